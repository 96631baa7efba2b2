import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync, rmSync } from 'node:fs';
import http from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { addKey, listKeys, removeKey } from '../../api/src/keys/access-keys.js';
import { readLoadLog } from '../../api/src/lookups/load-log.js';
import { openEmbeddedStore } from '#store/embedded-store';
import { StoreError, type GraphStore, type StoreErrorCode } from '#store/graph-store';
import { openLoadLock } from '../../seeds/load-lock.js';
import { createTestFolder } from '../support/open-test-stores.js';
import { openTestServer, type TestServer } from './open-test-server.js';

const sources = 'id,name,kind\ns,What we know,DEPARTMENT\n';
const organisations = 'id,name,kind\no,Office,MINISTERIAL_DEPARTMENT\n';

let store: GraphStore;
let server: TestServer;
let secret: string;
let parent: string;
let reason: string | null = null;
beforeAll(async () => {
  store = await openEmbeddedStore({ folder: null });
  secret = (await addKey(store, 'monthly', null)) ?? '';
  parent = createTestFolder();
  server = await openTestServer(store, {
    readiness: { reason: () => reason },
    loadLimits: { largestBytes: 1_000_000, idleMs: 400, parent },
  });
});
afterAll(async () => {
  await server.close();
  await store.close();
  rmSync(parent, { recursive: true });
});

const nothingLeft = async () => {
  for (let tries = 0; readdirSync(parent).length > 0 && tries < 40; tries += 1) await wait(50);
  expect(readdirSync(parent)).toEqual([]);
};
afterEach(nothingLeft);

const folder = { name: 'dept' };
const bearer = () => ({ authorization: `Bearer ${secret}` });
type Part = readonly [name: string, file: string, text: string];
const form = (parts: readonly Part[], request: object | string = { folders: [folder] }): FormData => {
  const body = new FormData();
  body.append('load', typeof request === 'string' ? request : JSON.stringify(request));
  for (const [name, file, text] of parts) body.append(name, new Blob([text]), file);
  return body;
};
const post = (body: FormData | string, headers: Record<string, string> = bearer()) =>
  fetch(`${server.url}/loads`, { method: 'POST', headers, body });
const whole: readonly Part[] = [
  ['0', 'sources.csv', sources],
  ['0', 'organisations.csv', organisations],
];
const eventsOf = async (response: Response) =>
  (await response.text())
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const codeOf = async (response: Response) => {
  const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string; requestId: string } }[] };
  expect(errors[0]?.extensions.requestId).toBe(response.headers.get('x-request-id'));
  return [response.status, errors[0]?.extensions.code];
};

