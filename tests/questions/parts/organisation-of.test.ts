import { describe, expect, it } from '@jest/globals';
import { mixing } from '#questions/mixing';
import { organisationOf } from '#questions/parts/organisation-of';
import { singleThreads } from '#questions/single-threads';
import { buildContext, buildNamed } from '../build-context.js';
import { buildAncestors, buildLinks, buildTeam } from '../build-teams.js';

const [early, late] = [
  { id: 'z', from: '2020-01-01' },
  { id: 'y', from: '2024-01-01' },
];

describe('the organisation of a team', () => {
  it('is the one since the latest day, else the first by id, and null where none is recorded', () => {
    expect(organisationOf([early, late])).toBe(late);
    expect(
      organisationOf([
        { id: 'b', from: null },
        { id: 'a', from: null },
      ])?.id,
    ).toBe('a');
    expect(organisationOf([{ id: 'a', from: null }, early])).toBe(early);
    expect(organisationOf([])).toBeNull();
  });

  const fact = { sources: ['published'] };
  it('is the same in every question where sources dispute it', () => {
    const disputed = {
      ...buildTeam('a', 'x'),
      organisations: [late, early].map((one) => ({ ...buildNamed(one.id), from: one.from, surveyedOn: null, fact })),
    };
    const teams = [disputed, buildTeam('b', 'y')];
    const inside = mixing.answer(
      { teams, links: buildLinks('a-b'), ancestors: buildAncestors('y', 'z') },
      { boundary: 'ORGANISATION', invented: false, asAt: '2026-01-01' },
      buildContext(),
    ).body;
    expect(inside).toMatchObject({ inside: 1, outside: 0, teamsLeftOut: 0 });
    const rows = teams.flatMap(({ team, organisations }) => organisations.map((organisation) => ({ team, organisation })));
    expect(
      singleThreads.answer(
        { journey: [buildNamed('j')], teams: rows, links: buildLinks('a-b'), members: [] },
        { journey: 'j', asAt: '2026-01-01' },
        buildContext(),
      ).body.linkedPairs,
    ).toBe(0);
  });
});
