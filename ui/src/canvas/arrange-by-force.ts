import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { CoSELayout } from 'cose-base';
import { arrangeMany } from './arrange-many.js';
import type { ArrangeRequest } from './arrange-message.js';

cytoscape.use(fcose);

/** The same graph gives the same picture: chance comes from a fixed seed (mulberry32). */
const seedChance = () => {
  let state = 20170401;
  Math.random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

const { tick } = CoSELayout.prototype;
const often = 20;

/** Runs `work` and tells, 0..1, how far the spring embedder in it has come. */
const watchRounds = (tell: (progress: number) => void, work: () => void): void => {
  CoSELayout.prototype.tick = function watched(this: CoSELayout) {
    if (this.totalIterations % often === 0) tell(Math.min(0.99, this.totalIterations / this.maxIterations));
    return tick.call(this);
  };
  try {
    work();
  } finally {
    CoSELayout.prototype.tick = tick;
  }
};

/** Above this many things fCoSE takes too long, and its quick half puts all that hang on one thing on one spot. */
const mostSprung = 600;

/** Force-directed places: by fCoSE (Balci and Dogrusoz 2021), which knows boxes, or for very many things by a rougher way. */
export const arrangeByForce = (request: ArrangeRequest, tell: (progress: number) => void): Float32Array => {
  const { count, fixed, boxes } = request;
  if (fixed.length === count) return request.places.slice();
  return count > mostSprung && boxes.every((box) => box === null) ? arrangeMany(request, tell) : arrangeFew(request, tell);
};

const arrangeFew = ({ count, pairs, places, fixed, rooms, boxes }: ArrangeRequest, tell: (progress: number) => void): Float32Array => {
  seedChance();
  const placed = Array.from({ length: count }, (_, at) => !Number.isNaN(places[at * 2]));
  const named = [...new Set(boxes.flatMap((box) => box ?? []))];
  const graph = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node[width]', style: { width: 'data(width)', height: 'data(height)' } }],
    elements: [
      ...named.map((box) => ({ data: { id: box } })),
      ...placed.map((has, at) => ({
        data: { id: String(at), width: 110 * (rooms[at] ?? 1), height: 90 * (rooms[at] ?? 1), ...(boxes[at] ? { parent: boxes[at] } : {}) },
        position: has ? { x: places[at * 2] ?? 0, y: places[at * 2 + 1] ?? 0 } : { x: Math.random() * 400, y: Math.random() * 400 },
      })),
      ...Array.from({ length: pairs.length / 2 }, (_, at) => ({
        data: { id: `e${at}`, source: String(pairs[at * 2]), target: String(pairs[at * 2 + 1]) },
      })),
    ],
  });
  // With `randomize: false` this version draws everything onto one diagonal; so what had a place is fixed there, and only what is new is arranged.
  const options = {
    name: 'fcose',
    animate: false,
    fit: false,
    quality: 'default',
    randomize: true,
    nodeDimensionsIncludeLabels: false,
    idealEdgeLength: 140,
    nodeRepulsion: 9000,
    nodeSeparation: 140,
    gravity: 0.2,
    numIter: 2500,
    tile: true,
    tilingPaddingVertical: 70,
    tilingPaddingHorizontal: 110,
    fixedNodeConstraint: fixed.length
      ? [...fixed].map((at) => ({ nodeId: String(at), position: { x: places[at * 2] ?? 0, y: places[at * 2 + 1] ?? 0 } }))
      : undefined,
  };
  watchRounds(tell, () => graph.layout(options as cytoscape.LayoutOptions).run());
  const found = new Float32Array(count * 2);
  for (let at = 0; at < count; at += 1) {
    const { x, y } = graph.getElementById(String(at)).position();
    found[at * 2] = x;
    found[at * 2 + 1] = y;
  }
  // A headless graph with styles goes on ticking until it is ended.
  graph.destroy();
  return found;
};
