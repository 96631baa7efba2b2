import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addKey, listKeys, removeKey, useKey } from '../../api/src/keys/access-keys.js';
import { readLoadLog } from '../../api/src/lookups/load-log.js';
import type { GraphStore } from '#store/graph-store';
import { openTestServer } from '../http/open-test-server.js';
import { neo4jMissing, testStores } from '../support/open-test-stores.js';

if (neo4jMissing) it.skip(neo4jMissing, () => undefined);

describe.each(testStores())('keys: $name', ({ open }) => {
  let store: GraphStore;
  let secret: string;
  beforeAll(async () => {
    store = await open();
  }, 60_000);
  afterAll(() => store?.close(), 60_000);
  const whole = async () => JSON.stringify(await store.read((run) => run('MATCH (n) RETURN properties(n) AS all')));

  it('opens with its own secret and no other, and says when', async () => {
    expect(await listKeys(store)).toEqual([]);
    expect(await useKey(store, `crosscut_${'A'.repeat(43)}`, '2026-11-25')).toBeNull();
    secret = (await addKey(store, 'one', null)) ?? '';
    expect(secret).toMatch(/^crosscut_[\w-]{43}$/);
    expect(await listKeys(store)).toEqual([{ name: 'one', made: expect.stringMatching(/^\d{4}-/), expires: null, lastUsed: null }]);
    expect(await useKey(store, secret, '2026-11-25')).toMatchObject({ name: 'one' });
    expect((await listKeys(store))[0]?.lastUsed).toMatch(/^\d{4}-/);
    for (const other of [
      '',
      'one',
      secret.slice(0, -1),
      `${secret} `,
      secret.toUpperCase(),
      `${secret.slice(0, -1)}${secret.endsWith('A') ? 'B' : 'A'}`,
    ])
      expect(await useKey(store, other, '2026-11-25')).toBeNull();
  });

  it('keeps no secret', async () => {
    expect(await whole()).not.toContain(secret.slice('crosscut_'.length));
  });

  it('works up to its last day and not after', async () => {
    const until = (await addKey(store, 'two', '2026-11-25')) ?? '';
    expect(await useKey(store, until, '2026-11-25')).toMatchObject({ name: 'two', expires: '2026-11-25' });
    expect(await useKey(store, until, '2026-11-26')).toBeNull();
  });

  it('opens nothing once removed, leaves nothing to compare with, and its name is not used again', async () => {
    expect(await addKey(store, 'one', null)).toBeNull();
    expect(await removeKey(store, 'one')).toBe(true);
    expect(await removeKey(store, 'one')).toBe(false);
    expect(await useKey(store, secret, '2026-11-25')).toBeNull();
    expect((await listKeys(store)).map(({ name }) => name)).toEqual(['two']);
    expect((await whole()).match(/"hash":"[0-9a-f]{64}"/g)).toHaveLength(1);
    expect(await addKey(store, 'one', null)).toBeNull();
  });

  it('is made once when two ask at the same time', async () => {
    const made = await Promise.all([addKey(store, 'three', null), addKey(store, 'three', null)]);
    expect(made.filter((one) => one !== null)).toHaveLength(1);
  });

  it('opens a load over HTTP, which is in the log of loads', async () => {
    const server = await openTestServer(store);
    const body = new FormData();
    body.append('load', JSON.stringify({ folders: [{ name: 'dept' }] }));
    body.append('0', new Blob(['id,name,kind\ns,What we know,DEPARTMENT\n']), 'sources.csv');
    const key = await addKey(store, 'four', null);
    const events = await (await fetch(`${server.url}/loads`, { method: 'POST', headers: { authorization: `Bearer ${key}` }, body })).text();
    await server.close();
    expect(events).toMatch(/"event":"dataset".*"added":1,.*\n.*"end","outcome":"loaded"/);
    expect(await readLoadLog(store)).toEqual([
      expect.objectContaining({ by: 'key four', did: 'loaded', dataset: 'dept', state: 'DONE', added: 1 }),
    ]);
    const before =
      "CREATE (l:Load {id: 'load-2', number: 2, dataset: 'older', digest: '', startedAt: '2026-01-01T00:00:00.000Z', state: 'RUNNING', added: 0, changed: 0, ended: 0})";
    await store.write((run) => run(before));
    expect((await readLoadLog(store)).at(-1)).toMatchObject({
      by: null,
      did: 'unloaded',
      dataset: 'older',
      state: 'RUNNING',
      finishedAt: null,
    });
  });
});
