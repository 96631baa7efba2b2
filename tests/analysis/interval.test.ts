import { describe, expect, it } from '@jest/globals';
import { askFirst } from '#analysis/ask-first';
import { crossingOf } from '#analysis/crossing';
import type { JourneyFacts } from '#analysis/journey-facts';
import { journeyNetwork } from '#analysis/journey-network';
import { splitIndex, splitParts } from '#analysis/split-index';
import { tiesOf } from '#analysis/ties';
import { mixesOf } from '#analysis/mixes';
import { workedExample } from '../support/worked-example.js';

const indexOf = (facts: JourneyFacts, boundary: 'DEPARTMENT' | 'PROFESSION' = 'DEPARTMENT') =>
  splitIndex(splitParts(journeyNetwork(facts), boundary));
const withoutTeams = (facts: JourneyFacts, service: string): JourneyFacts => ({
  ...facts,
  teams: facts.teams.map((team) => ({ ...team, services: team.services.filter((id) => id !== service) })),
});

describe('what is unknown', () => {
  it('widens the interval by what the owners say may cross', () => {
    // Without the teams of D two of four crossing hand-offs are unknown: K = 1 + ½, D = 2, U = 2.
    const index = indexOf(withoutTeams(workedExample, 'd'));
    expect(index).toEqual({ value: 3 / 4, low: 3 / 8, high: 7 / 8, coverage: 1 / 2, hardSplitShare: 1 / 2 });
  });

  it('counts whole where professions are unknown', () => {
    const index = indexOf(withoutTeams(workedExample, 'd'), 'PROFESSION');
    expect(index.coverage).toBeCloseTo((1 / 2 + 1 / 2 + 1 / 2) / (3 / 2 + 2), 12);
  });

  it('is not a split where nobody was asked and nothing is recorded', () => {
    const silent = {
      ...workedExample,
      ties: [],
      communities: [],
      organisations: workedExample.organisations.map((one) => ({ ...one, surveyedOn: null })),
    };
    expect(journeyNetwork(silent).handOffs.map((handOff) => handOff.class)).toEqual([
      'CONTINUITY',
      'UNKNOWN',
      'UNKNOWN',
      'CONTINUITY',
      'UNKNOWN',
      'UNKNOWN',
    ]);
    expect(indexOf(silent)).toEqual({ value: null, low: 0, high: 1, coverage: 0, hardSplitShare: null });
    // A strength of 0 says: asked, and none.
    const one = journeyNetwork({ ...silent, ties: [{ a: 'a2', b: 'a3', strength: 0 }] });
    expect(one.handOffs[1]!.class).toBe('SPLIT');
  });

  it('has an interval even where an owner is missing', () => {
    const orphan = {
      ...workedExample,
      services: workedExample.services.map((service) => (service.id === 'f' ? { ...service, owners: [] } : service)),
    };
    const network = journeyNetwork(orphan);
    expect(crossingOf(network, network.handOffs[4]!, 'DEPARTMENT')).toMatchObject({ share: null, crosses: false, mayCross: true });
    expect(indexOf(orphan)).toEqual({ value: 1, low: 1 / 2, high: 1, coverage: 1 / 2, hardSplitShare: 1 });
    expect(askFirst(network, 'DEPARTMENT')).toEqual([]);
  });

  it('is narrowed most by those on most of the unknown hand-offs', () => {
    const asked = askFirst(journeyNetwork(withoutTeams(workedExample, 'd')), 'DEPARTMENT');
    expect(asked).toEqual([{ organisation: 'gamma', narrows: 1 / 2, handOffs: ['s3>s4', 's4>s6'], needOthers: 0 }]);
    const nobody = askFirst(journeyNetwork({ ...workedExample, teams: [] }), 'DEPARTMENT');
    expect(nobody.map(({ organisation, narrows, needOthers }) => [organisation, narrows, needOthers])).toEqual([
      ['alpha', 3 / 4, 3],
      ['beta', 3 / 4, 3],
      ['gamma', 1 / 2, 2],
    ]);
  });

  it('is nothing to measure without hand-offs', () => {
    const index = indexOf({ ...workedExample, steps: workedExample.steps.slice(0, 1) });
    expect(index).toEqual({ value: null, low: null, high: null, coverage: null, hardSplitShare: null });
  });
});

describe('ties', () => {
  it('weaken as a community grows and never fall below what is recorded', () => {
    const ties = tiesOf({
      ties: [
        { a: 'x', b: 'y', strength: 0.25 },
        { a: 'x', b: 'z', strength: 0 },
      ],
      communities: [
        { id: 'c', members: ['x', 'y', 'w'] },
        { id: 'alone', members: ['z'] },
      ],
    });
    expect([ties.between('x', 'y'), ties.between('y', 'w'), ties.between('x', 'z'), ties.between('z', 'z')]).toEqual([0.5, 0.5, 0, 1]);
    expect([ties.recorded('x', 'z'), ties.recorded('y', 'z')]).toEqual([true, false]);
    expect(ties.neighbours('x')).toEqual(['w', 'y']);
  });
});

describe('mixes', () => {
  const mixes = mixesOf({
    ...workedExample,
    services: [
      { id: 'one', owners: ['alpha', 'beta'] },
      { id: 'two', owners: ['both'] },
      { id: 'none', owners: [] },
    ],
    organisations: [{ id: 'both', departments: ['alpha', 'beta'], surveyedOn: null }],
    teams: [
      {
        id: 't',
        organisation: 'both',
        activity: 'POLICY',
        services: [],
        professions: [
          { profession: 'p', people: 3 },
          { profession: 'q', people: null },
        ],
      },
      { id: 'empty', organisation: null, activity: 'POLICY', services: [], professions: [] },
    ],
  });
  it('share a step among services, then owners, then departments', () => {
    expect(Object.fromEntries(mixes.ofStep(['one', 'two'], 'ORGANISATION')!)).toEqual({ alpha: 1 / 4, beta: 1 / 4, both: 1 / 2 });
    expect(Object.fromEntries(mixes.ofStep(['one', 'two'], 'DEPARTMENT')!)).toEqual({ alpha: 1 / 2, beta: 1 / 2 });
    expect(mixes.ofStep(['one', 'none'], 'DEPARTMENT')).toBeNull();
  });
  it('count heads, and an empty head count as one', () => {
    expect(Object.fromEntries(mixes.ofTeam('t', 'PROFESSION')!)).toEqual({ p: 3 / 4, q: 1 / 4 });
    expect(mixes.ofTeam('empty', 'PROFESSION')).toBeNull();
    expect(mixes.ofTeam('empty', 'DEPARTMENT')).toBeNull();
  });
});
