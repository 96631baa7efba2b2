/** A value that may go into a statement or come out of it: plain data only, dates as ISO strings. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
export type Parameters = Readonly<Record<string, Value | undefined>>;
/** One row, by column name. */
export type Row = Readonly<Record<string, Value>>;

/** Runs one statement of the transaction that it was handed with; rows come back plain, integers as numbers. */
export type Run = (cypher: string, parameters?: Parameters) => Promise<Row[]>;

export interface TransactionOptions {
  /** The store gives up after this many milliseconds and throws TIMEOUT. */
  readonly timeoutMs?: number;
}

/** What differs between engines and matters to a caller, as data. */
export interface Capabilities {
  /** The most rows to send in one UNWIND. */
  readonly batchRows: number;
  /** The most changed rows that one transaction can hold. */
  readonly transactionRows: number;
}

/**
 * The port to a graph database: statements in, plain rows out. Everything that Crosscut knows of an engine passes here.
 * Every method throws StoreError and nothing else.
 */
export interface GraphStore {
  /** What status shows, for example `embedded 0.6.0` or `Neo4j 5.26.30`. */
  readonly engine: { readonly name: 'embedded' | 'neo4j'; readonly version: string };
  readonly capabilities: Capabilities;
  /** One read transaction: what `work` reads belongs together. May be run again after a transient failure. */
  read<T>(work: (run: Run) => Promise<T>, options?: TransactionOptions): Promise<T>;
  /** One write transaction: all of it or nothing. May be run again after a transient failure, so it must be idempotent. */
  write<T>(work: (run: Run) => Promise<T>, options?: TransactionOptions): Promise<T>;
  /** Constraints and indexes, each statement on its own; running it again changes nothing. */
  applySchema(statements: readonly string[]): Promise<void>;
  /** Resolves when the store answers, else throws UNAVAILABLE or AUTH, within about a second and without retries. */
  checkReachable(): Promise<void>;
  /** A bulk load is about to start or has ended: an engine may save less often meanwhile. */
  setBulkLoading(on: boolean): Promise<void>;
  /** Writes a whole copy, online, to a file that must not exist yet. Missing where the database has tools of its own for that. */
  readonly saveCopy?: (file: string) => Promise<void>;
  close(): Promise<void>;
}

export type StoreErrorCode =
  | 'UNIQUE_VIOLATION'
  | 'SYNTAX'
  | 'TIMEOUT'
  | 'TRANSIENT'
  | 'AUTH'
  | 'UNAVAILABLE'
  /** Another process holds the embedded store and cannot be reached. */
  | 'BUSY'
  | 'INTERNAL';

/** `message` is plain words for a person; the engine's own words are in `cause`. */
export class StoreError extends Error {
  constructor(
    readonly code: StoreErrorCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = 'StoreError';
  }
}
