import type { ExploreAction } from '../view-model/explore-actions.js';
import { groupStates } from '../view-model/graph-rows.js';
import { otherEnd } from '../view-model/graph-derive.js';
import type { Explorer } from './use-explorer.js';

type Seen = Pick<Explorer, 'view' | 'known' | 'graph'>;

/** Shows the next neighbours of every kind of relationship. */
export const expandAll = (key: string, { view, known, graph }: Seen): ExploreAction =>
  ({ do: 'expand', groups: groupStates(key, known, graph.keys, view.expansions).flatMap(({ next }) => next ?? []) });

/** This thing and what is linked to it on screen. */
export const keepAround = (key: string, { graph }: Seen): ExploreAction =>
  ({ do: 'keepOnly', keys: [key, ...new Set(graph.links.filter(({ from, to }) => from === key || to === key).map((link) => otherEnd(link, key).key))].filter((one, at, all) => all.indexOf(one) === at) });

/** What a letter does to a thing, the same in the list and in the picture. */
export const actionOfLetter = (letter: string, key: string, seen: Seen, place: (key: string) => { x: number; y: number } | null): ExploreAction | null => {
  switch (letter.toLowerCase()) {
    case 'e': return expandAll(key, seen);
    case 'c': return { do: 'collapseAll', key };
    case 'h': return { do: 'hide', keys: [key] };
    case 'm': return { do: 'mark', key };
    case 'p': {
      if (seen.view.pins.some((pin) => pin.key === key)) return { do: 'unpin', key };
      const at = place(key);
      return at && { do: 'pin', pin: { key, ...at } };
    }
    default: return null;
  }
};
