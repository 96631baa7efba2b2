import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { chmodSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createDatasetParent, writeFolder } from '../support/load-dataset.js';
import { runCrosscut, startCrosscut, until, whyNoCommand } from '../support/run-crosscut.js';

jest.setTimeout(120_000);

const parent = createDatasetParent();
const at = (name: string) => path.join(parent, name);
const data = at('store');
const crosscut = (...args: string[]) => runCrosscut([...args, '--data', data]);
const names = [
  'serve',
  'load',
  'check',
  'unload',
  'template',
  'map',
  'survey',
  'ask',
  'brief',
  'export',
  'silos',
  'status',
  'audit',
  'backup',
  'restore',
  'key',
];

(whyNoCommand ? describe.skip : describe)(`every command${whyNoCommand ? ` (${whyNoCommand})` : ''}`, () => {
  beforeAll(async () => {
    writeFolder(parent, 'good', {
      'sources.csv': 'id,name,kind\ns,S,PUBLISHED\n',
      'services.csv': 'id,name\na,A\n',
      'journeys.csv': 'id,name\nj,Journey J\n',
      'steps.csv': 'journey,id,position,name,services\nj,x,1,X,a\n',
      'organisations.csv': 'id,name\no,Office\n',
      'service-owners.csv': 'service,organisation\na,o\n',
    });
    writeFolder(parent, 'bad', { 'sources.csv': 'id,name,kind\ns,S,NONE\n' });
    writeFileSync(at('not-a-copy'), 'hello');
    writeFileSync(at('not-a-folder'), '');
    expect((await crosscut('load', at('good'))).code).toBe(0);
    expect((await crosscut('backup', at('copy'))).code).toBe(0);
  });
  afterAll(() => rmSync(parent, { recursive: true, force: true }));

  it('tells under --help what it takes, with examples that use options which it has', async () => {
    const helps = await Promise.all(names.map(async (name) => ({ name, help: (await runCrosscut([name, '--help'])).out })));
    const settings = new Set(['--port', '--host', '--neo4j', '--data']);
    const parts = new Map(
      await Promise.all(
        [
          ['key', 'add'],
          ['ask', 'search'],
          ['ask', 'silosSplittingJourney'],
          ['ask', 'organisationsOnJourney'],
        ].map(async (words) => [words.join(' '), (await runCrosscut([...words, '--help'])).out] as const),
      ),
    );
    for (const { name, help } of helps) {
      const [before, examples = ''] = help.split('\nExamples:\n');
      const lines = examples
        .trim()
        .split('\n')
        .map((line) => line.trim());
      expect([name, lines.length > 0 && lines.every((line) => line.includes(`crosscut ${name}`))]).toEqual([name, true]);
      for (const line of lines) {
        const [, first = '', second = ''] = /crosscut (\S+) ?(\S*)/.exec(line) ?? [];
        const known = `${before}${parts.get(`${first} ${second}`) ?? ''}`;
        expect([
          line,
          (line.match(/--[\w-]+/g) ?? []).filter((option) => !known.includes(option) && !settings.has(option) && option !== '--help'),
        ]).toEqual([line, []]);
      }
    }
  });

  it('refuses an option that it has not with exit 2, and names the nearest', async () => {
    for (const [args, says] of [
      [
        ['export', '--formt', 'csv'],
        /^Unknown option '--formt'\. The nearest is --format\. Run crosscut export --help to see what there is\.\n$/,
      ],
      [['ask', 'organisationsOnJourney', '--journy', 'j'], /The nearest is --journey\. Run crosscut ask organisationsOnJourney --help/],
      [['stats'], /^Unknown command 'stats'\. The nearest is status\. Run crosscut --help/],
      [['key', 'ad'], /The nearest is add\. Run crosscut key --help/],
    ] as const)
      expect(await runCrosscut(args)).toEqual({ code: 2, out: '', err: expect.stringMatching(says) });
    const refused = await Promise.all(
      names.filter((name) => name !== 'ask').map(async (name) => ({ name, ...(await runCrosscut([name, '--no-such-option'])) })),
    );
    expect(refused.map(({ name, code, err }) => `${name} ${code} ${/^[A-Z][^\n]+\n$/.test(err)}`)).toEqual(
      names.filter((name) => name !== 'ask').map((name) => `${name} 2 true`),
    );
  });

  const once = (name: string) => at(`new-${name}`);
  it.each([
    ['load', [() => ['load', at('good')], () => ['load', at('bad')], () => ['load']]],
    ['check', [() => ['check', at('good')], () => ['check', at('bad')], () => ['check']]],
    ['unload', [null, () => ['unload', 'nosuch'], () => ['unload']]],
    ['template', [() => ['template', once('template')], () => ['template', at('good')], () => ['template']]],
    ['map', [null, () => ['map', at('none.csv')], () => ['map']]],
    [
      'survey',
      [() => ['survey', '--organisation', 'office', '--out', once('form')], () => ['survey', '--organisation', 'nosuch'], () => ['survey']],
    ],
    [
      'ask',
      [
        () => ['ask', 'organisationsOnJourney', '--journey', 'journey j'],
        () => ['ask', 'organisationsOnJourney', '--journey', 'nosuch'],
        () => ['ask', 'organisationsOnJourney'],
      ],
    ],
    ['ask search', [() => ['ask', 'search', '--text', 'a'], null, () => ['ask', 'search']]],
    [
      'export',
      [
        () => ['export', '--format', 'cypher', '--out', once('script')],
        () => ['export', '--format', 'turtle', '--journey', 'nosuch'],
        () => ['export', '--format', 'nosuch'],
      ],
    ],
    ['silos', [() => ['silos'], null, () => ['silos', '--theta', '2']]],
    ['status', [() => ['status'], null, () => ['status', 'x']]],
    ['audit', [() => ['audit'], null, () => ['audit', 'x']]],
    ['backup', [() => ['backup', once('copy')], null, () => ['backup', at('copy')]]],
    ['backup to where nothing can be', [null, null, () => ['backup', path.join(at('not-a-folder'), 'x')]]],
    ['restore', [null, () => ['restore', at('not-a-copy')], () => ['restore', at('nosuch')]]],
    ['restore of a folder', [null, null, () => ['restore', parent]]],
    ['key', [() => ['key', 'list'], null, () => ['key', 'remove', 'nosuch']]],
    ['key add', [() => ['key', 'add', 'k', '--out', once('key')], null, () => ['key', 'add', 'other', '--out', at('copy')]]],
  ] as const)('%s: exit 0 done, 1 the data is wrong, 2 the command is wrong; refusals are sentences, never traces', async (_name, ways) => {
    for (const [code, way] of ways.entries()) {
      if (way === null) continue;
      const found = await crosscut(...way());
      expect([way().slice(0, 2).join(' '), found.code]).toEqual([way().slice(0, 2).join(' '), code]);
      expect(found.err).not.toMatch(/Something went wrong inside|\n\s+at /);
      if (code > 0) expect(found.err.trim().split('\n').at(-1)).toMatch(/^["-]*\S.*[.!?]$/);
    }
  });

  it('prints JSON with --json, wherever it prints', async () => {
    for (const args of [
      ['load', at('good'), '--json'],
      ['check', at('good'), '--json'],
      ['template', once('json-template'), '--json'],
      ['survey', '--organisation', 'o', '--out', once('json-form'), '--json'],
      ['ask', '--list', '--json'],
      ['ask', 'graphSummary', '--json'],
      ['ask', 'search', '--text', 'a', '--json'],
      ['export', '--format', 'turtle', '--out', once('json.ttl'), '--json'],
      ['silos', '--json'],
      ['silos', '--clear', '--json'],
      ['status', '--json'],
      ['audit', '--json'],
      ['backup', once('json-copy'), '--json'],
      ['key', 'add', 'json', '--out', once('json-key'), '--json'],
      ['key', 'list', '--json'],
    ]) {
      const found = await crosscut(...args);
      expect([args.join(' '), found.code]).toEqual([args.join(' '), 0]);
      expect(() => JSON.parse(found.out)).not.toThrow();
    }
    expect(JSON.parse((await crosscut('restore', at('copy'), '--json')).out)).toMatchObject({
      statements: expect.any(Number),
      before: expect.stringContaining('graph.grafeo.before'),
    });
  });

  it('a copy and a key are for their owner alone', () => {
    if (process.platform === 'win32') return;
    for (const file of [at('copy'), once('key')]) expect(statSync(file).mode & 0o077).toBe(0);
    expect(readFileSync(once('key'), 'utf8')).toMatch(/^crosscut_/);
  });

  it('while a server holds the store: a second server and a restore are exit 3; a backup goes through it', async () => {
    const server = startCrosscut(['serve', '--port', '0', '--data', data]);
    await until(() => server.out().includes('ready'), 20_000);
    const [second, restored, copied] = [
      await crosscut('serve', '--port', '0'),
      await crosscut('restore', at('copy')),
      await crosscut('backup', once('while-serving')),
    ];
    expect([second.code, restored.code, copied.code]).toEqual([3, 3, 0]);
    for (const { err } of [second, restored]) expect(err.trim().split('\n')).toHaveLength(1);
    const url = /http:\/\/\S+/.exec(server.out())?.[0] ?? '';
    if (process.platform !== 'win32') {
      const shown = at('shown-key');
      writeFileSync(shown, readFileSync(once('key')));
      chmodSync(shown, 0o644);
      expect((await runCrosscut(['unload', 'nosuch', '--server', url.replace(/[.,]$/, ''), '--key-file', shown])).err).toMatch(
        /^Warning: others on this machine can read .*chmod 600/,
      );
    }
    server.child.kill('SIGTERM');
    expect(await server.exit).toBe(0);
  });

  it('a store that is none is exit 3 in one sentence', async () => {
    for (const args of [
      ['status'],
      ['audit'],
      ['key', 'list'],
      ['ask', 'graphSummary'],
      ['export', '--format', 'turtle'],
      ['silos'],
      ['backup', once('none')],
    ]) {
      const found = await runCrosscut([...args, '--data', at('not-a-folder')]);
      expect([args.join(' '), found.code, found.out]).toEqual([args.join(' '), 3, '']);
      expect(found.err.trim().split('\n')).toHaveLength(1);
    }
  });
});
