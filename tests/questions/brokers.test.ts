import { describe, expect, it } from '@jest/globals';
import { brokers } from '#questions/brokers';
import { buildContext } from './build-context.js';
import { buildAncestors, buildLinks, buildTeam } from './build-teams.js';

const rows = {
  teams: [buildTeam('a', 'x'), buildTeam('b', 'x'), buildTeam('c', 'y'), buildTeam('d', 'z')],
  links: buildLinks('a-b', 'b-c', 'b-d', 'c-d', 'a-c:0'),
  ancestors: buildAncestors('x/p', 'y/p', 'z'),
};
const ask = (given: object = {}, found: Partial<typeof rows> = {}) =>
  brokers.answer(
    { ...rows, ...found },
    { boundary: 'ORGANISATION', asAt: '2026-01-01', first: 25, after: null, ...given } as never,
    buildContext(),
  ).body;

describe('brokers', () => {
  it('counts each pair that a team joins once, whatever the roles', () => {
    // b joins a with c and a with d; c and d work with one another.
    const [goBetween] = ask().goBetweens;
    expect(goBetween).toMatchObject({ organisation: { id: 'organisation:x' }, pairs: 2, activity: 'POLICY' });
    expect(Object.fromEntries((goBetween?.roles ?? []).map(({ role, count }) => [role, count]))).toEqual({
      COORDINATOR: 0,
      CONSULTANT: 0,
      GATEKEEPER: 2,
      REPRESENTATIVE: 2,
      LIAISON: 0,
    });
    expect(ask().totalCount).toBe(1);
  });

  it('reads roles by the groups that are asked about', () => {
    expect(ask({ boundary: 'PROFESSION' }).goBetweens[0]?.roles.find(({ role }) => role === 'COORDINATOR')?.count).toBe(2);
  });

  it('names the organisation and never the team', () => {
    expect(JSON.stringify(ask())).not.toMatch(/Name of b|team:b/);
    expect(ask().goBetweens[0]?.sentence).toBe(
      'A team of Name of x joins 2 pairs of teams that have no recorded working link of their own, most often from others into its own group.',
    );
  });

  it('takes “asked, and none” as no link', () => {
    expect(ask({}, { links: buildLinks('a-b:0', 'b-c:0') }).note).toMatch(/^No working links between teams are recorded/);
  });

  it('says when nobody stands between others', () => {
    expect(ask({}, { links: buildLinks('a-b', 'b-c', 'a-c') }).note).toMatch(/^Every two teams with a common contact/);
  });
});
