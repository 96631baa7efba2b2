import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { toOpeningError } from '../../api/src/store/embedded-errors.js';
import { openEmbeddedStore } from '#store/embedded-store';
import { StoreError, type GraphStore } from '#store/graph-store';
import { openGraphStore } from '#store/open-graph-store';
import { socketPathOf } from '#store/socket-path';
import { createTestFolder } from '../support/open-test-stores.js';

const refusal = async (promise: Promise<GraphStore>): Promise<StoreError> => {
  try {
    await (await promise).close();
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
  throw new Error('the store was opened');
};
const countKept = (store: GraphStore) => store.read((run) => run('MATCH (k:Kept) RETURN k.n AS n, count(k) AS c ORDER BY n'));

describe('the embedded store', () => {
  let data: string;
  beforeEach(() => {
    data = createTestFolder();
  });
  afterEach(() => {
    chmodSync(data, 0o755);
    rmSync(data, { recursive: true, force: true });
  });

  it.each([1, 50])(
    'keeps every write of %s nodes that it confirmed before kill -9, and no half one',
    async (size) => {
      const child = spawn(
        process.execPath,
        ['tests/store/fixtures/write-until-killed.mjs', path.join(data, 'graph.grafeo'), String(size)],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      const exited = new Promise((resolve) => {
        child.once('exit', resolve);
      });
      let confirmed = '';
      child.stdout.on('data', (chunk: Buffer) => {
        confirmed += chunk.toString();
        if (confirmed.length > 2000) child.kill('SIGKILL');
      });
      await exited;
      const last = Number(confirmed.split('\n').at(-2));
      const store = await openEmbeddedStore({ folder: data });
      const rows = await countKept(store);
      await store.close();
      expect(rows.length).toBeGreaterThanOrEqual(last + 1);
      expect(rows.every(({ c }) => c === size)).toBe(true);
    },
    60_000,
  );

  it('is refused to a second process that insists, with the folder in the sentence', async () => {
    const held = await openGraphStore({ data }, { exclusive: true, serveStore: true });
    const error = await refusal(openGraphStore({ data }, { exclusive: true }));
    expect([error.code, error.message]).toEqual([
      'BUSY',
      `Another Crosscut holds the store in ${data}. Stop it, or name another folder with --data.`,
    ]);
    await held.close();
    await (await openGraphStore({ data }, { exclusive: true })).close();
  });

  it.each(['GRAFEO-X001: Internal error: database file is locked by another process: graph.grafeo', 'database file cannot be locked'])(
    'is held by another process, not damaged, when the engine says %j',
    (message) => {
      expect(toOpeningError(data, new Error(message)).code).toBe('BUSY');
      expect(toOpeningError(data, new Error('no such format')).message).toContain('it is damaged');
    },
  );

  it('is waited for when a short command holds it', async () => {
    const held = await openGraphStore({ data });
    setTimeout(() => void held.close(), 400);
    await (await openGraphStore({ data }, { exclusive: true })).close();
    expect(existsSync(socketPathOf(data))).toBe(false);
  });

  it('is reached by this user alone, also where a dead process left its socket', async () => {
    writeFileSync(socketPathOf(data), 'left over');
    const held = await openGraphStore({ data }, { exclusive: true, serveStore: true });
    expect(statSync(socketPathOf(data)).mode & 0o777).toBe(0o600);
    await held.close();
  });

  it('rolls back what a lost client had begun', async () => {
    const held = await openGraphStore({ data }, { exclusive: true, serveStore: true });
    const client = await openGraphStore({ data });
    await expect(
      client.write(async (run) => {
        await run('CREATE (:Kept {n: 1})');
        throw new RangeError('the client is gone');
      }),
    ).rejects.toThrow(RangeError);
    await client.write((run) => run('CREATE (:Kept {n: 2})'));
    expect(await countKept(held)).toEqual([{ n: 2, c: 1 }]);
    await held.close();
    await expect(client.checkReachable()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('is refused when the file is not a store, and left as it was', async () => {
    writeFileSync(path.join(data, 'graph.grafeo'), 'not a store'.repeat(1000));
    expect((await refusal(openGraphStore({ data }))).message).toContain(`The store in ${data} cannot be opened`);
    expect(readFileSync(path.join(data, 'graph.grafeo'), 'utf8')).toMatch(/^not a store/);
  });

  it('notices that it holds an older state than had been saved', async () => {
    const store = await openGraphStore({ data });
    await store.write((run) => run('CREATE (:Kept {n: 1})'));
    await store.close();
    const saved = Number(readFileSync(path.join(data, 'saved-epoch'), 'utf8'));
    expect(saved).toBeGreaterThan(0);
    await (await openGraphStore({ data })).close();
    writeFileSync(path.join(data, 'saved-epoch'), String(saved + 1));
    expect((await refusal(openGraphStore({ data }))).message).toContain(`it ends at change ${saved}, and ${saved + 1} had been saved`);
  });

  it('does not take a write that changed nothing for a change', async () => {
    const store = await openGraphStore({ data });
    await store.applySchema(['CREATE INDEX k IF NOT EXISTS FOR (n:Kept) ON (n.n)']);
    await store.write((run) => run('MATCH (k:Kept) SET k.n = 1'));
    await store.close();
    await (await openGraphStore({ data })).close();
  });

  it('can be copied while it is open, and the copy opens', async () => {
    const store = await openGraphStore({ data });
    await store.write((run) => run('CREATE (:Kept {n: 1})'));
    const other = path.join(data, 'copy', 'graph.grafeo');
    await store.saveCopy?.(other);
    await expect(store.saveCopy?.(other)).rejects.toThrow('exists already');
    await store.close();
    const copy = await openGraphStore({ data: path.dirname(other) });
    expect(await countKept(copy)).toEqual([{ n: 1, c: 1 }]);
    await copy.close();
  });

  it('says that a file is no folder', async () => {
    const file = path.join(data, 'file');
    writeFileSync(file, '');
    expect((await refusal(openGraphStore({ data: file }))).message).toBe(`${file} is not a folder. Name a folder with --data.`);
  });

  // Whoever is root may write everywhere.
  const ordinary = process.getuid?.() !== 0 || spawnSync('true', { uid: 65_534 }).status === 0;
  (ordinary ? it : it.skip)('says in one sentence that a folder cannot be written to', async () => {
    const closed = path.join(data, 'closed');
    mkdirSync(closed);
    chmodSync(data, 0o755);
    chmodSync(closed, 0o555);
    const seteuid = process.getuid?.() === 0 ? process.seteuid?.bind(process) : undefined;
    seteuid?.(65_534);
    try {
      const error = await refusal(openGraphStore({ data: closed }));
      expect([error.code, error.message]).toEqual([
        'UNAVAILABLE',
        `The folder ${closed} cannot be written to. Allow this user to write there, or name another folder with --data.`,
      ]);
      expect((await refusal(openGraphStore({ data: path.join(closed, 'inner') }))).message).toContain('cannot be written to');
    } finally {
      seteuid?.(0);
    }
    expect(readdirSync(closed)).toEqual([]);
  });
});
