import type { GraphStore } from '#store/graph-store';
import type { KeptClaim } from './claims.js';
import type { StoredClaim } from './plan.js';
import type { SourceStanding } from './resolve.js';

/** Reading all that a large dataset said takes longer than a question may. */
const bulk = { timeoutMs: 120_000 };

export const readStoredClaims = async (store: GraphStore, dataset: string): Promise<ReadonlyMap<string, StoredClaim>> => {
  const rows = await store.read(
    (run) => run('MATCH (c:Claim {dataset: $dataset}) RETURN c.id AS id, c.hash AS hash, c.fact AS fact', { dataset }),
    bulk,
  );
  return new Map(rows.map(({ id, hash, fact }) => [String(id), { id: String(id), hash: String(hash), fact: String(fact) }]));
};

/** What a dataset says now, with the values: what a snapshot builds on. */
export const readKeptClaims = async (store: GraphStore, dataset: string): Promise<readonly KeptClaim[]> => {
  const rows = await store.read(
    (run) =>
      run(
        'MATCH (c:Claim {dataset: $dataset}) RETURN c.fact AS fact, c.source AS source, c.file AS file, c.line AS line, c.values AS values',
        { dataset },
      ),
    bulk,
  );
  return rows.map(({ fact, source, file, line, values }) => ({
    fact: String(fact),
    source: String(source),
    file: String(file),
    line: Number(line),
    values: JSON.parse(String(values)),
  }));
};

export interface StoredLoad {
  readonly number: number;
  readonly dataset: string;
  readonly state: 'RUNNING' | 'DONE' | 'FAILED';
  readonly digest: string;
  /** What was said, where history makes the digest another one. */
  readonly said: string;
  /** What was read, as JSON. */
  readonly read: string | null;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly added: number;
  readonly changed: number;
  readonly ended: number;
}

/** Every load, oldest first. */
export const readLoads = async (store: GraphStore): Promise<readonly StoredLoad[]> => {
  const rows = await store.read((run) =>
    run(`MATCH (l:Load) RETURN l.number AS number, l.dataset AS dataset, l.state AS state, l.digest AS digest, l.said AS said, l.read AS read, l.startedAt AS startedAt, l.finishedAt AS finishedAt,
  l.added AS added, l.changed AS changed, l.ended AS ended ORDER BY number`),
  );
  return rows as unknown as StoredLoad[];
};

/** The latest finished load of a dataset, and whether none that came after it was cut off. */
export const lastLoads = (
  loads: readonly StoredLoad[],
  dataset: string,
): { readonly last: StoredLoad | undefined; readonly finished: boolean } => {
  const own = loads.filter((load) => load.dataset === dataset);
  const last = own.findLast(({ state }) => state === 'DONE');
  return { last, finished: !own.some(({ state, number }) => state === 'RUNNING' && number > (last?.number ?? 0)) };
};

export const readStanding = async (store: GraphStore): Promise<Map<string, SourceStanding>> => {
  const rows = await store.read((run) => run('MATCH (s:Source) RETURN s.id AS id, s.kind AS kind, s.retrieved AS retrieved'));
  return new Map(
    rows.map(({ id, kind, retrieved }) => [
      String(id),
      { kind: String(kind), retrieved: retrieved === null || retrieved === undefined ? null : String(retrieved) },
    ]),
  );
};

/** Of these keys, those that no live claim of another dataset knows. */
export const readMissing = async (store: GraphStore, keys: readonly string[], without: readonly string[]): Promise<Set<string>> => {
  const missing = new Set(keys);
  for (let start = 0; start < keys.length; start += 1_000) {
    const rows = await store.read((run) =>
      run('UNWIND $keys AS key MATCH (c:Claim {fact: key}) WHERE NOT c.dataset IN $without RETURN DISTINCT c.fact AS key', {
        keys: keys.slice(start, start + 1_000),
        without: [...without],
      }),
    );
    for (const { key } of rows) missing.delete(String(key));
  }
  return missing;
};

/** Where an order stands that was only inferred from the positions of steps. */
const byPosition = /(^|!)steps(\.csv)?$/;

/** Of these journeys, those whose steps a live claim of another dataset puts in order; what it infers from positions is no such claim. */
export const readOrdered = async (
  store: GraphStore,
  journeys: readonly string[],
  without: readonly string[],
): Promise<readonly string[]> => {
  const rows = await store.read(
    (run) =>
      run(
        `UNWIND $journeys AS journey MATCH (j:Journey {id: journey})-[:HAS_STEP]->(s:Step)-[n:NEXT]->(:Step) WITH journey, n.fact AS fact
     MATCH (c:Claim {fact: fact}) WHERE NOT c.dataset IN $without RETURN DISTINCT journey, c.file AS file`,
        { journeys: [...journeys], without: [...without] },
      ),
    bulk,
  );
  return rows.filter(({ file }) => !byPosition.test(String(file))).map(({ journey }) => String(journey));
};

export const isEmptyOfClaims = async (store: GraphStore): Promise<boolean> =>
  (await store.read((run) => run('MATCH (c:Claim) RETURN c.id AS id LIMIT 1'))).length === 0;

/** Facts that these sources and others speak of: a change of a source may change what is shown of them. */
export const readDisputedFacts = async (store: GraphStore, sources: readonly string[]): Promise<string[]> => {
  if (sources.length === 0) return [];
  const rows = await store.read(
    (run) =>
      run(
        'MATCH (c:Claim) WHERE c.source IN $sources WITH DISTINCT c.fact AS fact MATCH (o:Claim {fact: fact}) RETURN fact, count(DISTINCT o.source) AS said',
        { sources: [...sources] },
      ),
    bulk,
  );
  return rows.filter(({ said }) => Number(said) > 1).map(({ fact }) => String(fact));
};

/** Live claims of other datasets about relationships of these nodes, or by these sources: their node cannot go. */
export const readHolders = async (
  store: GraphStore,
  facts: readonly { readonly fact: string; readonly label: string; readonly id: string }[],
  without: readonly string[],
) => {
  const holders: { readonly fact: string; readonly dataset: string }[] = [];
  for (const label of new Set(facts.map((fact) => fact.label))) {
    const own = facts.filter((fact) => fact.label === label);
    const rows = await store.read(async (run) => [
      ...(await run(
        `UNWIND $ids AS id MATCH (n:${label} {id: id})-[r]-() WITH id, r.fact AS fact
         MATCH (c:Claim {fact: fact}) WHERE NOT c.dataset IN $without RETURN DISTINCT id, c.dataset AS dataset`,
        { ids: own.map(({ id }) => id), without: [...without] },
      )),
      ...(label === 'Source'
        ? await run(
            'MATCH (c:Claim) WHERE c.source IN $ids AND NOT c.dataset IN $without RETURN DISTINCT c.source AS id, c.dataset AS dataset',
            { ids: own.map(({ id }) => id), without: [...without] },
          )
        : []),
    ]);
    for (const { id, dataset } of rows) holders.push({ fact: own.find((one) => one.id === id)?.fact as string, dataset: String(dataset) });
  }
  return holders;
};
