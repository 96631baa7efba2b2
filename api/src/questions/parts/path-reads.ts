import { z } from 'zod';
import { createNodeKey, decodeKey } from '#graph-schema/ids';
import { relationshipTypes, type RelationshipType } from '#graph-schema/relationships';
import { read, type Limit } from '../question.js';
import { refuseAbove } from './page.js';
import { held } from './held.js';
import { anyMainLabel, byText, labelled, mainLabel, sourceIds } from './thing.js';

const stepRow = z.object({
  at: z.string(),
  next: labelled,
  relationship: z.enum(relationshipTypes as [RelationshipType, ...RelationshipType[]]),
  outward: z.boolean(),
  sources: sourceIds,
});
export type StepRow = z.infer<typeof stepRow>;
type Earlier = Readonly<Record<string, readonly unknown[]>>;
type Params = Readonly<Record<string, unknown>>;

/** The most things to go on from in one layer: a way through more of them is no connection that anybody would call one. */
const mostInLayer = 5_000;
const instead = 'Ask for fewer hops or for some kinds of relationship only.';
export const layers = ['from1', 'to1', 'from2', 'to2', 'from3', 'to3'] as const;
type Layer = (typeof layers)[number];

const keyOf = (row: StepRow): string => createNodeKey(row.next.label, row.next.id);
const sideOf = (layer: Layer) => (layer.startsWith('from') ? 'from' : 'to');

/** Every thing that one side has reached, with the steps by which it was first reached. */
export const reachedBy = (side: 'from' | 'to', params: Params, rows: Earlier): Map<string, StepRow[]> => {
  const reached = new Map<string, StepRow[]>([[params[side] as string, []]]);
  for (const layer of layers.filter((name) => sideOf(name) === side)) {
    const fresh = new Map<string, StepRow[]>();
    for (const row of (rows[layer] ?? []) as StepRow[]) {
      const key = keyOf(row);
      if (!reached.has(key)) fresh.set(key, [...(fresh.get(key) ?? []), row]);
    }
    for (const [key, steps] of fresh) reached.set(key, steps);
  }
  return reached;
};

/** Things that both sides have reached, in the order of their keys. */
export const meetings = (params: Params, rows: Earlier): string[] => {
  const to = reachedBy('to', params, rows);
  return [...reachedBy('from', params, rows).keys()].filter((key) => to.has(key)).sort(byText);
};

/** What this layer goes on from: what the layer before reached anew; nothing once the sides have met or the hops are used up. */
const frontierOf = (layer: Layer, params: Params, rows: Earlier): { id: string; label: string }[] => {
  const place = layers.indexOf(layer);
  if (place >= (params.hops as number) || meetings(params, rows).length > 0) return [];
  const side = sideOf(layer);
  const last = layers.slice(0, place).findLast((name) => sideOf(name) === side);
  const before = last ? reachedBy(side, params, { ...rows, [last]: [] }) : new Map<string, StepRow[]>();
  const keys = last ? [...reachedBy(side, params, rows).keys()].filter((key) => !before.has(key)) : [params[side] as string];
  refuseAbove(keys.length, 'things to go on from', instead, mostInLayer);
  return keys.sort(byText).flatMap((key) => {
    const found = decodeKey(key);
    return found ? [{ id: found.id as string, label: found.label as string }] : [];
  });
};

const typesOf = ({ relationships }: Params) => ((relationships as string[]).length ? (relationships as string[]) : relationshipTypes);
const endOf = (end: 'from' | 'to') =>
  `MATCH (${end}) WHERE ${anyMainLabel(end)} AND ${end}.id = $${end}Id AND $${end}Label IN labels(${end})`;

/** What is next to one end, where the way goes on from there: nothing when the other end is at most two hops off, for then it does not. */
const limitEnd = (one: 'from' | 'to', other: 'from' | 'to'): Limit => ({
  cypher: `${endOf(one)}
${endOf(other)}
MATCH (${one})-[r]-(m) WHERE $hops > 2 AND type(r) IN $types AND ${held('r')}
WITH DISTINCT m, ${other}, m = ${other} OR EXISTS { MATCH (m)-[q]-(${other}) WHERE type(q) IN $types AND ${held('q')} } AS meets
RETURN CASE WHEN coalesce(sum(CASE WHEN meets THEN 1 ELSE 0 END), 0) > 0 THEN 0 ELSE count(m) END AS count`,
  parameters: (params) => {
    const [from, to] = [decodeKey(params.from as string), decodeKey(params.to as string)];
    return { fromId: from?.id ?? '', fromLabel: from?.label ?? '', toId: to?.id ?? '', toLabel: to?.label ?? '', types: typesOf(params) };
  },
  most: mostInLayer,
  what: 'things to go on from',
  instead,
});
export const limitEnds = [limitEnd('from', 'to'), limitEnd('to', 'from')];

const readLayer = (layer: Layer) =>
  read({
    cypher: `UNWIND $frontier AS at
MATCH (n) WHERE ${anyMainLabel('n')} AND n.id = at.id AND at.label IN labels(n)
MATCH (n)-[r]-(m) WHERE type(r) IN $types AND ${held('r')}
WITH at, n, r, m, ${mainLabel('m')} AS label WHERE label IS NOT NULL AND label <> 'Metric'
RETURN at.id AS at, at.label AS atLabel, {id: m.id, name: m.name, sources: m.sources, label: label} AS next, type(r) AS relationship, startNode(r) = n AS outward, r.sources AS sources`,
    row: stepRow
      .extend({ atLabel: labelled.shape.label })
      .transform(({ at, atLabel, ...row }) => ({ ...row, at: createNodeKey(atLabel, at) as string })),
    parameters: (params, earlier) => ({ frontier: frontierOf(layer, params, earlier), types: typesOf(params) }),
  });

/** Both ends grow in turn until they meet: six layers reach six hops, and neither end goes further than three. */
export const pathReads = {
  from1: readLayer('from1'),
  to1: readLayer('to1'),
  from2: readLayer('from2'),
  to2: readLayer('to2'),
  from3: readLayer('from3'),
  to3: readLayer('to3'),
} as const;
