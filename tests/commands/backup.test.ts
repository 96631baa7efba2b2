import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openGraphStore } from '#store/open-graph-store';
import { checkCopy, restoreStore } from '#store/restore-store';
import type { GraphStore } from '#store/graph-store';

const folder = mkdtempSync(path.join(tmpdir(), 'crosscut-backup-'));
const data = path.join(folder, 'store');
const copy = path.join(folder, 'copy.grafeo');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const addClaim = (store: GraphStore, id: string) => store.write((run) => run('CREATE (:Claim {id: $id, fact: $id})', { id }));
const inStore = async <T>(work: (store: GraphStore) => Promise<T>): Promise<T> => {
  const store = await openGraphStore({ data });
  return work(store).finally(() => store.close());
};
const claims = () =>
  inStore(async (store) => (await store.read((run) => run('MATCH (c:Claim) RETURN c.id AS id ORDER BY id'))).map(({ id }) => id));

describe('a copy of the embedded store', () => {
  it('brings back what was in it, and keeps what stood in its place', async () => {
    await inStore(async (store) => {
      await addClaim(store, 'before');
      await store.saveCopy?.(copy);
      await addClaim(store, 'after');
    });
    expect(await claims()).toEqual(['after', 'before']);
    expect(await checkCopy(copy)).toBe(1);
    expect(await restoreStore(data, copy)).toEqual({ claims: 1, before: path.join(data, 'graph.grafeo.before') });
    expect(await claims()).toEqual(['before']);
    expect(await checkCopy(path.join(data, 'graph.grafeo.before'))).toBe(2);
    // Nothing that was put aside is ever lost.
    expect((await restoreStore(data, copy)).before).toBe(path.join(data, 'graph.grafeo.before-2'));
    expect(await checkCopy(path.join(data, 'graph.grafeo.before'))).toBe(2);
  });

  it('is refused when it is none, and the store stays as it is', async () => {
    const wrong = path.join(folder, 'wrong.grafeo');
    writeFileSync(wrong, 'not a store');
    await expect(restoreStore(data, wrong)).rejects.toThrow(`${wrong} is not a whole copy of a store. Nothing was changed.`);
    await expect(restoreStore(data, path.join(folder, 'none'))).rejects.toThrow('There is no file');
    expect(await claims()).toEqual(['before']);
  });

  it('does not replace a store that another process holds', async () => {
    const holder = await openGraphStore({ data });
    await expect(restoreStore(data, copy)).rejects.toMatchObject({ code: 'BUSY' });
    await holder.close();
  });

  it('that is stopped half way leaves the store in its place', async () => {
    const blocked = path.join(data, 'saved-epoch');
    rmSync(blocked, { force: true });
    // What cannot be removed stops it between putting the old file aside and the new one in its place.
    mkdirSync(path.join(blocked, 'in the way'), { recursive: true });
    await expect(restoreStore(data, copy)).rejects.toThrow(
      /^The copy cannot be put into .+store \(\w+\); the store there stays as it was\./,
    );
    rmSync(blocked, { recursive: true });
    expect(await claims()).toEqual(['before']);
  });
});
