import { nodeLabels } from '#graph-schema/labels';
import { relationships } from '#graph-schema/relationships';
import type { GraphStore } from '#store/graph-store';

/** How many things of each kind and relationships of each type a store holds. */
export const countsIn = async (of: GraphStore): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const label of [...nodeLabels, 'Department'])
    counts[label] = Number((await of.read((run) => run(`MATCH (n:${label}) RETURN count(n) AS count`)))[0]?.count);
  for (const { type, from, to } of relationships)
    for (const end of to)
      counts[`${from}-${type}-${end}`] = Number(
        (await of.read((run) => run(`MATCH (:${from})-[r:${type}]->(:${end}) RETURN count(r) AS count`)))[0]?.count,
      );
  return counts;
};
