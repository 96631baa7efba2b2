import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { Parser, type Quad } from 'n3';
import { labels } from '#graph-schema/labels';
import { relationships } from '#graph-schema/relationships';
import { loadDatasets } from '#seeds/loader';
import { openEmbeddedStore } from '#store/embedded-store';
import type { GraphStore } from '#store/graph-store';
import { addExportCommand } from '../../api/src/commands/export.js';
import { readMap } from '../../api/src/lookups/read-map.js';
import { runCommand } from '../commands/run-command.js';
import { countsIn } from '../support/count-map.js';
import { hostileDataset, hostileTexts } from '../support/hostile-text.js';
import { createDatasetParent, writeFolder } from '../support/load-dataset.js';
import { loadShippedData } from '../support/load-shipped-data.js';
import { hasPython } from '../support/outside-programs.js';

jest.setTimeout(120_000);

const parent = createDatasetParent();
let store: GraphStore;
beforeAll(async () => {
  store = await openEmbeddedStore({ folder: null });
  await loadShippedData(store);
  await loadDatasets(store, [writeFolder(parent, 'worst', hostileDataset)]);
});
afterAll(async () => {
  await store?.close();
  rmSync(parent, { recursive: true, force: true });
});

const exported = (...args: string[]) => runCommand(addExportCommand, store, ['export', ...args]);
const textOf = async (format: string, ...args: string[]): Promise<string> => {
  const { code, out, err } = await exported('--format', format, ...args);
  expect([code, err]).toEqual([0, '']);
  return out;
};
let folders = 0;
const folderOf = async (format: string, ...args: string[]): Promise<{ folder: string; out: string }> => {
  const folder = path.join(parent, `out-${folders++}`);
  const { code, out } = await exported('--format', format, '--out', folder, ...args);
  expect(code).toBe(0);
  return { folder, out };
};
const rowsIn = (folder: string, file: string) =>
  parse(readFileSync(path.join(folder, file)), { columns: true }) as Record<string, string>[];

const total = async (): Promise<{ things: number; links: number }> => {
  const counts = Object.entries(await countsIn(store)).filter(([name]) => name !== 'Department');
  const sum = (all: [string, number][]) => all.reduce((whole, [, count]) => whole + count, 0);
  return { things: sum(counts.filter(([name]) => !name.includes('-'))), links: sum(counts.filter(([name]) => name.includes('-'))) };
};

const inTurtle = (text: string): Quad[] => new Parser().parse(text);
const inJsonld = async (text: string): Promise<Quad[]> => {
  const quads: Quad[] = [];
  await new Promise<void>((done, fail) => {
    const parser = new JsonLdParser();
    parser
      .on('data', (quad: Quad) => quads.push(quad))
      .on('end', done)
      .on('error', fail);
    parser.end(text);
  });
  return quads;
};
const inWords = (quads: readonly Quad[]): string[] =>
  quads
    .map(({ subject, predicate, object }) =>
      JSON.stringify([subject.value, predicate.value, object.value, object.termType === 'Literal' ? object.datatype.value : '']),
    )
    .sort();

describe('linked data', () => {
  it('says the same in Turtle and in JSON-LD, and parsers read both', async () => {
    const [turtle, jsonld] = [inWords(inTurtle(await textOf('turtle'))), inWords(await inJsonld(await textOf('jsonld')))];
    expect(turtle.length).toBeGreaterThan(20_000);
    expect(jsonld).toEqual(turtle);
    const ofType = (type: string) =>
      turtle.filter((line) => line.includes(`"http://www.w3.org/1999/02/22-rdf-syntax-ns#type","${type}"`)).length;
    const counts = await countsIn(store);
    expect([
      ofType('http://www.w3.org/ns/org#Organization'),
      ofType('http://purl.org/vocab/cpsv#PublicService'),
      ofType('http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement'),
    ]).toEqual([counts.Organisation, counts.Service, (await total()).links]);
  });

  it('says of today only what is so today, and of no pair that answered “none” that it is linked', async () => {
    const quads = inTurtle(await textOf('turtle'));
    const linked = new Set(
      quads
        .filter(({ predicate }) => predicate.value === 'http://www.w3.org/ns/org#linkedTo')
        .map(({ subject, object }) => `${subject.value} ${object.value}`),
    );
    const none = await store.read((run) => run('MATCH (a:Team)-[c:COLLABORATES_WITH {strength: 0}]->(b:Team) RETURN a.id AS a, b.id AS b'));
    expect(none.length).toBeGreaterThan(0);
    expect(none.filter(({ a, b }) => linked.has(`urn:x-crosscut:team:${a} urn:x-crosscut:team:${b}`))).toEqual([]);
    const owners = quads.filter(({ predicate }) => predicate.value === 'http://data.europa.eu/m8g/hasCompetentAuthority').length;
    expect(owners).toBeLessThan((await countsIn(store))['Service-OWNED_BY-Organisation'] as number);
    expect(owners).toBeGreaterThan(50);
  });
});

