import type { Known, Thing } from './graph-known.js';

export interface Followed {
  readonly thing: Thing;
  readonly by: readonly Thing[];
}

/** Those of these things that were renamed, merged or split, each with what came after it. Work that moved ends nobody. */
export const followedOf = (keys: readonly string[], known: Known): readonly Followed[] => {
  const by = new Map<string, Thing[]>(keys.map((key) => [key, []]));
  for (const { type, from, to, said } of known.links.values()) {
    const after =
      type === 'SUCCEEDED_BY' && !said.some(({ name, value }) => name === 'kind' && value === 'TRANSFER')
        ? known.things.get(to)
        : undefined;
    if (after) by.get(from)?.push(after);
  }
  return [...by].flatMap(([key, after]) => {
    const thing = known.things.get(key);
    return thing && after.length > 0 ? [{ thing, by: after }] : [];
  });
};
