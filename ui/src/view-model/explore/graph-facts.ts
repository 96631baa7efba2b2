import type { Known, Named, Said, Thing } from './graph-known.js';

/** Longer texts are no classes of things. */
const longestClass = 40;

const toFact =
  (name: string) =>
  ({ key }: Named): Said => ({ name, value: key });

/** All that tells one thing from another: what filters, rules and looks can go by. */
export const factsOf = (thing: Thing, known: Known): Said[] => {
  const facts = known.facts.get(thing.key);
  const said = facts?.said ?? [];
  return [
    ...(thing.kind !== null && !said.some(({ value }) => value === thing.kind) ? [{ name: 'kind', value: thing.kind }] : []),
    ...said.filter(({ value }) => value.length <= longestClass),
    ...(facts?.departments ?? []).map(toFact('department')),
    ...(facts?.professions ?? []).map(toFact('profession')),
  ];
};

export const valuesOf = (thing: Thing, property: string, known: Known): string[] =>
  property === 'label' ? [thing.label] : factsOf(thing, known).flatMap(({ name, value }) => (name === property ? [value] : []));

/** Names of the departments and professions that the facts of these things name, by their keys. */
export const namesIn = (things: readonly Thing[], known: Known): ReadonlyMap<string, string> =>
  new Map(
    things.flatMap(({ key }) =>
      [...(known.facts.get(key)?.departments ?? []), ...(known.facts.get(key)?.professions ?? [])].map(
        (one) => [one.key, one.name] as const,
      ),
    ),
  );

/** A property as a number: links on screen, or what is said. Null: not known, or no number. */
export const numberOf = (thing: Thing & { readonly degree: number }, property: string, known: Known): number | null => {
  if (property === 'degree') return thing.degree;
  const [value] = valuesOf(thing, property, known);
  return value !== undefined && value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : null;
};

/** Every property of some thing on screen with its values, each counted. */
export const factTable = (things: readonly Thing[], known: Known): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const table = new Map<string, Map<string, number>>();
  for (const thing of things)
    for (const { name, value } of factsOf(thing, known)) {
      const values = table.get(name) ?? new Map<string, number>();
      table.set(name, values.set(value, (values.get(value) ?? 0) + 1));
    }
  return table;
};
