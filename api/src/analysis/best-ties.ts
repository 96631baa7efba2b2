import { crossingOf } from './crossing.js';
import type { Boundary } from './journey-facts.js';
import { isKnown, type JourneyNetwork } from './journey-network.js';
import { splitIndex, splitParts } from './split-index.js';

export interface BestTie {
  readonly a: string;
  readonly b: string;
  /** The first known hand-off that it would mend, as `from>to`. */
  readonly handOff: string;
  /** Whether the two have no tie at all yet. */
  readonly isNew: boolean;
  /** The split index with this tie at strength 1. */
  readonly value: number;
}

const rounding = 1e-12;

/**
 * Every pair of teams whose working together each week would lower the split index, the best first; all else stays. Adding a tie of
 * strength 1 takes Σ m·x·(1−t) of that pair out of K, and D stays, so no index has to be measured again.
 */
export const bestTies = (network: JourneyNetwork, boundary: Boundary): BestTie[] => {
  const parts = splitParts(network, boundary);
  const demand = parts.reduce((sum, part) => sum + part.demand, 0);
  const { value } = splitIndex(parts);
  if (value === null) return [];
  const gains = new Map<string, { a: string; b: string; handOff: string; isNew: boolean; gain: number }>();
  for (const handOff of network.handOffs.filter(isKnown)) {
    const { perPair } = crossingOf(network, handOff, boundary);
    handOff.pairs.forEach(({ a, b, tie }, index) => {
      const gain = perPair ? handOff.pairWeight * perPair[index]! * (1 - tie) : 0;
      if (gain <= rounding) return;
      const [first, second] = a < b ? [a, b] : [b, a];
      const pair = gains.get(`${first}|${second}`) ?? {
        a: first,
        b: second,
        handOff: `${handOff.from}>${handOff.to}`,
        isNew: tie === 0,
        gain: 0,
      };
      pair.gain += gain;
      gains.set(`${first}|${second}`, pair);
    });
  }
  return [...gains.values()]
    .sort(byGain)
    .map(({ a, b, handOff, isNew, gain }) => ({ a, b, handOff, isNew, value: Math.max(0, value - gain / demand) }));
};

interface Gain {
  readonly a: string;
  readonly b: string;
  readonly isNew: boolean;
  readonly gain: number;
}

/** Of ties that mend the same, those between teams that have none yet come first: there bringing people together is most wanted. */
const byGain = (one: Gain, other: Gain): number => {
  if (Math.abs(other.gain - one.gain) > rounding) return other.gain - one.gain;
  if (one.isNew !== other.isNew) return one.isNew ? -1 : 1;
  return `${one.a}|${one.b}` < `${other.a}|${other.b}` ? -1 : 1;
};
