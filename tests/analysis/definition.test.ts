import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { boundaryDeficit } from '#analysis/boundary-deficit';
import { boundaries, type Boundary, type JourneyFacts } from '#analysis/journey-facts';
import { journeyNetwork } from '#analysis/journey-network';
import { splitIndex, splitParts } from '#analysis/split-index';
import { structuralSilos } from '#analysis/structural-silos';
import { anyFacts } from './any-facts.js';
import { byDefinition } from './definition.js';

const measured = (facts: JourneyFacts, nation: string | null, boundary: Boundary, cohesionAt: number): ReturnType<typeof byDefinition> => {
  const network = journeyNetwork(facts, nation);
  const { demand, ties, deficit } = boundaryDeficit(network, boundary);
  return {
    handOffs: network.handOffs.map(({ from, to, rework, class: own }) => `${from}>${to} ${rework ? 'back ' : ''}${own}`).sort(),
    index: splitIndex(splitParts(network, boundary)),
    deficit: { demand, ties, deficit },
    silos: structuralSilos(network, cohesionAt)
      .map((silo) => ({ ...silo, teams: [...silo.teams] }))
      .sort((a, b) => (a.teams.join() < b.teams.join() ? -1 : 1)),
  };
};
const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, one: unknown) => (typeof one === 'number' ? Math.round(one * 1e9) / 1e9 + 0 : one)));

it.each(boundaries)(
  'hand-offs, classes, split index, close groups and deficit of any journey are what the definition says, by %s',
  (boundary) => {
    fc.assert(
      fc.property(anyFacts(), fc.constantFrom(null, 'SCOTLAND', 'WALES'), fc.constantFrom(1, 0.5, 0.25), (facts, nation, cohesionAt) => {
        expect(rounded(measured(facts, nation, boundary, cohesionAt))).toEqual(rounded(byDefinition(facts, nation, boundary, cohesionAt)));
      }),
      { numRuns: 150 },
    );
  },
);
