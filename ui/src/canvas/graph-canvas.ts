import type { Arrangement } from '../view-model/explore/explore-view.js';
import type { Picture } from '../view-model/explore/graph-picture.js';

/** How far an arrangement has come, 0..1; null: none is running. */
export type Progress = number | null;

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** What a person does to the picture. An id is that of a drawn thing, in `at` in pixels from the corner of the picture. */
export interface CanvasEvents {
  readonly onSelect: (id: string | null) => void;
  /** Double-click. */
  readonly onExpand: (id: string) => void;
  /** The other mouse button, or a long press. */
  readonly onMenu: (id: string, at: Place) => void;
  /** Somebody dragged a thing to a place. */
  readonly onPlace: (id: string, place: Place) => void;
  readonly onProgress: (progress: Progress) => void;
}

/** All that the explorer wants of a drawing: another library touches only what is behind this. */
export interface GraphCanvas {
  /** Draws what changed, a slice each frame, and arranges anew when things came, went or are to be arranged otherwise. */
  readonly show: (picture: Picture, arrangement: Arrangement) => Promise<void>;
  /** Every part of the thing with this key. */
  readonly select: (key: string | null) => void;
  readonly cancel: () => void;
  readonly arrangeAnew: () => Promise<void>;
  readonly fit: () => void;
  readonly zoom: (times: number) => void;
  readonly pan: (x: number, y: number) => void;
  readonly placeOf: (id: string) => Place | null;
  /** Where it is now, in pixels from the corner of the picture. */
  readonly placeOnScreen: (id: string) => Place | null;
  /** The drawn thing nearest to `id` that way on screen, or null. */
  readonly beside: (id: string, dx: number, dy: number) => string | null;
  readonly png: () => Promise<Blob>;
  /** The same picture as an SVG, with what is said to who cannot see it. */
  readonly svg: (picture: Picture, title: string, says: string) => string;
  readonly recolour: () => void;
  readonly close: () => void;
}
