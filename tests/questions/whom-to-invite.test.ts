import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask } from '#api/ask';
import type { GraphStore } from '#store/graph-store';
import { whatIf } from '#questions/what-if';
import { whomToInvite } from '#questions/whom-to-invite';
import { openEmbeddedStore } from '#store/embedded-store';
import { createDatasetParent, openLoadedStore, writeFolder } from '../support/load-dataset.js';
import { workedExample } from '../support/worked-example.js';
import { writeJourneyFacts } from '../support/write-journey-facts.js';
import { openWorkedExample } from './open-worked-example.js';

let store: GraphStore;
beforeAll(async () => {
  store = await openWorkedExample();
});
afterAll(() => store?.close());

const asking = () => ({ store, today: '2026-06-01' });
const suppose = (given: object) => ask(asking(), whatIf, { journey: 'toy', boundary: 'ORGANISATION', ...given });
const invite = (given: object) => ask(asking(), whomToInvite, { journey: 'toy', boundary: 'ORGANISATION', ...given });

describe('whomToInvite', () => {
  it('finds the best invitation of the worked example, and why', async () => {
    const found = await invite({ community: 'payments', k: 1 });
    expect(found).toMatchObject({
      level: 'TEAM',
      exact: true,
      splitIndex: { value: 7 / 8, low: 7 / 8, high: 7 / 8, coverage: 1 },
      atTable: null,
      summary: [expect.stringContaining('Inviting a1 would lower the unlinked share'), expect.any(String)],
      note: null,
      invite: [{ team: { id: 'team:a1' }, organisation: { id: 'organisation:alpha' }, handOffs: [{ key: 's4>s6', class: 'SPLIT' }] }],
    });
    expect(found.splitIndexAfter?.value).toBeCloseTo(19 / 24, 12);
    expect(found.splitIndexLeast).toBeCloseTo(19 / 24, 12);
    expect(found.invite[0]?.lessWithout).toBeCloseTo(7 / 8 - 19 / 24, 12);
  });

  it('finds for a new community what what-if confirms', async () => {
    const found = await invite({ k: 2 });
    const teams = found.invite.map(({ team }) => team?.id);
    expect(found.splitIndexAfter?.value).toBeCloseTo(3 / 4, 12);
    expect((await suppose({ communities: [{ teams }] })).after.splitIndex.value).toBeCloseTo(found.splitIndexAfter?.value as number, 12);
    // Either alone ties nobody to anybody, so without each one all that both bring would be lacking.
    expect(found.invite.map(({ lessWithout }) => lessWithout)).toEqual([expect.closeTo(1 / 8, 12), expect.closeTo(1 / 8, 12)]);
    expect(found.note).toMatch(/needs both, so these figures do not add up/);
  });

  it('says why it names fewer than were asked for', async () => {
    const found = await invite({ k: 3 });
    expect(found.invite.length).toBe(2);
    expect(found.note).toMatch(
      /^Named: 2, where 3 were asked for\. One more team would make the community larger and every link in it weaker/,
    );
    const owners = await invite({ level: 'ORGANISATION', community: 'payments', k: 1 });
    expect(owners.note).toBeNull();
    expect(owners.summary[0]).toMatch(
      /^With .+ at the table, both sides are there at 4 of 4 crossing hand-offs on .+, 100% of them by weight; as recorded, at 1\.$/,
    );
  });

  it('by organisation names the fewest owners that bring both sides together', async () => {
    const found = await invite({ level: 'ORGANISATION', k: 3 });
    // Crossing: b→c and c→d and d→f and e→f, between alpha and beta, beta and gamma, gamma and alpha, beta and alpha.
    expect(found).toMatchObject({
      level: 'ORGANISATION',
      exact: true,
      coverage: null,
      splitIndex: null,
      atTable: { handOffs: 0, of: 4, share: 0 },
      atTableAfter: { handOffs: 4, of: 4, share: 1 },
      atTableMost: 1,
    });
    expect(found.summary[0]).toMatch(
      /^With .+ at the table of a new community, both sides are there at 4 of 4 .+ by weight\. Communities that exist already are not counted\.$/,
    );
    expect(found.warnings).toEqual(['To be at the same table is not yet a working link.']);
    expect(found.invite.map(({ organisation, team }) => [organisation?.id, team])).toEqual([
      ['organisation:alpha', null],
      ['organisation:beta', null],
      ['organisation:gamma', null],
    ]);
    expect(await invite({ level: 'ORGANISATION', k: 2 })).toMatchObject({
      atTableAfter: { share: 1 / 2 },
      invite: [{ organisation: { id: 'organisation:alpha' } }, { organisation: { id: 'organisation:beta' } }],
    });
  });

  it('counts organisations whose teams sit in the community as there', async () => {
    expect(await invite({ level: 'ORGANISATION', community: 'payments', k: 1 })).toMatchObject({
      atTable: { share: 1 / 4 },
      atTableAfter: { share: 1 },
      invite: [{ organisation: { id: 'organisation:beta' } }],
    });
  });

  it.each([
    [{ k: 0 }, 'BAD_USER_INPUT', /at least 1/],
    [{ k: 7 }, 'BAD_USER_INPUT', /has 6 teams.*Ask for 6 or fewer/],
    [{ k: 4, community: 'payments' }, 'BAD_USER_INPUT', /has 3 teams/],
    [{ k: 1 }, 'BAD_USER_INPUT', /at least 2/],
    [{ k: 4, level: 'ORGANISATION' }, 'BAD_USER_INPUT', /3 owners/],
    [{ level: 'ORGANISATION', boundary: 'ACTIVITY' }, 'BAD_USER_INPUT', /needs teams/],
    [{ community: 'over' }, 'BAD_USER_INPUT', /ended/],
    [{ journey: 'nowhere' }, 'NOT_FOUND', /no journey/],
  ])('refuses %j', async (given, code, message) => {
    await expect(invite(given)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  it.each([null, 1, 2, 5])('sends nobody in a circle where too few could be invited: k %s', async (k) => {
    expect(await invite({ journey: 'lone', level: 'TEAM', k })).toMatchObject({
      invite: [],
      note: 'Only one team could be invited, and a new community of one team ties nobody to anybody.',
    });
    expect(await invite({ journey: 'empty', level: 'ORGANISATION', k })).toMatchObject({
      invite: [],
      note: expect.stringMatching(/^No hand-off with known owners/),
    });
  });

  it('names organisations in the place of teams only where they can be told', async () => {
    const why = 'No team that could be invited works on a hand-off of this journey.';
    expect(await invite({ journey: 'empty', level: 'TEAM', k: 3 })).toMatchObject({
      invite: [],
      note: `${why} Ask with level ORGANISATION.`,
    });
    expect(await invite({ journey: 'empty', level: 'TEAM', boundary: 'PROFESSION' })).toMatchObject({ invite: [], note: why });
  });

  /** The worked example with owners in the place of teams: of each step so many, one of whom the next has too, and others of a step that hands over to none. */
  const openWithOwners = async (each: number, elsewhere: readonly string[] = []) => {
    const many = await openEmbeddedStore({ folder: null });
    const owners = Array.from({ length: 6 * each }, (_, at) => `owner${at}`);
    await writeJourneyFacts(
      many,
      {
        ...workedExample,
        teams: [],
        ties: [],
        communities: [],
        steps: [...workedExample.steps, { ...workedExample.steps[0]!, id: 'alone', position: 9, services: ['elsewhere'] }],
        services: [
          ...workedExample.services.map((service, at) => ({ ...service, owners: owners.slice(each * at, each * at + each + 1) })),
          { id: 'elsewhere', owners: elsewhere },
        ],
        organisations: [...owners, ...elsewhere].map((id) => ({ id, departments: [id], surveyedOn: null })),
      },
      { journey: 'toy', sourceKind: 'ILLUSTRATIVE' },
    );
    return many;
  };
  const given = { journey: 'toy', boundary: 'ORGANISATION', level: 'ORGANISATION' };

  it('refuses more owners than a search takes, and none where every choice is tried', async () => {
    const many = await openWithOwners(51);
    await expect(ask({ ...asking(), store: many }, whomToInvite, { ...given, k: 2 })).resolves.toMatchObject({ exact: true });
    await expect(ask({ ...asking(), store: many }, whomToInvite, { ...given, k: 3 })).rejects.toMatchObject({
      code: 'LIMIT_EXCEEDED',
      message: expect.stringContaining('owners to choose from'),
    });
    await many.close();
  });

  it('counts only those who stand at a hand-off', async () => {
    const elsewhere = Array.from({ length: 300 }, (_, at) => `elsewhere${at}`);
    const many = await openWithOwners(20, elsewhere);
    await expect(ask({ ...asking(), store: many }, whomToInvite, { ...given, k: 3 })).resolves.toMatchObject({ level: 'ORGANISATION' });
    await many.close();
  });

  it('refuses owners of whom too many could meet', async () => {
    const many = await openWithOwners(100);
    await expect(ask({ ...asking(), store: many }, whomToInvite, { ...given, k: 1 })).rejects.toMatchObject({
      code: 'LIMIT_EXCEEDED',
      message: expect.stringMatching(/^This answer would hold [\d,]+ pairs of owners at the hand-offs/),
    });
    await many.close();
  });

  it('says of hand-offs that nobody takes that they are', async () => {
    expect(await invite({ journey: 'untaken', level: 'ORGANISATION' })).toMatchObject({
      invite: [],
      note: 'Nobody takes the hand-offs that cross this boundary: each has a likelihood of 0.',
    });
  });

  it('says why it names organisations where nobody asked for them', async () => {
    const owned = await openLoadedStore(
      writeFolder(createDatasetParent(), 'owned', {
        'sources.csv': 'id,name,kind\none,One,PUBLISHED\n',
        'organisations.csv': 'id,name,kind\nx,X,MINISTERIAL_DEPARTMENT\ny,Y,MINISTERIAL_DEPARTMENT\n',
        'services.csv': 'id,name\na,Ask\nb,Book\n',
        'service-owners.csv': 'service,organisation\na,x\nb,y\n',
        'journeys.csv': 'id,name\nj,Journey\n',
        'steps.csv': 'journey,id,position,name,services\nj,one,1,One,a\nj,two,2,Two,b\n',
        'step-order.csv': 'journey,from,to\nj,one,two\n',
      }),
    );
    const found = await ask({ ...asking(), store: owned }, whomToInvite, { journey: 'j' });
    await owned.close();
    expect(found.invite).toHaveLength(2);
    expect(found.warnings[0]).toBe(
      'Whether teams work together across the hand-offs of this journey is not known, so organisations are named in place of teams.',
    );
  });

  it('answers a journey without hand-offs with a note', async () => {
    expect(await invite({ journey: 'empty' })).toMatchObject({
      level: 'ORGANISATION',
      invite: [],
      atTable: { handOffs: 0, of: 0, share: null },
      atTableMost: null,
      note: expect.stringMatching(/^No hand-off/),
      warnings: ['To be at the same table is not yet a working link.'],
    });
  });
});
