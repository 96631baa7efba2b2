import type { Place } from './graph-canvas.js';

/** Room around things for their words, in the pixels of the picture. */
const room = { side: 90, top: 100, bottom: 110 };
/** A single thing needs no magnifying glass. */
const closest = 1.2;

/** Zoom and shift with which all places are seen in a window of this size. */
export const fitPlaces = (places: readonly Place[], width: number, height: number): { zoom: number; pan: Place } => {
  const [first] = places;
  if (!first || width === 0 || height === 0) return { zoom: 1, pan: { x: width / 2, y: height / 2 } };
  const box = { left: first.x, right: first.x, top: first.y, bottom: first.y };
  for (const { x, y } of places) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  const [across, down] = [box.right - box.left + 2 * room.side, box.bottom - box.top + room.top + room.bottom];
  const zoom = Math.min(closest, width / across, height / down);
  const [midX, midY] = [(box.left + box.right) / 2, (box.top - room.top + box.bottom + room.bottom) / 2];
  return { zoom, pan: { x: width / 2 - zoom * midX, y: height / 2 - zoom * midY } };
};
