import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask } from '#api/ask';
import type { GraphStore } from '#store/graph-store';
import { whatIf } from '#questions/what-if';
import { whomToInvite } from '#questions/whom-to-invite';
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
      before: 7 / 8,
      invite: [{ team: { id: 'team:a1' }, organisation: { id: 'organisation:alpha' }, handOffs: [{ key: 's4>s6', class: 'SPLIT' }] }],
    });
    expect(found.after).toBeCloseTo(19 / 24, 12);
    expect(found.bestPossible).toBeCloseTo(19 / 24, 12);
    expect(found.invite[0]?.adds).toBeCloseTo(7 / 8 - 19 / 24, 12);
  });

  it('finds for a new community what what-if confirms', async () => {
    const found = await invite({ k: 2 });
    const teams = found.invite.map(({ team }) => team?.id);
    expect(found.after).toBeCloseTo(3 / 4, 12);
    expect((await suppose({ communities: [{ teams }] })).after.splitIndex.value).toBeCloseTo(found.after as number, 12);
  });

  it('by organisation names the fewest owners that bring both sides together', async () => {
    const found = await invite({ level: 'ORGANISATION', k: 3 });
    // Crossing: b→c and c→d and d→f and e→f, between alpha and beta, beta and gamma, gamma and alpha, beta and alpha.
    expect(found).toMatchObject({ level: 'ORGANISATION', exact: true, before: 1, after: 0 });
    expect(found.invite.map(({ organisation, team }) => [organisation?.id, team])).toEqual([
      ['organisation:alpha', null],
      ['organisation:beta', null],
      ['organisation:gamma', null],
    ]);
    expect(await invite({ level: 'ORGANISATION', k: 2 })).toMatchObject({
      after: 1 / 2,
      invite: [{ organisation: { id: 'organisation:alpha' } }, { organisation: { id: 'organisation:beta' } }],
    });
  });

  it('counts organisations whose teams sit in the community as there', async () => {
    expect(await invite({ level: 'ORGANISATION', community: 'payments', k: 1 })).toMatchObject({
      before: 3 / 4,
      after: 0,
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
    [{ journey: 'empty', level: 'TEAM' }, 'BAD_USER_INPUT', /level ORGANISATION/],
    [{ community: 'over' }, 'BAD_USER_INPUT', /ended/],
    [{ journey: 'nowhere' }, 'NOT_FOUND', /no journey/],
  ])('refuses %j', async (given, code, message) => {
    await expect(invite(given)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  it('answers a journey without hand-offs with a note', async () => {
    expect(await invite({ journey: 'empty' })).toMatchObject({
      level: 'ORGANISATION',
      invite: [],
      before: null,
      after: null,
      note: expect.stringMatching(/^No hand-off/),
    });
  });
});
