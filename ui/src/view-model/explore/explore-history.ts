import type { ExploreView } from './explore-view.js';

/** Views before and after the present one. */
export interface ViewHistory {
  readonly past: readonly ExploreView[];
  readonly future: readonly ExploreView[];
}

export const noHistory: ViewHistory = { past: [], future: [] };
const longest = 200;

export const remember = ({ past }: ViewHistory, before: ExploreView): ViewHistory => ({
  past: [...past, before].slice(-longest),
  future: [],
});

/** One step back, or null when there is none. The eye stays where it is. */
export const undo = ({ past, future }: ViewHistory, present: ExploreView): { view: ExploreView; history: ViewHistory } | null => {
  const before = past.at(-1);
  return before ? { view: before, history: { past: past.slice(0, -1), future: [present, ...future] } } : null;
};

export const redo = ({ past, future }: ViewHistory, present: ExploreView): { view: ExploreView; history: ViewHistory } | null => {
  const after = future[0];
  return after ? { view: after, history: { past: [...past, present], future: future.slice(1) } } : null;
};
