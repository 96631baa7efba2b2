import { z } from 'zod';
import type { NodeLabel } from '#graph-schema/labels';
import type { GraphStore, Run } from '#store/graph-store';
import { fold } from './search-text.js';

/** Why a text finds a thing: it is its name, its abbreviation, another or older name, or the name of what came before it. */
export const nameKinds = ['NAME', 'ABBREVIATION', 'OTHER_NAME', 'NAME_BEFORE'] as const;
export type NameKind = (typeof nameKinds)[number];
/** The same, and that what was typed stands in what the thing is about. */
export const matchKinds = [...nameKinds, 'ABOUT'] as const;

export interface Called {
  readonly text: string;
  readonly folded: string;
  readonly kind: NameKind;
  /** YYYY-MM-DD, the day on which it was no longer called so, or was no more; null while it is, or where no day is recorded. */
  readonly until: string | null;
}

export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly label: NodeLabel;
  /** Its own name first. */
  readonly called: readonly Called[];
  /** What it is about: of a journey its life events, steps and services, of anything its summary or purpose. */
  readonly about: readonly Pick<Called, 'text' | 'folded'>[];
  /** Only invented sources speak of it. */
  readonly illustrative: boolean;
}

/** Figures and reports are found on the page of what they belong to. */
export const searchableLabels = [
  'Journey',
  'Service',
  'Organisation',
  'LifeEvent',
  'Community',
  'Team',
  'Profession',
  'Policy',
  'Source',
  'Step',
] as const satisfies readonly NodeLabel[];

export interface Names {
  readonly entries: readonly Entry[];
  /** Every word of every name once; made when a misspelling first asks for it. */
  readonly words: () => readonly string[];
}

const nameRow = z.object({
  id: z.string(),
  name: z.string(),
  abbreviation: z.string().nullable(),
  aliases: z.array(z.string()).nullable(),
  until: z.string().nullable(),
  says: z.string().nullable(),
  sources: z.array(z.string()).nullable(),
});
const partRow = z.object({ journey: z.string(), name: z.string() });
const successionRow = z.object({ before: z.string(), after: z.string(), on: z.string().nullable() });
type Successions = readonly z.infer<typeof successionRow>[];
const indexes = new WeakMap<GraphStore, { readonly state: string; readonly names: Names }>();

/**
 * Names, abbreviations and old names, folded once per load and kept in memory. Engines differ in how they fold accents and neither indexes the middle of a word
 * alike, and a reader should find the same thing on both.
 */
export const readNames = async (store: GraphStore): Promise<Names> =>
  store.read(async (run) => {
    const loads = await run('MATCH (l:Load) RETURN l.number AS number, l.state AS state, l.dataset AS dataset ORDER BY dataset, number');
    const state = JSON.stringify(loads);
    const kept = indexes.get(store);
    if (kept?.state === state) return kept.names;
    const entries: Entry[] = [];
    const invented = new Set((await run("MATCH (s:Source) WHERE s.kind = 'ILLUSTRATIVE' RETURN s.id AS id")).map(({ id }) => String(id)));
    for (const label of searchableLabels) entries.push(...(await readLabel(run, label, invented)));
    let words: readonly string[] | null = null;
    const names: Names = {
      entries,
      words: () => (words ??= [...new Set(entries.flatMap(({ called }) => called.flatMap(({ folded }) => folded.split(' '))))]),
    };
    // While a load is running names come and go without a new load, so nothing is kept.
    if (!loads.some((load) => load.state === 'RUNNING')) indexes.set(store, { state, names });
    return names;
  });

const toCalled = (text: string, kind: NameKind, until: string | null): Called => ({ text, folded: fold(text), kind, until });

