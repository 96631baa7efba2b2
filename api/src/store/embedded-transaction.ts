import { checkParameters } from './check-parameters.js';
import { toEmbeddedStoreError } from './embedded-errors.js';
import { StoreError, type Row, type Run } from './graph-store.js';
import { toPlainRows } from './to-plain-rows.js';
import { outOfTime } from './with-deadline.js';

interface EngineResult {
  toArray(): Record<string, unknown>[];
  readonly counters: object;
}

/** What a transaction of the embedded engine offers. */
export interface EngineTransaction {
  executeCypher(cypher: string, parameters?: unknown): Promise<EngineResult>;
  commit(): void;
  rollback(): void;
}

interface Running<T> {
  readonly outcome: Promise<T>;
  /** Resolves when the transaction has ended, which after a timeout is later than the outcome: the engine cannot cancel. */
  readonly ended: Promise<void>;
}

const wroteSomething = (counters: object): boolean => Object.values(counters).some((count) => Number(count) > 0);

/** Runs `work` in one transaction: committed when all of it worked and something was written, else rolled back. */
export const runInTransaction = <T>(
  transaction: EngineTransaction,
  mode: 'read' | 'write',
  work: (run: Run) => Promise<T>,
  timeoutMs?: number,
): Running<T> => {
  let failure: StoreError | null = null;
  let wrote = false;
  let last: Promise<unknown> = Promise.resolve();

  const runOne = async (cypher: string, parameters: Parameters<Run>[1]): Promise<Row[]> => {
    if (failure) throw failure;
    try {
      const result = await transaction.executeCypher(cypher, checkParameters(parameters));
      if (wroteSomething(result.counters)) {
        if (mode === 'read') throw new StoreError('SYNTAX', 'A read tried to change the store. Changes go through a write.');
        wrote = true;
      }
      return toPlainRows(result.toArray());
    } catch (error) {
      // An engine that goes on after a failed statement must not differ from one that does not.
      failure ??= toEmbeddedStoreError(error);
      throw failure;
    }
  };
  // The engine takes one statement of a transaction at a time.
  const run: Run = (cypher, parameters) => {
    const answer = last.then(() => runOne(cypher, parameters));
    last = answer.catch(() => undefined);
    return answer;
  };

  let timer: NodeJS.Timeout | undefined;
  const expiry = new Promise<never>((_, reject) => {
    if (timeoutMs !== undefined) timer = setTimeout(() => reject((failure ??= outOfTime(timeoutMs))), timeoutMs);
  });
  const end = async (): Promise<void> => {
    clearTimeout(timer);
    await last;
  };
  const committed = async (): Promise<T> => {
    const value = await Promise.race([work(run), expiry]);
    await end();
    if (failure) throw failure;
    try {
      // An empty commit would count as a change that is not on disk.
      if (wrote) transaction.commit();
      else transaction.rollback();
    } catch (error) {
      throw toEmbeddedStoreError(error);
    }
    return value;
  };
  const outcome = committed();
  const rolledBack = async (): Promise<void> => {
    failure ??= new StoreError('INTERNAL', 'The transaction has ended.');
    await end();
    try {
      transaction.rollback();
    } catch {
      // It had ended already, or the store was closed: nothing of it was kept either way.
    }
  };
  return { outcome, ended: outcome.then(() => undefined, rolledBack) };
};
