import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { networks } from '#questions/networks/index';
import type { AnyNetworkExport, NetworkTable } from '#questions/networks/network-table';
import type { GraphStore } from '#store/graph-store';
import { readNetwork } from '#api/asking/read-network';
import { toGexf } from '../../api/src/exports/to-gexf.js';
import { toGraphml } from '../../api/src/exports/to-graphml.js';
import { toEdgesCsv, toNodesCsv } from '../../api/src/exports/to-network-csv.js';
import { loadShippedData } from '../support/load-shipped-data.js';
import { hasPython } from '../support/outside-programs.js';
import { testStores } from '../support/open-test-stores.js';

const hasNetworkx = hasPython('networkx');
const withNetworkx = hasNetworkx ? it : it.skip;
const missing = hasNetworkx ? '' : ' (needs python3 with networkx: apt-get install python3-networkx)';
interface Read {
  directed: boolean;
  nodes: Record<string, Record<string, unknown>>;
  edges: [string, string, Record<string, unknown>][];
}
const readBack = async (format: 'graphml' | 'gexf', table: NetworkTable): Promise<Read> => {
  let text = '';
  for await (const piece of (format === 'graphml' ? toGraphml : toGexf)(table)) text += piece;
  const { status, stdout, stderr } = spawnSync('/usr/bin/python3', ['tests/exports/read-network.py', format], {
    input: text,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Read;
};
const named = (name: string) => networks.find((network) => network.name === name) as AnyNetworkExport;
const tiny: NetworkTable = {
  directed: false,
  nodeColumns: { note: 'string' },
  edgeColumns: { strength: 'double', linked: 'boolean' },
  nodes: ['a', 'b', 'c'].map((id) => ({ id, name: `<${id}> & "co"\u0000`, values: { note: id === 'a' ? null : '=1+1' } })),
  edges: [
    { from: 'a', to: 'b', values: { strength: 0, linked: false } },
    { from: 'b', to: 'c', values: { strength: null, linked: true } },
  ],
};

describe.each(testStores({ brief: true }))('networks out of $name', ({ open }) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    await loadShippedData(store);
  }, 120_000);
  afterAll(() => store?.close(), 60_000);
  const table = async (name: string, given: object = {}) =>
    (await readNetwork(store, named(name), given as Record<string, unknown>, '2026-11-24')).table;

  it.each(networks.map(({ name }) => name))('%s joins nodes that are there, each once', async (name) => {
    const { nodes, edges, nodeColumns, edgeColumns } = await table(name);
    expect(nodes.length).toBeGreaterThan(5);
    expect(edges.length).toBeGreaterThan(5);
    const ids = new Set(nodes.map(({ id }) => id));
    expect(ids.size).toBe(nodes.length);
    expect(edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
    for (const node of nodes) expect(Object.keys(node.values)).toEqual(Object.keys(nodeColumns));
    for (const edge of edges) expect(Object.keys(edge.values)).toEqual(Object.keys(edgeColumns));
  });

  it('keeps asked-and-none apart from not asked', async () => {
    const { nodes, edges } = await table('team-ties', { invented: true });
    expect(edges.filter(({ values }) => values.strength === 0).length).toBeGreaterThan(0);
    expect(edges.every(({ values }) => values.linked === (values.strength as number) > 0)).toBe(true);
    expect(edges.length).toBeLessThan((nodes.length * (nodes.length - 1)) / 2);
  });

  it('marks invented examples, and leaves them out beside real ones', async () => {
    expect((await table('organisation-handoffs')).nodes.some(({ values }) => values.illustrative)).toBe(false);
    expect((await table('organisation-handoffs', { invented: true })).nodes.some(({ values }) => values.illustrative)).toBe(true);
    expect(await table('team-ties', { invented: false })).toMatchObject({ nodes: [], edges: [] });
  });

  it('says why it is empty, and of a day before everything that it is', async () => {
    const warningsOf = async (given: object) =>
      (await readNetwork(store, named('team-ties'), given as Record<string, unknown>, '2026-11-24')).warnings;
    expect(await warningsOf({ invented: 'no' })).toEqual([
      'No link of this network is recorded on 24 November 2026.',
      'Invented examples are left out. Ask with invented yes to have them too.',
    ]);
    expect(await warningsOf({ invented: 'yes', asAt: '1066-01-01' })).toContainEqual(
      expect.stringMatching(/^No dated .* on this map is as old as 1 January 1066: /),
    );
  });

  it('refuses to leave out the journey that is asked about', async () => {
    await expect(table('journey-service', { journey: 'demo-start-a-business', invented: 'no' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(/^journey: demo-start-a-business is an invented example/),
    });
  });

  withNetworkx.each([['graphml'], ['gexf']] as const)(
    `networkx reads each as %s${missing}`,
    async (format) => {
      for (const { name } of networks) {
        const [ours, theirs] = [await table(name), await readBack(format, await table(name))];
        expect(theirs.directed).toBe(ours.directed);
        expect(Object.keys(theirs.nodes)).toEqual(ours.nodes.map(({ id }) => id));
        expect(theirs.edges).toHaveLength(ours.edges.length);
      }
    },
    60_000,
  );
});

describe('formats', () => {
  withNetworkx.each([['graphml'], ['gexf']] as const)(`%s holds awkward names, 0 and nothing apart${missing}`, async (format) => {
    const { nodes, edges } = await readBack(format, tiny);
    expect(nodes.a?.[format === 'graphml' ? 'name' : 'label']).toBe('<a> & "co"\uFFFD');
    expect([nodes.a, nodes.b].map((node) => node?.note)).toEqual([undefined, '=1+1']);
    expect(edges.map(([, , values]) => values.strength)).toEqual([0, undefined]);
  });

  it('CSV keeps 0 and an empty cell apart, lists nodes without an edge, and runs no formula', () => {
    const edges = parse([...toEdgesCsv(tiny)].join(''), { columns: true }) as Record<string, string>[];
    expect(edges.map(({ strength, linked }) => [strength, linked])).toEqual([
      ['0', 'no'],
      ['', 'yes'],
    ]);
    const nodes = parse([...toNodesCsv(tiny)].join(''), { columns: true }) as Record<string, string>[];
    expect(nodes.map(({ note }) => note)).toEqual(['', "'=1+1", "'=1+1"]);
  });

  withNetworkx(`any text at all goes into GraphML and comes back, but for what XML cannot hold${missing}`, async () => {
    const texts = fc.sample(fc.string({ unit: 'binary', maxLength: 40 }), { numRuns: 300, seed: 1 });
    const { nodes } = await readBack('graphml', {
      ...tiny,
      edges: [],
      nodes: texts.map((name, at) => ({ id: `n${at}`, name, values: { note: null } })),
    });
    texts.forEach((text, at) => {
      const kept = text.replace(/(?![\t\n\r\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD');
      expect(nodes[`n${at}`]?.name ?? '').toBe(kept);
    });
  });
});
