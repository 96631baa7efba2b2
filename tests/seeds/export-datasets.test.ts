import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { exportDatasets } from '#seeds/export-datasets';
import { loadDatasets } from '#seeds/loader';
import type { GraphStore } from '#store/graph-store';
import { readCsv } from '../support/read-csv.js';
import { loadShippedData } from '../support/load-shipped-data.js';
import { testStores } from '../support/open-test-stores.js';

const statementsIn = (store: GraphStore) =>
  store.read((run) =>
    run('MATCH (c:Claim) RETURN c.dataset AS dataset, c.source AS source, c.fact AS fact, c.hash AS hash ORDER BY dataset, source, fact'),
  );
const openStore = () => (testStores({ brief: true })[0] as ReturnType<typeof testStores>[number]).open();

describe('exported dataset folders', () => {
  let folder: string;
  let shipped: GraphStore;
  let again: GraphStore;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'crosscut-export-'));
    [shipped, again] = [await openStore(), await openStore()];
    await loadShippedData(shipped);
  }, 60_000);
  afterAll(async () => {
    await shipped?.close();
    await again?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const foldersIn = (name: string) => readdirSync(path.join(folder, name)).map((dataset) => path.join(folder, name, dataset));

  it('load again and say exactly the same, statement by statement', async () => {
    const written = await exportDatasets(shipped, path.join(folder, 'whole'), { isPublic: false });
    expect(written.map(({ dataset }) => dataset)).toEqual(
      readdirSync('seeds/data', { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort(),
    );
    await loadDatasets(again, foldersIn('whole'));
    const [before, after] = [await statementsIn(shipped), await statementsIn(again)];
    expect(after.length).toBeGreaterThan(3_000);
    expect(after).toEqual(before);
  }, 60_000);

  it('say title and licence as the package did that was loaded, and name its sources', () => {
    const packageIn = (place: string) =>
      JSON.parse(readFileSync(path.join(place, 'datapackage.json'), 'utf8')) as {
        title: string;
        licenses: unknown;
        sources: { title: string; path?: string }[];
        licences?: unknown;
      };
    for (const place of foldersIn('whole')) {
      const [given, written] = [packageIn(path.join('seeds/data', path.basename(place))), packageIn(place)];
      expect([written.title, written.licenses, written.licences]).toEqual([given.title, given.licenses, undefined]);
      expect(written.sources.length).toBe(readCsv(path.join(place, 'sources.csv')).length);
    }
  });

  it('hold no team, no link of one and no head count in public, and load all the same', async () => {
    await exportDatasets(shipped, path.join(folder, 'public'), { isPublic: true });
    const open = await openStore();
    await loadDatasets(open, foldersIn('public'));
    const [row] = await open.read((run) => run('MATCH (t:Team) RETURN count(t) AS teams'));
    expect(row).toEqual({ teams: 0 });
    const files = foldersIn('public').flatMap((dataset) => readdirSync(dataset).map((file) => path.join(dataset, file)));
    expect(files.filter((file) => /team|collab|members/.test(path.basename(file)))).toEqual([]);
    expect(
      files.filter(
        (file) => file.endsWith('.csv') && /(^|,)(people|strength)(,|$)/m.test(readFileSync(file, 'utf8').split('\n')[0] as string),
      ),
    ).toEqual([]);
    await open.close();
  }, 60_000);

  it('are never written over what is there, nor out of nothing', async () => {
    await expect(exportDatasets(shipped, path.join(folder, 'whole'), { isPublic: false })).rejects.toThrow(/is not empty/);
    const empty = await openStore();
    await expect(exportDatasets(empty, path.join(folder, 'none'), { isPublic: false })).rejects.toThrow(
      'The map is empty, so there is nothing to export. Load a dataset first.',
    );
    await empty.close();
  });
});
