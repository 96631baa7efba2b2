import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ask } from '#api/ask';
import { search } from '#api/lookups/search';
import { readStatus } from '#api/lookups/status';
import { readNetwork } from '#api/asking/read-network';
import { schemaStatements } from '#graph-schema/ddl';
import { questions } from '#questions/index';
import { networks } from '#questions/networks/index';
import { clearDerivedSilos, writeDerivedSilos } from '#seeds/derived-silos';
import { loadDatasets, unloadDataset } from '#seeds/loader';
import { openEmbeddedStore } from '#store/embedded-store';
import type { GraphStore, Run } from '#store/graph-store';
import { loadShippedData } from '../support/load-shipped-data.js';
import { writeLarge } from '../seeds/build-large.js';

const today = '2026-11-24';

/** A store that keeps each statement that it was given, with the names of its parameters. */
const recording = (store: GraphStore, seen: Map<string, Set<string>>): GraphStore => {
  const keep =
    (run: Run): Run =>
    (cypher, parameters = {}) => {
      const names = seen.get(cypher) ?? new Set();
      for (const name of Object.keys(parameters)) names.add(name);
      seen.set(cypher, names);
      return run(cypher, parameters);
    };
  return {
    ...store,
    read: (work, options) => store.read((run) => work(keep(run)), options),
    write: (work, options) => store.write((run) => work(keep(run)), options),
  };
};

/** The statements of lookups, which stand in their modules as values. */
const lookupStatements = async (): Promise<string[]> => {
  const found: string[] = [];
  const look = (value: unknown): void => {
    if (!value || typeof value !== 'object') return;
    if ('cypher' in value && typeof value.cypher === 'string') found.push(value.cypher);
    else if (Object.getPrototypeOf(value) === Object.prototype) for (const inner of Object.values(value)) look(inner);
  };
  for (const file of readdirSync('api/src/lookups'))
    for (const value of Object.values((await import(path.resolve('api/src/lookups', file))) as object)) look(value);
  return found;
};

/** Where no sample runs a statement, its own word is taken for its parameters. */
const named = (cypher: string): Set<string> => new Set([...cypher.matchAll(/\$(\w+)/g)].map(([, name]) => name as string));

/** Every statement of schema, questions, networks, lookups and loading, with the names of the parameters that it is run with. */
export const recordStatements = async (): Promise<ReadonlyMap<string, ReadonlySet<string>>> => {
  const seen = new Map<string, Set<string>>(schemaStatements.map((statement) => [statement, new Set()]));
  const inner = await openEmbeddedStore({ folder: null });
  const store = recording(inner, seen);
  await loadShippedData(store);
  for (const question of questions) {
    for (const sample of question.samples) await ask({ store, today }, question, { ...sample, graph: 'another' }).catch(() => undefined);
    for (const read of Object.values(question.reads) as { cypher: string }[])
      if (!seen.has(read.cypher)) seen.set(read.cypher, named(read.cypher));
  }
  await ask({ store, today }, questions[0]!, { ...questions[0]!.samples[0], journey: 'nowhere-at-all' }).catch(() => undefined);
  for (const network of networks) await readNetwork(store, network, {}, today);
  await search(store, 'probate');
  await readStatus(store);
  const silo = {
    id: 'x',
    name: 'X',
    journey: 'when-someone-dies',
    teams: [],
    organisations: [],
    cohesion: 1,
    isolation: null,
    demandShare: 1,
    score: null,
    splits: false,
    illustrative: false,
    method: 'm',
    asAt: today,
    cohesionAt: 1,
    graphDigest: 'd',
    derivedOn: today,
  };
  await writeDerivedSilos(store, [silo]);
  await clearDerivedSilos(store);
  for (const version of [1, 2]) await loadDatasets(store, [writeLarge('large', 40, version)], { allowEnds: true });
  await loadDatasets(store, [writeLarge('large', 40, 1)], { allowEnds: true, snapshotAsOf: '2026-06-01' });
  await unloadDataset(store, 'large');
  for (const statement of await lookupStatements()) if (!seen.has(statement)) seen.set(statement, named(statement));
  await inner.close();
  return seen;
};