describe('networks for analysis', () => {
  const hasNetworkx = hasPython('networkx');
  (hasNetworkx ? it.each : it.skip.each)([['graphml'], ['gexf']] as const)(
    `networkx reads the whole map as %s${hasNetworkx ? '' : ' (needs python3 with networkx: apt-get install python3-networkx)'}`,
    async (format) => {
      const { status, stdout, stderr } = spawnSync('/usr/bin/python3', ['tests/exports/read-network.py', format], {
        input: await textOf(format),
        encoding: 'utf8',
        maxBuffer: 1 << 27,
      });
      expect([status, stderr]).toEqual([0, '']);
      const { nodes, edges } = JSON.parse(stdout) as { nodes: Record<string, Record<string, unknown>>; edges: unknown[] };
      const { things, links } = await total();
      expect([Object.keys(nodes).length, edges.length]).toEqual([things, links]);
      const seen = hostileTexts.map((_, at) => nodes[`service:hostile-${at}`]?.[format === 'graphml' ? 'name' : 'label']);
      expect(seen).toEqual([...hostileTexts]);
    },
  );
});

describe('folders of tables', () => {
  it('hold every thing and every relationship once, and run no formula', async () => {
    const { folder } = await folderOf('csv');
    const counts = await countsIn(store);
    for (const file of readdirSync(folder)) expect([file, rowsIn(folder, file).length]).toEqual([file, counts[file.replace('.csv', '')]]);
    const names = rowsIn(folder, 'Service.csv').filter(({ id }) => id?.startsWith('hostile-'));
    expect(names.filter(({ name }) => /^[=+\-@]/.test(name ?? ''))).toEqual([]);
    expect(
      rowsIn(folder, 'Team-COLLABORATES_WITH-Team.csv').some(({ strength, illustrative }) => strength === '0' && illustrative === 'yes'),
    ).toBe(true);
  });

  it('for neo4j-admin have a header that fits each row, and name only ends that are there', async () => {
    const { folder, out } = await folderOf('neo4j-import');
    const counts = await countsIn(store);
    const ids = new Map<string, Set<string>>();
    const files = readdirSync(folder).filter((file) => !file.endsWith('-header.csv'));
    for (const file of files.sort((a, b) => Number(a.includes('-')) - Number(b.includes('-')))) {
      const name = file.replace('.csv', '');
      const [header] = parse(readFileSync(path.join(folder, `${name}-header.csv`))) as string[][];
      // Reading is strict: a row with another number of cells than the first is an error.
      const rows = parse(readFileSync(path.join(folder, file))) as string[][];
      expect([file, rows.length, rows[0]?.length]).toEqual([file, counts[name], header?.length]);
      const group = (field: string | undefined) => /\((\w+)\)/.exec(field ?? '')?.[1] ?? '';
      if (!name.includes('-')) {
        expect(header?.[0]).toBe(`id:ID(${name})`);
        expect(header?.at(-1)).toBe(':LABEL');
        ids.set(name, new Set(rows.map(([id]) => id as string)));
      } else {
        expect([header?.[0], header?.[1], header?.at(-1)].map((field) => field?.replace(/\(\w+\)/, ''))).toEqual([
          ':START_ID',
          ':END_ID',
          ':TYPE',
        ]);
        expect(
          rows.filter(([from, to]) => !ids.get(group(header?.[0]))?.has(from as string) || !ids.get(group(header?.[1]))?.has(to as string)),
        ).toEqual([]);
      }
      expect(out).toContain(`=${name}-header.csv,${name}.csv`);
    }
    const names = (parse(readFileSync(path.join(folder, 'Service.csv'))) as string[][]).filter(([id]) => id?.startsWith('hostile-'));
    expect(names.map(([, name]) => name).sort()).toEqual([...hostileTexts].sort());
  });
});

