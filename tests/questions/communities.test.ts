import { describe, expect, it } from '@jest/globals';
import { communitiesOverlapping } from '#questions/communities-overlapping';
import { communityReach } from '#questions/community-reach';
import { buildContext, buildNamed } from './build-context.js';
import { buildOutline } from './build-outline.js';

describe('communityReach', () => {
  const outline = buildOutline({ s1: ['a'], s2: ['b'], s3: ['c'] }, ['s1>s2', 's2>s3']);
  const member = (kind: 'Team' | 'Organisation', id: string, organisation: string, services: string[] = [], to: string | null = null) => ({
    kind,
    member: buildNamed(id),
    organisations: [organisation],
    services,
    sources: ['published'],
    from: null,
    to,
  });
  const ask = (...members: ReturnType<typeof member>[]) =>
    communityReach.answer(
      { ...outline, community: [buildNamed('club')], members },
      { community: 'club', journey: 'j', asAt: '2026-01-01' },
      buildContext(),
    ).body;

  it('covers a hand-off with members of both sides', () => {
    const body = ask(member('Team', 't1', 'a', ['service-s1']), member('Team', 't2', 'b'));
    expect(body.handOffs.map(({ byOrganisation, byTeam }) => [byOrganisation, byTeam])).toEqual([
      ['BOTH', 'FROM'],
      ['FROM', 'NEITHER'],
    ]);
    expect([body.bothByOrganisation, body.bothByTeam]).toEqual([0.5, 0]);
  });

  it('knows nothing by team where only organisations are recorded, which is not zero', () => {
    const body = ask(member('Organisation', 'a', 'a'), member('Organisation', 'b', 'b'));
    expect([body.bothByOrganisation, body.bothByTeam, body.handOffs[0]?.byTeam]).toEqual([0.5, null, null]);
    expect(body.note).toMatch(/^Only member organisations are recorded/);
  });

  it('marks hand-offs that lost their cover when somebody left', () => {
    const body = ask(member('Team', 't1', 'a'), member('Team', 't2', 'b', [], '2025-06-01'));
    expect(body.handOffs.map(({ lost }) => lost)).toEqual([true, false]);
    expect(body.left.map(({ member: { id } }) => id)).toEqual(['team:t2']);
  });

  it('tells what it covered from each day on which somebody joined or left', () => {
    const joined = { ...member('Team', 't2', 'b', ['service-s2'], '2025-06-01'), from: '2024-03-01' };
    const later = { ...member('Team', 't3', 'c'), from: '2026-02-01' as string | null };
    const body = ask(member('Team', 't1', 'a', ['service-s1']), joined as never, later as never);
    expect(body.overTime).toEqual([
      { on: '2024-03-01', members: 2, bothByOrganisation: 0.5, bothByTeam: 0.5 },
      { on: '2025-06-01', members: 1, bothByOrganisation: 0, bothByTeam: 0 },
    ]);
    expect(ask(member('Team', 't1', 'a')).overTime).toEqual([]);
  });

  it('says that nothing is known of a community without members', () => {
    expect(ask()).toMatchObject({ bothByOrganisation: null, note: expect.stringContaining('not known') as unknown });
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
      jaccard: 2 / 5,
      overlap: 2 / 3,
    });
  });

  it('leaves out pairs that share less than asked for', () => {
    expect(ask([community('x', 's1', 's2'), community('y', 's2')], 2)).toMatchObject({
      pairs: [],
      totalCount: 0,
      note: expect.stringContaining('No two of the 2') as unknown,
    });
  });
});
