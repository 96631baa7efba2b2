import { createNodeKey } from '#graph-schema/ids';
import { labels, nodeLabels, type NodeLabel } from '#graph-schema/labels';
import { relationships, type RelationshipType } from '#graph-schema/relationships';
import type { GraphStore, Row, Value } from '#store/graph-store';
import { AskError } from '../ask-error.js';
import { refuseInvented } from './decide-invented.js';
import { readJourneyKeys } from './journey-keys.js';

type Properties = Readonly<Record<string, Value>>;

/** One thing of the map: every property of the model that it has, `name`, `sources`, and whether only invented sources speak of it. */
export interface MapNode {
  readonly label: NodeLabel;
  readonly id: string;
  readonly isDepartment: boolean;
  readonly properties: Properties & { readonly name: string; readonly sources: readonly string[]; readonly illustrative: boolean };
}

export interface MapRelationship {
  readonly type: RelationshipType;
  readonly from: { readonly label: NodeLabel; readonly id: string };
  readonly to: { readonly label: NodeLabel; readonly id: string };
  /** With `fact`, which tells it from every other. */
  readonly properties: Properties & { readonly fact: string; readonly sources: readonly string[]; readonly illustrative: boolean };
}

/** The whole map, or a part of it, a page at a time: things by kind, then relationships by kind, each in the order of ids. Things are read first: what is left out among them takes its relationships along. */
export interface WholeMap {
  readonly nodes: () => AsyncGenerator<MapNode>;
  readonly relationships: () => AsyncGenerator<MapRelationship>;
}

export interface MapChoice {
  /** Without teams, their links, and the head counts that go with them. */
  readonly isPublic: boolean;
  /** Without what only invented sources speak of. */
  readonly withoutInvented: boolean;
  /** Id of a journey: only it and what belongs to it. */
  readonly journey: string | null;
}

const pageSize = 1_000;
const bulk = { timeoutMs: 60_000 };

/** What teams are told by: a public copy has none of it. Every relationship of a team goes with it. */
const ofTeams: ReadonlySet<NodeLabel> = new Set(['Team']);

interface Kept {
  readonly invented: ReadonlySet<string>;
  /** Null: all of them. */
  readonly keys: ReadonlySet<string> | null;
  /** Of sources that things of a part name. */
  readonly used: Set<string>;
}

const stateOf = async (store: GraphStore): Promise<string> =>
  JSON.stringify(await store.read((run) => run('MATCH (l:Load) RETURN l.number AS number, l.state AS state ORDER BY number')));

/**
 * Reads the map in pages, so that one of any size fits into memory.
 * @throws AskError BAD_USER_INPUT for an invented journey without what is invented; CONFLICT from the generators when a load changed the map meanwhile, NOT_FOUND for a journey that is not there; StoreError
 */
export const readMap = async (store: GraphStore, { isPublic, withoutInvented, journey }: MapChoice): Promise<WholeMap> => {
  const before = await stateOf(store);
  const invented = new Set(
    (await store.read((run) => run("MATCH (s:Source) WHERE s.kind = 'ILLUSTRATIVE' RETURN s.id AS id"))).map(({ id }) => String(id)),
  );
  if (withoutInvented && journey !== null)
    await store.read((run) => refuseInvented(run, [{ name: 'journey', label: 'Journey', id: journey }], invented));
  const kept: Kept = {
    invented,
    keys: journey === null ? null : await store.read((run) => readJourneyKeys(run, journey), bulk),
    used: new Set(),
  };
  // Sources come last, when it is known which of them a part of the map rests on.
  const wanted = [...nodeLabels.filter((label) => label !== 'Source'), 'Source' as const].filter(
    (label) => !(isPublic && ofTeams.has(label)),
  );
  const dropped = new Set<string>();
  const isKept = (label: NodeLabel, id: string): boolean =>
    kept.keys === null || (label === 'Source' ? kept.used.has(id) : kept.keys.has(createNodeKey(label, id)));
  const isInvented = ({ from, to, properties }: MapRelationship): boolean =>
    properties.illustrative || dropped.has(createNodeKey(from.label, from.id)) || dropped.has(createNodeKey(to.label, to.id));
  async function* nodes(): AsyncGenerator<MapNode> {
    if (kept.keys !== null) for await (const { properties } of related()) for (const source of properties.sources) kept.used.add(source);
    for (const label of wanted) {
      for await (const node of nodesOf(store, label, invented)) {
        if (!isKept(label, node.id)) continue;
        if (withoutInvented && node.properties.illustrative) {
          dropped.add(createNodeKey(label, node.id));
          continue;
        }
        for (const source of node.properties.sources) kept.used.add(source);
        yield node;
      }
    }
  }
  async function* related(): AsyncGenerator<MapRelationship> {
    for (const spec of relationships) {
      for (const to of spec.to) {
        if (!wanted.includes(spec.from) || !wanted.includes(to)) continue;
        for await (const relationship of relationshipsOf(store, spec, to, invented)) {
          if (isKept(spec.from, relationship.from.id) && isKept(to, relationship.to.id) && !(withoutInvented && isInvented(relationship)))
            yield relationship;
        }
      }
    }
  }
  return {
    nodes,
    async *relationships() {
      yield* related();
      if ((await stateOf(store)) !== before)
        throw new AskError(
          'CONFLICT',
          'A load changed the map while it was being exported, so what was written may mix old and new. Export it again.',
        );
    },
  };
};

