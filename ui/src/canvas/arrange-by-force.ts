import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
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

/** Force-directed places by fCoSE (Balci and Dogrusoz 2021). */
export const arrangeByForce = ({ count, pairs, places, fixed }: ArrangeRequest, tell: (progress: number) => void): Float32Array => {
  if (fixed.length === count) return places.slice();
  seedChance();
  const placed = Array.from({ length: count }, (_, at) => !Number.isNaN(places[at * 2]));
  const graph = cytoscape({
    headless: true, styleEnabled: true, style: [{ selector: 'node', style: { width: 110, height: 90 } }],
    elements: [
      ...placed.map((has, at) => ({ data: { id: String(at) }, position: has ? { x: places[at * 2] ?? 0, y: places[at * 2 + 1] ?? 0 } : { x: Math.random() * 400, y: Math.random() * 400 } })),
      ...Array.from({ length: pairs.length / 2 }, (_, at) => ({ data: { id: `e${at}`, source: String(pairs[at * 2]), target: String(pairs[at * 2 + 1]) } })),
    ],
  });
  tell(0.1);
  // With `randomize: false` this version draws everything onto one diagonal; so what had a place is fixed there, and only what is new is arranged.
  const options = {
    name: 'fcose', animate: false, fit: false, quality: count > 600 ? 'draft' : 'default', randomize: true, nodeDimensionsIncludeLabels: false, idealEdgeLength: 140, nodeRepulsion: 9000,
    nodeSeparation: 140, gravity: 0.2, numIter: 2500, tile: true, tilingPaddingVertical: 70, tilingPaddingHorizontal: 110,
    fixedNodeConstraint: fixed.length ? [...fixed].map((at) => ({ nodeId: String(at), position: { x: places[at * 2] ?? 0, y: places[at * 2 + 1] ?? 0 } })) : undefined,
  };
  graph.layout(options as cytoscape.LayoutOptions).run();
  const found = new Float32Array(count * 2);
  graph.nodes().forEach((node, at) => {
    found[at * 2] = node.position('x');
    found[at * 2 + 1] = node.position('y');
  });
  // A headless graph with styles goes on ticking until it is ended.
  graph.destroy();
  return found;
};
