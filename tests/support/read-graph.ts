import type { GraphStore, Row } from '#store/graph-store';

const ledger = new Set(['Claim', 'EndedClaim', 'Load', 'LoadLock', 'AccessKey']);
const inOrder = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([, held]) => held !== null)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, held]) => [key, inOrder(held)]),
      )
    : value;
const sorted = (rows: readonly Row[]): string[] => rows.map((row) => JSON.stringify(inOrder(row))).sort();

/** Everything that the graph says, whichever engine keeps it and in whichever order it came: things, relationships, live claims without their place. */
export const readGraph = (store: GraphStore) =>
  store.read(
    async (run) => ({
      things: sorted(
        (await run('MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties'))
          .filter(({ labels }) => !(labels as string[]).some((label) => ledger.has(label)))
          .map(({ labels, properties }) => ({ labels: [...(labels as string[])].sort(), properties: properties as Row })),
      ),
      relationships: sorted(await run('MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties')),
      claims: sorted(
        await run(
          'MATCH (c:Claim) RETURN c.id AS id, c.fact AS fact, c.dataset AS dataset, c.source AS source, c.values AS values, c.hash AS hash',
        ),
      ),
    }),
    { timeoutMs: 60_000 },
  );

/** The digest of the last finished load of each dataset. */
export const readDigests = async (store: GraphStore): Promise<Record<string, unknown>> =>
  Object.fromEntries(
    (
      await store.read((run) => run("MATCH (l:Load {state: 'DONE'}) RETURN l.dataset AS dataset, l.digest AS digest ORDER BY l.number"))
    ).map(({ dataset, digest }) => [String(dataset), digest]),
  );
