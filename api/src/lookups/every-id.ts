import type { NodeLabel } from '#graph-schema/labels';
import type { GraphStore } from '#store/graph-store';

export interface Listed {
  readonly id: string;
  readonly name: string;
  /** Only invented sources speak of it. */
  readonly illustrative: boolean;
}

/** Every thing with this label, in the order of their ids. */
export const everyId = (store: GraphStore, label: NodeLabel): Promise<Listed[]> =>
  store.read(async (run) => {
    const invented = new Set((await run("MATCH (s:Source) WHERE s.kind = 'ILLUSTRATIVE' RETURN s.id AS id")).map(({ id }) => id));
    const rows = await run(`MATCH (n:${label}) RETURN n.id AS id, n.name AS name, n.sources AS sources ORDER BY id`);
    return rows.map(({ id, name, sources }) => {
      const said = (sources ?? []) as readonly string[];
      return { id: String(id), name: String(name), illustrative: said.length > 0 && said.every((source) => invented.has(source)) };
    });
  });
