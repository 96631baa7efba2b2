import { describe, expect, it } from '@jest/globals';
import { mixing } from '#questions/mixing';
import { buildContext, buildNamed } from './build-context.js';
import { buildAncestors, buildLinks, buildTeam } from './build-teams.js';

const rows = {
  teams: [buildTeam('a', 'x'), buildTeam('b', 'x', 'design', 'DESIGN'), buildTeam('c', 'y'), buildTeam('d', 'z')],
  links: buildLinks('a-b', 'a-b:0.25', 'b-c:0.5', 'c-d', 'a-d:0'),
  ancestors: buildAncestors('x/p', 'y/p', 'z'),
};
const ask = (boundary: 'ORGANISATION' | 'DEPARTMENT' | 'PROFESSION' | 'ACTIVITY', found: Partial<typeof rows> = {}) =>
  mixing.answer({ ...rows, ...found }, { boundary, invented: false, asAt: '2026-01-01' }, buildContext());

describe('mixing', () => {
  it('counts each linked pair once, and pairs that have none apart', () => {
    expect(ask('ORGANISATION').body).toMatchObject({ inside: 1, outside: 2, eiIndex: 1 / 3, askedAndNone: 1, teamsLeftOut: 0 });
  });

  it('says first how many are inside and across, and reads well of one', () => {
    expect(ask('ORGANISATION').summary()[0]).toBe('Of 3 working links recorded: 1 inside one organisation, 2 across.');
    expect(ask('DEPARTMENT').summary()[0]).toBe('Of 3 working links recorded: 2 inside one department, 1 across.');
  });

  it('follows the boundary that is asked about', () => {
    expect(ask('DEPARTMENT').body).toMatchObject({ inside: 2, outside: 1, eiIndex: -1 / 3 });
    expect(ask('PROFESSION').body.groups.map(({ id, inside, outside }) => [id, inside, outside])).toEqual([
      ['profession:design', 0, 2],
      ['profession:policy', 1, 2],
    ]);
    expect(ask('ACTIVITY').body.groups.map(({ id, label }) => [id, label])).toEqual([
      ['DESIGN', null],
      ['POLICY', null],
    ]);
  });

  it('gives what chance would over the pairs that were asked, whoever else there is', () => {
    // Asked: ab, bc, cd and ad; in one department only ab and bc.
    expect(ask('DEPARTMENT').body.expected).toBeCloseTo(0, 12);
    const more = ['e', 'f', 'g'].map((id) => buildTeam(id, `other-${id}`));
    for (const boundary of ['ORGANISATION', 'DEPARTMENT', 'PROFESSION', 'ACTIVITY'] as const) {
      const [before, after] = [ask(boundary).body, ask(boundary, { teams: [...rows.teams, ...more] }).body];
      expect([after.expected, after.p]).toEqual([before.expected, before.p]);
    }
  });

  it('is within what chance allows of R’s dhyper(0:26, 36, 10, 26), as far from its mean or farther: 0.150056', () => {
    // 46 pairs were asked, 36 of them between organisations; 26 are linked, 18 of those between.
    const teams = Array.from({ length: 12 }, (_, at) => buildTeam(`t${at}`, at < 6 ? 'x' : 'y'));
    const pairs = (inside: boolean) =>
      teams.flatMap((a, at) =>
        teams.slice(at + 1).flatMap((b, after) => ((at < 6 === at + 1 + after < 6) === inside ? [`${a.team.id}-${b.team.id}`] : [])),
      );
    const answered = (all: string[], linked: number) => all.map((pair, at) => (at < linked ? pair : `${pair}:0`));
    const { body } = ask('ORGANISATION', {
      teams,
      links: buildLinks(...answered(pairs(false).slice(0, 36), 18), ...answered(pairs(true).slice(0, 10), 8)),
      ancestors: buildAncestors('x', 'y'),
    });
    expect(body).toMatchObject({ inside: 8, outside: 18, askedAndNone: 20, eiIndex: 10 / 26, expected: 26 / 46 });
    // Four standard errors of 999 arrangements.
    expect(Math.abs((body.p as number) - 0.150056)).toBeLessThan(4 * Math.sqrt((0.150056 * 0.849944) / 999));
  });

  it('has no index for a group in which no two teams were asked about: none could be inside', () => {
    expect(ask('ORGANISATION').body.groups.map(({ eiIndex }) => eiIndex)).toEqual([0, null, null]);
  });

  it('leaves out a team whose professions are a draw, whatever their names', () => {
    const draw = (first: string, other: string) => ({
      ...buildTeam('b', 'x'),
      professions: [first, other].map((id) => ({ ...buildNamed(id), people: null, fact: { sources: ['published'] } })),
    });
    for (const team of [draw('design', 'policy'), draw('policy', 'design')])
      expect(ask('PROFESSION', { teams: rows.teams.map((row) => (row.team.id === 'b' ? team : row)) }).body).toMatchObject({
        teamsLeftOut: 1,
        groups: [{ id: 'profession:policy', teams: 3 }],
      });
  });

  it('names groups in no order of merit', () => {
    expect(ask('ORGANISATION').body.groups.map(({ name }) => name)).toEqual(['Name of x', 'Name of y', 'Name of z']);
  });

  it('leaves out a team without a place, and says so', () => {
    expect(ask('ORGANISATION', { teams: [...rows.teams, { ...buildTeam('e', 'x'), organisations: [] }] }).body.teamsLeftOut).toBe(1);
  });

  it('has no index where nothing is recorded, which is not zero', () => {
    expect(ask('ORGANISATION', { links: [] })).toMatchObject({
      body: { inside: 0, outside: 0, eiIndex: null, p: null, assortativity: null, note: expect.stringMatching(/nobody has been asked/) },
    });
  });

  it('says that who was asked about has no link, in place of that nobody was asked', () => {
    expect(ask('ORGANISATION', { links: buildLinks('a-b:0', 'a-c:0') }).body).toMatchObject({
      askedAndNone: 2,
      note: 'Asked about: 2 pairs of teams. None had a working link on 1 January 2026.',
    });
  });

  it('warns when there is little to go by', () => {
    expect(ask('ORGANISATION').warnings).toEqual(['This rests on 3 working links, too few to say more than what they are.']);
  });
});
