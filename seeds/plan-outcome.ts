import type { GraphStore } from '#store/graph-store';
import type { Claim, ClaimValues } from './claims.js';
import type { Dispute } from './find-disputes.js';
import type { DatasetPlan } from './plan.js';

/** One statement that a load adds, changes or ends. */
export interface PlannedChange {
  readonly what: 'added' | 'changed' | 'ended';
  /** The key of a thing, or `<key> <TYPE> <key> <from> <kind>`. */
  readonly fact: string;
  /** `file:line` of the row; null when the row is gone. */
  readonly place: string | null;
  /** For a change: each value that differs, as `name: old → new`. */
  readonly values: readonly string[];
}

export interface DatasetOutcome {
  readonly dataset: string;
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly ended: number;
  readonly unchanged: number;
  /** Services of this plan that have several owners for the same time, shared or disputed: all are kept, side by side. */
  readonly disputed: number;
  /** Each of them, with who names whom. */
  readonly disputes: readonly Dispute[];
  /** The first changes: what is changed, then what is ended, then what is added. */
  readonly changes: readonly PlannedChange[];
  /** Pairs of teams that were put to somebody and left empty. */
  readonly notAnswered: number;
  /** The same dataset is in the store already. */
  readonly nothingToDo: boolean;
}

/** How many changes a plan names; the counts are of all. */
const mostNamed = 100;

const shown = (value: unknown): string => (value === undefined ? 'nothing' : Array.isArray(value) ? value.join('; ') : String(value));
const differences = (before: ClaimValues, after: ClaimValues): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => shown(before[name]) !== shown(after[name]))
    .map((name) => `${name}: ${shown(before[name])} → ${shown(after[name])}`);

/** Names what a plan will do, before it is done: the values that it replaces are still in the store. */
export const nameChanges = async (store: GraphStore, { changed, ended, added }: DatasetPlan): Promise<PlannedChange[]> => {
  const some = changed.slice(0, mostNamed);
  const rows =
    some.length === 0
      ? []
      : await store.read((run) =>
          run('UNWIND $rows AS row MATCH (c:Claim {fact: row.fact}) WHERE c.id = row.id RETURN c.id AS id, c.values AS values', {
            rows: some.map(({ id, fact }) => ({ id, fact })),
          }),
        );
  const before = new Map(rows.map(({ id, values }) => [String(id), JSON.parse(String(values)) as ClaimValues]));
  const place = ({ file, line }: Claim) => `${file}:${line}`;
  return [
    ...some.map((claim): PlannedChange => ({
      what: 'changed',
      fact: claim.fact,
      place: place(claim),
      values: differences(before.get(claim.id) ?? {}, claim.values),
    })),
    ...ended.slice(0, mostNamed).map(({ fact }): PlannedChange => ({ what: 'ended', fact, place: null, values: [] })),
    ...added.slice(0, mostNamed).map((claim): PlannedChange => ({ what: 'added', fact: claim.fact, place: place(claim), values: [] })),
  ].slice(0, mostNamed);
};
