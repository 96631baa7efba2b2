import type { ListRow } from '../view-model/explore/graph-rows.js';
import type { MouseEvent } from 'react';
import type { Place } from '../canvas/graph-canvas.js';
import type { ShownThing } from '../view-model/explore/graph-derive.js';
import type { Scales } from '../view-model/explore/graph-scales.js';
import type { ExplorerWords } from '../words/explorer-en.js';
import { ShapeMark } from './shape-mark.js';
import { phraseOf, useExplorerWords } from './use-explorer-words.js';

interface ThingRowProps {
  readonly row: ListRow;
  readonly scales: Scales;
  readonly here: boolean;
  readonly selected: boolean;
  readonly onChoose: () => void;
  readonly onFocus: () => void;
  readonly onMenu: (at: Place) => void;
  readonly onToggle: () => void;
}

const contextMenu = (open: (at: Place) => void) => (event: MouseEvent) => {
  event.preventDefault();
  // A press of the menu key has come as a key already.
  if (event.button === 2) open({ x: event.clientX, y: event.clientY });
};

const about = (thing: ShownThing, words: ExplorerWords): string =>
  [
    words.labels[thing.label] ?? thing.label,
    ...(thing.illustrative ? [words.invented] : []),
    words.links(thing.degree),
    ...(thing.hidden === null ? [words.notAsked] : thing.hidden > 0 ? [words.hiddenNext(thing.hidden)] : []),
    ...(thing.pinned ? [words.pinned] : []),
    ...(thing.marked ? [words.marked] : []),
  ].join(' · ');

/** One row of the tree. A pointer chooses by the row and opens by the triangle; keys do both from the tree. */
export const ThingRow = ({ row, scales, here, selected, onChoose, onFocus, onMenu, onToggle }: ThingRowProps) => {
  const words = useExplorerWords();
  const shared = {
    tabIndex: here ? 0 : -1,
    onClick: onChoose,
    onFocus,
    onContextMenu: contextMenu(onMenu),
    className: `cc-ex-row cc-ex-row--${row.is}`,
  } as const;
  if (row.is === 'thing') {
    return (
      <li {...shared} role="treeitem" aria-level={1} aria-expanded={row.open} aria-selected={selected} data-key={row.thing.key}>
        <span
          className="cc-ex-row__open"
          aria-hidden="true"
          onClick={(event) => {
            event.stopPropagation();
            onToggle();
          }}>
          {row.open ? '▾' : '▸'}
        </span>
        <ShapeMark label={scales.shapeOf(row.thing)} colour={scales.colourOf(row.thing)} />
        <span className="cc-ex-row__name">{row.thing.name}</span> <span className="cc-ex-row__about">{about(row.thing, words)}</span>
      </li>
    );
  }
  if (row.is === 'link') {
    const said = row.link.said.map(({ name, value }) => `${words.properties[name] ?? name}: ${value}`).join(', ');
    return (
      <li {...shared} role="treeitem" aria-level={2}>
        <span>{phraseOf(words, row.link.type, row.direction)}</span> <span className="cc-ex-row__name">{row.other.name}</span>{' '}
        <span className="cc-ex-row__about">{said}</span>
      </li>
    );
  }
  const { group, hidden, next } = row.group;
  return (
    <li {...shared} role="treeitem" aria-level={2} aria-disabled={next === null}>
      <span>{phraseOf(words, group.relationship, group.direction)}</span>{' '}
      <span className="cc-ex-row__about">
        {words.labels[group.label]}: {next ? words.hiddenNext(hidden) : words.tooMany(hidden)}
      </span>
    </li>
  );
};
