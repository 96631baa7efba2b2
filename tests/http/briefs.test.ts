import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AskError } from '../../api/src/ask-error.js';
import { createBriefWriter, type BriefRenderer } from '../../api/src/brief/write-brief.js';
import { buildCrosscutSchema } from '#graphql/schema';
import { fakeStore, openTestServer, type TestServer } from './open-test-server.js';

const asked: unknown[] = [];
let server: TestServer;
beforeAll(async () => {
  server = await openTestServer(fakeStore(), {
    writeBrief: async ({ language }, choice) => {
      asked.push({ language, ...choice });
      if (choice.view.journey === 'nope') throw new AskError('NOT_FOUND', 'There is no journey with the id nope.');
      return '<!doctype html><title>A brief</title>';
    },
  });
});
afterAll(() => server.close());
const visit = (address: string) => fetch(`${server.url}${address}`);

describe('/journeys/<id>/brief.html', () => {
  it('is a file to keep, of the view that the query says', async () => {
    const response = await visit('/journeys/journey:a/brief.html?organisation=x&language=cy&asAt=2020-01-31');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename=a.html');
    expect(await response.text()).toContain('A brief');
    expect(asked.at(-1)).toEqual({ language: 'cy', organisation: 'x', view: { journey: 'journey:a', asAt: '2020-01-31' } });
  });

  it.each([
    ['/journeys/nope/brief.html', 404, 'NOT_FOUND'],
    ['/journeys/a/brief.html?language=fr', 400, 'BAD_USER_INPUT'],
    ['/journeys/a/brief.html?language=en&language=cy', 400, 'BAD_USER_INPUT'],
    ['/journeys/a/brief.html?organisation=x&organisation=y', 400, 'BAD_USER_INPUT'],
  ])('%s is %i %s', async (address, status, code) => {
    const response = await visit(address);
    const body = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect([response.status, body.errors[0]?.extensions.code]).toEqual([status, code]);
  });
});

describe('writing a brief', () => {
  const renderer: BriefRenderer = {
    briefQuery: 'query ($journey: ID!) { silosSplittingJourney(journey: $journey) { summary } }',
    renderBrief: () => 'rendered',
  };
  const asking = { store: fakeStore(), today: '2026-11-24' };

  it('refuses what the question refuses, in its words', async () => {
    const write = createBriefWriter(buildCrosscutSchema(), async () => renderer);
    await expect(write(asking, { view: { journey: 'a', wall: 'x' } })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('takes no parameter called wall'),
    });
    await expect(write(asking, { view: { journey: 'a', asAt: 'soon' } })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(write(asking, { view: { journey: 'a' } })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('says how to build what is not built', async () => {
    const write = createBriefWriter(buildCrosscutSchema(), () => Promise.reject(new AskError('UNAVAILABLE', 'Briefs are not built.')));
    await expect(write(asking, { view: { journey: 'a' } })).rejects.toThrow('not built');
  });
});
