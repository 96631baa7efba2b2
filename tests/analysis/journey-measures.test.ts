import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { askFirst } from '#analysis/ask-first';
import { bestTies } from '#analysis/best-ties';
import { boundaryDeficit } from '#analysis/boundary-deficit';
import { brokersOf } from '#analysis/brokers';
import { boundaries, type JourneyFacts } from '#analysis/journey-facts';
import { inviteTeams } from '#analysis/invitations';
import { journeyNetwork, type JourneyNetwork } from '#analysis/journey-network';
import { withCommunity, withTie } from '#analysis/overlay';
import { splitIndex, splitParts } from '#analysis/split-index';
import { structuralSilos } from '#analysis/structural-silos';
import { anyFacts } from './any-facts.js';

const within = (value: number | null) => value === null || (value >= 0 && value <= 1 + 1e-9);
/** Everything that does not depend on chance. */
const measure = (network: JourneyNetwork) => ({
  index: boundaries.map((boundary) => splitIndex(splitParts(network, boundary))),
  deficits: boundaries.map((boundary) => {
    const { demand, ties, deficit } = boundaryDeficit(network, boundary);
    return { demand, ties, deficit };
  }),
  // Whom to ask or to invite is told by name; what each comes to is not.
  asked: boundaries.map((boundary) =>
    sorted(askFirst(network, boundary).map(({ narrows, handOffs, needOthers }) => ({ narrows, handOffs: handOffs.length, needOthers }))),
  ),
  invited: boundaries.map((boundary) => {
    const { before, after, bound, chosen } = inviteTeams(network, boundary, 2, network.facts.communities.length > 0 ? 'c0' : null);
    return { before, after, bound, chosen: chosen.length };
  }),
  silos: structuralSilos(network, 0.5).map(({ teams, cohesion, isolation, score }) => ({ size: teams.length, cohesion, isolation, score })),
});
const round = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, one: unknown) => (typeof one === 'number' ? Math.round(one * 1e9) / 1e9 : one)));
const sorted = (all: readonly object[]) => all.map((one) => JSON.stringify(round(one))).sort();