describe('a part of the map', () => {
  it('in public holds no team, no link of one and no head count, in any format', async () => {
    const texts = [
      await textOf('turtle', '--public'),
      await textOf('jsonld', '--public'),
      await textOf('cypher', '--public'),
      await textOf('graphml', '--public'),
      await textOf('gexf', '--public'),
    ];
    for (const format of ['csv', 'neo4j-import']) {
      const { folder } = await folderOf(format, '--public');
      expect(readdirSync(folder).filter((file) => file.includes('Team'))).toEqual([]);
      texts.push(
        readdirSync(folder)
          .map((file) => readFileSync(path.join(folder, file), 'utf8'))
          .join('\n'),
      );
    }
    const names = (await store.read((run) => run('MATCH (t:Team) RETURN t.id AS id'))).map(({ id }) => String(id));
    expect(names.length).toBeGreaterThan(10);
    for (const text of texts) {
      expect(text.length).toBeGreaterThan(100_000);
      expect(names.filter((name) => text.includes(`team:${name}`) || text.includes(`"${name}"`))).toEqual([]);
      expect(text).not.toMatch(/COLLABORATES_WITH (team|organisation)|"?strength"?[":]+ ?[01]|cc:people/);
    }
  });

  it('is a journey with what belongs to it, by name, and only its sources', async () => {
    const map = await readMap(store, { isPublic: false, withoutInvented: false, journey: 'when-someone-dies' });
    const [nodes, links] = [[], []] as [{ label: string; id: string; properties: { sources: readonly string[] } }[], unknown[]];
    for await (const node of map.nodes()) nodes.push(node);
    for await (const link of map.relationships()) links.push(link);
    expect(nodes.filter(({ label }) => label === 'Journey').map(({ id }) => id)).toEqual(['when-someone-dies']);
    const sources = new Set(nodes.filter(({ label }) => label === 'Source').map(({ id }) => id));
    expect(nodes.flatMap(({ properties }) => properties.sources).filter((id) => !sources.has(id))).toEqual([]);
    expect(sources.size).toBeLessThan((await countsIn(store)).Source as number);
    expect(
      inTurtle(await textOf('turtle', '--journey', 'WHEN someone dies')).filter(({ object }) => object.value.endsWith('#Statement')),
    ).toHaveLength(links.length);
  });

  it('leaves invented examples out when told to, and marks them else', async () => {
    expect(await textOf('turtle')).toContain('cc:illustrative true');
    expect(await textOf('turtle', '--invented', 'no')).not.toContain('cc:illustrative true');
  });

  it('is no invented journey without what is invented', async () => {
    await expect(readMap(store, { isPublic: false, withoutInvented: true, journey: 'demo-learn-to-drive' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(/^journey: demo-learn-to-drive is an invented example/),
    });
  });

  it('that a load changed meanwhile is not passed off as whole', async () => {
    const map = await readMap(store, { isPublic: false, withoutInvented: false, journey: null });
    const reading = map.relationships();
    await reading.next();
    await loadDatasets(store, [writeFolder(parent, 'late', { 'sources.csv': 'id,name,kind\nlate,Late,PUBLISHED\n' })]);
    await expect(
      (async () => {
        for await (const _one of reading);
      })(),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});

describe('crosscut export', () => {
  it('writes over nothing unless it is told to', async () => {
    const file = path.join(parent, 'kept.ttl');
    writeFileSync(file, 'mine');
    const refused = await exported('--format', 'turtle', '--out', file);
    expect([refused.code, refused.err, readFileSync(file, 'utf8')]).toEqual([
      2,
      `${file} is there already. Name a new file, or give --overwrite.`,
      'mine',
    ]);
    const written = await exported('--format', 'turtle', '--out', file, '--overwrite', '--json');
    expect(JSON.parse(written.out)).toEqual({ file, things: expect.any(Number), relationships: expect.any(Number) });
    const network = await exported('--network', 'journey-service', '--out', file);
    expect(network.code).toBe(2);
    mkdirSync(path.join(parent, 'full/in'), { recursive: true });
    expect(await exported('--format', 'csv', '--out', path.join(parent, 'full'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('is not empty (it holds in)'),
    });
  });

  it.each([
    [[], /--out FOLDER.*--network team-ties/],
    [['--format', 'neo4j-import'], /--out FOLDER/],
    [['--network', 'journey-service', '--format', 'turtle'], /for the whole map/],
    [['--format', 'turtle', '--asAt', '2020-01-01'], /--asAt goes with --network/],
    [['--format', 'folder', '--journey', 'x', '--out', 'y'], /--journey does not go with it/],
    [['--format', 'turtle', '--json'], /goes with --out/],
    [['--format', 'turtle', '--invented', 'some'], /neither yes nor no/],
    [['--format', 'cypher', '--out', '.'], /is a folder/],
    [['--format', 'cypher', '--out', 'no/such/folder/x'], /cannot be written \(ENOENT\)/],
    [['--network', 'none'], /no network called none/],
  ])('%j is exit 2', async (args, says) => {
    const { code, out, err } = await exported(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(says);
    expect(existsSync('no')).toBe(false);
  });

  it('of a journey gives the same networks, smaller', async () => {
    for (const name of ['team-ties', 'journey-service', 'organisation-handoffs']) {
      const rows = async (...args: string[]) => (await exported('--network', name, ...args)).out.trim().split('\r\n').length;
      const part = await rows('--journey', 'Get a divorce in Ostenvale (invented example)');
      expect(part).toBeGreaterThan(1);
      expect(part).toBeLessThan(await rows('--invented', 'yes'));
    }
    expect((await exported('--network', 'journey-service', '--journey', 'nope')).code).toBe(1);
  });
});

it('the model has no two properties of one name and different types, for a column of a network has one', () => {
  const types = new Map<string, Set<string>>();
  for (const properties of [...Object.values(labels), ...relationships].map(
    (spec) => spec.properties as Readonly<Record<string, { type: string }>>,
  ))
    for (const [name, { type }] of Object.entries(properties))
      types.set(name, (types.get(name) ?? new Set()).add(type === 'enum' ? 'text' : type === 'enumList' ? 'textList' : type));
  expect([...types].filter(([, own]) => own.size > 1).map(([name]) => name)).toEqual([]);
});