const onlyInvented = (sources: readonly string[], invented: ReadonlySet<string>): boolean =>
  sources.length > 0 && sources.every((source) => invented.has(source));

const toProperties = (row: Row, names: readonly string[], invented: ReadonlySet<string>) => {
  const sources = (row.sources ?? []) as readonly string[];
  const held = names.filter((name) => row[name] !== null && row[name] !== undefined).map((name) => [name, row[name] as Value]);
  return { ...Object.fromEntries(held), sources, illustrative: onlyInvented(sources, invented) };
};

const columns = (variable: string, names: readonly string[]): string =>
  names.map((name) => `${variable}.\`${name}\` AS \`${name}\``).join(', ');

async function* nodesOf(store: GraphStore, label: NodeLabel, invented: ReadonlySet<string>): AsyncGenerator<MapNode> {
  const names = ['name', ...Object.keys(labels[label].properties)];
  for (let after = ''; ;) {
    const rows = await store.read(
      (run) =>
        run(
          `MATCH (n:${label}) WHERE n.id > $after RETURN n.id AS id, labels(n) AS labels, n.sources AS sources, ${columns('n', names)} ORDER BY n.id LIMIT ${pageSize}`,
          { after },
        ),
      bulk,
    );
    for (const row of rows) {
      const properties = toProperties(row, names, invented) as MapNode['properties'];
      const own = label === 'Source' ? { ...properties, illustrative: invented.has(String(row.id)) } : properties;
      yield { label, id: String(row.id), isDepartment: (row.labels as readonly string[]).includes('Department'), properties: own };
    }
    if (rows.length < pageSize) return;
    after = String(rows.at(-1)?.id);
  }
}

type Spec = (typeof relationships)[number];

/** By pages of the things that they begin at: those have an index. */
async function* relationshipsOf(
  store: GraphStore,
  { type, from, properties }: Spec,
  to: NodeLabel,
  invented: ReadonlySet<string>,
): AsyncGenerator<MapRelationship> {
  const names = ['fact', ...Object.keys(properties)];
  for (let after = ''; ;) {
    const ids = (
      await store.read(
        (run) => run(`MATCH (n:${from}) WHERE n.id > $after RETURN n.id AS id ORDER BY n.id LIMIT ${pageSize}`, { after }),
        bulk,
      )
    ).map(({ id }) => String(id));
    const rows =
      ids.length === 0
        ? []
        : await store.read(
            (run) =>
              run(
                `UNWIND $ids AS start MATCH (a:${from} {id: start})-[r:${type}]->(b:${to}) RETURN start, b.id AS finish, r.sources AS sources, ${columns('r', names)} ORDER BY start, finish, fact`,
                { ids },
              ),
            bulk,
          );
    for (const row of rows)
      yield {
        type,
        from: { label: from, id: String(row.start) },
        to: { label: to, id: String(row.finish) },
        properties: toProperties(row, names, invented) as MapRelationship['properties'],
      };
    if (ids.length < pageSize) return;
    after = ids.at(-1) as string;
  }
}
