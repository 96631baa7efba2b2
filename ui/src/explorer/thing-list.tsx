import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { listRows, type ListRow } from '../view-model/explore/graph-rows.js';
import { typeAhead, walk } from '../view-model/explore/graph-walk.js';
import type { Place } from '../canvas/graph-canvas.js';
import { actionOfLetter, isMenuKey, type PlaceOf } from './thing-actions.js';
import { ThingRow } from './thing-row.js';
import type { Explorer } from './use-explorer.js';
import { useExplorerWords } from './use-explorer-words.js';

const page = 200;
/** The thing that a row is about. */
const keyOf = (row: ListRow): string => (row.is === 'thing' ? row.thing.key : row.is === 'link' ? row.other.key : row.parent);

interface ThingListProps {
  readonly explorer: Explorer;
  readonly placeOf: PlaceOf;
  readonly openMenu: (key: string, at: Place) => void;
}

/** The same things as the picture with the same actions, as a tree that the arrow keys walk along relationships. */
export const ThingList = ({ explorer, placeOf, openMenu }: ThingListProps) => {
  const words = useExplorerWords();
  const { view, known, graph, scales, act } = explorer;
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [wanted, setWanted] = useState('');
  const [most, setMost] = useState(page);
  const [at, setAt] = useState<string | null>(null);
  const tree = useRef<HTMLUListElement>(null);
  const toFocus = useRef<string | null>(null);
  const all = useMemo(() => listRows(graph, known, view.expansions, opened, wanted), [graph, known, view.expansions, opened, wanted]);
  const rows = all.slice(0, most);
  const here = rows.find((row) => row.id === at)?.id ?? rows.find((row) => row.id === view.selected)?.id ?? rows[0]?.id ?? null;

  // The focus follows the walk only, never a change that comes from elsewhere.
  useEffect(() => {
    if (toFocus.current === null || toFocus.current !== here) return;
    toFocus.current = null;
    tree.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  });

  const goTo = (id: string) => {
    toFocus.current = id;
    setAt(id);
    const index = all.findIndex((row) => row.id === id);
    if (index >= most) setMost(index + page);
  };
  const choose = (row: ListRow) => {
    if (row.is === 'thing') act({ do: 'select', key: row.thing.key });
    else if (row.is === 'link') {
      goTo(row.other.key);
      act({ do: 'select', key: row.other.key });
    } else if (row.group.next) act({ do: 'expand', groups: [row.group.next] });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rows.find(({ id }) => id === here);
    if (!row) return;
    const key = keyOf(row);
    if (isMenuKey(event)) {
      event.preventDefault();
      const box = (event.target as HTMLElement).getBoundingClientRect();
      return openMenu(key, { x: box.left + 40, y: box.bottom });
    }
    const step = walk(rows, here, event.key);
    if (step) {
      event.preventDefault();
      const { open, close } = step;
      if (open !== undefined) setOpened((before) => new Set([...before, open]));
      if (close !== undefined) setOpened((before) => new Set([...before].filter((key) => key !== close)));
      if (step.focus !== undefined) goTo(step.focus);
      return;
    }
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      choose(row);
      return;
    }
    if (!/^\p{L}$/u.test(event.key)) return;
    event.preventDefault();
    const action = actionOfLetter(event.key, key, explorer, placeOf);
    if (action) {
      if (action.do === 'expand' || action.do === 'collapseAll') setOpened((before) => new Set([...before, key]));
      if (action.do === 'hide') {
        // What hangs on the hidden thing goes with it, so the focus moves to another thing.
        const things = rows.filter((one) => one.is === 'thing');
        const place = things.findIndex(({ id }) => id === key);
        goTo((things[place + 1] ?? things[place - 1])?.id ?? '');
      } else toFocus.current = row.id;
      return act(action);
    }
    const named = typeAhead(rows, here, event.key);
    if (named) goTo(named);
  };

  return (
    <div className="cc-ex-list">
      <label className="govuk-label" htmlFor="explore-list-filter">
        {words.filterLabel}
      </label>
      <input id="explore-list-filter" className="govuk-input" value={wanted} onChange={(event) => setWanted(event.target.value)} />
      <p className="govuk-hint govuk-body-s" id="explore-list-hint">
        {words.listHint} {words.menuHint}
      </p>
      {rows.length > 0 && (
        <ul
          role="tree"
          className="cc-ex-tree"
          aria-label={words.listName}
          aria-describedby="explore-list-hint"
          ref={tree}
          onKeyDown={onKeyDown}>
          {rows.map((row) => (
            <ThingRow
              key={row.id}
              row={row}
              scales={scales}
              here={row.id === here}
              selected={row.is === 'thing' && row.thing.key === view.selected}
              onChoose={() => {
                setAt(row.id);
                choose(row);
              }}
              onFocus={() => setAt(row.id)}
              onMenu={(at) => openMenu(keyOf(row), at)}
              onToggle={() =>
                row.is === 'thing' &&
                setOpened((before) => new Set(row.open ? [...before].filter((key) => key !== row.id) : [...before, row.id]))
              }
            />
          ))}
        </ul>
      )}
      {all.length > rows.length && (
        <button type="button" className="govuk-button govuk-button--secondary" onClick={() => setMost(most + page)}>
          {words.moreRows(Math.min(page, all.length - rows.length))}
        </button>
      )}
    </div>
  );
};
