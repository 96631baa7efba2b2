import { searchFor, viewFrom } from './explore-address.js';
import type { ExploreView } from './explore-view.js';

/** A view that somebody named. It is kept as its address, so that it opens wherever a link would. */
export interface SavedView {
  readonly name: string;
  readonly search: string;
}

const format = 'crosscut-view';

export const toViewFile = (name: string, view: ExploreView): string => `${JSON.stringify({ format, version: 1, name, search: searchFor(view) }, null, 2)}\n`;

/** null: not such a file, or one that is damaged. */
export const fromViewFile = (text: string): { name: string; view: ExploreView } | null => {
  const saved = decode(text);
  return isSaved(saved) && (saved as { format?: unknown }).format === format ? { name: saved.name, view: viewFrom(new URLSearchParams(saved.search)) } : null;
};

/** Views saved in the browser; what cannot be read is left out. */
export const fromStorage = (text: string | null): SavedView[] => {
  const list = decode(text ?? '[]');
  return Array.isArray(list) ? list.filter(isSaved).map(({ name, search }) => ({ name, search })) : [];
};

const isSaved = (value: unknown): value is SavedView =>
  typeof value === 'object' && value !== null && typeof (value as SavedView).name === 'string' && typeof (value as SavedView).search === 'string';

const decode = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
