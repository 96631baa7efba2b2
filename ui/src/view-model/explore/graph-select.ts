import { isSameFact, type FactIs } from './explore-view.js';
import { otherEnd, type ShownGraph } from './graph-derive.js';
import { factsOf } from './graph-facts.js';
import type { Known } from './graph-known.js';

type Shown = Pick<ShownGraph, 'things' | 'links'>;

/** Keys of what is on screen and has this value of the property. */
export const keysWithFact = ({ things }: Shown, known: Known, fact: FactIs): string[] =>
  things.flatMap((thing) =>
    factsOf(thing, known).some(({ name, value }) => isSameFact({ property: name, value }, fact)) ? [thing.key] : [],
  );

/** Keys of what is linked on screen to any of these. */
export const keysNextTo = ({ links }: Shown, keys: readonly string[]): string[] => {
  const wanted = new Set(keys);
  return [...new Set(links.flatMap((link) => [link.from, link.to].flatMap((end) => (wanted.has(end) ? [otherEnd(link, end).key] : []))))];
};

/** Keys of hubs, with at least so many links on screen, or of leaves, with at most so many. */
export const keysByLinks = ({ things }: Shown, bound: 'atLeast' | 'atMost', count: number): string[] =>
  things.flatMap(({ key, degree }) => ((bound === 'atLeast' ? degree >= count : degree <= count) ? [key] : []));
