import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask as askQuestion } from '#api/ask';
import { communitiesOverlapping } from '#questions/communities-overlapping';
import { communityReach } from '#questions/community-reach';
import type { GraphStore } from '#store/graph-store';
import { loadShippedData } from '../support/load-shipped-data.js';
import { testStores } from '../support/open-test-stores.js';
import { buildContext, buildNamed } from './build-context.js';
import { buildOutline } from './build-outline.js';

const always = (...ids: string[]) => ids.map((id) => ({ id, from: null, to: null }));

describe('communityReach', () => {
  const outline = buildOutline({ s1: ['a'], s2: ['b'], s3: ['c'] }, ['s1>s2', 's2>s3']);
  const member = (kind: 'Team' | 'Organisation', id: string, organisation: string, services: string[] = [], to: string | null = null) => ({
    kind,
    member: buildNamed(id),
    organisations: kind === 'Team' ? always(organisation) : [],
    services: always(...services),
    sources: ['published'],
    from: null as string | null,
    to,
  });
  type Rows = Parameters<typeof communityReach.answer>[0];
  const rows: Rows = {
    ...outline,
    above: [],
    bodies: [],
    community: [{ ...buildNamed('club'), started: null, ended: null }],
    members: [],
    memberBodies: [],
  };
  const answer = (given: Partial<Rows>, asAt = '2026-01-01') =>
    communityReach.answer({ ...rows, ...given }, { community: 'club', journey: 'j', asAt }, buildContext());
  const ask = (...given: Parameters<typeof answer>) => answer(...given).body;
  const body = (id: string, closed: string | null, ...successions: string[]): Rows['memberBodies'][number] => ({
    ...buildNamed(id),
    status: closed === null ? 'LIVE' : 'CLOSED',
    closed,
    successions: successions.map((one) => {
      const [kind, to] = one.split(' ') as [string, string];
      return { kind, to: buildNamed(to), on: closed, sources: ['published'] };
    }),
  });
  /** The services with other owners: `b until 2023-02-07 then d`. */
  const passed = (id: string, from: string, on: string, to: string): Rows['services'] =>
    outline.services.map((row) =>
      row.service.id === id
        ? {
            ...row,
            owners: [
              ...row.owners.map((owner) => ({ ...owner, ...buildNamed(from), to: on })),
              ...row.owners.map((owner) => ({ ...owner, ...buildNamed(to), from: on })),
            ],
          }
        : row,
    );

  it('covers a hand-off with members of both sides', () => {
    const found = ask({ members: [member('Team', 't1', 'a', ['service-s1']), member('Team', 't2', 'b')] });
    expect(found.handOffs.map(({ byOrganisation, byTeam }) => [byOrganisation, byTeam])).toEqual([
      ['BOTH', 'FROM'],
      ['FROM', 'NEITHER'],
    ]);
    expect([found.bothByOrganisation, found.bothByTeam]).toEqual([0.5, 0]);
  });

  it('knows nothing by team where only organisations are recorded, which is not zero', () => {
    const { body: found, warnings } = answer({ members: [member('Organisation', 'a', 'a'), member('Organisation', 'b', 'b')] });
    expect([found.bothByOrganisation, found.bothByTeam, found.handOffs[0]?.byTeam]).toEqual([0.5, null, null]);
    expect(warnings?.[0]).toMatch(/^Only member organisations are recorded/);
    expect(found.note).not.toContain('Only member organisations');
  });

  it('marks hand-offs that lost their cover when somebody left', () => {
    const found = ask({ members: [member('Team', 't1', 'a'), member('Team', 't2', 'b', [], '2025-06-01')] });
    expect(found.handOffs.map(({ lost, lostOn, why }) => [lost, lostOn, why])).toEqual([
      [true, '2025-06-01', 'Until 1 June 2025, Name of b took part.'],
      [false, null, null],
    ]);
    expect(found.left.map(({ member: { id } }) => id)).toEqual(['team:t2']);
  });

  it('does not know what was lost where no day is recorded, which is not “no”', () => {
    const { body: found, warnings } = answer({ members: [member('Organisation', 'a', 'a'), member('Organisation', 'b', 'b')] });
    expect(found.handOffs.map(({ byOrganisation, lost }) => [byOrganisation, lost])).toEqual([
      ['BOTH', false],
      ['FROM', null],
    ]);
    expect(warnings?.at(-1)).toMatch(/^No day on which a member joined or left is recorded/);
    expect(found.note).not.toContain('joined or left');
    expect(found.note).toContain('there is no then to set beside now');
    expect(found.overTime).toEqual([]);
  });

  it('ends a seat with its body, names who followed, and says what that lost', () => {
    const found = ask({
      community: [{ ...buildNamed('club'), started: '2017-01-01', ended: null }],
      members: [member('Organisation', 'a', 'a'), member('Organisation', 'b', 'b')],
      memberBodies: [body('a', null), body('b', '2023-02-07', 'MERGE d', 'TRANSFER c')],
      services: passed('service-s2', 'b', '2023-02-07', 'd'),
    });
    expect(found.handOffs.map(({ byOrganisation, lost }) => [byOrganisation, lost])).toEqual([
      ['FROM', true],
      ['NEITHER', null],
    ]);
    expect(found.handOffs[0]).toMatchObject({
      lostOn: '2023-02-07',
      why: 'Until 7 February 2023, “s2” was with Name of b, in the community; Name of d, which has it now, is not recorded there.',
    });
    expect(found.members.map(({ member: { id } }) => id)).toEqual(['organisation:a']);
    expect(found.left).toMatchObject([{ member: { id: 'organisation:b' }, goneOn: '2023-02-07', successors: [{ id: 'organisation:d' }] }]);
    expect(found.note).toContain('Name of b took part and closed on 7 February 2023, followed by Name of d. A seat is not handed on');
    expect(found.overTime).toEqual([
      { on: '2017-01-01', members: 2, crossing: 2, bothByOrganisation: 0.5, bothByTeam: null },
      { on: '2023-02-07', members: 1, crossing: 2, bothByOrganisation: 0, bothByTeam: null },
    ]);
  });

  it('counts a successor that is a member itself, and a body under its new name', () => {
    const members = [member('Organisation', 'a', 'a'), member('Organisation', 'b', 'b')];
    const services = passed('service-s2', 'b', '2023-02-07', 'd');
    const merged = { memberBodies: [body('b', '2023-02-07', 'MERGE d')], services };
    expect(ask({ ...merged, members: [...members, member('Organisation', 'd', 'd')] }).handOffs[0]).toMatchObject({
      byOrganisation: 'BOTH',
      lost: false,
    });
    const renamed = ask({ members, services, memberBodies: [body('b', '2023-02-07', 'RENAME d')] });
    expect(renamed.handOffs[0]).toMatchObject({ byOrganisation: 'BOTH', lost: false });
    expect(renamed.members[1]).toMatchObject({ member: { id: 'organisation:b' }, goneOn: null, successors: [{ id: 'organisation:d' }] });
    expect(renamed.note).not.toContain('A seat is not handed on');
  });

  it('sees nobody in a community that has not begun or has ended', () => {
    const members = [member('Organisation', 'a', 'a')];
    const community = [{ ...buildNamed('club'), started: '2017-01-01', ended: '2020-01-01' }];
    expect(ask({ members, community })).toMatchObject({
      members: [],
      note: expect.stringMatching(/^Name of club ended on 1 January 2020\./) as unknown,
    });
    expect(ask({ members, community }, '2016-01-01')).toMatchObject({
      members: [],
      overTime: [],
      note: expect.stringMatching(/^Name of club began on/) as unknown,
    });
  });

  it('tells what it covered from each day on which somebody joined or left', () => {
    const joined = { ...member('Team', 't2', 'b', ['service-s2'], '2025-06-01'), from: '2024-03-01' };
    const later = { ...member('Team', 't3', 'c'), from: '2026-02-01' };
    expect(ask({ members: [member('Team', 't1', 'a', ['service-s1']), joined, later] }).overTime).toEqual([
      { on: '2024-03-01', members: 2, crossing: 2, bothByOrganisation: 0.5, bothByTeam: 0.5 },
      { on: '2025-06-01', members: 1, crossing: 2, bothByOrganisation: 0, bothByTeam: 0 },
    ]);
  });

  it('says that nothing is known of a community without members', () => {
    const none = { byOrganisation: null, byTeam: null };
    expect(ask({})).toMatchObject({
      handOffs: [none, none],
      bothByOrganisation: null,
      note: expect.stringContaining('not known') as unknown,
    });
  });

  it('takes two to have both sides there: one member that has them meets nobody', () => {
    const shared = buildOutline({ s1: ['a'], s2: ['a', 'b'] }, ['s1>s2']);
    const alone = [member('Organisation', 'a', 'a'), member('Team', 't1', 'a', ['service-s1', 'service-s2'])];
    expect(ask({ ...shared, members: alone })).toMatchObject({
      handOffs: [{ byOrganisation: 'ONE', byTeam: 'ONE' }],
      bothByOrganisation: 0,
      bothByTeam: 0,
    });
    expect(ask({ ...shared, members: [...alone, member('Team', 't2', 'b', ['service-s2'])] })).toMatchObject({
      handOffs: [{ byOrganisation: 'BOTH', byTeam: 'BOTH' }],
    });
  });

  it('says that one member has both sides now where two had them', () => {
    const services = passed('service-s2', 'b', '2024-01-01', 'a').map((row) =>
      row.service.id === 'service-s2' ? { ...row, owners: [...row.owners, ...outline.services[2]!.owners] } : row,
    );
    const members = [member('Organisation', 'a', 'a'), member('Organisation', 'b', 'b')];
    expect(ask({ members, services }).handOffs[0]).toMatchObject({
      byOrganisation: 'ONE',
      lostOn: '2024-01-01',
      why: 'Until 1 January 2024, both sides had a member of their own; now one member has both.',
    });
  });
});

