import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { ArrangeRequest } from './arrange-message.js';

/** Enough rounds for thousands of things to come apart; the forces fade to nothing over them. */
const rounds = 90;
const often = 5;
const apart = 60;

/** Force-directed places for many things, by Barnes and Hut's approximation (d3-force): rougher than fCoSE, but no two things on one spot, and a second for a thousand. */
export const arrangeMany = ({ count, pairs, places, fixed }: ArrangeRequest, tell: (progress: number) => void): Float32Array => {
  const isFixed = new Set(fixed);
  const nodes = Array.from({ length: count }, (_, at): SimulationNodeDatum => {
    const [x, y] = [places[at * 2] ?? NaN, places[at * 2 + 1] ?? NaN];
    if (Number.isNaN(x) || Number.isNaN(y)) return {};
    return isFixed.has(at) ? { x, y, fx: x, fy: y } : { x, y };
  });
  const links = Array.from({ length: pairs.length / 2 }, (_, at) => ({ source: pairs[at * 2] ?? 0, target: pairs[at * 2 + 1] ?? 0 }));
  const simulation = forceSimulation(nodes)
    .stop()
    .alphaDecay(1 - 0.001 ** (1 / rounds))
    .force('links', forceLink(links).distance(apart * 1.6))
    .force('charge', forceManyBody().strength(-260).theta(1.1).distanceMax(2_500))
    .force('room', forceCollide(apart / 2).iterations(2))
    // Parts that nothing links stay in sight of each other.
    .force('across', forceX(0).strength(0.05))
    .force('down', forceY(0).strength(0.05));
  for (let round = 0; round < rounds; round += 1) {
    if (round % often === 0) tell(round / rounds);
    simulation.tick();
  }
  return Float32Array.from(nodes.flatMap(({ x, y }) => [x ?? 0, y ?? 0]));
};
