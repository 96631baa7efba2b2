import { decodeKey } from '#graph-schema/ids';
import { labels, type NodeLabel } from '#graph-schema/labels';
import type { Run } from '#store/graph-store';
import { AskError } from '../ask-error.js';
import { labelsOfId } from '../lookups/labels-of-id.js';
import type { IdParam } from '../questions/params.js';
import { sayOtherKind } from './check-params.js';

type Named = Pick<IdParam, 'name' | 'label' | 'id'>;

/** @throws AskError NOT_FOUND naming what was asked for and the nearest matches, BAD_USER_INPUT where only another kind of thing has the id */
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
    const missing = [...ofLabel].find(([id]) => !found.has(id));
    if (missing) await refuseMissing(run, label, ...missing);
  }
};

const refuseMissing = async (run: Run, label: NodeLabel, id: string, given: Named): Promise<never> => {
  // A key says its kind, so what else has the id behind it is no answer to it.
  const others = given.label === 'ANY' ? [] : await labelsOfId(run, id);
  if (others.length > 0) throw new AskError('BAD_USER_INPUT', `${given.name}: ${sayOtherKind(id, others, label)}`);
  const near = await nearest(run, label, id);
  const kind = labels[label].prefix.replace('-', ' ');
  const nearby = near.length
    ? ` The nearest are ${near.join(', ')}.`
    : ` The map holds no ${kind} that is spelt like it; search finds things by their names, old names too.`;
  throw new AskError('NOT_FOUND', `There is no ${kind} with the id ${id}.${nearby}`);
};

/** Ids of the same kind that share the most runs of three characters with `id`, at least a third of them: at most three, real things before invented ones. */
const nearest = async (run: Run, label: NodeLabel, id: string): Promise<string[]> => {
  const runs = [...new Set(Array.from(id.slice(0, 60), (_, at) => id.slice(at, at + 3)).filter((three) => three.length === 3))];
  if (runs.length === 0) return [];
  const rows = await run(
    `MATCH (n:${label}) WITH n.id AS id, size([three IN $runs WHERE n.id CONTAINS three]) AS shared WHERE shared >= $least
     RETURN id, shared ORDER BY shared DESC, size(id), id LIMIT 3`,
    { runs, least: Math.ceil(runs.length / 3) },
  );
  const ids = rows.map((row) => String(row.id));
  const real = await run(
    `MATCH (n:${label}) WHERE n.id IN $ids UNWIND n.sources AS source MATCH (s:Source {id: source}) WHERE s.kind <> 'ILLUSTRATIVE' RETURN DISTINCT n.id AS id`,
    { ids },
  );
  const isReal = new Set(real.map((row) => row.id));
  return [...ids.filter((id) => isReal.has(id)), ...ids.filter((id) => !isReal.has(id))];
};
