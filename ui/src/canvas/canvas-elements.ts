import type { ElementDefinition } from 'cytoscape';
import type { DrawnBox, DrawnLink, DrawnThing } from '../view-model/explore/graph-picture.js';

/** A drawn thing, link or box as the drawing library takes it. */
export const diameter = 34;

export const thingData = (thing: DrawnThing) => ({
  id: thing.id,
  of: thing.of,
  caption: thing.caption,
  shape: thing.shape,
  group: thing.group,
  illustrative: thing.illustrative,
  marked: thing.marked,
  pinned: thing.pin !== null,
  dim: thing.dim,
  rolled: thing.of === null,
  colour: thing.colour === null ? -1 : Math.min(thing.colour, 7),
  width: diameter * thing.size * (thing.marks.includes('large') ? 1.8 : 1),
  ...(thing.box === null ? {} : { parent: thing.box }),
});

/** Of the words under a thing, or under a group, which are to be read from further away. */
export const textSize = (rolled: boolean): number => (rolled ? 24 : 12);

export const linkWidth = ({ count }: Pick<DrawnLink, 'count'>): number => Math.min(12, 1.5 * (1 + Math.log2(count)));

export const linkElement = (link: DrawnLink): ElementDefinition => ({
  group: 'edges',
  data: {
    id: `l ${link.id}`,
    source: link.from,
    target: link.to,
    caption: link.caption,
    directed: link.directed,
    counted: link.counted,
    same: link.same,
    dim: link.dim,
    width: linkWidth(link),
  },
});

export const boxElement = ({ id, caption }: DrawnBox): ElementDefinition => ({
  group: 'nodes',
  data: { id, caption, box: true },
  selectable: false,
});
