import { stringify } from 'csv-stringify/sync';
import { csvOptions as options } from '../answers/answer-csv.js';
import type { NetworkTable } from '#questions/networks/network-table';

/** A row for each edge, with the names of both ends. An empty cell is not known; 0 is 0. */
export function* toEdgesCsv({ edgeColumns, nodes, edges }: NetworkTable): Generator<string> {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const columns = Object.keys(edgeColumns);
  yield stringify([['from', 'fromName', 'to', 'toName', ...columns]], options);
  for (const { from, to, values } of edges)
    yield stringify([[from, names.get(from) ?? null, to, names.get(to) ?? null, ...columns.map((name) => values[name] ?? null)]], options);
}

/** A row for each node, those without an edge too. */
export function* toNodesCsv({ nodeColumns, nodes }: NetworkTable): Generator<string> {
  const columns = Object.keys(nodeColumns);
  yield stringify([['id', 'name', ...columns]], options);
  for (const { id, name, values } of nodes) yield stringify([[id, name, ...columns.map((column) => values[column] ?? null)]], options);
}
