import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadDatasets } from '#seeds/loader';
import { openEmbeddedStore } from '#store/embedded-store';
import type { GraphStore } from '#store/graph-store';
import { fakeStore, openTestServer, type TestServer } from './open-test-server.js';

let store: GraphStore;
let server: TestServer;
beforeAll(async () => {
  store = await openEmbeddedStore({ folder: null });
  await loadDatasets(store, [
    'seeds/data/demonstrations',
    'seeds/data/uk-organisations',
    'seeds/data/uk-services',
    'seeds/data/uk-journeys',
  ]);
  server = await openTestServer(store);
}, 60_000);
afterAll(async () => {
  await server.close();
  await store.close();
});

const silos = (args: string) => `{ silosSplittingJourney(journey: "when-someone-dies"${args}) { coverage } }`;

describe('what an answer refuses, by GraphQL and by address', () => {
  it.each([
    [', cohesionAt: 0', 'cohesionAt=0', 'BAD_USER_INPUT', /cohesionAt/],
    [', cohesionAt: 1.0001', 'cohesionAt=1.0001', 'BAD_USER_INPUT', /cohesionAt/],
    [', cohesionAt: -1', 'cohesionAt=-1', 'BAD_USER_INPUT', /cohesionAt/],
    [', asAt: "2026-02-30"', 'asAt=2026-02-30', 'BAD_USER_INPUT', /date|Date/],
    [', asAt: "yesterday"', 'asAt=yesterday', 'BAD_USER_INPUT', /date|Date/],
    [', asAt: "2026-1-1"', 'asAt=2026-1-1', 'BAD_USER_INPUT', /date|Date/],
    [', nation: "Atlantis"', 'nation=Atlantis', 'BAD_USER_INPUT', /nation/],
    [', nation: " "', 'nation=%20', 'BAD_USER_INPUT', /nation/],
  ])('%s is %s', async (args, search, code, says) => {
    const { body } = await server.graphql(silos(args));
    const response = await fetch(`${server.url}/answers/silosSplittingJourney.json?journey=when-someone-dies&${search}`);
    const { errors } = (await response.json()) as typeof body;
    expect(response.status).toBe(400);
    for (const error of [body.errors[0], errors[0]]) {
      expect(error.extensions.code).toBe(code);
      expect(error.message).toMatch(says);
      expect(Object.keys(error.extensions).sort()).toEqual(['code', 'requestId']);
    }
  });

  it('a parameter that stands twice in an address is refused, but for a list', async () => {
    const response = await fetch(`${server.url}/answers/mixing.csv?boundary=PROFESSION&boundary=ACTIVITY`);
    expect([response.status, ((await response.json()) as { errors: { message: string }[] }).errors[0]!.message]).toEqual([
      400,
      'boundary is given 2 times. Give it once.',
    ]);
    const list = await fetch(
      `${server.url}/answers/neighbours.json?id=journey:when-someone-dies&relationships=HAS_STEP&relationships=STARTS`,
    );
    expect(list.status).toBe(200);
  });

  it('takes the threshold up to 1 and just above 0', async () => {
    for (const cohesionAt of [1, 0.0001]) expect((await server.graphql(silos(`, cohesionAt: ${cohesionAt}`))).body.errors).toBeUndefined();
  });

  it.each(['organisations', 'services', 'journeys'])(
    'a page of 101 %s is LIMIT_EXCEEDED and gives nothing; 100 are given',
    async (list) => {
      const refused = (await server.graphql(`{ ${list}(first: 101) { nodes { id } } }`)).body;
      expect([refused.errors[0].extensions.code, refused.data]).toEqual(['LIMIT_EXCEEDED', null]);
      expect((await server.graphql(`{ ${list}(first: 100) { totalCount nodes { id } } }`)).body.data[list].nodes.length).toBeGreaterThan(0);
    },
  );

  it.each([
    ['{ connectingPath(from: "service:probate", to: "service:self-assessment", hops: 7) { coverage } }', /hops/],
    ['{ search(text: "a", first: 101) { matched } }', /first/],
    [`{ search(text: "${'a'.repeat(201)}") { matched } }`, /text/],
  ])('%s is LIMIT_EXCEEDED', async (query, says) => {
    const { body } = await server.graphql(query);
    expect([body.errors[0].extensions.code, says.test(body.errors[0].message)]).toEqual(['LIMIT_EXCEEDED', true]);
  });

  it('a journey that is not there is null as a thing and NOT_FOUND as a question, with the nearest', async () => {
    expect(
      (await server.graphql('{ journey(id: "when-somebody-dies") { id } service(id: "x") { id } organisation(id: "x") { id } }')).body,
    ).toEqual({ data: { journey: null, service: null, organisation: null } });
    const response = await fetch(`${server.url}/answers/silosSplittingJourney.json?journey=when-somebody-dies`);
    const { body } = await server.graphql('{ silosSplittingJourney(journey: "when-somebody-dies") { coverage } }');
    expect(response.status).toBe(404);
    for (const error of [body.errors[0], ((await response.json()) as typeof body).errors[0]]) {
      expect(error.extensions.code).toBe('NOT_FOUND');
      expect(error.message).toMatch(/when-somebody-dies\..*when-someone-dies/);
    }
  });
});

describe('requests of one client', () => {
  let limited: TestServer;
  beforeAll(async () => {
    limited = await openTestServer(fakeStore(), { requestsPerMinute: 3 });
  });
  afterAll(() => limited.close());

  it('are as many as come, unless a limit is set: then 429 with when to come back, and /health answers still', async () => {
    for (let at = 0; at < 30; at += 1) expect((await fetch(`${server.url}/answers/none.json`)).status).toBe(404);
    const statuses = [];
    for (let at = 0; at < 3; at += 1) statuses.push((await limited.graphql('{ __typename }')).status);
    const refused = await limited.graphql('{ __typename }');
    expect([statuses, refused.status, refused.body.errors[0].extensions.code]).toEqual([[200, 200, 200], 429, 'LIMIT_EXCEEDED']);
    const after = Number(refused.headers.get('retry-after'));
    expect(after).toBeGreaterThan(0);
    expect(after).toBeLessThanOrEqual(60);
    expect(refused.body.errors[0].message).toBe(`More than 3 requests came from this address within a minute. Come back in ${after} s.`);
    expect((await fetch(`${limited.url}/health/live`)).status).toBe(200);
  });
});
