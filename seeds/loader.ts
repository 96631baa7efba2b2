import { schemaStatements } from '#graph-schema/ddl';
import type { GraphStore } from '#store/graph-store';
import type { Claim } from './claims.js';
import { applyPlans } from './apply-plans.js';
import { checkEnds } from './check-ends.js';
import { gatherDatasets } from './gather.js';
import { openLoadLock, type LoadLock } from './load-lock.js';
import { changesOf, digestOf, planDataset, type DatasetPlan } from './plan.js';
import { DatasetRefused, LoadRefused, type Problem } from './problem.js';
import { digestOfSnapshot, toSnapshotClaims } from './snapshot.js';
import { findWarnings } from './warnings.js';
import { readKeptClaims, readLoads, readMissing, readStoredClaims } from './stored.js';

export interface LoadOptions {
  /** Stops after the plan: nothing is written. */
  readonly dryRun?: boolean;
  /** Allows a load that ends more than a fifth of what its dataset said. */
  readonly allowEnds?: boolean;
  /** The day of an extract that holds only what is so now, YYYY-MM-DD. */
  readonly snapshotAsOf?: string;
  readonly onProgress?: (phase: 'checking' | 'writing', done: number, of: number | null) => void;
  readonly onWaiting?: () => void;
}

export interface DatasetOutcome {
  readonly dataset: string;
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly ended: number;
  readonly unchanged: number;
  /** Pairs of teams that were put to somebody and left empty. */
  readonly notAnswered: number;
  /** The same dataset is in the store already. */
  readonly nothingToDo: boolean;
}

/** Of a dataset's live claims, the part that one load may end without being told to. */
const mostEnded = 0.2;

/**
 * Loads dataset folders together, all or nothing as far as the data go: every check comes before the first write.
 * @throws DatasetRefused with every problem; LoadRefused; StoreError
 */
export const loadDatasets = async (store: GraphStore, folders: readonly string[], options: LoadOptions = {}): Promise<readonly DatasetOutcome[]> => {
  const gathered = await gatherDatasets(folders, (rows) => options.onProgress?.('checking', rows, null));
  await store.applySchema(schemaStatements);
  const names = gathered.datasets.map(({ dataset }) => dataset);
  const problems: Problem[] = [...gathered.problems, ...gathered.problemsOfMissing(await readMissing(store, gathered.unknown, names))];
  if (problems.length > 0) throw new DatasetRefused(problems);
  const lock = options.dryRun ? null : await openLoadLock(store, () => options.onWaiting?.());
  try {
    const plans: DatasetPlan[] = [];
    for (const { dataset, claims } of gathered.datasets) plans.push(await planOne(store, dataset, claims, options));
    await checkEnds(store, plans);
    if (lock) await applyAll(store, plans, lock, options);
    return gathered.datasets.map(({ dataset, rows, notAnswered }, index): DatasetOutcome => {
      const { added, changed, ended, unchanged, nothingToDo } = plans[index] as DatasetPlan;
      return { dataset, rows, notAnswered, added: added.length, changed: changed.length, ended: ended.length, unchanged, nothingToDo };
    });
  } finally {
    await lock?.release();
  }
};

/** Everything that is wrong, and what is only odd, without writing anything. */
export const checkDatasets = async (store: GraphStore, folders: readonly string[], onRow?: (rows: number) => void) => {
  const gathered = await gatherDatasets(folders, onRow);
  const missing = await readMissing(store, gathered.unknown, gathered.datasets.map(({ dataset }) => dataset));
  return {
    problems: [...gathered.problems, ...gathered.problemsOfMissing(missing)],
    warnings: findWarnings(gathered.datasets.flatMap(({ claims }) => claims)),
    rows: gathered.datasets.reduce((sum, { rows }) => sum + rows, 0),
  };
};

/** Ends every claim of a dataset. @throws LoadRefused when there is no such dataset, or others refer to what it holds */
export const unloadDataset = async (store: GraphStore, dataset: string, options: Pick<LoadOptions, 'onProgress' | 'onWaiting'> = {}): Promise<DatasetOutcome> => {
  await store.applySchema(schemaStatements);
  const lock = await openLoadLock(store, () => options.onWaiting?.());
  try {
    const stored = await readStoredClaims(store, dataset);
    if (stored.size === 0) throw new LoadRefused(`There is no dataset called ${dataset} in the store. crosscut status lists those that are.`);
    const plan = planDataset(dataset, [], stored, '');
    await checkEnds(store, [plan]);
    await applyAll(store, [plan], lock, options);
    return { dataset, rows: 0, notAnswered: 0, added: 0, changed: 0, ended: plan.ended.length, unchanged: 0, nothingToDo: false };
  } finally {
    await lock.release();
  }
};

const planOne = async (store: GraphStore, dataset: string, claims: readonly Claim[], { snapshotAsOf, allowEnds }: LoadOptions): Promise<DatasetPlan> => {
  const loads = (await readLoads(store)).filter((load) => load.dataset === dataset);
  const last = loads.findLast(({ state }) => state === 'DONE');
  const finished = !loads.some(({ state, number }) => state === 'RUNNING' && number > (last?.number ?? 0));
  const digest = snapshotAsOf ? digestOfSnapshot(last?.digest ?? '', digestOf(claims), snapshotAsOf) : digestOf(claims);
  const same: DatasetPlan = { dataset, digest, added: [], changed: [], ended: [], unchanged: claims.length, nothingToDo: true };
  if (finished && last && last.digest !== '' && (last.digest === digest || (snapshotAsOf && last.said === `${digestOf(claims)} ${snapshotAsOf}`))) return same;
  const now = snapshotAsOf ? toSnapshotClaims(claims, await readKeptClaims(store, dataset), snapshotAsOf, dataset) : claims;
  const stored = await readStoredClaims(store, dataset);
  const plan = planDataset(dataset, now, stored, digest, snapshotAsOf ? `${digestOf(claims)} ${snapshotAsOf}` : digest);
  if (!allowEnds && plan.ended.length > stored.size * mostEnded)
    throw new LoadRefused(`${dataset} would end ${plan.ended.length} of the ${stored.size} things that it said before, more than a fifth. If that is meant, load it with --allow-ends. Nothing was written.`);
  return plan;
};

const applyAll = async (store: GraphStore, plans: readonly DatasetPlan[], lock: LoadLock, { onProgress }: LoadOptions): Promise<void> => {
  const open = plans.filter(({ nothingToDo }) => !nothingToDo);
  if (open.length === 0) return;
  const total = open.reduce((sum, plan) => sum + changesOf(plan), 0);
  await applyPlans(store, open, lock, (done) => onProgress?.('writing', done, total));
};
