import type { GraphStore, Run } from '#store/graph-store';
import { applyClaims, resolveAgain, type Begun, type ClaimChange, type Known } from './apply-claims.js';
import type { LoadLock } from './load-lock.js';
import { changesOf, type DatasetPlan } from './plan.js';
import { isEmptyOfClaims, readDisputedFacts, readStanding } from './stored.js';

type Step = (run: Run) => Promise<Begun | undefined>;

/**
 * Writes the plans of several datasets together: sources first, then things, then relationships, then what ends. Small plans go in one
 * transaction. Larger ones go in batches between RUNNING and DONE, so that a load that was cut off shows and can be completed.
 */
export const applyPlans = async (
  store: GraphStore,
  plans: readonly DatasetPlan[],
  lock: LoadLock,
  by: string,
  onProgress: (done: number) => void,
): Promise<void> => {
  const first = await nextNumber(store);
  const loads = plans.map((plan, index) => ({ plan, load: first + index }));
  const known: Known = { standing: await readStanding(store), wasEmpty: await isEmptyOfClaims(store), said: new Set() };
  const { batchRows, transactionRows } = store.capabilities;
  const changes = loads.flatMap(({ plan, load }) => toChanges(plan, load, batchRows));
  changes.sort((a, b) => a.order - b.order);
  let done = 0;
  const steps: Step[] = changes.map(({ change }) => async (run) => {
    const begun = await applyClaims(run, change, known);
    done += Math.max(change.make.length, change.end.length);
    onProgress(done);
    return begun;
  });
  const disputed = known.wasEmpty ? [] : await readDisputedFacts(store, sourcesOf(plans));
  for (const facts of batches(disputed, batchRows)) steps.push((run) => resolveAgain(run, facts, known));
  const start: Step = async (run) => {
    for (const { plan, load } of loads)
      await run(startLoad, {
        id: `load-${load}`,
        number: load,
        dataset: plan.dataset,
        by,
        digest: plan.digest,
        said: plan.said ?? plan.digest,
        read: JSON.stringify(plan.read ?? null),
        now: new Date().toISOString(),
      });
    return undefined;
  };
  const finish: Step = async (run) => {
    for (const { plan, load } of loads)
      await run(finishLoad, {
        id: `load-${load}`,
        dataset: plan.dataset,
        number: load,
        now: new Date().toISOString(),
        added: plan.added.length,
        changed: plan.changed.length,
        ended: plan.ended.length,
      });
    return undefined;
  };
  await store.setBulkLoading(true);
  try {
    for (const group of toTransactions(
      start,
      steps,
      finish,
      disputed.length + plans.reduce((sum, plan) => sum + changesOf(plan), 0) <= transactionRows,
    )) {
      const before = done;
      await store.write(
        async (run) => {
          done = before;
          await lock.renew(run);
          await runSteps(run, group);
        },
        { timeoutMs: 300_000 },
      );
    }
  } finally {
    await store.setBulkLoading(false);
  }
};

/** One step is prepared while the one before is being written. */
const runSteps = async (run: Run, steps: readonly Step[]): Promise<void> => {
  let before: Promise<unknown> = Promise.resolve();
  for (const step of steps) {
    const begun = await step(run);
    await before;
    before = begun?.written ?? Promise.resolve();
  }
  await before;
};

const startLoad = `CREATE (l:Load {id: $id, number: $number, dataset: $dataset, by: $by, digest: $digest, said: $said, read: $read, startedAt: $now, state: 'RUNNING', added: 0, changed: 0, ended: 0})`;
/** Loads of the dataset that were cut off before are over with this one. */
const finishLoad = `MATCH (l:Load {id: $id}) SET l.state = 'DONE', l.finishedAt = $now, l.added = $added, l.changed = $changed, l.ended = $ended
WITH l MATCH (old:Load) WHERE old.dataset = $dataset AND old.state = 'RUNNING' AND old.number < $number SET old.state = 'FAILED', old.finishedAt = $now`;

const nextNumber = async (store: GraphStore): Promise<number> => {
  const [row] = await store.read((run) => run('MATCH (l:Load) RETURN max(l.number) AS last'));
  return Number(row?.last ?? 0) + 1;
};

/** How many batches share a transaction when all of them do not. */
const batchesTogether = 5;

/** DONE comes with the last of the data, never after it: a load that is all there must not look unfinished. */
const toTransactions = (start: Step, steps: readonly Step[], finish: Step, together: boolean): Step[][] => {
  if (together) return [[start, ...steps, finish]];
  const groups = batches(steps, batchesTogether);
  return [[start], ...groups.slice(0, -1), [...(groups.at(-1) ?? []), finish]];
};

interface Ordered {
  readonly order: number;
  readonly change: ClaimChange;
}

const isNode = ({ fact }: { readonly fact: string }): boolean => !fact.includes(' ');
const isSource = ({ fact }: { readonly fact: string }): boolean => isNode({ fact }) && fact.startsWith('source:');

const toChanges = ({ added, changed, ended }: DatasetPlan, load: number, batchRows: number): Ordered[] => {
  const altered = new Map(changed.map(({ id, fact }) => [id, { id, fact }]));
  const make = [...added, ...changed];
  const making = (order: number, claims: readonly (typeof make)[number][]): Ordered[] =>
    batches(claims, batchRows).map((some) => ({
      order,
      change: { load, make: some, end: some.flatMap(({ id }) => altered.get(id) ?? []) },
    }));
  const ending = (order: number, claims: typeof ended): Ordered[] =>
    batches(claims, batchRows).map((end) => ({ order, change: { load, make: [], end } }));
  return [
    ...making(0, make.filter(isSource)),
    ...making(
      1,
      make.filter((claim) => isNode(claim) && !isSource(claim)),
    ),
    ...making(
      2,
      make.filter((claim) => !isNode(claim)),
    ),
    ...ending(
      3,
      ended.filter((claim) => !isNode(claim)),
    ),
    ...ending(
      4,
      ended.filter((claim) => isNode(claim) && !isSource(claim)),
    ),
    ...ending(5, ended.filter(isSource)),
  ];
};

const batches = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

/** Sources of which something is said anew, or of which a load that was cut off may have said something. */
const sourcesOf = (plans: readonly DatasetPlan[]): string[] => [
  ...new Set(
    plans.flatMap(({ added, changed, ended, cutOff }) => [
      ...[...added, ...changed, ...ended].filter(isSource).map(({ fact }) => fact.slice('source:'.length)),
      ...(cutOff ?? []),
    ]),
  ),
];
