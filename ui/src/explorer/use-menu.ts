import { useState } from 'react';
import type { Place } from '../canvas/graph-canvas.js';
import type { OpenMenu } from './action-menu.js';
import { groupActions, thingActions, type PlaceOf } from './thing-actions.js';
import type { Explorer } from './use-explorer.js';
import { groupName, useExplorerWords } from './use-explorer-words.js';

export interface Menus {
  readonly menu: OpenMenu | null;
  /** Opens the menu of what is drawn with this id, or of the thing with this key, at a place in pixels of the window. */
  readonly openMenu: (id: string, at: Place) => void;
  readonly closeMenu: () => void;
}

/** The one menu of the explorer: at most one is open. */
export const useMenu = (explorer: Explorer, placeOf: PlaceOf): Menus => {
  const words = useExplorerWords();
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const openMenu = (id: string, at: Place) => {
    const part = explorer.grouped.parts.find((one) => one.id === id);
    if (part?.is === 'group')
      return setMenu({ name: words.menuOf(groupName(part.group, words)), doings: groupActions(part.group, explorer, words), at });
    const thing = part?.thing ?? explorer.known.things.get(id);
    if (thing) setMenu({ name: words.menuOf(thing.name), doings: thingActions(thing.key, explorer, placeOf, words), at });
  };
  return { menu, openMenu, closeMenu: () => setMenu(null) };
};
