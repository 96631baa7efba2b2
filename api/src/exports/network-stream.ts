import { createNodeKey } from '#graph-schema/ids';
import { labels } from '#graph-schema/labels';
import type { PropertyType } from '#graph-schema/property';
import { relationships } from '#graph-schema/relationships';
import type { ColumnType, NetworkEdge, NetworkNode, NetworkTable, NetworkValue } from '#questions/networks/network-table';
import type { Value } from '#store/graph-store';
import type { WholeMap } from '../lookups/read-map.js';

/** A network that may be larger than memory. */
export type NetworkStream = Pick<NetworkTable, 'directed' | 'nodeColumns' | 'edgeColumns'> & {
  readonly nodes: Iterable<NetworkNode> | AsyncIterable<NetworkNode>;
  readonly edges: Iterable<NetworkEdge> | AsyncIterable<NetworkEdge>;
};

const columnType = ({ type }: PropertyType): ColumnType =>
  type === 'number' ? 'double' : type === 'integer' ? 'long' : type === 'boolean' ? 'boolean' : 'string';
const columnsOf = (specs: readonly { readonly properties: Readonly<Record<string, PropertyType>> }[]): Record<string, ColumnType> =>
  Object.fromEntries(specs.flatMap(({ properties }) => Object.entries(properties).map(([name, type]) => [name, columnType(type)])));

/** Lists have a semicolon between their entries, as in dataset folders. */
const toCell = (value: Value | undefined): NetworkValue =>
  value === undefined ? null : Array.isArray(value) ? value.join(';') : (value as NetworkValue);
const cellsOf = (
  columns: Readonly<Record<string, ColumnType>>,
  properties: Readonly<Record<string, Value>>,
): Record<string, NetworkValue> => Object.fromEntries(Object.keys(columns).map((name) => [name, toCell(properties[name])]));

/** The whole map as one directed network: things of every kind with the properties of all kinds. */
export const toNetworkStream = (map: WholeMap): NetworkStream => {
  const nodeColumns = {
    label: 'string',
    ...columnsOf(Object.values(labels)),
    sources: 'string',
    illustrative: 'boolean',
  } as const satisfies Record<string, ColumnType>;
  const edgeColumns = { type: 'string', ...columnsOf(relationships), sources: 'string', illustrative: 'boolean' } as const satisfies Record<
    string,
    ColumnType
  >;
  return {
    directed: true,
    nodeColumns,
    edgeColumns,
    nodes: (async function* () {
      for await (const { label, id, properties } of map.nodes())
        yield { id: createNodeKey(label, id), name: properties.name, values: cellsOf(nodeColumns, { label, ...properties }) };
    })(),
    edges: (async function* () {
      for await (const { type, from, to, properties } of map.relationships())
        yield {
          from: createNodeKey(from.label, from.id),
          to: createNodeKey(to.label, to.id),
          values: cellsOf(edgeColumns, { type, ...properties }),
        };
    })(),
  };
};
