import { schemaStatements } from '#graph-schema/ddl';
import type { GraphStore } from '#store/graph-store';
import { applyPlans } from './apply-plans.js';
import { checkCircles, readOtherLinks } from './check-circles.js';
import { checkEnds } from './check-ends.js';
import { findDisputes } from './find-disputes.js';
import { gatherDatasets, type Gathered, type GatheredDataset } from './gather.js';
import { openLoadLock, type LoadLock } from './load-lock.js';
import type { GivenDataset } from './open-dataset.js';
import { changesOf, digestOf, planDataset, type DatasetPlan } from './plan.js';
import { nameChanges, type DatasetOutcome } from './plan-outcome.js';
import { DatasetRefused, LoadRefused, type Problem } from './problem.js';
import { readSameBytes } from './same-bytes.js';
import { digestOfSnapshot, toSnapshotClaims } from './snapshot.js';
import { findWarnings } from './warnings.js';
import {
  lastLoads,
  readKeptClaims,
  readLoads,
  readMissing,
  readOrdered,
  readStanding,
  readStoredClaims,
  type StoredLoad,
} from './stored.js';

export interface LoadOptions {
  /** Stops after the plan: nothing is written. */
  readonly dryRun?: boolean;
  /** Allows a load that ends more than a fifth of what its dataset said. */
  readonly allowEnds?: boolean;
  /** The day of an extract that holds only what is so now, YYYY-MM-DD. */
  readonly snapshotAsOf?: string;
  /** Who loads, as the log of loads names them; the command line when left out. */
  readonly by?: string;
  /** Gives up, up to the moment when writing begins: from then on a load is finished whatever happens. */
  readonly signal?: AbortSignal;
  /** With so many problems reading stops; without it all are listed. */
  readonly mostProblems?: number;
  readonly onProgress?: (phase: 'checking' | 'writing', done: number, of: number | null) => void;
  readonly onWaiting?: () => void;
}

/** Of a dataset's live claims, the part that one load may end without being told to. */
const mostEnded = 0.2;

/**
 * Loads datasets together, all or nothing as far as the data go: every check comes before the first write.
 * @throws DatasetRefused with every problem, or with `mostProblems`; LoadRefused; StoreError
 */
export const loadDatasets = async (
  store: GraphStore,
  given: readonly GivenDataset[],
  options: LoadOptions = {},
): Promise<readonly DatasetOutcome[]> => {
  const same = await readSameBytes(store, given, options.snapshotAsOf);
  if (same)
    return same.map(({ dataset, rows, claims, notAnswered }) => ({
      dataset,
      rows,
      notAnswered,
      added: 0,
      changed: 0,
      ended: 0,
      unchanged: claims,
      disputed: 0,
      disputes: [],
      changes: [],
      nothingToDo: true,
    }));
  const gathered = await gatherDatasets(
    given,
    (rows) => {
      options.signal?.throwIfAborted();
      options.onProgress?.('checking', rows, null);
    },
    options.snapshotAsOf,
    options.mostProblems,
    (journeys, without) => readOrdered(store, journeys, without),
  );
  await refuseProblems(store, gathered);
  if (!options.dryRun) await store.applySchema(schemaStatements);
  const lock = options.dryRun ? null : await openLoadLock(store, () => options.onWaiting?.());
  try {
    // Whoever had the lock before may have taken away what these datasets name.
    if (lock) await refuseProblems(store, gathered);
    const loads = await readLoads(store);
    const plans: DatasetPlan[] = [];
    for (const dataset of gathered.datasets) plans.push(await planOne(store, dataset, loads, options));
    await checkEnds(store, plans);
    const outcomes: DatasetOutcome[] = [];
    for (const [index, { rows, notAnswered }] of gathered.datasets.entries())
      outcomes.push(await toOutcome(store, plans[index] as DatasetPlan, rows, notAnswered));
    options.signal?.throwIfAborted();
    if (lock) await applyAll(store, plans, lock, options);
    return outcomes;
  } finally {
    await lock?.release();
  }
};

const toOutcome = async (store: GraphStore, plan: DatasetPlan, rows: number, notAnswered: number): Promise<DatasetOutcome> => {
  const disputes = await findDisputes(store, plan);
  return {
    dataset: plan.dataset,
    rows,
    notAnswered,
    added: plan.added.length,
    changed: plan.changed.length,
    ended: plan.ended.length,
    unchanged: plan.unchanged,
    disputed: disputes.length,
    disputes,
    changes: await nameChanges(store, plan),
    nothingToDo: plan.nothingToDo,
  };
};