describe('who may load', () => {
  it('a key that is missing, wrong, expired, removed or given otherwise is refused in the same words', async () => {
    const [over, gone] = [await addKey(store, 'over', '2020-01-01'), await addKey(store, 'gone', null)];
    await removeKey(store, 'gone');
    const answers = [
      {},
      bearer().authorization.slice(7),
      `Bearer ${secret}x`,
      `Basic ${secret}`,
      `Bearer ${over}`,
      `Bearer ${gone}`,
      `Bearer ${secret} ${secret}`,
    ].map((given) => post(form(whole), typeof given === 'string' ? { authorization: given } : {}));
    const said = await Promise.all(
      answers.map(async (answer) => {
        const response = await answer;
        expect(response.headers.get('www-authenticate')).toBe('Bearer');
        expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
        return [
          response.status,
          ((await response.json()) as { errors: { message: string; extensions: { code: string } }[] }).errors.map(
            ({ message, extensions }) => [extensions.code, message],
          ),
        ];
      }),
    );
    said.push(
      await fetch(`${server.url}/loads/dept`, { method: 'DELETE' }).then(async (response) => [
        response.status,
        ((await response.json()) as { errors: { message: string; extensions: { code: string } }[] }).errors.map(
          ({ message, extensions }) => [extensions.code, message],
        ),
      ]),
    );
    expect(new Set(said.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(said[0]).toEqual([401, [['UNAUTHENTICATED', expect.stringContaining('crosscut key add')]]]);
    expect(await readLoadLog(store)).toEqual([]);
  });

  it('a form or a script of another site gets nothing: no key goes along, and nobody may ask for one to be sent', async () => {
    expect(await codeOf(await post(form(whole), { origin: 'https://elsewhere.example' }))).toEqual([401, 'UNAUTHENTICATED']);
    const preflight = await fetch(`${server.url}/loads`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://elsewhere.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization',
      },
    });
    expect([
      preflight.status,
      preflight.headers.get('access-control-allow-origin'),
      preflight.headers.get('access-control-allow-headers'),
    ]).toEqual([405, null, null]);
    expect(await codeOf(await fetch(`${server.url}/loads?key=${secret}`))).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('with a key the terms are told, and while the server is not ready it says so', async () => {
    const terms = await fetch(`${server.url}/loads`, { headers: bearer() });
    expect(await terms.json()).toEqual({ crosscut: 'loads', largestBytes: 1_000_000 });
    reason = 'The shipped datasets are being loaded.';
    expect(await codeOf(await post(form(whole)))).toEqual([503, 'UNAVAILABLE']);
    reason = null;
  });

  it('no secret is logged', () => {
    expect(server.logged()).toContain('/loads');
    expect(server.logged()).not.toContain(secret);
  });
});

describe('a load', () => {
  it('tells its progress and outcome, writes nothing when dry, and is in the log under its key', async () => {
    const dry = await post(form(whole, { dryRun: true, folders: [folder] }));
    expect([dry.status, dry.headers.get('content-type'), dry.headers.get('content-encoding')]).toEqual([
      200,
      'application/x-ndjson; charset=utf-8',
      null,
    ]);
    expect(await eventsOf(dry)).toContainEqual({
      event: 'dataset',
      dataset: expect.objectContaining({ dataset: 'dept', rows: 2, added: 2 }),
    });
    expect(await readLoadLog(store)).toEqual([]);
    const events = await eventsOf(await post(form(whole)));
    expect(events.findLast(({ event }) => event === 'progress')).toMatchObject({ phase: 'writing', done: 2, of: 2 });
    expect(events.at(-1)).toEqual({ event: 'end', outcome: 'loaded' });
    expect(await readLoadLog(store)).toEqual([
      expect.objectContaining({ by: 'key monthly', did: 'loaded', dataset: 'dept', state: 'DONE', added: 2 }),
    ]);
    expect((await listKeys(store)).find(({ name }) => name === 'monthly')?.lastUsed).not.toBeNull();
    expect((await eventsOf(await post(form(whole)))).find(({ event }) => event === 'dataset').dataset.nothingToDo).toBe(true);
  });

  it('tells every problem with the name that the sender has for the file, and nothing of its own paths', async () => {
    const shown = { shown: 'C:\\of mine', within: 'C:\\of mine\\', name: 'other' };
    const parts: Part[] = [
      ['0', 'sources.csv', sources],
      ['0', 'organisations.csv', `${organisations}o,Again,MINISTERIAL_DEPARTMENT\nBAD ID,X,NONE\n`],
      ['1', 'services.csv', 'id,nme\na,b\n'],
    ];
    const text = await (await post(form(parts, { folders: [shown, folder] }))).text();
    expect(text).not.toContain(parent);
    const events = text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    const places = events.filter(({ event }) => event === 'problem').map(({ problem }) => `${problem.file}:${problem.line}`);
    expect(places).toEqual(
      expect.arrayContaining(['C:\\of mine\\organisations.csv:3', 'C:\\of mine\\organisations.csv:4', 'dept/services.csv:1']),
    );
    expect(text).toContain(JSON.stringify('C:\\of mine\\organisations.csv:2 says').slice(1, -1));
    expect(events.at(-1)).toEqual({ event: 'end', outcome: 'problems' });
    expect((await readLoadLog(store)).length).toBe(1);
  });

  it('with thousands of problems is not read to its end, and says so', async () => {
    const events = await eventsOf(
      await post(
        form([
          ['0', 'sources.csv', sources],
          ['0', 'services.csv', `id,name\n${'B,\n'.repeat(20_000)}`],
        ]),
      ),
    );
    expect(events.filter(({ event }) => event === 'problem')).toHaveLength(10_000);
    expect(events.at(-1)).toEqual({
      event: 'end',
      outcome: 'problems',
      message: 'Only the first 10,000 problems are listed; there may be more.',
    });
  });

  it('that would end too much is refused in the words of the command, unless that is allowed', async () => {
    const less: Part[] = [['0', 'sources.csv', sources]];
    expect((await eventsOf(await post(form(less)))).at(-1)).toEqual({
      event: 'end',
      outcome: 'refused',
      message: expect.stringContaining('--allow-ends'),
    });
    expect((await eventsOf(await post(form(less, { folders: [folder], allowEnds: true })))).at(-1)).toEqual({
      event: 'end',
      outcome: 'loaded',
    });
  });

  it('waits for another one, saying so, and is not done when its sender leaves meanwhile', async () => {
    const before = (await readLoadLog(store)).length;
    const lock = await openLoadLock(store, () => undefined);
    const leaving = new AbortController();
    const [stays, leaves] = ['one', 'two'].map((name) =>
      fetch(`${server.url}/loads`, {
        method: 'POST',
        headers: bearer(),
        body: form([['0', 'sources.csv', sources.replace('s,', `${name},`)]], { folders: [{ ...folder, name }] }),
        ...(name === 'two' && { signal: leaving.signal }),
      }),
    ) as [Promise<Response>, Promise<Response>];
    await leaves;
    await wait(300);
    leaving.abort();
    await wait(100);
    await lock.release();
    const events = await eventsOf(await stays);
    expect(events).toContainEqual({ event: 'waiting' });
    expect(events.at(-1)).toEqual({ event: 'end', outcome: 'loaded' });
    await nothingLeft();
    expect((await readLoadLog(store)).slice(before).map(({ dataset, state }) => [dataset, state])).toEqual([['one', 'DONE']]);
  });
});

describe('a database that fails meanwhile', () => {
  const answerOf = async (code: StoreErrorCode) => {
    const failing = await openTestServer(
      { ...store, applySchema: () => Promise.reject(new StoreError(code, 'The store failed.')) },
      { loadLimits: { largestBytes: 1_000_000, idleMs: 400, parent } },
    );
    const response = await fetch(`${failing.url}/loads`, {
      method: 'POST',
      headers: bearer(),
      body: form([['0', 'sources.csv', sources.replace('s,', `${code.toLowerCase()},`)]], { folders: [{ name: 'failing' }] }),
    });
    const end = (await eventsOf(response)).at(-1);
    await failing.close();
    return { end, request: response.headers.get('x-request-id'), logged: failing.logged().includes('a load failed inside') };
  };

  it.each(['UNAVAILABLE', 'TRANSIENT', 'TIMEOUT', 'BUSY'] as const)(
    'and may come back (%s): the same is to be done again',
    async (code) => {
      expect((await answerOf(code)).end).toEqual({
        event: 'end',
        outcome: 'failed',
        message: 'The database stopped answering meanwhile. When it answers again, do the same again to complete it.',
      });
    },
  );

  it.each(['INTERNAL', 'AUTH', 'SYNTAX'] as const)(
    'for good (%s): nobody is told to do the same again, and the log has the reason',
    async (code) => {
      const { end, request, logged } = await answerOf(code);
      expect(end.message).toBe(
        `The database refused this (${code}), and doing the same again will not help. The log has the details under request ${request}.`,
      );
      expect(logged).toBe(true);
    },
  );
});

describe('abuse', () => {
  it.each([
    '../organisations.csv',
    '..\\organisations.csv',
    '/etc/cron.d/x',
    'a/../../sources.csv',
    'C:\\sources.csv',
    'sources.csv\0.exe',
    '.ssh',
    'notes.csv',
    'datapackage.json',
    '',
    'SOURCES.CSV',
    '%2e%2e%2fsources.csv',
  ])('a file called %j is refused', async (name) => {
    expect(await codeOf(await post(form([...whole, ['0', name, 'x']])))).toEqual([400, 'BAD_USER_INPUT']);
  });

  it.each(['..', '../1', '-1', '1e1', '100', '', 'load', '__proto__'])('a folder called %j is refused', async (place) => {
    expect(await codeOf(await post(form([...whole, [place, 'services.csv', 'x']])))).toEqual([400, 'BAD_USER_INPUT']);
  });

  it.each([
    ['a folder of which nothing is said', form([...whole, ['1', 'sources.csv', sources]])],
    ['the same file twice', form([...whole, ['0', 'sources.csv', sources]])],
    ['no folder', form(whole, { folders: [] })],
    ['51 folders', form(whole, { folders: Array.from({ length: 51 }, () => folder) })],
    ['a day that is none', form(whole, { folders: [folder], snapshotAsOf: '2026-02-30' })],
    ['what is not JSON', form(whole, 'nonsense')],
  ])('%s is refused', async (_what, body) => {
    expect(await codeOf(await post(body))).toEqual([400, 'BAD_USER_INPUT']);
  });

  it.each(['application/json', 'text/plain', 'application/x-www-form-urlencoded'])('%s is refused', async (type) => {
    expect(await codeOf(await post('load=1', { ...bearer(), 'content-type': type }))).toEqual([415, 'BAD_USER_INPUT']);
  });

  it.each([
    ['no boundary', 'multipart/form-data', 'x', 400],
    [
      'no end',
      'multipart/form-data; boundary=b',
      '--b\r\nContent-Disposition: form-data; name="0"; filename="sources.csv"\r\n\r\nid,na',
      400,
    ],
    ['garbage', 'multipart/form-data; boundary=b', 'garbage', 400],
    ['nothing in it', 'multipart/form-data; boundary=b', '--b--\r\n', 400],
  ])('a body with %s is refused', async (_what, type, body, status) => {
    expect(await codeOf(await post(body, { ...bearer(), 'content-type': type }))).toEqual([status, 'BAD_USER_INPUT']);
  });

  it('a packed body is refused', async () => {
    expect(
      await codeOf(await post('x', { ...bearer(), 'content-type': 'multipart/form-data; boundary=b', 'content-encoding': 'gzip' })),
    ).toEqual([415, 'BAD_USER_INPUT']);
  });

  it('a file that is too large is refused at once when it says its size, and where the limit lies when it does not', async () => {
    const large = 'x'.repeat(1_500_000);
    const response = await post(form([['0', 'sources.csv', large]]));
    expect(response.status).toBe(413);
    expect(await response.text()).toMatch(/1 MB.*CROSSCUT_LARGEST_LOAD/);
    const head = `--b\r\nContent-Disposition: form-data; name="0"; filename="sources.csv"\r\n\r\n`;
    const stream = new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode(head));
        for (let at = 0; at < 30; at += 1) controller.enqueue(new TextEncoder().encode('x'.repeat(50_000)));
        controller.close();
      },
    });
    const unsaid = await fetch(`${server.url}/loads`, {
      method: 'POST',
      headers: { ...bearer(), 'content-type': 'multipart/form-data; boundary=b' },
      body: stream,
      duplex: 'half',
    } as RequestInit);
    expect(await codeOf(unsaid)).toEqual([413, 'LIMIT_EXCEEDED']);
  });

  it('10,000 parts are refused', async () => {
    const body = `--b\r\nContent-Disposition: form-data; name="load"\r\n\r\n${JSON.stringify({ folders: [folder] })}\r\n${'--b\r\nX-Y: z\r\n\r\n\r\n'.repeat(10_000)}--b--\r\n`;
    expect(await codeOf(await post(body, { ...bearer(), 'content-type': 'multipart/form-data; boundary=b' }))).toEqual([
      413,
      'LIMIT_EXCEEDED',
    ]);
    const files = '--b\r\nContent-Disposition: form-data; name="0"; filename="sources.csv"\r\n\r\n\r\n'.repeat(10_000);
    expect((await post(`${files}--b--\r\n`, { ...bearer(), 'content-type': 'multipart/form-data; boundary=b' })).status).toBe(400);
  });

  const begin = () => {
    const request = http.request(`${server.url}/loads`, {
      method: 'POST',
      headers: { ...bearer(), 'content-type': 'multipart/form-data; boundary=b' },
    });
    request.on('error', () => {});
    request.write('--b\r\nContent-Disposition: form-data; name="0"; filename="sources.csv"\r\n\r\nid,na');
    return request;
  };

  it('a body that stops coming is given up', async () => {
    const request = begin();
    const status = await new Promise((resolve) => {
      request.once('response', (response) => resolve(response.statusCode));
    });
    expect(status).toBe(504);
    request.destroy();
  });

  it('a sender who leaves half way leaves nothing, and the server goes on', async () => {
    const requests = Array.from({ length: 20 }, begin);
    await wait(100);
    expect(readdirSync(parent).length).toBeGreaterThan(0);
    for (const request of requests) request.destroy();
    await nothingLeft();
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
  });

  it('other addresses and methods are refused', async () => {
    expect(await codeOf(await fetch(`${server.url}/loads/x`, { headers: bearer() }))).toEqual([404, 'NOT_FOUND']);
    const put = await fetch(`${server.url}/loads`, { method: 'PUT', headers: bearer() });
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });
});
