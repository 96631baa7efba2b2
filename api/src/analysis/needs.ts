import { crossingOf } from './crossing.js';
import type { Boundary } from './journey-facts.js';
import { isKnown, type JourneyNetwork } from './journey-network.js';
import { inOrder, pairKey } from './pair-key.js';

/** Two teams that known hand-offs bring together across a boundary. */
export interface Need {
  /** The first of the two by id, and the second. */
  readonly a: string;
  readonly b: string;
  /** Σ m·x over known hand-offs; above 0. */
  readonly weight: number;
  readonly tie: number;
  /** The first of those hand-offs. */
  readonly from: string;
  readonly to: string;
}

/** Every two teams that known hand-offs bring together across the boundary, in the order of the hand-offs. */
export const needsOf = (network: JourneyNetwork, boundary: Boundary): Need[] => {
  const needs = new Map<string, Need>();
  for (const handOff of network.handOffs.filter(isKnown)) {
    const { perPair } = crossingOf(network, handOff, boundary);
    handOff.pairs.forEach(({ a, b, tie }, index) => {
      const weight = handOff.pairWeight * (perPair?.[index] ?? 0);
      if (a === b || weight === 0) return;
      const [first, second] = inOrder(a, b);
      const key = pairKey(a, b);
      const need = needs.get(key) ?? { a: first, b: second, tie, weight: 0, from: handOff.from, to: handOff.to };
      needs.set(key, { ...need, weight: need.weight + weight });
    });
  }
  return [...needs.values()];
};