describe('communityReach of the Starting a Business community', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await (testStores({ brief: true })[0] as NonNullable<ReturnType<typeof testStores>[number]>).open();
    await loadShippedData(store);
  }, 60_000);
  afterAll(() => store?.close());
  const reach = (asAt: string) =>
    askQuestion({ store, today: '2026-11-30' }, communityReach, {
      community: 'starting-a-business',
      journey: 'start-business-sole-trader',
      asAt,
    });

  it('knows that the reorganisation of 2023 took a side away, and names who followed', async () => {
    const [then, now] = [await reach('2018-01-31'), await reach('2026-11-30')];
    const [was, is] = [then, now].map(({ handOffs }) => handOffs.find(({ to }) => to.name === 'Look for customers abroad'));
    expect([was?.byOrganisation, was?.lost]).toEqual(['BOTH', false]);
    expect(is).toMatchObject({ byOrganisation: 'FROM', lost: true, lostOn: '2023-02-07' });
    expect(is?.why).toContain('Department for International Trade');
    expect(now.handOffs.filter(({ lost }) => lost === null).length).toBeGreaterThan(0);
    expect(now.handOffs.filter(({ byOrganisation, lost }) => byOrganisation !== 'BOTH' && lost === false)).toEqual([]);
    const gone = (answer: typeof now) => answer.left.map(({ member: { id }, goneOn }) => [id, goneOn]);
    expect(gone(then)).toEqual([]);
    expect(gone(now)).toEqual([
      ['organisation:department-for-business-energy-and-industrial-strategy', '2023-02-07'],
      ['organisation:department-for-international-trade', '2023-02-07'],
    ]);
    expect(now.overTime.map(({ on }) => on)).toEqual(expect.arrayContaining(['2017-01-01', '2023-02-07']));
    expect(now.note).toContain('followed by Department for Business and Trade');
  });
});

