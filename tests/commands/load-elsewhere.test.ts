import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { readLoadLog } from '../../api/src/lookups/load-log.js';
import { openLoadLock } from '../../seeds/load-lock.js';
import { openGraphStore } from '#store/open-graph-store';
import { writeDataset, writeFolder } from '../support/load-dataset.js';
import { createTestFolder } from '../support/open-test-stores.js';
import { freePort, runCrosscut, startCrosscut, until, whyNoCommand, type Run } from '../support/run-crosscut.js';
import { largeRows } from '../seeds/build-large.js';

jest.setTimeout(60_000);
const work = createTestFolder();
const [here, there, keyFile] = ['here', 'there', 'key'].map((name) => path.join(work, name)) as [string, string, string];

(whyNoCommand ? describe.skip : describe)(`crosscut load --server${whyNoCommand ? ` (${whyNoCommand})` : ''}`, () => {
  let server: Run;
  let url: string;
  const elsewhere = (...args: string[]) => runCrosscut([...args, '--server', url, '--key-file', keyFile]);
  const inStore = (...args: string[]) => runCrosscut([...args, '--data', here]);
  const onBoth = (...args: string[]) => Promise.all([elsewhere(...args), inStore(...args)]);
  const serve = async () => {
    const port = url ? new URL(url).port : String(await freePort());
    server = startCrosscut(['serve', '--data', there, '--port', port]);
    await until(() => server.out().includes('ready'));
    url = `http://127.0.0.1:${port}`;
  };
  beforeAll(serve);
  afterAll(() => {
    server.child.kill('SIGKILL');
    rmSync(work, { recursive: true, force: true });
  });

  it('key add writes a key once to a file of its own, through the server, and never shows it', async () => {
    const added = await runCrosscut(['key', 'add', 'monthly', '--out', keyFile, '--data', there]);
    expect([added.code, added.err]).toEqual([0, '']);
    const secret = readFileSync(keyFile, 'utf8').trim();
    expect(secret).toMatch(/^crosscut_[\w-]{43}$/);
    if (process.platform !== 'win32') expect(statSync(keyFile).mode & 0o777).toBe(0o600);
    const again = await runCrosscut(['key', 'add', 'monthly', '--out', `${keyFile}-2`, '--data', there]);
    const over = await runCrosscut(['key', 'add', 'other', '--out', keyFile, '--data', there]);
    const past = await runCrosscut(['key', 'add', 'other', '--out', `${keyFile}-2`, '--expires', '2020-01-01', '--data', there]);
    expect([again.code, over.code, past.code]).toEqual([2, 2, 2]);
    expect(readFileSync(keyFile, 'utf8').trim()).toBe(secret);
    expect(() => statSync(`${keyFile}-2`)).toThrow();
    const listed = await runCrosscut(['key', 'list', '--json', '--data', there]);
    expect(JSON.parse(listed.out)).toEqual([{ name: 'monthly', made: expect.any(String), expires: null, lastUsed: null }]);
    for (const { out, err } of [added, again, over, listed]) expect(out + err).not.toContain(secret.slice('crosscut_'.length));
  });

  it('plans, loads and finds the same again exactly as a load here does, also as JSON and as a report', async () => {
    const folder = writeDataset('dept', largeRows(50), work);
    for (const args of [['--dry-run'], ['--dry-run', '--json'], [], [], ['--json', '--report', path.join(work, 'report.html')]]) {
      const [far, near] = await onBoth('load', folder, ...args);
      const read = (out: string): unknown => (args.includes('--json') ? JSON.parse(out) : out);
      expect([far.code, read(far.out), far.err]).toEqual([0, read(near.out), near.err]);
    }
    expect(readFileSync(path.join(work, 'report.html'), 'utf8')).toContain('<h1>Load of');
    const changed = writeDataset('dept', largeRows(50, 2), path.join(work, 'again'));
    for (const args of [['--snapshot', '--as-of', '2026-11-01'], ['--allow-ends']]) {
      const [far, near] = await onBoth('load', changed, ...args);
      expect(far).toEqual(near);
      expect(far.out).toMatch(/dept: \d+ rows; \d+ statements added/);
    }
    const [refused, alike] = await onBoth(
      'load',
      writeDataset('dept', { 'sources.csv': [{ id: 'x', name: 'X', kind: 'PUBLISHED' }] }, path.join(work, 'less')),
    );
    expect([refused.code, refused.err]).toEqual([1, alike.err]);
    expect(refused.err).toContain('--allow-ends');
  });

  it('lists the same problems as a load here, with the names that the person gave, and writes nothing', async () => {
    const faulty = writeFolder(work, 'faulty', {
      'sources.csv': 'id,name,kind\ns,S,NONE\n',
      'services.csv': 'id,name\nBAD ID,x\nx,y\nx,y\n',
      'notes.csv': 'a\n',
    });
    const empty = writeFolder(work, 'Not A Name', { 'README.md': '' });
    for (const folders of [[faulty], [`${faulty}/`, empty, path.join(work, 'nowhere')], [empty], [path.relative('.', faulty)]]) {
      const [far, near] = await onBoth('load', ...folders);
      const lines = (text: string) => text.split('\n').sort();
      expect([far.code, lines(far.out), far.err]).toEqual([1, lines(near.out), near.err]);
    }
    const names = JSON.parse((await elsewhere('load', faulty, '--json')).out).problems.map(({ file }: { file: string }) => file);
    expect(names.length).toBeGreaterThan(3);
    expect(names.filter((name: string) => !name.startsWith(faulty))).toEqual([]);
  });

  it('reads workbooks and published files here and loads them there, with the same plan and the same problems', async () => {
    const file = path.join(work, 'book.xlsx');
    writeFileSync(
      file,
      await writeXlsx({
        sheets: [
          {
            name: 'sources',
            rows: [
              ['id', 'name', 'kind'],
              ['b', 'B', 'PUBLISHED'],
            ],
          },
          { name: 'services', rows: [[], ['id', 'name'], ['from-book', 'From a book'], ['BAD', null]] },
        ],
      }),
    );
    const list = path.join(work, 'list.tsv');
    writeFileSync(
      list,
      'government-organisation\tabbreviation\tgovernment-organisation-type\tgovuk\tname\twebsite\tparent-govuks\nD1\tDX\tMinisterial department\tdx\tX\t\t\n',
    );
    for (const args of [[file], ['--format', 'govuk-organisations', list, '--dry-run'], ['--format', 'govuk-organisations', list]]) {
      const [far, near] = await onBoth('load', ...args);
      expect(far).toEqual(near);
      expect(far.out).toMatch(/book\.xlsx!services:4: name: ""|govuk-organisations: 2 rows; \d statements/);
    }
  });

  it('waits for a load that is running, says so, and then goes on', async () => {
    const store = await openGraphStore({ data: there });
    const lock = await openLoadLock(store, () => undefined);
    const waiting = startCrosscut([
      'load',
      writeDataset('one', largeRows(20), work),
      '--allow-ends',
      '--server',
      url,
      '--key-file',
      keyFile,
    ]);
    await until(() => waiting.err() !== '', 20_000);
    await lock.release();
    await store.close();
    expect([await waiting.exit, waiting.err()]).toEqual([0, 'Another load is running. Waiting for it to finish.\n']);
    expect(waiting.out()).toContain('one: 44 rows; 44 statements added');
  });

  it('a server that dies meanwhile leaves what loading again completes', async () => {
    const large = writeDataset('cut-off', { ...largeRows(12_000), 'sources.csv': [{ id: 'cut', name: 'Cut', kind: 'PUBLISHED' }] }, work);
    const cut = startCrosscut(['load', large, '--server', url, '--key-file', keyFile]);
    const store = await openGraphStore({ data: there });
    await until(async () => (await readLoadLog(store)).some(({ state }) => state === 'RUNNING'), 30_000);
    const { pid } = server.child;
    const left = () => readdirSync(os.tmpdir()).filter((name) => name.startsWith(`crosscut-load-${pid}-`));
    expect(left()).toHaveLength(1);
    server.child.kill('SIGKILL');
    expect(await cut.exit).toBe(3);
    expect(cut.err()).toMatch(/Load again/);
    await serve();
    expect(left()).toEqual([]);
    const again = await elsewhere('load', large);
    expect(again.code).toBe(0);
    expect((await runCrosscut(['status', '--data', there])).out).not.toContain('not finished');
  });

  it('the log of loads says who did what', async () => {
    const refused = await elsewhere('unload', 'nosuch');
    expect([refused.code, refused.out, refused.err]).toEqual([
      1,
      '',
      'There is no dataset called nosuch in the store. crosscut status lists those that are.\n',
    ]);
    const unloaded = await elsewhere('unload', 'one');
    expect([unloaded.code, unloaded.out, unloaded.err]).toEqual([0, 'one: 44 statements ended.\n', '']);
    await runCrosscut(['unload', 'govuk-organisations', '--data', there]);
    const entries = JSON.parse((await runCrosscut(['audit', '--json', '--data', there])).out) as {
      by: string;
      did: string;
      dataset: string;
      state: string;
    }[];
    expect(entries.filter(({ dataset }) => dataset === 'dept').map(({ by, did, state }) => `${by} ${did} ${state}`)).toEqual(
      Array.from({ length: 3 }, () => 'key monthly loaded DONE'),
    );
    expect(entries.slice(-2)).toMatchObject([
      { by: 'key monthly', did: 'unloaded', dataset: 'one', state: 'DONE' },
      { by: 'command line', did: 'unloaded', dataset: 'govuk-organisations', state: 'DONE' },
    ]);
    expect(entries.filter(({ dataset }) => dataset === 'cut-off').map(({ state }) => state)).toEqual(['FAILED', 'DONE']);
    expect((await runCrosscut(['audit', '--data', there])).out).toMatch(/key monthly +unloaded +one/);
  });

  const folder = () => path.join(work, 'dept');
  it('what cannot be reached, or does not go together, is told in one sentence each', async () => {
    const refusals: readonly [string, () => string[], number, RegExp][] = [
      ['no key file', () => ['--server', url], 2, /go together/],
      ['no server', () => ['--key-file', keyFile], 2, /go together/],
      ['a store here as well', () => ['--server', url, '--key-file', keyFile, '--data', here], 2, /one of them/],
      ['a key file that is not there', () => ['--server', url, '--key-file', `${keyFile}-none`], 2, /cannot be read/],
      ['an address that is none', () => ['--server', 'crosscut', '--key-file', keyFile], 2, /http/],
      ['a password in the address', () => ['--server', 'http://a:b@127.0.0.1', '--key-file', keyFile], 2, /no password/],
      ['nobody there', () => ['--server', 'http://127.0.0.1:1', '--key-file', keyFile], 3, /127\.0\.0\.1:1/],
      ['no such name', () => ['--server', 'https://nowhere.invalid', '--key-file', keyFile], 3, /nowhere\.invalid/],
      ['https where there is none', () => ['--server', url.replace('http:', 'https:'), '--key-file', keyFile], 3, /trusted connection/],
      ['another address of the server', () => ['--server', `${url}/journeys`, '--key-file', keyFile], 3, /not a Crosscut/],
    ];
    const runs = await Promise.all(
      refusals.map(async ([what, args, code, says]) => ({ what, code, says, run: await runCrosscut(['load', folder(), ...args()]) })),
    );
    for (const { what, code, says, run } of runs) {
      expect([what, run.code, run.out]).toEqual([what, code, '']);
      expect(run.err).toMatch(says);
      expect(
        run.err
          .trim()
          .split('\n')
          .filter((line) => !line.startsWith('Warning:')),
      ).toHaveLength(1);
    }
  });

  it('a key that the server does not know is exit 2, and the server can be asked for more', async () => {
    const wrong = path.join(work, 'wrong');
    writeFileSync(wrong, `crosscut_${'A'.repeat(43)}\n`, { mode: 0o600 });
    const refused = await runCrosscut(['load', folder(), '--server', url, '--key-file', wrong]);
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('crosscut key add')]);
    expect((await runCrosscut(['key', 'remove', 'monthly', '--data', there])).code).toBe(0);
    expect((await elsewhere('load', folder())).err).toBe(refused.err);
    expect(await elsewhere('unload', 'dept')).toMatchObject({ code: 2, err: refused.err });
  });

  it('what is no Crosscut, sends on, or breaks off is told; the key is not sent on', async () => {
    const heard: string[] = [];
    const other = http
      .createServer((request, response) => {
        heard.push(request.url ?? '');
        if (request.url === '/page/loads') response.end('<!doctype html>');
        else if (request.url === '/front/loads') response.writeHead(413).end('<html>');
        else if (request.url === '/moved/loads') response.writeHead(302, { location: '/taken' }).end();
        else if (request.url === '/cut/loads' && request.method === 'GET') response.end('{"crosscut":"loads","largestBytes":1000000}');
        else if (request.url === '/small/loads') response.end('{"crosscut":"loads","largestBytes":100}');
        else request.resume().once('end', () => response.writeHead(200).write('{"event":"waiting"}\n', () => response.destroy()));
      })
      .listen(0, '127.0.0.1');
    await until(() => other.listening);
    const base = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    const said = await Promise.all(
      ['page', 'moved', 'cut', 'small', 'front'].map((way) =>
        runCrosscut(['load', folder(), '--server', `${base}/${way}`, '--key-file', keyFile]),
      ),
    );
    other.close();
    expect(said.map(({ code }) => code)).toEqual([3, 3, 3, 1, 1]);
    expect(said.map(({ err }) => err).join('')).toMatch(
      /not a Crosscut.*\n.*sends on to \/taken.*\nAnother load is running.*\n.*lost before it said.*\n.*CROSSCUT_LARGEST_LOAD\.\n.*in front of/,
    );
    expect(heard).not.toContain('/taken');
  });

  it('warns that the key travels in the clear', async () => {
    expect((await runCrosscut(['load', folder(), '--server', 'http://nowhere.invalid', '--key-file', keyFile])).err).toMatch(
      /^Warning: http:\/\/nowhere\.invalid is not https/,
    );
  });
});
