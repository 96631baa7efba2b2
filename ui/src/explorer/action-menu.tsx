import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Place } from '../canvas/graph-canvas.js';
import type { Doing } from './thing-actions.js';

/** A menu to open: what can be done with what is named, at a place in pixels of the window. */
export interface OpenMenu {
  readonly name: string;
  readonly doings: readonly Doing[];
  readonly at: Place;
}

interface ActionMenuProps {
  readonly menu: OpenMenu;
  readonly onChoose: (doing: Doing) => void;
  readonly onClose: () => void;
}

const margin = 8;

/** The menu of a thing: arrow keys, Home, End and first letters go to an entry, Enter does it, Escape or Tab closes; then the focus is back where it was. */
export const ActionMenu = ({ menu, onChoose, onClose }: ActionMenuProps) => {
  const list = useRef<HTMLUListElement>(null);
  const [place, setPlace] = useState(menu.at);
  const before = useRef(document.activeElement as HTMLElement | null);
  const latest = useRef(onClose);
  latest.current = onClose;
  const itemAt = (index: number) => list.current?.querySelectorAll<HTMLElement>('[role=menuitem]')[index];

  useLayoutEffect(() => {
    const box = list.current?.getBoundingClientRect();
    if (box)
      setPlace({
        x: Math.max(margin, Math.min(menu.at.x, innerWidth - box.width - margin)),
        y: Math.max(margin, Math.min(menu.at.y, innerHeight - box.height - margin)),
      });
    itemAt(0)?.focus();
  }, [menu]);
  useEffect(() => {
    const came = before.current;
    const outside = (event: Event) => !list.current?.contains(event.target as Element) && latest.current();
    document.addEventListener('pointerdown', outside);
    document.addEventListener('wheel', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('wheel', outside);
      if (came?.isConnected) came.focus({ preventScroll: true });
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const items = [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const here = items.indexOf(document.activeElement as HTMLElement);
    const go = (to: number) => items[(to + items.length) % items.length]?.focus();
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => go(here + 1),
      ArrowUp: () => go(here - 1),
      Home: () => go(0),
      End: () => go(-1),
      Escape: onClose,
      Tab: onClose,
    };
    const does = keys[event.key];
    const begins = (item: HTMLElement | undefined) => item?.textContent?.toLowerCase().startsWith(event.key.toLowerCase()) ?? false;
    const round = items.map((_, at) => (here + 1 + at) % items.length);
    const named = /^\p{L}$/u.test(event.key) ? (round.find((at) => begins(items[at])) ?? -1) : -1;
    event.stopPropagation();
    if (!does && named < 0) return;
    event.preventDefault();
    if (does) does();
    else go(named);
  };

  return (
    <ul
      ref={list}
      role="menu"
      className="cc-ex-menu"
      aria-label={menu.name}
      style={{ left: place.x, top: place.y }}
      onKeyDown={onKeyDown}
      onContextMenu={(event) => event.preventDefault()}>
      {menu.doings.map((doing) => (
        <li key={doing.text} role="none">
          <button type="button" role="menuitem" tabIndex={-1} onClick={() => onChoose(doing)}>
            {doing.text}
          </button>
        </li>
      ))}
    </ul>
  );
};
