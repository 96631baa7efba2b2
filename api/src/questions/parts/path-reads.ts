import { z } from 'zod';
import { createNodeKey, decodeKey } from '#graph-schema/ids';
import { relationshipTypes, type RelationshipType } from '#graph-schema/relationships';
import { read, type Limit } from '../question.js';
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

type End = 'from' | 'to';
/** Every thing that one side has reached, with the steps by which it was first reached. */
export const reachedBy = (side: End, params: Params, rows: Earlier): Map<string, StepRow[]> => {
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
  return keys.sort(byText).flatMap((key) => {
    const found = decodeKey(key);
    return found ? [{ id: found.id as string, label: found.label as string }] : [];
  });
};

const typesOf = ({ relationships }: Params) => ((relationships as string[]).length ? (relationships as string[]) : relationshipTypes);
const endOf = (end: End) => `MATCH (${end}) WHERE ${anyMainLabel(end)} AND ${end}.id = $${end}Id AND $${end}Label IN labels(${end})`;

const goesOn = (a: string, r: string, b: string) =>
  `MATCH (${a})-[${r}]-(${b}) WHERE type(${r}) IN $types AND ${held(r)} AND NOT ${b}:Metric`;

/** What stands how far from an end, where the way may go on from it; nothing is counted where the other end is found, for then it does not. */
interface Reach {
  readonly what: string;
  /** On from `n`, which is next to `m`, which is next to `one`. */
  readonly counted: (one: End, other: End) => string;
}
const counting = (thing: string, beyond: string, other: End) =>
  `WITH count(DISTINCT ${thing}) AS things, sum(CASE WHEN ${thing} = ${other} OR ${beyond} = ${other} THEN 1 ELSE 0 END) AS meets`;

/** Next to one end, unless the other is at most two hops off. */
const near: Reach = { what: 'things next to one end', counted: (_one, other) => counting('m', 'n', other) };

/** Two hops from one end, unless the other is at most three hops off. */
const far: Reach = {
  what: 'things two hops from one end',
  counted: (one, other) => `AND n <> ${one}
WITH DISTINCT n, ${other}
${goesOn('n', 's', 'o')}
${counting('n', 'o', other)}`,
};

/**
 * Counts one layer before anything is read. `LIMIT 1` makes both engines find the ends before they go on, not once more for each thing on the way;
 * and to go on and compare is many times faster than EXISTS, which the embedded engine answers by a join with every relationship.
 */
const limitLayer = (one: End, other: End, hops: number, { what, counted }: Reach): Limit => ({
  cypher: `${endOf(one)}
${endOf(other)}
WITH from, to LIMIT 1
${goesOn(one, 'r', 'm')} AND $hops > ${hops}
WITH DISTINCT m, from, to
${goesOn('m', 'q', 'n')}
${counted(one, other)}
RETURN CASE WHEN meets > 0 THEN 0 ELSE things END AS count`,
  parameters: (params) => {
    const [from, to] = [decodeKey(params.from as string), decodeKey(params.to as string)];
    return { fromId: from?.id ?? '', fromLabel: from?.label ?? '', toId: to?.id ?? '', toLabel: to?.label ?? '', types: typesOf(params) };
  },
  most: mostInLayer,
  what,
  instead,
});

/** Each layer from which a way of more hops than the number goes on. */
export const limits = [
  limitLayer('from', 'to', 2, near),
  limitLayer('to', 'from', 3, near),
  limitLayer('from', 'to', 4, far),
  limitLayer('to', 'from', 5, far),
];

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
