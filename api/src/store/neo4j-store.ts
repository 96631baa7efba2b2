import neo4j, { type Driver, type Transaction } from 'neo4j-driver';
import { checkParameters } from './check-parameters.js';
import { StoreError, type GraphStore, type Row, type Run, type TransactionOptions, type Value } from './graph-store.js';
import { toNeo4jStoreError } from './neo4j-errors.js';
import { retryTransient } from './retry-transient.js';
import { toPlainRows } from './to-plain-rows.js';
import { outOfTime, withDeadline } from './with-deadline.js';

export interface Neo4jSettings {
  /** bolt://, neo4j://, or either with +s or +ssc */
  readonly url: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

const reachableMs = 1_500;
/** The server looks for transactions out of time about once a second; after this much more the connection is given up. */
const graceMs = 3_000;

/**
 * A Neo4j server, 5.26 or later, as a graph store.
 * @throws StoreError UNAVAILABLE or AUTH when the server does not answer or refuses
 */
export const openNeo4jStore = async ({ url, user, password, database }: Neo4jSettings): Promise<GraphStore> => {
  const address = withoutPassword(url);
  const toStoreError = (error: unknown): StoreError => toNeo4jStoreError(error, address, database);
  const driver = createDriver(url, user, password, address);
  // What one transaction wrote is seen by the next, whichever member of a cluster answers.
  const bookmarkManager = neo4j.bookmarkManager();

  let open = true;
  const assertOpen = (): void => {
    if (!open) throw new StoreError('UNAVAILABLE', 'The store has been closed. Start again.');
  };

  const once = async <T>(
    mode: 'READ' | 'WRITE',
    work: (run: Run) => Promise<T>,
    timeoutMs: number | undefined,
    saving: () => void,
  ): Promise<T> => {
    assertOpen();
    const session = driver.session({ database, bookmarkManager, defaultAccessMode: neo4j.session[mode] });
    const save = async (transaction: Transaction): Promise<void> => {
      saving();
      await transaction.commit().catch((error: unknown) => {
        const failure = toStoreError(error);
        throw failure.code === 'UNAVAILABLE' ? new StoreError('UNAVAILABLE', unknownEnd(address), { cause: error }) : failure;
      });
    };
    try {
      // Not awaited: the driver sends BEGIN together with the first statement.
      const transaction = session.beginTransaction(timeoutMs === undefined ? undefined : { timeout: timeoutMs });
      return await withDeadline(
        runWork(transaction, work, toStoreError, () => (mode === 'READ' ? transaction.commit() : save(transaction))),
        timeoutMs && timeoutMs + graceMs,
        () => outOfTime(timeoutMs ?? 0),
      );
    } finally {
      void session.close().catch(() => undefined);
    }
  };

  const version = await readVersion(driver, database).catch(async (error: unknown) => {
    await driver.close();
    throw toStoreError(error);
  });

  const transact = <T>(mode: 'READ' | 'WRITE', work: (run: Run) => Promise<T>, { timeoutMs }: TransactionOptions = {}): Promise<T> =>
    retryTransient((saving) => once(mode, work, timeoutMs, saving));

  return {
    engine: { name: 'neo4j', version },
    capabilities: { batchRows: 5000, transactionRows: 20_000 },
    read: (work, options) => transact('READ', work, options),
    write: (work, options) => transact('WRITE', work, options),
    applySchema: async (statements) => {
      for (const statement of statements) await transact('WRITE', (run) => run(statement));
      await transact('READ', (run) => run('CALL db.awaitIndexes(60)'));
    },
    checkReachable: async () => {
      assertOpen();
      try {
        await withDeadline(readVersion(driver, database), reachableMs, () => toStoreError({ code: 'ServiceUnavailable' }));
      } catch (error) {
        throw toStoreError(error);
      }
    },
    setBulkLoading: async () => undefined,
    close: async () => {
      open = false;
      await driver.close();
    },
  };
};

const createDriver = (url: string, user: string, password: string, address: string): Driver => {
  try {
    return neo4j.driver(url, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 10_000,
      telemetryDisabled: true,
      userAgent: 'crosscut',
    });
  } catch (error) {
    throw new StoreError(
      'UNAVAILABLE',
      `${address} is not the address of a Neo4j server. It begins with bolt://, neo4j://, bolt+s:// or neo4j+s://.`,
      { cause: error },
    );
  }
};

const unknownEnd = (address: string): string =>
  `The connection to Neo4j at ${address} broke while a change was being saved, so it is not known whether it was. Do the same again when it answers: a load that was saved is found to be there, one that was not is completed.`;

const withoutPassword = (url: string): string => url.replace(/\/\/[^/@]*@/, '//');

/** Asks the database itself, which a look at the connection alone would not: a server may be up and the database missing. */
const readVersion = async (driver: Driver, database: string): Promise<string> => {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const { summary } = await session.run('RETURN 1 AS one');
    return summary.server.agent?.replace(/^Neo4j\//, '') ?? 'unknown';
  } finally {
    void session.close().catch(() => undefined);
  }
};

/** Commits when `work` and all its statements succeeded, else rolls back and throws. */
const runWork = async <T>(
  transaction: Transaction,
  work: (run: Run) => Promise<T>,
  toStoreError: (error: unknown) => StoreError,
  commit: () => Promise<void>,
): Promise<T> => {
  let failure: StoreError | null = null;
  const run: Run = async (cypher, parameters): Promise<Row[]> => {
    if (failure) throw failure;
    try {
      const { records } = await transaction.run(cypher, toDriverParameters(checkParameters(parameters)));
      return toPlainRows(records.map((record) => record.toObject()));
    } catch (error) {
      failure ??= toStoreError(error);
      throw failure;
    }
  };
  try {
    const value = await work(run);
    if (failure) throw failure;
    await commit().catch((error: unknown) => {
      throw toStoreError(error);
    });
    return value;
  } catch (error) {
    failure ??= new StoreError('INTERNAL', 'The transaction has ended.');
    await transaction.rollback().catch(() => undefined);
    throw error;
  }
};

const toDriverParameters = (parameters: Record<string, Value>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toDriverValue(value)]));

/** JavaScript has one kind of number; a whole one must reach the server as an integer, or 3 would be stored as 3.0. */
const toDriverValue = (value: Value | undefined): unknown => {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(toDriverValue);
  const converted: Record<string, unknown> = {};
  for (const key in value) converted[key] = toDriverValue((value as Record<string, Value>)[key]);
  return converted;
};
