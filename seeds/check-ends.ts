import type { GraphStore } from '#store/graph-store';
import { decodeFact } from './fact.js';
import type { DatasetPlan } from './plan.js';
import { LoadRefused } from './problem.js';
import { readHolders, readMissing } from './stored.js';

/** @throws LoadRefused when a thing would go that live claims of other datasets refer to, with the names of both */
export const checkEnds = async (store: GraphStore, plans: readonly DatasetPlan[]): Promise<void> => {
  const datasets = plans.map(({ dataset }) => dataset);
  if (plans.every(({ ended }) => ended.length === 0)) return;
  const stays = new Set(plans.flatMap(({ added, changed }) => [...added, ...changed].map(({ fact }) => fact as string)));
  const nodes = [...new Set(plans.flatMap(({ ended }) => ended.map(({ fact }) => fact)))].filter(
    (fact) => !fact.includes(' ') && !stays.has(fact),
  );
  if (nodes.length === 0) return;
  // What another dataset claims too stays, whatever this one says.
  const gone = [...(await readMissing(store, nodes, datasets))];
  const holders = await readHolders(
    store,
    gone.flatMap((fact) => {
      const decoded = decodeFact(fact);
      return decoded.node ? [{ fact, label: decoded.label, id: decoded.id }] : [];
    }),
    datasets,
  );
  if (holders.length === 0) return;
  const said = [...new Set(holders.map(({ fact, dataset }) => `${fact} (${dataset})`))].sort();
  const more = said.length > 10 ? ` and ${said.length - 10} more` : '';
  throw new LoadRefused(
    `${datasets.join(', ')} cannot drop what other datasets refer to: ${said.slice(0, 10).join(', ')}${more}. Change or unload those datasets first. Nothing was written.`,
  );
};
