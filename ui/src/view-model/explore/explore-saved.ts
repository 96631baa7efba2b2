import { searchFor, unreadIn, viewFrom } from './explore-address.js';
import type { ExploreView } from './explore-view.js';

/** A view that somebody named. It is kept as its address, so that it opens wherever a link would. */
export interface SavedView {
  readonly name: string;
  readonly search: string;
}

const format = 'crosscut-view';
/** 1: before groups could be taken apart; its addresses are still read. */
const version = 2;

export const toViewFile = (name: string, view: ExploreView): string =>
  `${JSON.stringify({ format, version, name, search: searchFor(view) }, null, 2)}\n`;

/** What became of a saved view: it opens, with the parts that could not be read, or it does not, and why. */
export type Opened =
  | { readonly view: ExploreView; readonly name: string; readonly unread: readonly string[] }
  | { readonly problem: 'notJson' | 'notAView' }
  | { readonly problem: 'newer'; readonly version: number };

export const openSaved = ({ name, search }: SavedView): Opened => {
  const params = new URLSearchParams(search);
  return { name, view: viewFrom(params), unread: unreadIn(params) };
};

export const openViewFile = (text: string): Opened => {
  const file = decode(text);
  if (file === undefined) return { problem: 'notJson' };
  const given = file as { format?: unknown; version?: unknown } | null;
  if (given?.format !== format || typeof given.version !== 'number' || !isSaved(file)) return { problem: 'notAView' };
  return given.version > version ? { problem: 'newer', version: given.version } : openSaved(file);
};

/** Views saved in the browser; what cannot be read is left out. */
export const fromStorage = (text: string | null): SavedView[] => {
  const list = decode(text ?? '[]');
  return Array.isArray(list) ? list.filter(isSaved).map(({ name, search }) => ({ name, search })) : [];
};

const isSaved = (value: unknown): value is SavedView =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as SavedView).name === 'string' &&
  typeof (value as SavedView).search === 'string';

/** undefined: not JSON. */
const decode = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
