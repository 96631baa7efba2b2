import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { publishedFormats } from '#seeds/readers/formats';
import { openEmbeddedStore } from '#store/embedded-store';
import type { GraphStore } from '#store/graph-store';
import { addCheckCommand } from '../../api/src/commands/check.js';
import { addLoadCommand } from '../../api/src/commands/load.js';
import { addMapCommand } from '../../api/src/commands/map.js';
import { createDatasetParent, writeFolder } from '../support/load-dataset.js';
import { runCommand } from './run-command.js';

describe('what load and check are given', () => {
  let store: GraphStore;
  const folder = writeFolder(createDatasetParent(), 'list', {
    'list.tsv': 'government-organisation-type\tgovuk\tname\tparent-govuks\nCourt\thigh-court\tHigh Court\t\n',
  });
  beforeAll(async () => {
    store = await openEmbeddedStore({ folder: null });
  });
  afterAll(() => store.close());
  const load = (...args: string[]) => runCommand(addLoadCommand, store, ['load', ...args]);
  const check = (...args: string[]) => runCommand(addCheckCommand, store, ['check', ...args]);

  it.each([['load'], ['check']])('%s --format without a name, or with a wrong one, lists the formats and is exit 2', async (command) => {
    const run = command === 'load' ? load : check;
    for (const args of [['--format'], ['--format', 'nonesuch', folder]]) {
      const { code, err, out } = await run(...args);
      expect([code, out]).toEqual([2, '']);
      for (const { name, says } of publishedFormats) expect(err).toContain(`  ${name}: ${says}`);
    }
    expect((await run('--format', 'nonesuch')).err).toMatch(/^--format: there is no format called nonesuch\./);
  });

  it.each([
    [[], /^Which data\? Name a dataset folder/],
    [[folder, '--format', 'cpsv-ap', '--mapping', 'm.json'], /Give one of them/],
    [['a.csv', 'b.csv', '--mapping', 'm.json'], /reads one spreadsheet/],
    [['--format', 'cpsv-ap'], /^Which files\?/],
    [[folder, '--licence', 'OGL'], /go with --format/],
  ])('%j is exit 2', async (args, says) => {
    const found = await load(...args);
    expect(found.code).toBe(2);
    expect(found.err).toMatch(says);
  });

  it('map proposes a mapping, and load takes it', async () => {
    const own = writeFolder(createDatasetParent(), 'own', { 'register.csv': 'Service name,Department,Phone,Size\nFish,Rivers,1,2\n' });
    const [spreadsheet, mapping] = [`${own}/register.csv`, `${own}/mapping.json`];
    const map = (...args: string[]) => runCommand(addMapCommand, store, ['map', ...args]);
    const shown = await map(spreadsheet);
    expect(shown).toMatchObject({ code: 0, err: expect.stringContaining('Left out, because Crosscut holds no named people: Phone.') });
    expect((await map(spreadsheet, '--out', mapping)).out).toContain('is a proposal: read it');
    expect(readFileSync(mapping, 'utf8')).toBe(shown.out);
    expect((await load(spreadsheet, '--mapping', mapping)).out).toMatch(/^register: 4 rows; 4 statements added/);
    expect(await map(spreadsheet, '--out', mapping)).toMatchObject({ code: 2, err: expect.stringContaining('is there already') });
    expect(await map(`${own}/none.csv`)).toMatchObject({ code: 1, out: expect.stringContaining('is not a file that can be read') });
    expect(await map(own)).toMatchObject({ code: 1, out: expect.stringContaining('is a folder; name one spreadsheet') });
  });

  it('keeps every guarantee of a dataset folder: check, plan, load, nothing to do', async () => {
    const given = [
      folder,
      '--format',
      'govuk-organisations',
      '--dataset',
      'courts',
      '--source-name',
      'Courts',
      '--retrieved',
      '2026-11-20',
    ];
    expect(await check(...given)).toMatchObject({ code: 0, out: '', err: '2 rows, no problems.\n' });
    expect((await load(...given, '--dry-run')).out).toMatch(
      /^courts: 2 rows; 2 statements would be added[\s\S]*list\.tsv:2\)\nNothing was written\.\n$/,
    );
    expect(JSON.parse((await load(...given, '--json')).out)).toMatchObject({ datasets: [{ dataset: 'courts', added: 2 }] });
    expect((await load(...given)).out).toMatch(/^courts: 2 rows, the same as before; nothing to do\./);
    const [source] = await store.read((run) =>
      run("MATCH (s:Source {id: 'courts'}) RETURN s.name AS name, s.retrieved AS retrieved, s.licence AS licence"),
    );
    expect(source).toEqual({ name: 'Courts', retrieved: '2026-11-20', licence: null });
  });
});
