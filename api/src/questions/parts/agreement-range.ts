import { adjustedMutualInformation } from '#analysis/adjusted-mutual-information';
import { adjustedRand } from '#analysis/adjusted-rand';
import { groupBy } from './group-by.js';

/** The least and the most of a measure over several runs; null where it is not defined. */
export interface Range {
  readonly low: number | null;
  readonly high: number | null;
}

/** How two ways of dividing the same things agree, as ranges: 1 the same, about 0 as chance would have it. */
export interface AgreementRange {
  readonly ari: Range;
  readonly ami: Range;
}

export const rangeOf = (values: readonly (number | null)[]): Range => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? { low: null, high: null } : { low: Math.min(...known), high: Math.max(...known) };
};

type Division = readonly string[];

/** @param pairs of divisions of the same things, each pair in the same order of things */
export const agreementRange = (pairs: readonly (readonly [Division, Division])[]): AgreementRange => ({
  ari: rangeOf(pairs.map(([one, other]) => adjustedRand(one, other))),
  ami: rangeOf(pairs.map(([one, other]) => adjustedMutualInformation(one, other))),
});

/** Each two of the divisions; equal divisions agree fully, so each kind is compared once, and with itself where it came out twice. */
export const pairsOf = (runs: readonly Division[]): (readonly [Division, Division])[] => {
  const kinds = [...groupBy(runs, (run) => run.join()).values()].map((same) => ({ first: same[0] as Division, twice: same.length > 1 }));
  return kinds.flatMap(({ first, twice }, at) => [
    ...(twice ? [[first, first] as const] : []),
    ...kinds.slice(at + 1).map((other) => [first, other.first] as const),
  ]);
};
