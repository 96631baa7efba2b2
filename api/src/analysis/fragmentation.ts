import { components } from './components.js';
import type { Network } from './network.js';

/**
 * Fragmentation: the share of pairs that no path joins. 0 when all hang together, 1 when nothing does.
 * F = 1 − Σ s_k (s_k − 1) / (n (n − 1)), s_k the sizes of the parts.
 * Source: Borgatti (2006), Computational & Mathematical Organization Theory 12, 21–34, equation 3.
 * @returns null with fewer than two things
 */
export const fragmentation = (network: Network): number | null => {
  const n = network.nodes.length;
  return n < 2 ? null : 1 - joinedPairs(components(network)) / (n * (n - 1));
};

/**
 * What the fragmentation of the others rises by when one thing goes: of their pairs, the share that paths joined through it alone. Its own pairs
 * count neither before nor after.
 * Source: Borgatti (2006), as above: the key-player problem, negative.
 * @returns 0..1; null with fewer than two others
 */
export const fragmentationAdded = (network: Network, node: string): number | null => {
  const others = network.nodes.length - 1;
  if (others < 2) return null;
  const before = components(network).map((part) => part.filter((other) => other !== node));
  return (joinedPairs(before) - joinedPairs(components(network, node))) / (others * (others - 1));
};

/** Counted both ways round. */
const joinedPairs = (parts: readonly (readonly string[])[]): number => parts.reduce((sum, { length }) => sum + length * (length - 1), 0);
