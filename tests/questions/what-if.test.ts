import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask } from '#api/ask';
import type { GraphStore } from '#store/graph-store';
import { silosSplittingJourney } from '#questions/silos-splitting-journey';
import { whatIf } from '#questions/what-if';
import { openWorkedExample } from './open-worked-example.js';

let store: GraphStore;
beforeAll(async () => {
  store = await openWorkedExample();
});
afterAll(() => store?.close());

const asking = () => ({ store, today: '2026-06-01' });
const suppose = (given: object) => ask(asking(), whatIf, { journey: 'toy', boundary: 'ORGANISATION', ...given });

describe('whatIf', () => {
  it('brings the worked example to 3/4 with its best tie, and names the hand-off that changes', async () => {
    const found = await suppose({ ties: [{ a: 'team:a2', b: 'a3' }] });
    expect(found.before.splitIndex).toMatchObject({ value: 7 / 8, low: 7 / 8, high: 7 / 8, coverage: 1 });
    expect(found.after.splitIndex.value).toBeCloseTo(3 / 4, 12);
    expect(found.handOffs).toEqual([
      expect.objectContaining({ key: 's2>s3', before: 'SPLIT', after: 'BRIDGED', linkBefore: 0, linkAfter: 1 / 2 }),
    ]);
    expect(found.before.handOffCounts).toMatchObject({ total: 6, split: 3, bridged: 0 });
    expect(found.after.handOffCounts).toMatchObject({ total: 6, split: 2, bridged: 1 });
    expect([found.before, found.after].map(({ silos }) => silos.length)).toEqual([3, 2]);
    expect(found.proposed).toEqual(['a2 and a3 work together, every week.']);
  });

  it('gives both figures the digits that it takes to tell them apart, as the page beside does', async () => {
    const said = async (given: object) => (await suppose(given)).summary[0];
    expect(await said({ ties: [{ a: 'team:a2', b: 'a3' }] })).toMatch(/ is 88% as recorded and 75% with these changes\.$/);
    expect(await said({ ties: [{ a: 'team:a2', b: 'a3', strength: 0.01 }] })).toMatch(
      / is 87\.5% as recorded and 87\.\d+% with these changes\.$/,
    );
  });

  it('says which one tie mends most: four of the worked example bring it to 3/4, and asking with one of them does', async () => {
    const { mendsMost } = await suppose({});
    expect(mendsMost.slice(0, 4).map(({ a, b, isNew }) => [a.name, b.name, isNew])).toEqual([
      ['a1', 'a5', true],
      ['a1', 'a6', true],
      ['a2', 'a3', true],
      ['a2', 'a4', true],
    ]);
    for (const { a, b, splitIndex } of mendsMost)
      expect((await suppose({ ties: [{ a: a.id, b: b.id }] })).after.splitIndex.value).toBeCloseTo(splitIndex, 12);
  });

  it('brings it to 19/24 with its best invitation: the community grows, so its ties weaken', async () => {
    const found = await suppose({ invitations: [{ community: 'payments', team: 'a4' }] });
    expect(found.after.splitIndex.value).toBeCloseTo(19 / 24, 12);
  });

  it('starts from the same measures as the question about silos', async () => {
    const [before, silos] = [
      (await suppose({})).before,
      await ask(asking(), silosSplittingJourney, { journey: 'toy', boundary: 'ORGANISATION' }),
    ];
    expect(before).toMatchObject({
      splitIndex: silos.splitIndex,
      hardSplitShare: silos.hardSplitShare,
      deficit: silos.deficit,
      handOffCounts: silos.handOffCounts,
    });
    expect(before.silos.map(({ teams, score }) => ({ teams: teams.map(({ id }) => id), score }))).toEqual(
      expect.arrayContaining(silos.silos.map(({ teams, score }) => ({ teams: teams.map(({ id }) => id), score }))),
    );
  });

  it('forms a new community, and writes nothing', async () => {
    const found = await suppose({ communities: [{ teams: ['a1', 'a6'] }] });
    expect(found.after.splitIndex.value).toBeCloseTo(3 / 4, 12);
    expect((await suppose({})).before).toEqual(found.before);
  });

  it('says when nothing is proposed or nothing changes', async () => {
    expect(await suppose({})).toMatchObject({ handOffs: [], note: expect.stringMatching(/^Nothing is proposed/), warnings: [] });
    const found = await suppose({ invitations: [{ community: 'payments', team: 'a2' }] });
    expect(found).toMatchObject({
      handOffs: [],
      note: expect.stringMatching(/^No hand-off of this journey changes/),
      proposed: [expect.stringMatching(/a member already/)],
    });
    expect((await suppose({ ties: [{ a: 'a1', b: 'elsewhere' }] })).warnings).toEqual([
      expect.stringMatching(/^This is a what-if/),
      expect.stringMatching(/^Elsewhere: on no hand-off/),
    ]);
  });

  it('sets teams that nobody recorded to work, with what they say of one another', async () => {
    const teams = [{ id: 'new-team', name: 'A new team', organisation: 'gamma', services: ['b'] }];
    const without = await suppose({ teams, ties: [] });
    expect(without.proposed).toEqual([expect.stringMatching(/^A new team, of .+, works on .+\.$/)]);
    // Its organisation was asked and nothing is recorded between it and the others, so each pair it stands in has no link.
    expect(without.handOffs.map(({ key, before, after }) => [key, before, after])).toEqual([
      ['s1>s2', 'CONTINUITY', 'CONTINUITY'],
      ['s2>s3', 'SPLIT', 'SPLIT'],
    ]);
    const tied = await suppose({ teams, ties: [{ a: 'new-team', b: 'a3', strength: 0.25 }] });
    expect(tied.handOffs.find(({ key }) => key === 's2>s3')).toMatchObject({ after: 'WEAK', linkAfter: 1 / 16 });
    expect(tied.handOffs.find(({ key }) => key === 's2>s3')?.sentence).toMatch(/no recorded link before, a light link then/);
  });

  it('adds services to a team that is known, and keeps what is known of it', async () => {
    const found = await suppose({ teams: [{ id: 'a2', name: 'Another name', services: ['c'] }] });
    expect(found.handOffs.find(({ key }) => key === 's2>s3')).toMatchObject({ before: 'SPLIT', after: 'CONTINUITY' });
    expect(found.proposed).toEqual([
      'a2, of Alpha, works on C. It is on the map already: its name, organisation and activity stay as recorded.',
    ]);
  });

  it('says of a known team that is moved that it stays where it is, and of services that it has already', async () => {
    const [moved] = (await suppose({ teams: [{ id: 'a2', name: 'a2', organisation: 'gamma', activity: 'POLICY', services: ['c'] }] }))
      .proposed;
    expect(moved).toMatch(/^a2, of (?!Gamma).*stay as recorded\.$/);
  });

  it('names services off the journey, and says when none is named', async () => {
    const team = { id: 'new-team', name: 'A new team', organisation: 'gamma' };
    expect((await suppose({ teams: [{ ...team, services: ['off'] }] })).proposed).toEqual([
      'A new team, of Gamma, works on Off the journey.',
    ]);
    expect((await suppose({ teams: [{ ...team, services: [] }] })).proposed).toEqual([
      'A new team, of Gamma, works on no service that is named here.',
    ]);
  });

  it('says that a closer link which is recorded stays', async () => {
    const found = await suppose({ ties: [{ a: 'a1', b: 'a2', strength: 0.25 }] });
    expect(found).toMatchObject({ handOffs: [], note: expect.stringMatching(/as close already or closer/) });
    expect(found.proposed).toEqual([
      expect.stringMatching(/^a1 and a2 work together, knowing whom to call\. What is recorded, .+ stays\.$/),
    ]);
  });

  it('knows how closely two known teams work together that it brings to the journey', async () => {
    const teams = [
      { id: 'elsewhere', name: 'Elsewhere', activity: 'POLICY', services: ['b'] },
      { id: 'elsewhere-too', name: 'Elsewhere too', activity: 'POLICY', services: ['c'] },
    ];
    const found = await suppose({ teams });
    // Six pairs, of which one works together every week.
    expect(found.handOffs.find(({ key }) => key === 's2>s3')).toMatchObject({
      before: 'SPLIT',
      after: 'BRIDGED',
      linkAfter: expect.closeTo(1 / 6, 12),
    });
    expect(found.handOffs.find(({ key }) => key === 's3>s4')?.sentence).toMatch(/no recorded link as before, with other teams at it\.$/);
  });

  it('says of the organisation of a new team that it was no more on the date', async () => {
    const teams = [{ id: 'new-team', name: 'A new team', organisation: 'gone', services: ['b'] }];
    const said = 'Gone closed on 13 May 2013. Alpha followed it. Ask about what followed, or with asAt 2013-05-12 for its last day.';
    expect((await suppose({ teams })).warnings).toContain(said);
    expect((await suppose({ teams, asAt: '2013-05-12' })).warnings).not.toContain(said);
  });

  it('has a link that asks the same again', async () => {
    const found = await suppose({
      ties: [{ a: 'a1', b: 'a5', strength: 0.5 }],
      communities: [{ teams: ['a2', 'a3'] }],
      invitations: [{ community: 'payments', team: 'a1' }],
      cohesionAt: 0.5,
    });
    const given = Object.fromEntries(new URL(found.permalink, 'https://example.org').searchParams);
    expect(await ask(asking(), whatIf, given)).toEqual(found);
  });

  it.each([
    [{ ties: [{ a: 'a1', b: 'a1' }] }, 'BAD_USER_INPUT', /both sides/],
    [{ ties: [{ a: 'a1', b: 'a2', strength: 2 }] }, 'BAD_USER_INPUT', /at most 1/],
    [{ ties: [{ a: 'a1', b: 'nobody' }] }, 'NOT_FOUND', /no team/],
    [
      {
        teams: [
          { id: 'x', name: 'X', services: [] },
          { id: 'x', name: 'Y', services: [] },
        ],
      },
      'BAD_USER_INPUT',
      /proposed twice/,
    ],
    [{ teams: [{ id: 'x', name: 'X', services: ['nothing'] }] }, 'NOT_FOUND', /no service/],
    [{ teams: [{ id: 'x', name: 'X', organisation: 'nobody', services: [] }] }, 'NOT_FOUND', /no organisation/],
    [{ teams: [{ id: 'Not an id', name: 'X', services: [] }] }, 'BAD_USER_INPUT', /not an id/],
    [
      {
        ties: [
          { a: 'a1', b: 'a5', strength: 1 },
          { a: 'a1', b: 'a3' },
          { a: 'a5', b: 'team:a1', strength: 0 },
        ],
      },
      'BAD_USER_INPUT',
      /^ties\[1\] and ties\[3\] both say how closely a5 and a1 work together\. Keep one/,
    ],
    [
      { communities: [{ teams: ['a1', 'a2'] }, { teams: ['a2', 'a1', 'a2'] }] },
      'BAD_USER_INPUT',
      /^communities\[1\] and communities\[2\] both unite the same teams/,
    ],
    [
      {
        invitations: [
          { community: 'payments', team: 'a1' },
          { community: 'payments', team: 'a1' },
        ],
      },
      'BAD_USER_INPUT',
      /^invitations\[1\] and invitations\[2\] both invite a1 to payments/,
    ],
    [{ teams: [{ id: 'x', name: ' ', services: [] }] }, 'BAD_USER_INPUT', /^teams\[1\]\.name is blank/],
    [{ communities: [{ teams: ['a1', 'a1'] }] }, 'BAD_USER_INPUT', /two different teams/],
    [{ invitations: [{ community: 'nothing', team: 'a1' }] }, 'NOT_FOUND', /no community/],
    [{ invitations: [{ community: 'over', team: 'a1' }] }, 'BAD_USER_INPUT', /ended on 2025-01-01/],
    [{ cohesionAt: 0 }, 'BAD_USER_INPUT', /above 0/],
    [{ journey: 'nowhere' }, 'NOT_FOUND', /no journey/],
  ])('refuses %j', async (given, code, message) => {
    await expect(suppose(given)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });
});