const problemsIn = async (store: GraphStore, { datasets, problems, unknown, problemsOfMissing }: Gathered): Promise<Problem[]> => {
  const names = datasets.map(({ dataset }) => dataset);
  const claims = datasets.length === 1 ? (datasets[0] as GatheredDataset).claims : datasets.flatMap((dataset) => dataset.claims);
  const others = await readOtherLinks(store, claims, names);
  return [...problems, ...checkCircles(claims, others), ...problemsOfMissing(await readMissing(store, unknown, names))];
};

const refuseProblems = async (store: GraphStore, gathered: Gathered): Promise<void> => {
  const problems = await problemsIn(store, gathered);
  if (problems.length > 0) throw new DatasetRefused(problems);
};

/** Everything that is wrong, and what is only odd, without writing anything. */
export const checkDatasets = async (store: GraphStore, given: readonly GivenDataset[], onRow?: (rows: number) => void) => {
  const gathered = await gatherDatasets(given, onRow, undefined, undefined, (journeys, without) => readOrdered(store, journeys, without));
  return {
    problems: await problemsIn(store, gathered),
    warnings: findWarnings(gathered.datasets.flatMap(({ claims }) => claims)),
    rows: gathered.datasets.reduce((sum, { rows }) => sum + rows, 0),
  };
};

/** Ends every claim of a dataset. @throws LoadRefused when there is no such dataset, or others refer to what it holds */
export const unloadDataset = async (
  store: GraphStore,
  dataset: string,
  options: Pick<LoadOptions, 'by' | 'onProgress' | 'onWaiting'> = {},
): Promise<DatasetOutcome> => {
  await store.applySchema(schemaStatements);
  const lock = await openLoadLock(store, () => options.onWaiting?.());
  try {
    const stored = await readStoredClaims(store, dataset);
    const { finished } = lastLoads(await readLoads(store), dataset);
    if (stored.size === 0 && finished)
      throw new LoadRefused(`There is no dataset called ${dataset} in the store. crosscut status lists those that are.`);
    const plan = { ...planDataset(dataset, [], stored, ''), ...(!finished && { cutOff: [...(await readStanding(store)).keys()] }) };
    await checkEnds(store, [plan]);
    const outcome = await toOutcome(store, plan, 0, 0);
    await applyAll(store, [plan], lock, options);
    return outcome;
  } finally {
    await lock.release();
  }
};

const planOne = async (
  store: GraphStore,
  { dataset, claims, rows, bytes, notAnswered, about }: GatheredDataset,
  loads: readonly StoredLoad[],
  { snapshotAsOf, allowEnds }: LoadOptions,
): Promise<DatasetPlan> => {
  const { last, finished } = lastLoads(loads, dataset);
  const extract = digestOf(claims);
  const said = snapshotAsOf ? `${extract} ${snapshotAsOf}` : extract;
  const digest = snapshotAsOf ? digestOfSnapshot(last?.digest ?? '', extract, snapshotAsOf) : extract;
  const same: DatasetPlan = { dataset, digest, added: [], changed: [], ended: [], unchanged: claims.length, nothingToDo: true };
  if (finished && last && last.digest !== '' && (last.digest === digest || (snapshotAsOf && last.said === said))) return same;
  const newest = last?.said?.split(' ')[1];
  if (snapshotAsOf && newest && snapshotAsOf < newest)
    throw new LoadRefused(
      `${dataset} has an extract of ${newest} in the store; one of ${snapshotAsOf} is older and cannot come after it. Nothing was written.`,
    );
  const now = snapshotAsOf
    ? toSnapshotClaims(claims, last?.digest ? await readKeptClaims(store, dataset) : [], snapshotAsOf, dataset)
    : claims;
  const stored = await readStoredClaims(store, dataset);
  const read = { bytes, rows, claims: claims.length, notAnswered, about };
  const plan = {
    ...planDataset(dataset, now, stored, digest, said),
    read,
    ...(!finished && { cutOff: [...(await readStanding(store)).keys()] }),
  };
  if (!allowEnds && plan.ended.length > stored.size * mostEnded)
    throw new LoadRefused(
      `${dataset} would end ${plan.ended.length} of the ${stored.size} things that it said before, more than a fifth. If that is meant, load it with --allow-ends. Nothing was written.`,
    );
  return plan;
};

const applyAll = async (
  store: GraphStore,
  plans: readonly DatasetPlan[],
  lock: LoadLock,
  { by = 'command line', onProgress }: LoadOptions,
): Promise<void> => {
  const open = plans.filter(({ nothingToDo }) => !nothingToDo);
  if (open.length === 0) return;
  const total = open.reduce((sum, plan) => sum + changesOf(plan), 0);
  await applyPlans(store, open, lock, by, (done) => onProgress?.('writing', done, total));
};
