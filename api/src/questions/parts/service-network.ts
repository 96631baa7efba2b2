import type { Network } from '#analysis/network';
import { inOrder } from '#analysis/pair-key';
import type { Outline } from './outline.js';

/** Why two services are tied. */
export const serviceTieKinds = ['HAND_OFF', 'REQUIRES', 'RELATED_TO'] as const;
export type ServiceTieKind = (typeof serviceTieKinds)[number];

/**
 * What one fact of each kind adds to the tie of two services. A hand-off on a journey adds 1, shared equally among the pairs of services
 * on its two sides, so that a step with many services does not count for more.
 */
export const serviceTieWeights: Readonly<Record<ServiceTieKind, number>> = { HAND_OFF: 1, REQUIRES: 1, RELATED_TO: 0.5 };

export interface ServiceTie {
  readonly a: string;
  readonly b: string;
  readonly kind: ServiceTieKind;
  readonly weight: number;
  readonly sources: readonly string[];
}

/** A tie for each hand-off of the journeys between two different services. */
export const handOffTies = (outlines: readonly Outline[]): ServiceTie[] =>
  outlines.flatMap(({ handOffs }) =>
    handOffs.flatMap(({ before, after, sources }) => {
      const pairs = before.services.flatMap((one) =>
        after.services.filter((other) => other.id !== one.id).map((other) => ({ a: one.id, b: other.id })),
      );
      return pairs.map((pair): ServiceTie => ({ ...pair, kind: 'HAND_OFF', weight: serviceTieWeights.HAND_OFF / pairs.length, sources }));
    }),
  );

/** The services that have a tie, each two joined once with all that joins them added up. */
export const serviceNetwork = (ties: readonly ServiceTie[]): Network => {
  const weights = new Map<string, { a: string; b: string; weight: number }>();
  for (const { a, b, weight } of ties) {
    if (a === b) continue;
    const [first, second] = inOrder(a, b);
    const key = `${first} ${second}`;
    weights.set(key, { a: first, b: second, weight: weight + (weights.get(key)?.weight ?? 0) });
  }
  const joined = [...weights].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, tie]) => tie);
  return { directed: false, nodes: [...new Set(joined.flatMap(({ a, b }) => [a, b]))].sort(), ties: joined };
};
