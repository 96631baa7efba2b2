import { describe, expect, it } from '@jest/globals';
import { servicesWithoutOneOwner } from '#questions/services-without-one-owner';
import { buildContext, buildNamed } from './build-context.js';

const owner = (id: string, ...sources: string[]) => ({
  ...buildNamed(id),
  abbreviation: null,
  from: null,
  to: null as string | null,
  fact: { sources },
});
const row = (id: string, owners: ReturnType<typeof owner>[], earlier: ReturnType<typeof owner>[] = []) => ({
  service: buildNamed(id),
  owners,
  earlier,
});
const params = { asAt: '2026-01-01', finding: null, first: 25, after: null as string | null };
const rows = {
  inAll: [{ count: 10 }],
  noneInAll: [{ count: 1 }],
  followed: [],
  ended: [],
  start: [],
  several: [
    row('shared', [owner('a', 'published', 'unverified'), owner('b', 'published', 'unverified')]),
    row('disputed', [owner('a', 'published'), owner('b', 'unverified')]),
  ],
  none: [row('orphan', [], [{ ...owner('c', 'published'), to: '2020-01-01' }])],
};
const ask = (given: Partial<typeof params> = {}, found = rows) =>
  servicesWithoutOneOwner.answer(found, { ...params, ...given } as never, buildContext());

describe('servicesWithoutOneOwner', () => {
  it('calls owners disputed when sources name different ones, and several when they agree', () => {
    expect(ask().body.services.map(({ service, finding }) => [service.id, finding])).toEqual([
      ['service:disputed', 'DISPUTED'],
      ['service:shared', 'SEVERAL'],
      ['service:orphan', 'NONE'],
    ]);
  });

  it('says first how many there are of each, and reads well of one', () => {
    expect(ask().summary()).toEqual([
      'Of 10 services on 1 January 2026: 1 with owners that sources dispute, 1 with several owners, 1 with none on record.',
    ]);
  });

  it('says in a sentence which source names whom, where they name different ones and nowhere else', () => {
    expect(ask().body.services.map(({ sentence }) => sentence)).toEqual([
      'Name of disputed: Source published (1 January 2026) names Name of a; Source unverified (1 January 2026) names Name of b as owner. Both are shown.',
      null,
      null,
    ]);
  });

  it('says who names whom', () => {
    expect(ask().body.services[0]?.owners.map(({ organisation, sources }) => [organisation.id, sources.map(({ id }) => id)])).toEqual([
      ['organisation:a', ['published']],
      ['organisation:b', ['unverified']],
    ]);
  });

  it('names the earlier owner of a service that has none', () => {
    expect(ask().body.services[2]?.earlier[0]).toMatchObject({ organisation: { id: 'organisation:c' }, to: '2020-01-01' });
  });

  it('measures coverage as the share of services with an owner', () => {
    expect(ask().coverage).toBe(0.9);
    expect(ask({}, { ...rows, inAll: [{ count: 0 }] }).coverage).toBeNull();
  });

  it('walks every row once, page by page', () => {
    const first = ask({ first: 1 }).body;
    const second = ask({ first: 1, after: first.pageInfo.endCursor }).body;
    const third = ask({ first: 1, after: second.pageInfo.endCursor }).body;
    expect([first, second, third].map(({ services }) => services[0]?.service.id)).toEqual([
      'service:disputed',
      'service:shared',
      'service:orphan',
    ]);
    expect(third.pageInfo.hasNextPage).toBe(false);
  });

  it('refuses a cursor that it did not give', () => {
    expect(() => ask({ after: 'x' })).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });

  it('refuses a cursor of a row that is gone, instead of giving the first page again', () => {
    const { endCursor } = ask({ first: 1 }).body.pageInfo;
    expect(() => ask({ after: endCursor }, { ...rows, several: [] })).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringMatching(/^after: no row ends a page here/) }),
    );
    const { none } = servicesWithoutOneOwner.reads;
    const last = ask({ first: 3 }).body.pageInfo.endCursor;
    expect(none.parameters?.({ after: last, first: 3 }, { start: [{ name: 'Orphan' }] })).toEqual({
      afterName: 'Orphan',
      afterId: 'orphan',
      page: 4,
    });
    expect(() => none.parameters?.({ after: last, first: 3 }, { start: [] })).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });

  it('says of each owner which sources name it, with since when or until when', () => {
    const { services } = ask().body;
    expect(services.flatMap(({ owners, earlier }) => [...owners, ...earlier]).map(({ sentence }) => sentence)).toEqual([
      'Name of a, named by Source published',
      'Name of b, named by Source unverified',
      'Name of a, named by Source published and Source unverified',
      'Name of b, named by Source published and Source unverified',
      'Name of c until 1 January 2020, named by Source published',
    ]);
  });

  it.each([
    [null, 0, [], 'Every service that is asked about has exactly one recorded owner on 1 January 2026.'],
    ['SEVERAL', 0, [], 'Every service that is asked about has exactly one recorded owner on 1 January 2026.'],
    ['SEVERAL', 2, ['disputed'], 'No service has several owners on 1 January 2026. With disputed ones: 1; with none: 2.'],
    ['DISPUTED', 2, ['shared'], 'Of no service do sources name different owners on 1 January 2026. With several owners: 1; with none: 2.'],
    [
      'NONE',
      0,
      ['shared', 'disputed'],
      'Every service that is asked about has a recorded owner on 1 January 2026. With disputed ones: 1; with several: 1.',
    ],
  ] as const)('says why there is no row when asked for %s', (finding, without, kept, says) => {
    const several = rows.several.filter(({ service }) => (kept as readonly string[]).includes(service.id));
    const found = { inAll: [{ count: 10 }], noneInAll: [{ count: without }], followed: [], ended: [], start: [], several, none: [] };
    expect(ask({ finding } as never, found).body).toMatchObject({ services: [], totalCount: 0, note: says });
  });

  it('says so when there is no service at all', () => {
    const found = { inAll: [], noneInAll: [], followed: [], ended: [], start: [], several: [], none: [] };
    expect(ask({}, found).body.note).toBe('No service is on the map.');
  });
});
