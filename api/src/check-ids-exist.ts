import { decodeKey } from '#graph-schema/ids';
import { labels, type NodeLabel } from '#graph-schema/labels';
import type { Run } from '#store/graph-store';
import { AskError } from './ask-error.js';
import type { IdParam } from './questions/params.js';

type Named = Pick<IdParam, 'label' | 'id'>;

/** @throws AskError NOT_FOUND naming what was asked for and the nearest matches */
export const checkIdsExist = async (run: Run, ids: readonly Named[]): Promise<void> => {
  const wanted = new Map<NodeLabel, Map<string, Named>>();
  for (const param of ids) {
    const key = param.label === 'ANY' ? decodeKey(param.id) : { label: param.label, id: param.id };
    if (!key) continue;
    const ofLabel = wanted.get(key.label) ?? new Map<string, Named>();
    wanted.set(key.label, ofLabel.set(key.id, param));
  }
  for (const [label, ofLabel] of wanted) {
    const rows = await run(`UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN n.id AS id`, { ids: [...ofLabel.keys()] });
    const found = new Set(rows.map((row) => row.id));
    const missing = [...ofLabel.keys()].find((id) => !found.has(id));
    if (missing) throw new AskError('NOT_FOUND', await sayMissing(run, label, missing));
  }
};

const sayMissing = async (run: Run, label: NodeLabel, id: string): Promise<string> => {
  const near = await nearest(run, label, id);
  const kind = labels[label].prefix.replace('-', ' ');
  return `There is no ${kind} with the id ${id}.${near.length ? ` The nearest are ${near.join(', ')}.` : ` The map holds no ${kind} that is spelt like it.`}`;
};

/** Ids of the same kind that share the most words with `id`, at most three. */
const nearest = async (run: Run, label: NodeLabel, id: string): Promise<string[]> => {
  const words = id.split(/[-/]/).filter((word) => word.length > 2).slice(0, 8);
  if (words.length === 0) return [];
  const rows = await run(
    `MATCH (n:${label}) WHERE any(word IN $words WHERE n.id CONTAINS word)
     RETURN n.id AS id, size([word IN $words WHERE n.id CONTAINS word]) AS shared ORDER BY shared DESC, size(id), id LIMIT 3`,
    { words },
  );
  return rows.map((row) => String(row.id));
};
