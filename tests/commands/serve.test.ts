import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { prepareStore } from '../../api/src/commands/prepare-store.js';
import { seedsToLoad } from '../../api/src/commands/seed-store.js';
import { watchStore } from '../../api/src/http/health.js';
import { StoreError } from '#store/graph-store';
import { fakeStore } from '../http/open-test-server.js';
import { freePort, startCrosscut, until, whyNoCommand, type Run } from '../support/run-crosscut.js';

const built = whyNoCommand ? describe.skip : describe;

built(`crosscut serve${whyNoCommand ? ` (${whyNoCommand})` : ''}`, () => {
  let folder: string;
  let port: number;
  let server: Run;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'crosscut-serve-'));
    port = await freePort();
    server = startCrosscut(['serve', '--data', folder, '--port', String(port)]);
    await until(() => server.out().includes('ready'));
  });
  afterAll(() => {
    server.child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  it('prints its address and three things to try', () => {
    expect(server.out()).toContain(`http://localhost:${port}\n`);
    expect(server.out().match(/\/journeys\//g)?.length).toBe(3);
  });

  it('answers, and other commands reach the store through it', async () => {
    expect((await fetch(`http://127.0.0.1:${port}/health/ready`)).status).toBe(200);
    const other = startCrosscut(['ask', 'graphSummary', '--json', '--data', folder]);
    expect(await other.exit).toBe(0);
    expect(JSON.parse(other.out()).asAt).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('a second one on the same folder, or on the same port, is refused with exit 3 and one sentence', async () => {
    const [sameFolder, samePort] = [
      startCrosscut(['serve', '--data', folder, '--port', '0']),
      startCrosscut(['serve', '--data', `${folder}-2`, '--port', String(port)]),
    ];
    expect([await sameFolder.exit, await samePort.exit]).toEqual([3, 3]);
    expect(sameFolder.err()).toContain(folder);
    expect(samePort.err()).toBe(`Port ${port} is in use. Stop what uses it, or choose another with --port.\n`);
    rmSync(`${folder}-2`, { recursive: true, force: true });
  });

  it('stops on SIGTERM with exit 0, although a client keeps its connection', async () => {
    const socket = net.connect(port, '127.0.0.1');
    socket.on('error', () => {});
    socket.write('GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n');
    await wait(200);
    const began = Date.now();
    server.child.kill('SIGTERM');
    expect(await server.exit).toBe(0);
    expect(Date.now() - began).toBeLessThan(5_000);
    expect(server.err()).toBe('');
  });

  it('says that Neo4j is away, goes on trying, is live but not ready, and stops', async () => {
    const [nobody, own] = [await freePort(), await freePort()];
    const waiting = startCrosscut(['serve', '--port', String(own), '--neo4j', `bolt://127.0.0.1:${nobody}`], {
      CROSSCUT_NEO4J_PASSWORD: 'not-to-be-shown',
    });
    await until(() => waiting.err() !== '');
    expect(waiting.err()).toContain('Trying again');
    expect((await fetch(`http://127.0.0.1:${own}/health/live`)).status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${own}/health/ready`)).status).toBe(503);
    waiting.child.kill('SIGTERM');
    expect(await waiting.exit).toBe(0);
    expect(waiting.out() + waiting.err()).not.toContain('not-to-be-shown');
  });

  it.each([
    [[], 2],
    [['frobnicate'], 2],
    [['serve', '--what'], 2],
    [['ask', 'nothing'], 2],
    [['serve', '--port', 'x'], 2],
    [['serve', '--neo4j', 'http://x'], 2],
    [['--help'], 0],
  ])('crosscut %j is exit %i', async (args, code) => {
    const run = startCrosscut(args, { CROSSCUT_DATA: `${folder}-3` });
    expect(await run.exit).toBe(code);
    expect(run.err()).not.toMatch(/\n\s+at /);
    rmSync(`${folder}-3`, { recursive: true, force: true });
  });
});

describe('getting the store ready', () => {
  it('waits for a database that is away, saying so once', async () => {
    let tries = 0;
    const said: string[] = [];
    const open = async () => {
      tries += 1;
      if (tries < 4) throw new StoreError('UNAVAILABLE', 'Away.');
      return fakeStore();
    };
    const store = await prepareStore(
      { open, schema: [], seed: async () => {}, patient: true, say: (sentence) => said.push(sentence), stopped: () => false, pauseMs: 1 },
      () => {},
    );
    expect(store).not.toBeNull();
    expect([tries, said]).toEqual([4, ['Away. Trying again until it answers.']]);
  });

  it('gives up at once where waiting would not help', async () => {
    const open = async () => {
      throw new StoreError('AUTH', 'The password is wrong.');
    };
    await expect(
      prepareStore({ open, schema: [], seed: async () => {}, patient: true, say: () => {}, stopped: () => false }, () => {}),
    ).rejects.toThrow('The password is wrong.');
  });

  it('a lost database shows within two looks, and its return too', async () => {
    let away = false;
    const watch = watchStore(
      {
        checkReachable: async () => {
          if (away) throw new StoreError('UNAVAILABLE', 'Away.');
        },
      },
      5,
    );
    await wait(20);
    expect(watch.reason()).toBeNull();
    away = true;
    await until(() => watch.reason() === 'Away.', 1_000);
    away = false;
    await until(() => watch.reason() === null, 1_000);
    watch.stop();
  });
});

describe('which shipped datasets a start loads', () => {
  const load = { number: 1, finishedAt: null, added: null, changed: null, ended: null };
  const done = (dataset: string) => ({ dataset, lastLoad: load, unfinished: false, unloaded: false });
  const begun = (dataset: string) => ({ dataset, lastLoad: null, unfinished: true, unloaded: false });
  const real = ['uk-organisations', 'uk-services', 'uk-journeys'];

  it('all, the real ones, or none into an empty store', () => {
    expect(seedsToLoad('yes', [])).toEqual([...real, 'demonstrations']);
    expect(seedsToLoad('real', [])).toEqual(real);
    expect(seedsToLoad('no', [])).toEqual([]);
  });

  it('none again; what an interrupted start left out; none into a store of others', () => {
    expect(seedsToLoad('yes', [...real, 'demonstrations'].map(done))).toEqual([]);
    expect(seedsToLoad('yes', real.map(done))).toEqual([]);
    expect(seedsToLoad('yes', [done('uk-organisations'), begun('uk-services')])).toEqual(['uk-services', 'uk-journeys', 'demonstrations']);
    expect(seedsToLoad('yes', [done('ours')])).toEqual([]);
  });
});
