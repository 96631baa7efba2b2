import { describe, expect, it } from '@jest/globals';
import { singleThreads } from '#questions/single-threads';
import { buildContext, buildNamed } from './build-context.js';
import { buildLinks } from './build-teams.js';

const team = (id: string, organisation: string) => ({
  team: buildNamed(id),
  organisation: { ...buildNamed(organisation), from: null as string | null, fact: { sources: ['published'] } },
});
const seat = (id: string, community: string) => ({ team: id, community: buildNamed(community), sources: ['published'] });
const rows = {
  journey: [buildNamed('j')],
  teams: [team('a', 'x'), team('b', 'x'), team('c', 'y'), team('d', 'y')],
  links: buildLinks('a-c'),
  members: [] as ReturnType<typeof seat>[],
};
const ask = (found: Partial<typeof rows> = {}) =>
  singleThreads.answer({ ...rows, ...found }, { journey: 'j', asAt: '2026-01-01' }, buildContext()).body;

describe('singleThreads', () => {
  it('finds the one link between two organisations', () => {
    expect(ask().onlyLinks).toEqual([
      expect.objectContaining({
        only: 'TIE',
        heldBy: null,
        links: 1,
        sentence: 'One recorded working link joins Name of x and Name of y on this journey. If it went, none would be left.',
      }),
    ]);
  });

  it('finds the one team at an end of every link, by its organisation', () => {
    const [only] = ask({ links: buildLinks('a-c', 'a-d') }).onlyLinks;
    expect(only).toMatchObject({ only: 'TEAM', links: 2, heldBy: { id: 'organisation:x' } });
    expect(only?.sentence).not.toMatch(/Name of a/);
  });

  it('finds none where links have no team in common', () => {
    expect(ask({ links: buildLinks('a-c', 'b-d') })).toMatchObject({
      onlyLinks: [],
      linkedPairs: 1,
      note: expect.stringMatching(/have several/),
    });
  });

  it('finds what taking out each link and each team between the two would find', () => {
    const pairs = ['a-c', 'a-d', 'a-e', 'b-c', 'b-d', 'b-e'];
    const teams = [...rows.teams, team('e', 'y')];
    for (let chosen = 1; chosen < 1 << pairs.length; chosen += 1) {
      const links = pairs.filter((_, at) => (chosen >> at) & 1);
      const common = [...'abcde'].find((end) => links.every((link) => link.includes(end)));
      const [found] = ask({ teams, links: buildLinks(...links) }).onlyLinks;
      expect([links, found?.only ?? null, found?.heldBy?.id ?? null]).toEqual([
        links,
        links.length === 1 ? 'TIE' : common ? 'TEAM' : null,
        links.length === 1 || !common ? null : `organisation:${'ab'.includes(common) ? 'x' : 'y'}`,
      ]);
    }
  });

  it('leaves links inside one organisation alone', () => {
    expect(ask({ links: buildLinks('a-b') })).toMatchObject({
      onlyLinks: [],
      linkedPairs: 0,
      note: expect.stringMatching(/nobody has been asked/),
    });
  });

  it('tells pairs that were asked about and have none from those nobody was asked about', () => {
    expect(ask({ links: buildLinks('a-c:0', 'd-a:0', 'a-d:0', 'a-b:0') })).toMatchObject({
      onlyLinks: [],
      linkedPairs: 0,
      note: 'Asked about on this journey: 2 pairs of teams of different organisations. None had a working link on 1 January 2026.',
    });
    expect(ask({ links: buildLinks('a-c', 'a-d:0') }).onlyLinks).toMatchObject([{ only: 'TIE', links: 1 }]);
  });

  it('says where they would still meet', () => {
    const [only] = ask({ members: [seat('b', 'meeting'), seat('d', 'meeting'), seat('a', 'elsewhere')] }).onlyLinks;
    expect(only?.alsoMeetIn.map(({ id }) => id)).toEqual(['community:meeting']);
    expect(only?.sentence).toMatch(/If it went, they would still meet in Name of meeting\.$/);
  });
});
