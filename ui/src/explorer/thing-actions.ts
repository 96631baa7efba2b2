import type { ExploreAction } from '../view-model/explore/explore-actions.js';
import { keysNextTo } from '../view-model/explore/graph-select.js';
import { atOnce, groupStates } from '../view-model/explore/graph-rows.js';
import type { ThingGroup } from '../view-model/explore/graph-groups.js';
import type { ExplorerWords } from '../words/explorer-en.js';
import type { Place } from '../canvas/graph-canvas.js';
import type { Explorer } from './use-explorer.js';

type Seen = Pick<Explorer, 'view' | 'known' | 'graph'>;
/** Where a thing stands in the picture; null when it is not drawn. */
export type PlaceOf = (key: string) => Place | null;

/** Something that can be done, by the words on its button. */
export interface Doing {
  readonly text: string;
  readonly action: ExploreAction;
}

/** Shows the next neighbours of things: of every kind of relationship, or of those in `wanted`. */
export const expandThese = (
  keys: readonly string[],
  { view, known, graph }: Seen,
  take = atOnce,
  wanted: (id: string) => boolean = () => true,
): ExploreAction => ({
  do: 'expand',
  groups: keys.flatMap((key) =>
    groupStates(key, known, graph.keys, view.expansions, take).flatMap(({ id, next }) => (next && wanted(id) ? [next] : [])),
  ),
});

/** All that can be done with a thing: the same in the details, in the menu of the list, the table and the picture. */
export const thingActions = (key: string, seen: Seen, placeOf: PlaceOf, words: ExplorerWords): Doing[] => {
  const { view, known, graph } = seen;
  const shown = graph.keys.has(key);
  const place = placeOf(key);
  const next = keysNextTo(graph, [key]);
  return [
    ...(groupStates(key, known, graph.keys, view.expansions).some((state) => state.next)
      ? [{ text: words.expandAll, action: expandThese([key], seen) }]
      : []),
    ...(view.expansions.some(({ of }) => of === key) ? [{ text: words.collapseAll, action: { do: 'collapseAll', key } as const }] : []),
    ...(shown
      ? [
          { text: words.hide, action: { do: 'hide', keys: [key] } as const },
          { text: words.keepOnly, action: { do: 'keepOnly', keys: [...new Set([key, ...next])] } as const },
        ]
      : []),
    ...(view.pins.some((pin) => pin.key === key)
      ? [{ text: words.unpin, action: { do: 'unpin', key } as const }]
      : place
        ? [{ text: words.pin, action: { do: 'pin', pin: { key, ...place } } as const }]
        : []),
    { text: view.marked.includes(key) ? words.unmark : words.mark, action: { do: 'mark', key } },
    ...(next.length ? [{ text: words.markNextOf, action: { do: 'markAlso', keys: next } as const }] : []),
    { text: words.startHere, action: { do: 'startAgain', key } },
  ];
};

/** All that can be done with a group. */
export const groupActions = (group: ThingGroup, { view }: Seen, words: ExplorerWords): Doing[] => {
  const keys = group.members.map(({ key }) => key);
  return [
    { text: view.openGroups.includes(group.key) ? words.rollUp : words.takeApart, action: { do: 'switchGroup', name: group.key } },
    { text: words.allOf(keys.length), action: { do: 'markAlso', keys } },
    { text: words.hide, action: { do: 'hide', keys } },
  ];
};

/** What a letter does to a thing, the same in the list and in the picture. */
export const actionOfLetter = (letter: string, key: string, seen: Seen, placeOf: PlaceOf): ExploreAction | null => {
  switch (letter.toLowerCase()) {
    case 'e':
      return expandThese([key], seen);
    case 'c':
      return { do: 'collapseAll', key };
    case 'h':
      return { do: 'hide', keys: [key] };
    case 'm':
      return { do: 'mark', key };
    case 'p': {
      if (seen.view.pins.some((pin) => pin.key === key)) return { do: 'unpin', key };
      const at = placeOf(key);
      return at && { do: 'pin', pin: { key, ...at } };
    }
    default:
      return null;
  }
};

/** Whether a key asks for the menu of what has the focus. */
export const isMenuKey = ({ key, shiftKey }: { key: string; shiftKey: boolean }): boolean =>
  key === 'ContextMenu' || (key === 'F10' && shiftKey);