const readLabel = async (run: Run, label: NodeLabel, invented: ReadonlySet<string>): Promise<Entry[]> => {
  const rows = await run(
    `MATCH (n:${label}) RETURN n.id AS id, n.name AS name, n.abbreviation AS abbreviation, n.aliases AS aliases, coalesce(n.closed, n.ended) AS until, coalesce(n.summary, n.purpose) AS says, n.sources AS sources`,
  );
  const found = rows.map((row) => nameRow.parse(row));
  const successions = label === 'Organisation' || label === 'Service' ? await readSuccessions(run, label) : [];
  const replaced = new Map(successions.map(({ before, on }) => [before, on]));
  const into = new Map<string, Successions>();
  for (const succession of successions) into.set(succession.after, [...(into.get(succession.after) ?? []), succession]);
  const own = new Map(
    found.map(({ id, name, abbreviation, aliases, until: ended }) => {
      const until = ended ?? replaced.get(id) ?? null;
      return [
        id,
        [
          toCalled(name, 'NAME', until),
          ...(abbreviation ? [toCalled(abbreviation, 'ABBREVIATION', until)] : []),
          ...(aliases ?? []).map((alias) => toCalled(alias, 'OTHER_NAME', until)),
        ],
      ] as const;
    }),
  );
  const parts = label === 'Journey' ? await readParts(run) : new Map<string, readonly string[]>();
  const about = (id: string, says: string | null) =>
    [...new Set([...(parts.get(id) ?? []), ...(says ? [says] : [])])].map((text) => ({ text, folded: fold(text) }));
  const before = (id: string) =>
    earlierOf(id, into).flatMap(([earlier, on]) =>
      (own.get(earlier) ?? []).map((called): Called => ({ ...called, kind: 'NAME_BEFORE', until: on })),
    );
  const illustrative = (id: string, said: readonly string[] | null): boolean =>
    label === 'Source' ? invented.has(id) : (said?.length ?? 0) > 0 && (said ?? []).every((source) => invented.has(source));
  return found.map(({ id, name, says, sources }) => ({
    id,
    name,
    label,
    called: [...(own.get(id) ?? []), ...before(id)],
    about: about(id, says),
    illustrative: illustrative(id, sources),
  }));
};

/** By journey, the names of what starts it, of its steps and of the services that they use. There are few journeys, so this reads little whatever else is loaded. */
const readParts = async (run: Run): Promise<ReadonlyMap<string, readonly string[]>> => {
  const rows = [
    ...(await run('MATCH (j:Journey)<-[:STARTS]-(e:LifeEvent) RETURN j.id AS journey, e.name AS name ORDER BY name')),
    ...(await run(
      'MATCH (j:Journey)-[:HAS_STEP]->(s:Step) RETURN j.id AS journey, s.name AS name, s.position AS position ORDER BY position, name',
    )),
    ...(await run(
      'MATCH (j:Journey)-[:HAS_STEP]->(:Step)-[:USES]->(v:Service) RETURN DISTINCT j.id AS journey, v.name AS name ORDER BY name',
    )),
  ].map((row) => partRow.parse(row));
  const parts = new Map<string, string[]>();
  for (const { journey, name } of rows) parts.set(journey, [...(parts.get(journey) ?? []), name]);
  return parts;
};

/** A transfer of some work leaves both as they are, so it gives nobody another's name. */
const readSuccessions = async (run: Run, label: 'Organisation' | 'Service'): Promise<Successions> =>
  (
    await run(
      `MATCH (a:${label})-[r:SUCCEEDED_BY]->(b:${label}) WHERE r.kind <> 'TRANSFER' RETURN DISTINCT a.id AS before, b.id AS after, r.on AS on ORDER BY on, before, after`,
    )
  ).map((row) => successionRow.parse(row));

/** All that led to it, each with the day on which it was no more. */
const earlierOf = (id: string, into: ReadonlyMap<string, Successions>): readonly (readonly [string, string | null])[] => {
  const found = new Map<string, string | null>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const { before, on } of into.get(next) ?? []) {
      if (before === id || found.has(before)) continue;
      found.set(before, on);
      open.push(before);
    }
  }
  return [...found];
};
