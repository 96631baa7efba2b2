import type { NodeLabel } from '#graph-schema/labels';
import type { Reads, RowsOf } from '../question.js';

export type NetworkValue = string | number | boolean | null;
export type ColumnType = 'string' | 'double' | 'long' | 'boolean';

/** A network for programs that analyse networks: nodes and edges, each with the same columns; null where nothing is known. */
export interface NetworkTable {
  readonly directed: boolean;
  readonly nodeColumns: Readonly<Record<string, ColumnType>>;
  readonly edgeColumns: Readonly<Record<string, ColumnType>>;
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

export interface NetworkNode {
  readonly id: string;
  readonly name: string;
  readonly values: Readonly<Record<string, NetworkValue>>;
}

export interface NetworkEdge {
  readonly from: string;
  readonly to: string;
  readonly values: Readonly<Record<string, NetworkValue>>;
}

/** A network that can be taken out of the graph: what it reads, and how rows become one. `build` is pure. */
export interface NetworkExport<R extends Reads = Reads> {
  readonly name: string;
  readonly says: string;
  /** What makes it empty when there is nothing real: see `inventedOf`. */
  readonly of: NodeLabel;
  /** Whether it may be given to everybody: without teams and their links. */
  readonly isPublic: boolean;
  readonly reads: R;
  /** Reads in the place of those, where only what belongs to `$journey` is asked for. */
  readonly ofJourney: Partial<R>;
  readonly build: (rows: RowsOf<R>, inventedSources: ReadonlySet<string>) => NetworkTable;
}

export const networkExport = <R extends Reads>(value: NetworkExport<R>): NetworkExport<R> => value;

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a list holds networks of every type
export type AnyNetworkExport = NetworkExport<any>;

export const onlyInvented = (sources: readonly string[], invented: ReadonlySet<string>): boolean =>
  sources.length > 0 && sources.every((id) => invented.has(id));
