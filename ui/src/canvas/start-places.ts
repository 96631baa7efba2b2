import type { DrawnLink, DrawnThing } from '../view-model/explore/graph-picture.js';
import type { Place } from './graph-canvas.js';

/** A turn that never comes round to the same angle. */
const turn = 2.4;

/** Where things appear before they are arranged: around one that they are linked to and that has its place, else around the middle. */
export const startPlaces = (
  fresh: readonly Pick<DrawnThing, 'id'>[],
  links: readonly Pick<DrawnLink, 'from' | 'to'>[],
  placeOf: (id: string) => Place | null,
): Place[] => {
  const near = new Map<string, string>();
  for (const { from, to } of links) {
    if (placeOf(from)) near.set(to, from);
    if (placeOf(to)) near.set(from, to);
  }
  return fresh.map(({ id }, at) => {
    const anchor = placeOf(near.get(id) ?? '');
    const far = anchor ? 120 + 60 * Math.sqrt(at) : 90 * Math.sqrt(at + 1);
    return { x: (anchor?.x ?? 0) + far * Math.cos(turn * at), y: (anchor?.y ?? 0) + far * Math.sin(turn * at) };
  });
};
