import type { Network } from './network.js';
import { seededRandom, shuffled } from './seeded-random.js';

/** How far links run outside their groups rather than inside. */
export interface EiIndex {
  readonly internal: number;
  readonly external: number;
  /** −1 (all inside) to 1 (all outside); null without ties. */
  readonly value: number | null;
  /** What the value would be if ties fell on any pair alike, given the sizes of the groups; null with fewer than two things. */
  readonly expected: number | null;
  /** Share of 1,000 arrangements (this one and 999 random ones of the same labels) at least as far from their mean; null without ties. */
  readonly p: number | null;
}

const permutations = 999;

/**
 * E-I index: (external − internal) / (external + internal), ties counted, not weighed.
 * Source: Krackhardt and Stern (1988), Social Psychology Quarterly 51(2), 123–140; test by permutation of the labels.
 * @param groupOf the group of each thing; things without one are left out with their ties
 */
export const eiIndex = (network: Network, groupOf: ReadonlyMap<string, string>, seed = 1): EiIndex => {
  const nodes = network.nodes.filter((node) => groupOf.has(node));
  const index = new Map(nodes.map((node, position) => [node, position]));
  const ties = network.ties.flatMap(({ a, b }) =>
    index.has(a) && index.has(b) ? [[index.get(a) as number, index.get(b) as number] as const] : [],
  );
  const labels = nodes.map((node) => groupOf.get(node) as string);
  const external = countExternal(ties, labels);
  const internal = ties.length - external;
  if (ties.length === 0) return { internal, external, value: null, expected: expectedValue(labels), p: null };
  return {
    internal,
    external,
    value: (external - internal) / ties.length,
    expected: expectedValue(labels),
    p: permutationP(ties, labels, external, seed),
  };
};

type Pair = readonly [number, number];

const countExternal = (ties: readonly Pair[], labels: readonly string[]): number =>
  ties.reduce((sum, [a, b]) => sum + (labels[a] === labels[b] ? 0 : 1), 0);

const expectedValue = (labels: readonly string[]): number | null => {
  const pairs = (labels.length * (labels.length - 1)) / 2;
  if (pairs === 0) return null;
  const sizes = new Map<string, number>();
  for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  const inside = [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  return (pairs - 2 * inside) / pairs;
};

const permutationP = (ties: readonly Pair[], labels: readonly string[], external: number, seed: number): number => {
  const random = seededRandom(seed);
  const counts = Array.from({ length: permutations }, () => countExternal(ties, shuffled(labels, random)));
  const mean = (counts.reduce((sum, count) => sum + count, 0) + external) / (permutations + 1);
  const far = Math.abs(external - mean);
  return (1 + counts.filter((count) => Math.abs(count - mean) >= far - 1e-9).length) / (permutations + 1);
};
