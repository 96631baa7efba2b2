import type { Boundary } from '#analysis/journey-facts';
import type { ClassCounts, HandOff, HandOffCounts } from './journey-silos.js';

export const countClasses = (handOffs: readonly Pick<HandOff, 'class'>[]): ClassCounts => {
  const count = (wanted: HandOff['class']) => handOffs.filter((handOff) => handOff.class === wanted).length;
  return {
    continuity: count('CONTINUITY'),
    bridged: count('BRIDGED'),
    weak: count('WEAK'),
    split: count('SPLIT'),
    unknown: count('UNKNOWN'),
  };
};

const crossing = (handOffs: readonly HandOff[], boundary: Boundary) => handOffs.filter(({ crosses }) => crosses.includes(boundary));

export const countHandOffs = (handOffs: readonly HandOff[], boundary: Boundary): HandOffCounts => ({
  total: handOffs.length,
  crossing: crossing(handOffs, boundary).length,
  mayCross: handOffs.filter(({ crossings }) => crossings.some((one) => one.boundary === boundary && one.mayCross)).length,
  ...countClasses(handOffs),
});

export const countCrossing = (handOffs: readonly HandOff[], boundary: Boundary): ClassCounts => countClasses(crossing(handOffs, boundary));
