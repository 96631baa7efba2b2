import { isNodeId } from '#graph-schema/ids';
import { nodeLabels, type NodeLabel } from '#graph-schema/labels';
import type { Run } from '#store/graph-store';

/** The kinds of which something has this bare id. */
export const labelsOfId = async (run: Run, id: string): Promise<readonly NodeLabel[]> => {
  const found: NodeLabel[] = [];
  for (const label of nodeLabels.filter((one) => isNodeId(one, id)))
    if ((await run(`MATCH (n:${label} {id: $id}) RETURN n.id AS id`, { id })).length > 0) found.push(label);
  return found;
};
