import { z } from 'zod';
import { createNodeKey, decodeKey } from '#graph-schema/ids';
import { relationshipTypes, type RelationshipType } from '#graph-schema/relationships';
import { read } from '../question.js';
import { refuseAbove } from './page.js';
import { held } from './held.js';
import { anyMainLabel, byText, labelled, mainLabel, sourceIds } from './thing.js';

const stepRow = z.object({
  at: z.string(), next: labelled, relationship: z.enum(relationshipTypes as [RelationshipType, ...RelationshipType[]]), outward: z.boolean(), sources: sourceIds,
});
export type StepRow = z.infer<typeof stepRow>;
type Earlier = Readonly<Record<string, readonly unknown[]>>;
type Params = Readonly<Record<string, unknown>>;

/** The most things to go on from in one layer: a way through more of them is no connection that anybody would call one. */
const mostInLayer = 5_000;
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
  refuseAbove(keys.length, 'things to go on from', 'Ask for fewer hops or for some kinds of relationship only.', mostInLayer);
  return keys.sort(byText).flatMap((key) => {
    const found = decodeKey(key);
    return found ? [{ id: found.id as string, label: found.label as string }] : [];
  });
};

const readLayer = (layer: Layer) =>
  read({
    cypher: `UNWIND $frontier AS at
MATCH (n) WHERE ${anyMainLabel('n')} AND n.id = at.id AND at.label IN labels(n)
MATCH (n)-[r]-(m) WHERE type(r) IN $types AND ${held('r')}
WITH at, n, r, m, ${mainLabel('m')} AS label WHERE label IS NOT NULL AND label <> 'Metric'
RETURN at.id AS at, at.label AS atLabel, {id: m.id, name: m.name, sources: m.sources, label: label} AS next, type(r) AS relationship, startNode(r) = n AS outward, r.sources AS sources`,
    row: stepRow.extend({ atLabel: labelled.shape.label }).transform(({ at, atLabel, ...row }) => ({ ...row, at: createNodeKey(atLabel, at) as string })),
    parameters: (params, earlier) => ({
      frontier: frontierOf(layer, params, earlier),
      types: (params.relationships as string[]).length ? (params.relationships as string[]) : relationshipTypes,
    }),
  });

/** Both ends grow in turn until they meet: six layers reach six hops, and neither end goes further than three. */
export const pathReads = {
  from1: readLayer('from1'), to1: readLayer('to1'), from2: readLayer('from2'), to2: readLayer('to2'), from3: readLayer('from3'), to3: readLayer('to3'),
} as const;
