import DataLoader from 'dataloader';
import { z } from 'zod';
import { bareId, decodeKey, isNodeId } from '#graph-schema/ids';
import type { NodeLabel } from '#graph-schema/labels';
import type { GraphStore, Parameters, Row, Run } from '#store/graph-store';
import { AskError } from '../ask-error.js';
import { byId, type Lookup } from './lookup.js';
import type { Thing } from './thing.js';

export interface Lookups {
  /** A thing by its key or bare id; null when it is not there, or when the key is of another kind. */
  thing(label: NodeLabel, id: string): Promise<Thing | null>;
  /** What a lookup finds for one thing, by its key or bare id. All that is asked for in the same moment becomes one statement. */
  find<T>(lookup: Lookup<T>, id: string, parameters?: Parameters): Promise<readonly T[]>;
  /** One read of its own. */
  read<T>(work: (run: Run) => Promise<T>): Promise<T>;
}

/** One request may make this many rows of lookups: lists within lists grow without a limit of their own. */
const mostRows = 50_000;
const parentRow = z.object({ parent: z.string() });

/** The bare id of what `id`, a key or a bare id, names among things with this label; null when it can name none. */
export const idAmong = (label: NodeLabel, id: string): string | null => {
  const key = decodeKey(id);
  if (key) return key.label === label ? key.id : null;
  return isNodeId(label, id) ? id : null;
};

const lookupsById = new Map<NodeLabel, Lookup<Thing>>();
const itself = (label: NodeLabel): Lookup<Thing> => {
  const found = lookupsById.get(label) ?? byId(label);
  lookupsById.set(label, found);
  return found;
};

/**
 * The lookups of one request. What is read is remembered until the request is over.
 * @param timeoutMs for all reads of the request together
 */
export const openLookups = (store: GraphStore, timeoutMs: number): Lookups => {
  const until = performance.now() + timeoutMs;
  const loaders = new Map<Lookup<unknown>, Map<string, DataLoader<string, readonly unknown[]>>>();
  let rowsLeft = mostRows;

  const read = async <T>(work: (run: Run) => Promise<T>): Promise<T> => {
    const left = until - performance.now();
    if (left <= 0)
      throw new AskError('TIMEOUT', 'The request took longer than it may. Ask for less at once: fewer things, or fewer levels.');
    return store.read(work, { timeoutMs: Math.ceil(left) });
  };

  const readBatch = async (lookup: Lookup<unknown>, ids: readonly string[], parameters: Parameters) => {
    const rows = await read(async (run) => {
      const all: Row[] = [];
      for (let at = 0; at < ids.length; at += store.capabilities.batchRows)
        all.push(...(await run(lookup.cypher, { ...parameters, ids: ids.slice(at, at + store.capabilities.batchRows) })));
      return all;
    });
    rowsLeft -= rows.length;
    if (rowsLeft < 0)
      throw new AskError(
        'LIMIT_EXCEEDED',
        `This request asks for more than ${mostRows.toLocaleString('en-GB')} things. Ask for fewer things at once, or for fewer levels of them.`,
      );
    const found = new Map<string, unknown[]>(ids.map((id) => [id, []]));
    for (const row of rows) found.get(parentRow.parse(row).parent)?.push(lookup.decode(row));
    return ids.map((id) => found.get(id) ?? []);
  };

  const loaderOf = (lookup: Lookup<unknown>, parameters: Parameters) => {
    const ofLookup = loaders.get(lookup) ?? new Map<string, DataLoader<string, readonly unknown[]>>();
    loaders.set(lookup, ofLookup);
    const key = JSON.stringify(parameters);
    const loader = ofLookup.get(key) ?? new DataLoader<string, readonly unknown[]>((ids) => readBatch(lookup, ids, parameters));
    ofLookup.set(key, loader);
    return loader;
  };

  const find = <T>(lookup: Lookup<T>, id: string, parameters: Parameters = {}) =>
    loaderOf(lookup as Lookup<unknown>, parameters).load(bareId(id)) as Promise<readonly T[]>;

  return {
    read,
    find,
    thing: async (label, id) => {
      const bare = idAmong(label, id);
      return bare === null ? null : ((await find(itself(label), bare))[0] ?? null);
    },
  };
};
