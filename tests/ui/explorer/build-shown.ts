import type { ShownThing } from '../../../ui/src/view-model/explore/graph-derive.js';

/** Builds a thing on screen of which only what is given matters. */
export const buildShown = (given: Partial<ShownThing>): ShownThing => ({
  key: 'service:a',
  name: 'A',
  label: 'Service',
  kind: null,
  illustrative: false,
  departments: null,
  degree: 0,
  hidden: null,
  pinned: false,
  marked: false,
  ...given,
});
