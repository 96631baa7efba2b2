import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { loadDatasets } from '#seeds/loader';
import { openEmbeddedStore } from '#store/embedded-store';
import { createTestFolder } from '../support/open-test-stores.js';
import { openLoadedStore } from '../support/load-dataset.js';
import { readGraph } from '../support/read-graph.js';
import { writeLarge } from './build-large.js';

const built = existsSync('dist/seeds/loader.js');
if (!built) it.skip('a load killed in the middle: needs the built product: npm run build', () => undefined);

const loadUntil = async (data: string, folder: string, written: number): Promise<number> => {
  const child = spawn(process.execPath, ['tests/seeds/fixtures/load-until-killed.mjs', data, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let done = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    done = Number(chunk.toString().trim().split('\n').at(-1));
    if (done >= written) child.kill('SIGKILL');
  });
  await new Promise((resolve) => {
    child.once('exit', resolve);
  });
  return done;
};

// 24,007 changes are more than one transaction holds: 5,000 go together.
(built ? it : it.skip)(
  'keeps what was written when a load is killed, and loading again completes it',
  async () => {
    const [data, folder] = [createTestFolder(), writeLarge('large', 12_000)];
    const written = await loadUntil(data, folder, 13_000);
    expect(written).toBeLessThan(24_000);
    const store = await openEmbeddedStore({ folder: data });
    expect(await store.read((run) => run('MATCH (l:Load) RETURN l.dataset AS dataset, l.state AS state'))).toEqual([
      { dataset: 'large', state: 'RUNNING' },
    ]);
    const kept = Number((await store.read((run) => run('MATCH (c:Claim) RETURN count(c) AS claims')))[0]?.claims);
    // Of what was written, only the last transaction was not yet committed for sure.
    expect(kept).toBeGreaterThanOrEqual(written - 6_000);
    expect(kept).toBeLessThan(24_004);
    const [outcome] = await loadDatasets(store, [folder]);
    expect(outcome).toMatchObject({ added: 24_004 - kept, changed: 0, ended: 0, unchanged: kept });
    const clean = await openLoadedStore(folder);
    expect(await readGraph(store)).toEqual(await readGraph(clean));
    expect(await store.read((run) => run('MATCH (l:Load) RETURN l.state AS state ORDER BY l.number'))).toEqual([
      { state: 'FAILED' },
      { state: 'DONE' },
    ]);
    await clean.close();
    await store.close();
    rmSync(data, { recursive: true, force: true });
  },
  90_000,
);
