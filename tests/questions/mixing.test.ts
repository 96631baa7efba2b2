import { describe, expect, it } from '@jest/globals';
import { mixing } from '#questions/mixing';
import { buildContext } from './build-context.js';
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

  it('gives what chance would: three pairs of four teams in one department', () => {
    // Groups of 3 and 1: 3 of 6 pairs inside.
    expect(ask('DEPARTMENT').body.expected).toBeCloseTo(0, 12);
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

  it('warns when there is little to go by', () => {
    expect(ask('ORGANISATION').warnings).toEqual(['This rests on 3 working links, too few to say more than what they are.']);
  });
});