describe('communitiesOverlapping', () => {
  const community = (id: string, ...touched: string[]) => ({
    community: buildNamed(id),
    touched: touched.map((service) => ({ ...buildNamed(service), label: 'Service' as const, fact: { sources: ['published'] } })),
  });
  const ask = (communities: ReturnType<typeof community>[], atLeast = 1) =>
    communitiesOverlapping.answer({ communities }, { asAt: '2026-01-01', atLeast, invented: false, first: 25, after: null }, buildContext())
      .body;

  it('measures what two share over all that either has, and over the smaller', () => {
    expect(ask([community('x', 's1', 's2', 's3'), community('y', 's2', 's3', 's4', 's5')]).pairs[0]).toMatchObject({
      recorded: 5,
      jaccard: 2 / 5,
      overlap: 2 / 3,
    });
  });

  it('says on how little each pair rests, and calls none of several as alike the most alike', () => {
    const answer = (...communities: ReturnType<typeof community>[]) =>
      communitiesOverlapping.answer(
        { communities },
        { asAt: '2026-01-01', atLeast: 1, invented: false, first: 25, after: null },
        buildContext(),
      );
    const alike = answer(community('x', 's1'), community('y', 's1'), community('z', 's1'));
    expect(alike.warnings).toEqual(['Each pair rests on 1 thing recorded of the two, which may be little of what they have.']);
    expect(alike.summary()).toEqual(['Among 3 communities, pairs that overlap: 3.']);
    const other = answer(community('x', 's1', 's2'), community('y', 's1', 's2', 's3'), community('z', 's1'));
    expect(other.warnings).toEqual(['Each pair rests on 2 to 3 things recorded of the two, which may be little of what they have.']);
    expect(answer(community('x', 's1'), community('y', 's1')).summary()[0]).toBe('Among 2 communities, pairs that overlap: 1.');
    expect(other.summary()[1]).toMatch(/^Name of x and Name of y are most alike/);
    expect(answer(community('x', 's1')).warnings).toEqual([]);
  });

  it('leaves out pairs that share less than asked for', () => {
    expect(ask([community('x', 's1', 's2'), community('y', 's2')], 2)).toMatchObject({
      pairs: [],
      totalCount: 0,
      note: expect.stringContaining('No two of the 2') as unknown,
    });
  });
});
