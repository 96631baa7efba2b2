import type { Moved } from '#wording/sentences';
import { departmentsOf } from './departments.js';
import { groupBy } from './group-by.js';
import type { OutlineOnDay } from './dated-outline.js';
import { byText, type Named } from './thing.js';

const namesOf = (things: readonly Named[]): string[] => things.map(({ name }) => name).sort(byText);
const keyOf = (things: readonly Named[]): string =>
  things
    .map(({ id }) => id)
    .sort(byText)
    .join(' ');

/** @param isRename whether the first body took the name of the second on that day */
export const movesBetween = (before: OutlineOnDay, after: OutlineOnDay, isRename: (from: string, to: string) => boolean): Moved[] => {
  const renames = new Map<string, Moved>();
  const renamed = (from: readonly Named[], to: readonly Named[]): boolean => {
    const [one, other] = [from[0], to[0]];
    if (from.length !== 1 || to.length !== 1 || !one || !other || !isRename(one.id, other.id)) return false;
    renames.set(`${one.id} ${other.id}`, { kind: 'RENAMED', from: one.name, to: other.name });
    return true;
  };
  const moves = [...regrouped(before, after, renamed), ...passed(before, after, renamed)];
  return [...moves, ...renames.values()];
};

const ownersIn = ({ outline }: OutlineOnDay): ReadonlyMap<string, Named> =>
  new Map(outline.steps.flatMap(({ owners }) => owners.map(({ id, name, sources }) => [id, { id, name, sources }])));

type Renamed = (from: readonly Named[], to: readonly Named[]) => boolean;

/** Owners that stayed, by what they were and are part of. Where one of the two is not on record, nothing is said. */
const regrouped = (before: OutlineOnDay, after: OutlineOnDay, renamed: Renamed): Moved[] => {
  const later = ownersIn(after);
  const stayed = [...ownersIn(before).values()]
    .filter(({ id }) => later.has(id) && before.placed.has(id) && after.placed.has(id))
    .map((body) => ({
      body,
      from: departmentsOf([body.id], before.outline.departments),
      to: departmentsOf([body.id], after.outline.departments),
    }));
  const told = new Set<string>();
  const found: Moved[] = [];
  const tell = (kind: 'PARTED' | 'JOINED', same: 'from' | 'to', other: 'from' | 'to') => {
    for (const members of groupBy(stayed, (one) => keyOf(one[same])).values()) {
      const parts = new Set(members.map((one) => keyOf(one[other])));
      if (parts.size < 2) continue;
      found.push({ kind, bodies: namesOf(members.map(({ body }) => body)), departments: parts.size });
      for (const { body } of members) told.add(body.id);
    }
  };
  tell('PARTED', 'from', 'to');
  tell('JOINED', 'to', 'from');
  const others = stayed.filter(({ body, from, to }) => !told.has(body.id) && keyOf(from) !== keyOf(to));
  for (const [first, ...rest] of groupBy(others, ({ from, to }) => `${keyOf(from)} > ${keyOf(to)}`).values()) {
    if (!first || renamed(first.from, first.to)) continue;
    found.push({
      kind: 'MOVED',
      bodies: namesOf([first, ...rest].map(({ body }) => body)),
      from: namesOf(first.from),
      to: namesOf(first.to),
    });
  }
  return found;
};

/** Services whose owners changed; where one side is not on record, nothing is said. */
const passed = (before: OutlineOnDay, after: OutlineOnDay, renamed: Renamed): Moved[] => {
  const usedIn = ({ outline }: OutlineOnDay) => new Map(outline.steps.flatMap(({ used }) => used.map((row) => [row.service.id, row])));
  const later = usedIn(after);
  const changed = [...usedIn(before).values()].flatMap(({ service, owners }) => {
    const then = later.get(service.id)?.owners ?? [];
    return owners.length > 0 && then.length > 0 && keyOf(owners) !== keyOf(then) ? [{ service, from: owners, to: then }] : [];
  });
  return [...groupBy(changed, ({ from, to }) => `${keyOf(from)} > ${keyOf(to)}`).values()].flatMap(([first, ...rest]): Moved[] =>
    !first || renamed(first.from, first.to)
      ? []
      : [
          {
            kind: 'PASSED',
            services: namesOf([first, ...rest].map(({ service }) => service)),
            from: namesOf(first.from),
            to: namesOf(first.to),
          },
        ],
  );
};
