import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { StoreError } from '#store/graph-store';
import { fakeStore, openTestServer, type TestServer } from './open-test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer(
    fakeStore((cypher) => {
      if (cypher.includes('Journey')) throw new StoreError('UNAVAILABLE', 'The database at bolt://secret-host:7687 does not answer.');
      if (cypher.includes('Organisation')) throw new TypeError('MATCH (secret) in /home/someone/file.js');
      return [];
    }),
  );
});
afterAll(() => server.close());

const codes = (body: unknown) =>
  ((body as { errors?: { extensions: { code: string } }[] }).errors ?? []).map(({ extensions }) => extensions.code);
const post = (body: string, type = 'application/json') =>
  fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': type }, body });

describe('limits of a query', () => {
  const deep = (levels: number) => `{ organisation(id: "x") { ${'departments { '.repeat(levels)} id ${'} '.repeat(levels)} } }`;

  it.each([
    ['13 levels', deep(11), /12 levels/],
    ['16 aliases', `{ ${Array.from({ length: 16 }, (_, at) => `a${at}: __typename`).join(' ')} }`, /15 aliases/],
    ['6 directives', `{ __typename ${'@include(if: true) '.repeat(6)} }`, /5 directives/],
    ['a field repeated 500 times', `{ ${'__typename '.repeat(500)} }`, /15 times/],
    ['2,001 tokens', `{ ${'__typename '.repeat(2_001)} }`, /2,000 tokens/],
  ])('%s are refused with LIMIT_EXCEEDED', async (_what, query, says) => {
    const { body } = await server.graphql(query);
    expect(body.data).toBeUndefined();
    expect(codes(body)).toContain('LIMIT_EXCEEDED');
    expect(body.errors.map(({ message }: { message: string }) => message).join()).toMatch(says);
  });

  it('12 levels, 15 aliases and 5 directives are allowed', async () => {
    const aliases = Array.from({ length: 15 }, (_, at) => `a${at}: __typename`).join(' ');
    expect(codes((await server.graphql(`{ service(id: "x") { id } ${aliases} }`)).body)).toEqual([]);
    const directives = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}: __typename @include(if: true)`).join(' ');
    expect(codes((await server.graphql(`{ ${directives} }`)).body)).toEqual([]);
    expect(codes((await server.graphql(`{ service(id: "x") { ${'parts { '.repeat(10)} id ${'} '.repeat(10)} } }`)).body)).toEqual([]);
  });

  it('a body of more than 100 kB is refused as JSON', async () => {
    const response = await post(JSON.stringify({ query: `{ __typename } #${'x'.repeat(110_000)}` }));
    expect(response.status).toBe(413);
    expect(codes(await response.json())).toEqual(['LIMIT_EXCEEDED']);
  });

  it('introspection that goes round in circles is refused, an ordinary one is answered', async () => {
    const circle = `{ __schema { types { ${'fields { type { '.repeat(4)} name ${'} } '.repeat(4)} } } }`;
    expect((await server.graphql(circle)).body.errors.length).toBeGreaterThan(0);
    const { getIntrospectionQuery } = await import('graphql');
    expect((await server.graphql(getIntrospectionQuery())).body.data.__schema.types.length).toBeGreaterThan(20);
  });
});

