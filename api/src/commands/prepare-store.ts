import { setTimeout as wait } from 'node:timers/promises';
import { StoreError, type GraphStore } from '../store/graph-store.js';

export interface Preparing {
  readonly open: () => Promise<GraphStore>;
  readonly schema: readonly string[];
  /** Loads what is shipped into an empty store. */
  readonly seed: (store: GraphStore) => Promise<void>;
  /** Whether to wait for a database that is away; an embedded store that cannot be opened stays so. */
  readonly patient: boolean;
  readonly say: (sentence: string) => void;
  readonly stopped: () => boolean;
  readonly pauseMs?: number;
}

const isAway = (error: unknown): error is StoreError =>
  error instanceof StoreError && (error.code === 'UNAVAILABLE' || error.code === 'TRANSIENT' || error.code === 'TIMEOUT');

/**
 * Opens the store, applies the schema and loads what is shipped, again and again while the database is away. Each part may be done twice.
 * Closing what `arrived` was told of is left to the caller.
 * @returns null when it was stopped before
 * @throws StoreError when waiting would not help
 */
export const prepareStore = async (
  { open, schema, seed, patient, say, stopped, pauseMs = 1_500 }: Preparing,
  arrived: (store: GraphStore) => void,
): Promise<GraphStore | null> => {
  let store: GraphStore | null = null;
  let said = '';
  while (!stopped()) {
    try {
      if (!store) {
        store = await open();
        arrived(store);
      }
      await store.applySchema(schema);
      await seed(store);
      return store;
    } catch (error) {
      if (!patient || !isAway(error)) throw error;
      if (error.message !== said) say(`${error.message} Trying again until it answers.`);
      said = error.message;
      await wait(pauseMs);
    }
  }
  return null;
};
