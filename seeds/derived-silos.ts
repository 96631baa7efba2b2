import type { GraphStore, Value } from '#store/graph-store';

/** A close group of a journey as it is written into the graph; lists hold bare ids. */
export interface DerivedSilo {
  readonly [name: string]: Value;
  /** `<journey>-<digest of the teams>` */
  readonly id: string;
  readonly name: string;
  readonly journey: string;
  readonly teams: readonly string[];
  readonly organisations: readonly string[];
  readonly cohesion: number | null;
  readonly isolation: number | null;
  readonly demandShare: number | null;
  readonly score: number | null;
  readonly splits: boolean;
  /** A team of it is an invented example. */
  readonly illustrative: boolean;
  /** Name and version of the measure, the date that the facts were read at, θ, the digest of the graph and the day of writing. */
  readonly method: string;
  readonly asAt: string;
  readonly cohesionAt: number;
  readonly graphDigest: string;
  readonly derivedOn: string;
}

/** @returns how many there were. Only what was derived goes; nothing that a source reported is a Silo. */
const deleteAll = 'MATCH (s:Silo:DERIVED) DETACH DELETE s RETURN count(s) AS deleted';

/** Takes every derived silo out of the graph. */
export const clearDerivedSilos = (store: GraphStore): Promise<number> =>
  store.write(async (run) => Number((await run(deleteAll))[0]?.deleted ?? 0));

/** Puts these in the place of all derived silos, whole or not at all: a reader never sees some of each. */
export const writeDerivedSilos = (store: GraphStore, silos: readonly DerivedSilo[]): Promise<void> =>
  store.write(async (run) => {
    await run(deleteAll);
    for (let at = 0; at < silos.length; at += store.capabilities.batchRows)
      await run('UNWIND $silos AS silo CREATE (s:Silo:DERIVED {id: silo.id}) SET s += silo', {
        silos: silos.slice(at, at + store.capabilities.batchRows),
      });
  });