describe('the abuses that graphql-cop tries', () => {
  it('batched queries are refused', async () => {
    const response = await post(JSON.stringify(Array.from({ length: 10 }, () => ({ query: '{ __typename }' }))));
    expect(response.status).toBe(400);
    expect(codes(await response.json())).toEqual(['BAD_USER_INPUT']);
  });

  it('a misspelt field is not corrected', async () => {
    const { body } = await server.graphql('{ journeyz { nodes { id } } }');
    expect(codes(body)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(body.errors[0].message).not.toMatch(/did you mean/i);
  });

  it.each(['mutation', 'subscription'])('a %s is refused, as the API only reads', async (operation) => {
    const { status, body } = await server.graphql(`${operation} { x }`);
    expect([status, codes(body), body.data]).toEqual([400, ['BAD_USER_INPUT'], undefined]);
    expect(body.errors[0].message).toBe(`The API only reads. Send a query, not a ${operation}.`);
  });

  it('a query by GET gives no data', async () => {
    const response = await fetch(`${server.url}/graphql?query={__typename}`, { headers: { accept: 'application/json' } });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
    expect(await response.text()).not.toContain('"data"');
  });

  it.each(['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data'])('a form (%s) is refused', async (type) => {
    const response = await post('query={__typename}', type);
    expect(response.status).toBe(415);
    expect(await response.text()).not.toContain('"data"');
  });

  it('no trace and no stack is given', async () => {
    const { body } = await server.graphql('{ __typename }');
    expect(Object.keys(body)).toEqual(['data']);
    expect(JSON.stringify((await server.graphql('query cop { abc }')).body)).not.toMatch(/exception|stack/);
  });

  it('nothing of Apollo’s plugins runs: cache control would add its header, and doubles the cost of a large answer', async () => {
    const response = await post('{"query": "{ __typename }"}');
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBeNull();
  });

  it('no playground of somebody else is served', async () => {
    const page = await (await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } })).text();
    expect(page).not.toMatch(/graphiql|playground\.min|apollo/i);
  });
});

describe('what an error shows', () => {
  it('malformed JSON gives a JSON error', async () => {
    const response = await post('{"query": ');
    expect([response.status, codes(await response.json())]).toEqual([400, ['BAD_USER_INPUT']]);
  });

  it('carries the id of the request that its header has', async () => {
    const { body, headers } = await server.graphql('{ x }');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(body.errors[0].extensions.requestId).toBe(headers.get('x-request-id'));
  });

  it('a lost database is UNAVAILABLE, without its address', async () => {
    const { body } = await server.graphql('{ journey(id: "x") { name } }');
    expect(codes(body)).toEqual(['UNAVAILABLE']);
    expect(JSON.stringify(body)).not.toContain('secret-host');
  });

  it('a failure inside is INTERNAL: its details are in the log under the same request, and nowhere else', async () => {
    const { body } = await server.graphql('{ organisation(id: "x") { name } }');
    expect(codes(body)).toEqual(['INTERNAL']);
    expect(JSON.stringify(body)).not.toMatch(/secret|\/home|MATCH|TypeError/);
    expect(server.logged()).toContain('MATCH (secret)');
    expect(server.logged()).toContain(body.errors[0].extensions.requestId);
  });

  it('a variable of the wrong type is not echoed', async () => {
    const { body } = await server.graphql('query q($first: Int) { journeys(first: $first) { totalCount } }', { first: 'my-secret-text' });
    expect(codes(body)).toEqual(['BAD_USER_INPUT']);
    expect(JSON.stringify(body)).not.toContain('my-secret-text');
    expect(body.errors[0].message).toContain('first');
  });

  it('a variable that is no date is named and told what a date is, and not echoed', async () => {
    const { body } = await server.graphql('query q($day: Date) { silosSplittingJourney(journey: "a", asAt: $day) { asAt } }', {
      day: 'my-secret; text',
    });
    expect(codes(body)).toEqual(['BAD_USER_INPUT']);
    expect(body.errors[0].message).toBe('day: This is not a date of the calendar. Write it as YYYY-MM-DD, such as 2026-01-31.');
  });

  it.each([
    ['{ journeys(first: 101) { totalCount } }', 'LIMIT_EXCEEDED'],
    ['{ journeys(first: 0) { totalCount } }', 'BAD_USER_INPUT'],
    ['{ journeys(after: "not a cursor") { totalCount } }', 'BAD_USER_INPUT'],
    ['{ node(id: "journey:x") { id', 'GRAPHQL_PARSE_FAILED'],
    ['{ journey { id } }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('%s is %s', async (query, code) => {
    expect(codes((await server.graphql(query)).body)).toEqual([code]);
  });
});
