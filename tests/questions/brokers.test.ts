import { describe, expect, it } from '@jest/globals';
import { brokers } from '#questions/brokers';
import { buildContext } from './build-context.js';
import { buildAncestors, buildLinks, buildTeam } from './build-teams.js';

const rows = {
  teams: [buildTeam('a', 'x'), buildTeam('b', 'x'), buildTeam('c', 'y'), buildTeam('d', 'z')],
  links: buildLinks('a-b', 'b-c', 'b-d', 'c-d', 'a-c:0'),
  ancestors: buildAncestors('x/p', 'y/p', 'z'),
};
const answer = (given: object = {}, found: Partial<typeof rows> = {}) =>
  brokers.answer(
    { ...rows, ...found },
    { boundary: 'ORGANISATION', asAt: '2026-01-01', first: 25, after: null, ...given } as never,
    buildContext(),
  );
const ask = (...given: Parameters<typeof answer>) => answer(...given).body;

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

  it('reads well of one', () => {
    expect(answer().summary()[0]).toBe('Go-betweens of teams that have no recorded working link of their own: 1 team, of 1 organisation.');
  });

  it('reads roles by the groups that are asked about', () => {
    expect(ask({ boundary: 'PROFESSION' }).goBetweens[0]?.roles.find(({ role }) => role === 'COORDINATOR')?.count).toBe(2);
  });

  it('names the organisation and never the team', () => {
    expect(JSON.stringify(ask())).not.toMatch(/Name of b|team:b/);
    expect(ask().goBetweens[0]?.sentence).toBe(
      'A team of Name of x joins 2 pairs of teams that have no recorded working link of their own, all between its own group and others.',
    );
  });

  it('takes “asked, and none” as no link', () => {
    expect(ask({}, { links: buildLinks('a-b:0', 'b-c:0') }).note).toMatch(/^No working links between teams are recorded/);
  });

  it('says what most of the pairs have in common, and both where there is a draw', () => {
    // b joins a with c and a with d across organisations, and c with d in another one.
    const where = (...links: string[]) =>
      ask({}, { teams: [...rows.teams, buildTeam('e', 'z')], links: buildLinks(...links) }).goBetweens.find(({ pairs }) => pairs > 1)
        ?.sentence;
    expect(where('b-a', 'b-d', 'b-e')).toMatch(/joins 3 pairs .*, most often between its own group and others\.$/);
    expect(where('c-d', 'c-e', 'c-b', 'd-b')).toMatch(/joins 2 pairs .*, most often inside another group and between two other groups\.$/);
  });

  it('leaves what only teams without a group could tell out, and says how many there are', () => {
    const few = {
      teams: rows.teams.map((row) => (row.team.id === 'b' ? { ...row, professions: [] } : row)),
      links: buildLinks('a-b', 'b-c'),
    };
    expect(ask({ boundary: 'PROFESSION' }, few)).toMatchObject({
      goBetweens: [],
      teamsLeftOut: 1,
      note: 'No team stands between two others, of those that count to one group. Left out, for want of one group or of a recorded organisation: 1 team.',
    });
  });

  it('takes constraint on the whole network: it knows no groups', () => {
    const links = buildLinks('a-b', 'b-c', 'b-d', 'c-d');
    const teams = rows.teams.map((row) => (row.team.id === 'd' ? { ...row, professions: [] } : row));
    const constraint = (found: Partial<typeof rows>) =>
      ask({ boundary: 'PROFESSION' }, { ...found, links }).goBetweens.find(({ pairs }) => pairs > 0)?.constraint;
    expect(constraint({ teams })).toBeCloseTo(constraint({}) as number, 12);
  });

  it('measures against chance over the pairs that were asked, and on few links not at all', () => {
    const one = ask({}, { links: buildLinks('a-b', 'b-c', 'a-c:0') }).goBetweens[0]?.roles.find(({ role }) => role === 'GATEKEEPER');
    // Two of three pairs linked; around b only a and c were asked about.
    expect(one).toMatchObject({ count: 1, expected: expect.closeTo(4 / 27, 12), deviation: null });
    const teams = Array.from({ length: 12 }, (_, at) => buildTeam(`t${at}`, at % 2 ? 'x' : 'y'));
    const links = teams.flatMap((a, at) => teams.slice(at + 1, at + 5).map((b) => `${a.team.id}-${b.team.id}`));
    expect(ask({}, { teams, links: buildLinks(...links, 't0-t11:0') }).goBetweens[0]?.roles[0]?.deviation).not.toBeNull();
  });

  it('says when nobody stands between others', () => {
    expect(ask({}, { links: buildLinks('a-b', 'b-c', 'a-c') }).note).toMatch(/^Every two teams with a common contact/);
  });
});
