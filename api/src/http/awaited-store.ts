import { StoreError, type GraphStore } from '#store/graph-store';

/** A store that may not be open yet: until then everything asked of it is UNAVAILABLE. */
export interface AwaitedStore extends GraphStore {
  /** From now on this store answers. */
  arrive(store: GraphStore): void;
}

export const createAwaitedStore = (): AwaitedStore => {
  let arrived: GraphStore | null = null;
  const store = (): GraphStore => {
    if (!arrived) throw new StoreError('UNAVAILABLE', 'The database has not answered since the start.');
    return arrived;
  };
  return {
    arrive: (found) => {
      arrived = found;
    },
    get engine() {
      return store().engine;
    },
    get capabilities() {
      return store().capabilities;
    },
    read: async (work, options) => store().read(work, options),
    write: async (work, options) => store().write(work, options),
    applySchema: async (statements) => store().applySchema(statements),
    checkReachable: async () => store().checkReachable(),
    setBulkLoading: async (on) => store().setBulkLoading(on),
    close: async () => arrived?.close(),
  };
};