describe('the measures of any journey', () => {
  it('stay in their ranges, with the value inside its interval', () => {
    fc.assert(
      fc.property(anyFacts(), fc.constantFrom(null, 'SCOTLAND', 'WALES'), (facts, nation) => {
        const network = journeyNetwork(facts, nation);
        for (const boundary of boundaries) {
          const { value, low, high, coverage, hardSplitShare } = splitIndex(splitParts(network, boundary));
          for (const share of [value, low, high, coverage, hardSplitShare]) expect(within(share)).toBe(true);
          if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
          if (value !== null) {
            expect(value).toBeGreaterThanOrEqual(low! - 1e-9);
            expect(value).toBeLessThanOrEqual(high! + 1e-9);
          }
          if (coverage === 1) expect(high! - low!).toBeCloseTo(0, 9);
          const { demand, ties, deficit } = boundaryDeficit(network, boundary);
          expect(within(demand) && within(ties)).toBe(true);
          if (deficit !== null) expect(Math.abs(deficit)).toBeLessThanOrEqual(1 + 1e-9);
        }
        for (const silo of structuralSilos(network, 0.5))
          for (const share of [silo.cohesion, silo.isolation, silo.demandShare, silo.score]) expect(within(share)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('do not depend on the order of the input or on names', () => {
    const reversed = (facts: JourneyFacts): JourneyFacts => ({
      ...facts,
      steps: [...facts.steps].reverse(),
      order: [...facts.order].reverse(),
      services: [...facts.services].reverse(),
      organisations: [...facts.organisations].reverse(),
      teams: [...facts.teams].reverse(),
      ties: facts.ties.map(({ a, b, strength }) => ({ a: b, b: a, strength })).reverse(),
      communities: [...facts.communities].reverse(),
    });
    const renamed = (facts: JourneyFacts): JourneyFacts =>
      JSON.parse(JSON.stringify(facts).replace(/"t(\d)"/g, (_, digit: string) => `"team-${9 - Number(digit)}"`)) as JourneyFacts;
    const named = (team: string) => team.replace(/team-(\d)/, (_, digit: string) => `t${9 - Number(digit)}`);
    const goBetweens = (network: JourneyNetwork) =>
      network.handOffs
        .map((handOff) => {
          const found = brokersOf(network, handOff).map(({ team, role }) => `${named(team)} ${role}`);
          return `${handOff.from}>${handOff.to} ${found.sort().join()}`;
        })
        .sort();
    fc.assert(
      fc.property(anyFacts(), (facts) => {
        const expected = measure(journeyNetwork(facts));
        for (const other of [reversed(facts), renamed(facts)]) {
          expect(goBetweens(journeyNetwork(other))).toEqual(goBetweens(journeyNetwork(facts)));
          const found = measure(journeyNetwork(other));
          expect(round(found.index)).toEqual(round(expected.index));
          expect(round(found.deficits)).toEqual(round(expected.deficits));
          expect(sorted(found.silos)).toEqual(sorted(expected.silos));
          expect(found.asked).toEqual(expected.asked);
          expect(round(found.invited)).toEqual(round(expected.invited));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('never rise with a new tie between the teams of a known hand-off', () => {
    fc.assert(
      fc.property(anyFacts(true), fc.nat(), (facts, chosen) => {
        const network = journeyNetwork(facts);
        const pairs = network.handOffs
          .filter((handOff) => handOff.class !== 'UNKNOWN')
          .flatMap((handOff) => handOff.pairs)
          .filter(({ a, b }) => a !== b);
        fc.pre(pairs.length > 0);
        const { a, b } = pairs[chosen % pairs.length]!;
        const after = journeyNetwork(withTie(facts, { a, b, strength: 1 }));
        for (const boundary of boundaries) {
          const [was, is] = [splitIndex(splitParts(network, boundary)).value, splitIndex(splitParts(after, boundary)).value];
          if (was !== null) expect(is!).toBeLessThanOrEqual(was + 1e-9);
          const best = bestTies(network, boundary).find((tie) => tie.a === [a, b].sort()[0] && tie.b === [a, b].sort()[1]);
          if (best) expect(is).toBeCloseTo(best.value, 9);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('name the pairs that mend most in one order, whatever the order of the facts', () => {
    fc.assert(
      fc.property(anyFacts(true), (facts) => {
        const turned = { ...facts, order: facts.order.toReversed(), steps: facts.steps.toReversed(), teams: facts.teams.toReversed() };
        for (const boundary of boundaries) {
          const [one, other] = [facts, turned].map((each) =>
            bestTies(journeyNetwork(each), boundary).map(({ a, b, alike }) => [a, b, alike]),
          );
          expect(other).toEqual(one);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('have no value for organisations where there is only one', () => {
    fc.assert(
      fc.property(anyFacts(true), (facts) => {
        const one: JourneyFacts = { ...facts, services: facts.services.map(({ id }) => ({ id, owners: ['o0'] })) };
        const network = journeyNetwork(one);
        expect(splitIndex(splitParts(network, 'ORGANISATION')).value).toBeNull();
        expect(askFirst(network, 'ORGANISATION')).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('name whom to ask without promising more than the width of the interval', () => {
    fc.assert(
      fc.property(anyFacts(), fc.constantFrom(...boundaries), (facts, boundary) => {
        const network = journeyNetwork(facts);
        const { low, high } = splitIndex(splitParts(network, boundary));
        for (const { narrows, handOffs, needOthers } of askFirst(network, boundary)) {
          expect(narrows).toBeGreaterThan(0);
          expect(narrows).toBeLessThanOrEqual(high! - low! + 1e-9);
          expect(needOthers).toBeLessThanOrEqual(handOffs.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leave the facts of an overlay as they were', () => {
    fc.assert(
      fc.property(anyFacts(), (facts) => {
        const before = JSON.stringify(facts);
        withTie(withCommunity(facts, ['t0', 't1']), { a: 't0', b: 't2', strength: 1 });
        expect(JSON.stringify(facts)).toBe(before);
        expect(withCommunity(withCommunity(facts, ['t0']), ['t1']).communities).toHaveLength(facts.communities.length + 2);
      }),
      { numRuns: 10 },
    );
  });
});
