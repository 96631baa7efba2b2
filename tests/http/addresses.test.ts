import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { asAt, idOf, numberOf, textOf } from '#questions/params';
import { question, read } from '#questions/question';
import { fakeStore, openTestServer, type TestServer } from './open-test-server.js';

const namesOfServices = 'MATCH (n:Service) RETURN n.name AS name';
const named = question({
  name: 'thingsCalled',
  asks: 'What is called this?',
  group: 'The map as a whole',
  table: 'things',
  covers: null,
  params: { text: textOf('What it is called.'), most: numberOf({ least: 1 }, 3, 'How many.'), asAt },
  reads: { things: read({ cypher: namesOfServices, row: z.object({ name: z.string() }) }) },
  answer: (rows) => ({
    body: { things: rows.things.map(({ name }) => ({ name, share: -0.25, of: { id: 'service:x', name: 'X' }, spoken: ['a', 'b'] })) },
    summary: () => ['Some are.'],
    coverage: null,
    method: 'names 1',
  }),
  samples: [],
});
const about = question({
  ...named,
  name: 'aboutOne',
  params: { journey: idOf('Journey', 'The journey.') },
  answer: () => ({ body: { things: [] }, summary: () => ['None.'], coverage: null, method: 'none' }),
  reads: {},
});
const spoken = question({ ...named, name: 'spoken', asks: 'Who owned this service when?' });
const names = ['=HYPERLINK("http://x")', '@SUM(1)', 'plain, with a comma', 'a "quote"', '<b>markup</b>'];

let folder: string;
let reason: string | null = null;
let server: TestServer;
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'crosscut-ui-'));
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Crosscut</title>');
  writeFileSync(path.join(folder, 'assets/main-1a2b.js'), 'export {}');
  writeFileSync(path.join(folder, 'favicon.svg'), '<svg/>');
  const store = fakeStore((cypher) => (cypher === namesOfServices ? names.map((name) => ({ name })) : []));
  server = await openTestServer(store, { uiFolder: folder, questions: [named, about, spoken], readiness: { reason: () => reason } });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});
const visit = (address: string, accept = '*/*') => fetch(`${server.url}${address}`, { headers: { accept } });

