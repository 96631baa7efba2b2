import { describe, expect, it } from '@jest/globals';
import { askFirst } from '#analysis/ask-first';
import { bestTies } from '#analysis/best-ties';
import { boundaryDeficit } from '#analysis/boundary-deficit';
import { brokersOf } from '#analysis/brokers';
import { boundaries, type Boundary, type JourneyFacts } from '#analysis/journey-facts';
import { journeyNetwork } from '#analysis/journey-network';
import { linkages } from '#analysis/linkages';
import { withInvitation, withTie } from '#analysis/overlay';
import { splitIndex, splitParts } from '#analysis/split-index';
import { structuralSilos } from '#analysis/structural-silos';
import { workedExample } from '../support/worked-example.js';
import { permutations } from './brute-force.js';

const network = journeyNetwork(workedExample);
const indexOf = (facts: JourneyFacts, boundary: Boundary) => splitIndex(splitParts(journeyNetwork(facts), boundary));

describe('the worked example, exactly', () => {
  it('has these hand-offs and classes', () => {
    expect(Object.fromEntries(network.handOffs.map((handOff) => [`${handOff.from}>${handOff.to}`, handOff.class]))).toEqual({
      's1>s2': 'CONTINUITY',
      's2>s3': 'SPLIT',
      's3>s4': 'SPLIT',
      's3>s5': 'CONTINUITY',
      's4>s6': 'SPLIT',
      's5>s6': 'WEAK',
    });
  });

  it.each<[Boundary, number, number]>([
    ['ORGANISATION', 7 / 8, 3 / 4],
    ['DEPARTMENT', 7 / 8, 3 / 4],
    ['PROFESSION', 3 / 5, 3 / 5],
    ['ACTIVITY', 3 / 5, 3 / 5],
  ])('splits %s by %d, of which hard %d', (boundary, value, hard) => {
    const index = indexOf(workedExample, boundary);
    expect(index.value).toBeCloseTo(value, 12);
    expect(index.low).toBeCloseTo(value, 12);
    expect(index.high).toBeCloseTo(value, 12);
    expect(index.hardSplitShare).toBeCloseTo(hard, 12);
    expect(index.coverage).toBe(1);
  });

  it.each<[Boundary, number, number]>([
    ['ORGANISATION', 2 / 3, 1 / 3],
    ['DEPARTMENT', 2 / 3, 1 / 3],
    ['PROFESSION', 5 / 12, 7 / 9],
    ['ACTIVITY', 5 / 12, 7 / 9],
  ])('crosses %s with demand %d and ties %d', (boundary, demand, ties) => {
    const found = boundaryDeficit(network, boundary);
    expect(found.demand).toBeCloseTo(demand, 12);
    expect(found.ties).toBeCloseTo(ties, 12);
    expect(found.deficit).toBeCloseTo(demand - ties, 12);
    expect(found.p).toBeGreaterThan(0);
    expect(found.p).toBeLessThanOrEqual(1);
    expect(boundaryDeficit(network, boundary)).toEqual(found);
  });

  it('crosses by chance as far from 0 in 1/3 of all arrangements of the labels for organisations, in 3/10 for activities', () => {
    // Work and ties between teams, by hand from the definition; a team is never apart from itself.
    const work =
      'a1-a2 1/2, a2-a2 1/2, a2-a3 1/2, a2-a4 1/2, a3-a5 1/4, a3-a6 1/4, a4-a5 1/4, a4-a6 1/4, a3-a3 1/2, a4-a3 1/2, a5-a1 1/2, a6-a1 1/2, a3-a1 1';
    const ties = 'a1-a2 1, a3-a4 1, a5-a6 1, a1-a3 1/2, a2-a5 1/2, a2-a6 1/2';
    const pairsOf = (text: string) =>
      text.split(', ').map((pair) => {
        const [, a, b, over, under = 1] = /^a(\d)-a(\d) (\d)(?:\/(\d))?$/.exec(pair) as unknown as [
          string,
          number,
          number,
          number,
          number?,
        ];
        return { a: a - 1, b: b - 1, weight: over / under };
      });
    const apart = (pairs: ReturnType<typeof pairsOf>, labels: readonly string[]) =>
      pairs.reduce((sum, { a, b, weight }) => sum + (labels[a] === labels[b] ? 0 : weight), 0) /
      pairs.reduce((sum, { weight }) => sum + weight, 0);
    const exact = (labels: string) => {
      const deficit = (arranged: readonly string[]) => apart(pairsOf(work), arranged) - apart(pairsOf(ties), arranged);
      const all = permutations([...labels]).map(deficit);
      const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
      const share = (about: number) =>
        all.filter((one) => Math.abs(one - about) >= Math.abs(deficit([...labels]) - about) - 1e-9).length / all.length;
      return [deficit([...labels]), mean, share(0), share(mean)];
    };
    const about = (...values: number[]) => values.map((value) => expect.closeTo(value, 12));
    expect(exact('AABBGG')).toEqual(about(1 / 3, -2 / 15, 1 / 3, 1 / 15));
    expect(exact('DPDPDP')).toEqual(about(-13 / 36, -1 / 10, 3 / 10, 3 / 10));
    // 999 permutations come within three standard errors.
    expect(Math.abs((boundaryDeficit(network, 'ORGANISATION').p as number) - 1 / 3)).toBeLessThan(0.045);
    expect(Math.abs((boundaryDeficit(network, 'ACTIVITY').p as number) - 3 / 10)).toBeLessThan(0.045);
  });

  it('has three close groups at 1 and one component at a half', () => {
    const silos = structuralSilos(network, 1);
    expect(silos.map(({ teams }) => teams)).toEqual([
      ['a1', 'a2'],
      ['a3', 'a4'],
      ['a5', 'a6'],
    ]);
    const expected = [
      [1, 1 / 2, 5 / 6, 5 / 12],
      [1, 1 / 2, 5 / 6, 5 / 12],
      [1, 1 / 3, 1, 1 / 3],
    ];
    silos.forEach((silo, index) => {
      const [cohesion, demand, isolation, score] = expected[index]!;
      expect(silo.cohesion).toBeCloseTo(cohesion!, 12);
      expect(silo.demandShare).toBeCloseTo(demand!, 12);
      expect(silo.isolation).toBeCloseTo(isolation!, 12);
      expect(silo.score).toBeCloseTo(score!, 12);
      expect(silo.splits).toBe(true);
    });
    expect(structuralSilos(network, 0.5)).toEqual([]);
  });

  it('joins pairs at 1 and all at a half', () => {
    expect(linkages(network).map(({ at, merged }) => ({ at, merged }))).toEqual([
      {
        at: 1,
        merged: [
          [['a1'], ['a2']],
          [['a3'], ['a4']],
          [['a5'], ['a6']],
        ],
      },
      {
        at: 0.5,
        merged: [
          [
            ['a1', 'a2'],
            ['a3', 'a4'],
            ['a5', 'a6'],
          ],
        ],
      },
    ]);
  });

  it('has these go-betweens', () => {
    expect(Object.fromEntries(network.handOffs.map((handOff) => [`${handOff.from}>${handOff.to}`, brokersOf(network, handOff)]))).toEqual({
      's1>s2': [
        { team: 'a5', role: 'CONSULTANT' },
        { team: 'a6', role: 'CONSULTANT' },
      ],
      's2>s3': [{ team: 'a1', role: 'REPRESENTATIVE' }],
      's3>s4': [],
      's3>s5': [{ team: 'a1', role: 'CONSULTANT' }],
      's4>s6': [{ team: 'a2', role: 'GATEKEEPER' }],
      's5>s6': [],
    });
  });

  it('is mended most by one of four ties', () => {
    const teams = workedExample.teams.map(({ id }) => id);
    const after = teams.flatMap((a, at) =>
      teams
        .slice(at + 1)
        .map((b) => ({
          isNew: network.ties.between(a, b) === 0,
          pair: `${a}-${b}`,
          value: indexOf(withTie(workedExample, { a, b, strength: 1 }), 'ORGANISATION').value!,
        })),
    );
    const best = Math.min(...after.map(({ value }) => value));
    expect(best).toBeCloseTo(3 / 4, 12);
    const pairs = after.filter(({ isNew, value }) => isNew && value - best < 1e-9).map(({ pair }) => pair);
    expect(pairs).toEqual(['a1-a5', 'a1-a6', 'a2-a3', 'a2-a4']);
    expect(
      bestTies(network, 'ORGANISATION')
        .filter(({ isNew }) => isNew)
        .slice(0, 4)
        .map(({ a, b }) => `${a}-${b}`),
    ).toEqual(pairs);
    // Three of these, and a pair with a link already.
    expect(bestTies(network, 'ORGANISATION')[0]?.alike).toBe(4);
    for (const tie of bestTies(network, 'ORGANISATION'))
      expect(tie.value).toBeCloseTo(after.find(({ pair }) => pair === `${tie.a}-${tie.b}`)!.value, 12);
  });

  it('is mended most by one of three invitations', () => {
    const after = workedExample.teams.map(({ id }) => ({
      id,
      value: indexOf(withInvitation(workedExample, 'payments', id), 'ORGANISATION').value!,
    }));
    const best = Math.min(...after.map(({ value }) => value));
    expect(best).toBeCloseTo(19 / 24, 12);
    expect(after.filter(({ value }) => value - best < 1e-9).map(({ id }) => id)).toEqual(['a1', 'a3', 'a4']);
  });

  it('leaves nobody to ask', () => {
    for (const boundary of boundaries) expect(askFirst(network, boundary)).toEqual([]);
  });
});
