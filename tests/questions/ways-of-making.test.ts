import { describe, expect, it } from '@jest/globals';
import { waysOfMaking } from '#questions/ways-of-making';
import { buildContext, buildNamed } from './build-context.js';
import { buildAncestors } from './build-teams.js';

const service = (id: string, owners: string[], phase: string | null = null, sources = ['published']) => ({
  service: buildNamed(id, sources),
  phase,
  owners: owners.map((owner) => ({ ...buildNamed(owner), abbreviation: null, from: null, to: null, fact: { sources: ['published'] } })),
});
const metric = (
  kind: 'VOLUME' | 'DIGITAL_VOLUME' | 'COST_PER_TRANSACTION',
  year: number,
  value: number | null,
  channel: string | null = null,
) => ({
  kind,
  start: `${year}-01-01`,
  end: `${year}-12-31`,
  channel,
  value,
  unit: kind === 'COST_PER_TRANSACTION' ? 'GBP' : 'transactions',
  state: value === null ? ('NOT_PROVIDED' as const) : ('VALUE' as const),
  sources: ['published'],
});
const people = (of: string, team: string, ...professions: [string, number | null][]) => ({
  service: of,
  team,
  sources: ['published'],
  professions: professions.map(([id, count]) => ({ ...buildNamed(id), people: count, fact: { sources: ['published'] } })),
});
const rows = {
  ended: [],
  categories: [{ category: 'Registering', services: 3 }],
  services: [service('a', ['x'], 'BETA'), service('b', ['x'], 'LIVE'), service('c', ['y'], 'LIVE'), service('d', [])],
  figures: [
    {
      service: buildNamed('a'),
      metrics: [
        metric('COST_PER_TRANSACTION', 2015, 9),
        metric('COST_PER_TRANSACTION', 2016, 4),
        metric('VOLUME', 2016, 100),
        metric('DIGITAL_VOLUME', 2016, 50),
      ],
    },
    {
      service: buildNamed('b'),
      metrics: [
        metric('COST_PER_TRANSACTION', 2016, null),
        metric('COST_PER_TRANSACTION', 2014, 6),
        metric('VOLUME', 2016, 300),
        metric('DIGITAL_VOLUME', 2015, 5),
        metric('VOLUME', 2015, 10),
        metric('VOLUME', 2016, 30, 'Phone'),
      ],
    },
    { service: buildNamed('c'), metrics: [] },
  ],
  people: [] as ReturnType<typeof people>[],
  ancestors: buildAncestors('x', 'y'),
};
const ask = (more: Partial<typeof rows> = {}, given: object = {}) =>
  waysOfMaking.answer({ ...rows, ...more }, { category: 'Registering', asAt: '2026-01-01', invented: false, ...given }, buildContext());
const [x, y] = [(found = ask()) => found.body.departments[0], (found = ask()) => found.body.departments[1]];

