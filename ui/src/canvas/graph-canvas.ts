import type { Arrangement } from '../view-model/explore-view.js';
import type { Picture } from '../view-model/graph-picture.js';

/** How far an arrangement has come, 0..1; null: none is running. */
export type Progress = number | null;

export interface CanvasEvents {
  readonly onSelect: (key: string | null) => void;
  /** Double-click. */
  readonly onExpand: (key: string) => void;
  /** Somebody dragged a thing to a place. */
  readonly onPlace: (key: string, x: number, y: number) => void;
  readonly onProgress: (progress: Progress) => void;
}

/** All that the explorer wants of a drawing: another library touches only what is behind this. */
export interface GraphCanvas {
  /** Draws what changed, a slice each frame, and arranges anew when things came, went or are to be arranged otherwise. */
  readonly show: (picture: Picture, arrangement: Arrangement) => Promise<void>;
  readonly select: (key: string | null) => void;
  readonly cancel: () => void;
  readonly arrangeAnew: () => void;
  readonly fit: () => void;
  readonly zoom: (times: number) => void;
  readonly pan: (x: number, y: number) => void;
  readonly placeOf: (key: string) => { x: number; y: number } | null;
  /** The thing nearest to `key` that way on screen, or null. */
  readonly beside: (key: string, dx: number, dy: number) => string | null;
  readonly png: () => Promise<Blob>;
  readonly recolour: () => void;
  readonly close: () => void;
}
