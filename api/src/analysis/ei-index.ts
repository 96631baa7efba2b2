import type { Network } from './network.js';
import { seed, seededRandom } from './seeded-random.js';

/** How far links run outside their groups rather than inside. */
export interface EiIndex {
  readonly internal: number;
  readonly external: number;
  /** Pairs of grouped things that were asked about, linked or not. */
  readonly recorded: number;
  /** −1 (all inside) to 1 (all outside); null without ties. */
  readonly value: number | null;
  /** The same over all recorded pairs: the mean of the value when ties fall on any of them alike; null where no pair was asked about. */
  readonly expected: number | null;
  /**
   * Share of 1,000 arrangements of the answers over the recorded pairs (this one and 999 random ones) at least as far from `expected`, on either side.
   * Null where nothing could vary (no or all recorded pairs linked, or all of them inside or all outside) and under five recorded pairs.
   */
  readonly p: number | null;
}

const permutations = 999;
const fewestPairs = 5;

/**
 * E-I index: (external − internal) / (external + internal), ties counted, not weighed.
 * Source: Krackhardt and Stern (1988), Social Psychology Quarterly 51(2), 123–140. Their test permutes the labels, which takes every pair as asked about; this one
 * permutes the answers over the pairs that were. Ties are taken as independent of one another, which those of one thing seldom are.
 * @param groupOf the group of each thing; things without one are left out with their ties
 */
export const eiIndex = (network: Network, groupOf: ReadonlyMap<string, string>): EiIndex => {
  const ties = countPairs(network.ties, groupOf);
  const asked = network.unlinked === undefined ? everyPair(network, groupOf) : added(ties, countPairs(network.unlinked, groupOf));
  return {
    internal: ties.all - ties.external,
    external: ties.external,
    recorded: asked.all,
    value: indexOf(ties),
    expected: indexOf(asked),
    p: permutationP(ties, asked),
  };
};

interface Pairs {
  readonly all: number;
  readonly external: number;
}

const indexOf = ({ all, external }: Pairs): number | null => (all === 0 ? null : (2 * external - all) / all);
const added = (one: Pairs, other: Pairs): Pairs => ({ all: one.all + other.all, external: one.external + other.external });

const countPairs = (pairs: readonly { a: string; b: string }[], groupOf: ReadonlyMap<string, string>): Pairs => {
  const known = pairs.filter(({ a, b }) => groupOf.has(a) && groupOf.has(b));
  return { all: known.length, external: known.filter(({ a, b }) => groupOf.get(a) !== groupOf.get(b)).length };
};

/** Where everything was asked about, from the sizes of the groups. */
const everyPair = ({ nodes, directed }: Network, groupOf: ReadonlyMap<string, string>): Pairs => {
  const sizes = new Map<string, number>();
  for (const group of nodes.flatMap((node) => groupOf.get(node) ?? [])) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const pairs = (size: number) => (size * (size - 1)) / (directed ? 1 : 2);
  const all = pairs([...sizes.values()].reduce((sum, size) => sum + size, 0));
  return { all, external: all - [...sizes.values()].reduce((sum, size) => sum + pairs(size), 0) };
};

/** Of an arrangement only the number of links between groups matters, so answers are drawn without making the pairs. */
const permutationP = (ties: Pairs, asked: Pairs): number | null => {
  const varies = ties.all > 0 && ties.all < asked.all && asked.external > 0 && asked.external < asked.all;
  if (!varies || asked.all < fewestPairs) return null;
  const random = seededRandom(seed);
  const farFrom = (external: number) => Math.abs(external - (ties.all * asked.external) / asked.all);
  let asFar = 1;
  for (let round = 0; round < permutations; round += 1) {
    let external = 0;
    for (let drawn = 0; drawn < ties.all; drawn += 1) if (random() * (asked.all - drawn) < asked.external - external) external += 1;
    if (farFrom(external) >= farFrom(ties.external) - 1e-9) asFar += 1;
  }
  return asFar / (permutations + 1);
};