describe('waysOfMaking', () => {
  it('counts services, phases and channels by department', () => {
    expect(x()).toMatchObject({
      department: { id: 'organisation:x' },
      services: 2,
      phases: [
        { phase: 'BETA', services: 1 },
        { phase: 'LIVE', services: 1 },
      ],
      channels: [{ channel: 'Phone', services: 1 }],
    });
    expect(ask().body).toMatchObject({ services: 4, withoutOwner: 1 });
  });

  it('says of each thing that it compares for how many services it is recorded, and owners alone are not enough', () => {
    const { coverage, warnings } = ask({ people: [people('a', 't1', ['policy', 3])] });
    // 1 service with professions, 3 with a phase and an owner, 1 with a channel, 2 with a digital share, 2 with a cost; of 5 for each of 4.
    expect(coverage).toBe(9 / 20);
    expect(warnings?.[0]).toBe(
      'Of 4 services, recorded together with an owner: professions for 1, a phase for 3, channels for 1, a digital share for 2, a cost for 2.',
    );
    const bare = ask({ services: [service('c', ['y'])], figures: [] });
    expect(bare.coverage).toBe(0);
    expect(ask({ services: [] }).coverage).toBeNull();
  });

  it('takes the latest known cost of each service, and the range of them', () => {
    expect(x()?.costs).toEqual([
      {
        low: 4,
        high: 6,
        unit: 'GBP',
        services: 2,
        of: 2,
        start: '2014-01-01',
        end: '2016-12-31',
        sentence: '£4 to £6, from 2 of 2 services, January 2014 to December 2016',
      },
    ]);
  });

  it('takes the digital share from volumes of one period only', () => {
    // 50 of 100, and 5 of 10 in the year for which both are known.
    expect(x()?.digital).toEqual({
      share: 55 / 110,
      low: 0.5,
      high: 0.5,
      services: 2,
      of: 2,
      start: '2015-01-01',
      end: '2016-12-31',
      sentence: '50%, from 2 of 2 services, January 2015 to December 2016',
    });
  });

  it('says of how many services and of when its figures are, and that they are not of the day that is asked about', () => {
    const more = { services: [...rows.services, service('e', ['x']), service('f', ['z'])], ancestors: buildAncestors('x', 'y', 'z') };
    const figures = [
      ...rows.figures,
      {
        service: buildNamed('f'),
        metrics: [metric('COST_PER_TRANSACTION', 2016, 8.8), metric('VOLUME', 2016, 4), metric('DIGITAL_VOLUME', 2016, 0)],
      },
    ];
    const found = ask({ ...more, figures });
    expect(x(found)?.digital?.sentence).toBe('50%, from 2 of 3 services, January 2015 to December 2016');
    expect(found.body.departments[2]).toMatchObject({
      digital: { sentence: '0%, its one service, January 2016 to December 2016' },
      costs: [{ sentence: '£8.80, its one service, January 2016 to December 2016' }],
    });
    expect(found.warnings?.[1]).toBe('Figures are the latest that each source gives, of January 2014 to December 2016.');
    expect(ask({ figures: [] }).warnings?.[1]).toMatch(/^Costs and volumes are what each source counts/);
  });

  it('takes no share and no cost from figures that cannot be, and says which', () => {
    const impossible = [
      {
        service: buildNamed('c'),
        metrics: [metric('VOLUME', 2016, 100), metric('DIGITAL_VOLUME', 2016, 150), metric('COST_PER_TRANSACTION', 2016, -5)],
      },
    ];
    const found = ask({ figures: impossible });
    expect(y(found)).toMatchObject({ costs: [], digital: null });
    expect(found.warnings?.slice(2)).toEqual([
      expect.stringMatching(/^Name of c: .* of -5 /),
      expect.stringMatching(/^Name of c: .* of 150 /),
    ]);
  });

  it('has nothing where nothing is known, which is not zero', () => {
    expect(y()).toMatchObject({ costs: [], digital: null, teams: 0, professions: null, apartFromOthers: null });
    expect(ask().body).toMatchObject({ comparisons: [], note: expect.stringMatching(/says nothing about who works there/) });
  });

  it('compares mixes of professions by head count and says what differs most', () => {
    const found = ask({
      people: [
        people('a', 't1', ['policy', 3], ['design', null]),
        people('b', 't1', ['policy', 3], ['design', null]),
        people('c', 't2', ['operations', 5]),
      ],
    });
    // The same team on two services counts once; a head count that nobody gave counts 1.
    expect(x(found)).toMatchObject({
      teams: 1,
      professions: [
        { profession: { id: 'profession:policy' }, share: 3 / 4 },
        { profession: { id: 'profession:design' }, share: 1 / 4 },
      ],
      apartFromOthers: 1,
    });
    expect(found.body.comparisons).toEqual([
      expect.objectContaining({
        distance: 1,
        sentence: 'What differs most between Name of x and Name of y is Name of operations: 0% and 100% of the people recorded.',
      }),
    ]);
    expect(found.body.comparisons[0]?.differsMost.map(({ profession }) => profession.id)).toEqual([
      'profession:operations',
      'profession:policy',
      'profession:design',
    ]);
  });

  it('puts first what lies furthest beyond a common mix, not the smallest, and warns of few people', () => {
    const more = {
      services: [service('a', ['x']), service('b', ['y']), service('c', ['z'])],
      ancestors: buildAncestors('x', 'y', 'z'),
      people: [
        people('a', 't1', ['policy', 60], ['design', 40]),
        people('b', 't2', ['policy', 30], ['design', 70]),
        people('c', 't3', ['design', 1], ['policy', 1], ['analysis', 1]),
      ],
    };
    const { body, warnings } = ask(more);
    const pairs = body.comparisons.map(({ one, other, distance, expected }) => ({
      pair: one.name.at(-1)! + other.name.at(-1)!,
      distance,
      expected,
    }));
    expect(pairs[0]?.pair).toBe('xy');
    expect(pairs[0]?.distance).toBeLessThan(Math.max(...pairs.map(({ distance }) => distance)));
    expect(pairs[0]?.distance).toBeGreaterThan(pairs[0]?.expected as number);
    expect(warnings).toContainEqual(expect.stringMatching(/^For 1 department, professions are recorded of fewer than 30 people\./));
    const few = ask({ people: [people('a', 't1', ['policy', 2], ['design', 1]), people('c', 't2', ['policy', 1], ['design', 2])] });
    expect(few.body.comparisons[0]?.sentence).toMatch(/Groups of these sizes drawn from one mix would lie as far apart\.$/);
    expect(few.body.departments[0]?.apartByChance).toBeGreaterThan(few.body.departments[0]?.apartFromOthers as number);
  });

  it('has a distance of 0 between equal mixes', () => {
    const found = ask({ people: [people('a', 't1', ['policy', 1]), people('c', 't2', ['policy', 7])] });
    expect(found.body.comparisons[0]).toMatchObject({
      distance: 0,
      differsMost: [],
      sentence: 'The people recorded at Name of x and Name of y have the same mix of professions.',
    });
  });

  it('says which kinds there are when there is none of this', () => {
    expect(ask({ services: [] }, { category: 'Flying' }).body.note).toBe(
      'No service of this kind is on the map. Kinds on it: Registering.',
    );
  });

  it('marks a department whose examples are invented', () => {
    const more = { services: [...rows.services, service('e', ['y'], null, ['invented'])] };
    expect(y(ask(more, { invented: true }))).toMatchObject({ services: 2, illustrative: true });
  });
});