describe('answers as files', () => {
  it('CSV has a header, escapes formulas and keeps numbers, and each row says its date', async () => {
    const response = await visit('/answers/thingsCalled.csv?text=x&asAt=2025-01-01');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toContain('thingsCalled.csv');
    const rows: Record<string, string>[] = parse(await response.text(), { columns: true });
    expect(rows.map(({ name }) => name)).toEqual(['\'=HYPERLINK("http://x")', "'@SUM(1)", ...names.slice(2)]);
    expect(rows[0]).toMatchObject({ share: '-0.25', of: 'X', spoken: 'a; b', asAt: '2025-01-01', illustrative: 'no', coverage: '' });
  });

  it('speaks the language that is asked for, and says that the answer hangs on it', async () => {
    const speak = async (language: string) => {
      const response = await fetch(`${server.url}/answers/spoken.json?text=x`, { headers: { 'accept-language': language } });
      return [response.headers.get('vary'), ((await response.json()) as { question?: string }).question];
    };
    expect(await speak('cy, en;q=0.5')).toEqual([expect.stringContaining('Accept-Language'), 'Pwy oedd biau’r gwasanaeth hwn, a phryd?']);
    for (const other of ['en, cy;q=0.5', 'fr', '*']) expect((await speak(other))[1]).toBe('Who owned this service when?');
  });

  it('JSON has the whole answer', async () => {
    const answer = (await (await visit('/answers/thingsCalled.json?text=x')).json()) as {
      asAt: string;
      things: object[];
      permalink: string;
    };
    expect(answer.asAt).toBe('2026-11-24');
    expect(answer.things.length).toBe(names.length);
    expect(answer.permalink).toMatch(/^\/questions\/thingsCalled\?text=x&most=3&asAt=2026-11-24&graph=[\w-]{22}$/);
  });

  it('is cited by the address that the settings say, whatever host a client names', async () => {
    const store = fakeStore((cypher) => (cypher === namesOfServices ? names.map((name) => ({ name })) : []));
    const cite = async (address: string | null) => {
      const one = await openTestServer(store, { questions: [named], asking: () => ({ store, address }) });
      try {
        const response = await fetch(`${one.url}/answers/thingsCalled.json?text=x`, {
          headers: { host: 'elsewhere.example', 'x-forwarded-host': 'elsewhere.example' },
        });
        return ((await response.json()) as { citation: string }).citation;
      } finally {
        await one.close();
      }
    };
    expect(await cite(null)).toMatch(
      /^Crosscut [\d.]+, “What is called this\?” \(thingsCalled --text x --most 3\), facts as at \d{4}-\d\d-\d\d, graph [\w-]{22}, method names 1$/,
    );
    expect(await cite('https://crosscut.example.gov.uk')).toMatch(
      /, https:\/\/crosscut\.example\.gov\.uk\/questions\/thingsCalled\?text=x&most=3&asAt=[\d-]+&graph=[\w-]{22}$/,
    );
  });

  it.each([
    [`/answers/thingsCalled.csv?text=${'x'.repeat(40_000)}`, 'GET', 431, 'LIMIT_EXCEEDED'],
    ['/answers', 'NO SUCH', 400, 'BAD_USER_INPUT'],
  ])('%.20s… by %s, which is no request, is %i %s', async (address, method, status, code) => {
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname).setEncoding('utf8');
    socket.write(`${method} ${address} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
    let answer = '';
    for await (const piece of socket) answer += String(piece);
    const [head = '', body = ''] = answer.split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    const { message, extensions } = (JSON.parse(body) as { errors: [{ message: string; extensions: object }] }).errors[0];
    expect(message).toMatch(/^The .*\.$/);
    expect(extensions).toEqual({ code, requestId: /X-Request-Id: (\S+)/.exec(head)?.[1] });
  });

  it.each([
    ['/answers/thingsCalled.csv', 400, 'BAD_USER_INPUT'],
    ['/answers/thingsCalled.csv?text=x&most=many', 400, 'BAD_USER_INPUT'],
    ['/answers/thingsCalled.csv?text=x&text=y', 400, 'BAD_USER_INPUT'],
    ['/answers/thingsCalled.csv?text=x&else=1', 400, 'BAD_USER_INPUT'],
    ['/answers/thingsCalled.xml?text=x', 404, 'NOT_FOUND'],
    ['/answers/thingsCalled.json.csv?text=x', 404, 'NOT_FOUND'],
    ['/answers/nothing.csv', 404, 'NOT_FOUND'],
    ['/answers/aboutOne.json?journey=nope', 404, 'NOT_FOUND'],
    ['/answers/%E0%A4%A', 400, 'BAD_USER_INPUT'],
    ['/answers', 404, 'NOT_FOUND'],
    ['/health/other', 404, 'NOT_FOUND'],
  ])('%s is %i %s', async (address, status, code) => {
    const response = await visit(address);
    const body = (await response.json()) as { errors: { extensions: { code: string; requestId: string } }[] };
    expect([response.status, body.errors[0]?.extensions.code]).toEqual([status, code]);
    expect(body.errors[0]?.extensions.requestId).toBe(response.headers.get('x-request-id'));
  });
});

describe('pages', () => {
  it.each(['/', '/journeys/when-someone-dies', '/questions/x?journey=a', '/sources/a.b'])(
    '%s is the page, never cached',
    async (address) => {
      const response = await visit(address, 'text/html');
      expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-cache']);
      expect(await response.text()).toContain('<title>Crosscut</title>');
    },
  );

  it('the address of the API is a page in a browser and refuses others', async () => {
    expect(await (await visit('/graphql', 'text/html,*/*;q=0.8')).text()).toContain('<title>Crosscut</title>');
    expect((await visit('/graphql', 'application/json')).status).toBe(405);
  });

  it('assets are cached for a year; one that is not there is not the page', async () => {
    expect((await visit('/assets/main-1a2b.js')).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await visit('/assets/none.js')).status).toBe(404);
    expect((await visit('/favicon.svg')).headers.get('content-type')).toBe('image/svg+xml');
  });

  it('no file beside the pages can be read', async () => {
    for (const address of ['/..%2f..%2fetc/passwd', '/assets/..%2f..%2fpackage.json', '/.git/config'])
      expect(await (await visit(address)).text()).not.toMatch(/root:|"dependencies"|\[core\]/);
  });

  it('every page has the one policy, and nothing says what serves it', async () => {
    const { headers } = await visit('/');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'self';style-src 'self';script-src 'self';object-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none';require-trusted-types-for 'script'",
    );
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('no site may frame anything until it is named, and then the read-only views only', async () => {
    const framing = async (url: string, address: string) => {
      const { headers } = await fetch(url + address);
      return [/frame-ancestors ([^;]+)/.exec(headers.get('content-security-policy') ?? '')?.[1], headers.get('x-frame-options')];
    };
    expect(await framing(server.url, '/embed/journeys/x')).toEqual(["'none'", 'DENY']);
    const named = await openTestServer(fakeStore(), { embedSites: ['https://a.example', 'https://*.b.example'] });
    try {
      expect(await framing(named.url, '/embed/journeys/x')).toEqual(['https://a.example https://*.b.example', null]);
      for (const address of ['/', '/journeys/x', '/graphql', '/embed', '/embedded/x'])
        expect(await framing(named.url, address)).toEqual(["'none'", 'DENY']);
    } finally {
      await named.close();
    }
  });
});

describe('health', () => {
  it('is live always, and ready or 503 with the reason', async () => {
    expect((await visit('/health/live')).status).toBe(200);
    expect(await (await visit('/health/ready')).json()).toEqual({ ready: true });
    reason = 'The database does not answer.';
    const response = await visit('/health/ready');
    expect([response.status, await response.json()]).toEqual([503, { ready: false, reason }]);
    reason = null;
  });
});
