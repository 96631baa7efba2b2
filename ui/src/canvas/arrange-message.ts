import type { Arrangement } from '../view-model/explore/explore-view.js';

/** What the worker is given: things by index. */
export interface ArrangeRequest {
  readonly run: number;
  readonly arrangement: Arrangement;
  readonly count: number;
  /** from, to, from, to … */
  readonly pairs: Int32Array;
  /** x, y per thing in pixels; NaN where it has no place yet. */
  readonly places: Float32Array;
  /** Indexes of things that must stay where they are. */
  readonly fixed: Int32Array;
  /** How much room each takes, with its words: 1 for a thing as usual. */
  readonly rooms: readonly number[];
  readonly groups: readonly string[];
  /** The box that each thing is drawn in; null: none. */
  readonly boxes: readonly (string | null)[];
}

/** What it tells: how far it is, 0..1, and at the end the places as one array. */
export type ArrangeReply = { readonly run: number; readonly progress: number } | { readonly run: number; readonly places: Float32Array };
