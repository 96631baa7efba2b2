import { describe, expect, it } from '@jest/globals';
import { existsSync, mkdirSync, readdirSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { loadDatasets } from '#seeds/loader';
import { sayProblem, type DatasetRefused, type Problem } from '#seeds/problem';
import { readCsvRows } from '#seeds/readers/csv-rows';
import { createDatasetParent, openLoadedStore, writeFolder } from '../support/load-dataset.js';

const sources = 'id,name,kind\none,One,PUBLISHED\n';
const large = `id,name\n${'a,A\n'.repeat(100_000)}`;

describe('rows of a CSV file', () => {
  it('that cannot be read are a problem of the file, and the things in it are not missed too', async () => {
    const folder = writeFolder(createDatasetParent(), 'data', {
      'sources.csv': sources,
      'service-relations.csv': 'service,related\na,b\n',
    });
    mkdirSync(path.join(folder, 'services.csv'));
    const store = await openLoadedStore();
    const problems = await loadDatasets(store, [folder]).catch((error: DatasetRefused) => error.problems.map(sayProblem));
    const file = path.join(folder, 'services.csv');
    expect(problems).toEqual([`${file}:0: file: "${file}": cannot be read (EISDIR)`]);
    await store.close();
  });

  it('say that the file is gone', async () => {
    const problems: Problem[] = [];
    for await (const row of readCsvRows(
      '/nowhere/a.csv',
      'a.csv',
      () => [],
      (problem) => problems.push(problem),
    ))
      throw new Error(`read ${row.line}`);
    expect(problems.map(sayProblem)).toEqual(['a.csv:0: file: "a.csv": cannot be read (ENOENT)']);
  });

  const open = (file: string) =>
    readdirSync('/proc/self/fd').filter((fd) => {
      try {
        return readlinkSync(`/proc/self/fd/${fd}`) === file;
      } catch {
        return false;
      }
    });
  (existsSync('/proc/self/fd') ? it : it.skip)('leave no file open when reading stops early (needs /proc)', async () => {
    const folder = writeFolder(createDatasetParent(), 'data', { 'services.csv': large });
    const file = path.join(folder, 'services.csv');
    for await (const row of readCsvRows(
      file,
      file,
      () => [],
      () => undefined,
    )) {
      expect([row.line, open(file).length]).toEqual([2, 1]);
      break;
    }
    for (let tries = 0; open(file).length > 0 && tries < 40; tries += 1) await wait(25);
    expect(open(file)).toEqual([]);
  });
});
