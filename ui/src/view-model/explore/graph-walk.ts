import type { ListRow } from './graph-rows.js';

/** What a key in the list does: where the focus goes, what opens or closes. */
export interface Walk {
  readonly focus?: string;
  readonly open?: string;
  readonly close?: string;
}

/**
 * Arrow keys in the list. Up and down go from row to row; right opens a thing, goes to its first link and along a link to its other end; left goes
 * back to the thing and closes it. null: the key is not for the list.
 */
export const walk = (rows: readonly ListRow[], at: string | null, key: string): Walk | null => {
  const index = Math.max(
    0,
    rows.findIndex((row) => row.id === at),
  );
  const row = rows[index];
  if (!row) return null;
  const to = (target: number): Walk => ({ focus: rows[Math.min(rows.length - 1, Math.max(0, target))]?.id ?? row.id });
  switch (key) {
    case 'ArrowDown':
      return to(index + 1);
    case 'ArrowUp':
      return to(index - 1);
    case 'PageDown':
      return to(index + 10);
    case 'PageUp':
      return to(index - 10);
    case 'Home':
      return to(0);
    case 'End':
      return to(rows.length - 1);
    case 'ArrowRight':
      if (row.is === 'link') return { focus: row.other.key, open: row.other.key };
      if (row.is === 'more') return null;
      if (!row.open) return { focus: row.id, open: row.id };
      return rows[index + 1]?.is === 'thing' ? { focus: row.id } : to(index + 1);
    case 'ArrowLeft':
      if (row.is !== 'thing') return { focus: row.parent };
      return row.open ? { focus: row.id, close: row.id } : { focus: row.id };
    default:
      return null;
  }
};

/** The next thing whose name begins with what was typed, after the present row. */
export const typeAhead = (rows: readonly ListRow[], at: string | null, letter: string): string | null => {
  const index = rows.findIndex((row) => row.id === at);
  const round = [...rows.slice(index + 1), ...rows.slice(0, index + 1)];
  return round.find((row) => row.is === 'thing' && row.thing.name.toLowerCase().startsWith(letter.toLowerCase()))?.id ?? null;
};
