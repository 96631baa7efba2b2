import { z } from 'zod';
import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import { read, type AnswerContext, type RowsOf } from '../question.js';
import { groupBy } from './group-by.js';
import { readAncestors } from './departments.js';
import type { outlinesOf } from './outline.js';
import { outlineReads, type OutlineServiceRow } from './outline-reads.js';
import { holds } from './held.js';
import { named, namedMap, period, sourceIds, toThings, unique, type Named, type Thing } from './thing.js';

/** A reorganisation of the organisation itself that is on record after the date. */
export interface NextReorganisation {
  readonly on: string;
  readonly kinds: readonly string[];
  readonly successors: readonly Thing[];
}

const nextRow = z.object({ on: z.string(), kind: z.string(), successor: named, sources: sourceIds });
type NextRow = z.infer<typeof nextRow>;
const readNext = read({
  cypher: `MATCH (o:Organisation {id: $organisation})-[s:SUCCEEDED_BY]->(n:Organisation) WHERE s.on > $asAt
RETURN s.on AS on, s.kind AS kind, ${namedMap('n')} AS successor, s.sources AS sources ORDER BY on, n.id, kind`,
  row: nextRow,
});

const nextOfBodyRow = nextRow.extend({ body: named });
/** The reorganisations on record after the date of other bodies that the read `bodies` found. */
export const readNextOfBodies = read({
  cypher: `UNWIND $bodies AS body
MATCH (o:Organisation {id: body})-[s:SUCCEEDED_BY]->(n:Organisation) WHERE s.on > $asAt
RETURN ${namedMap('o')} AS body, s.on AS on, s.kind AS kind, ${namedMap('n')} AS successor, s.sources AS sources ORDER BY on, o.id, n.id, kind`,
  row: nextOfBodyRow,
  parameters: ({ organisation }, { bodies }) => ({ bodies: (bodies as Named[]).map(({ id }) => id).filter((id) => id !== organisation) }),
});

/** That bodies which are part of the organisation have some of their own, which are not followed here. */
export const sayNextOfBodies = (rows: readonly z.infer<typeof nextOfBodyRow>[], context: AnswerContext): string[] => {
  const { date, fewNames, list } = sentencesIn[context.language];
  const changes = [...groupBy(rows, ({ body, on }) => `${on} ${body.id}`).values()].map((of) => {
    const { body, on } = of[0] as (typeof of)[number];
    return say(context, '{name} ({on}, to {successors})', {
      name: body.name,
      on: date(on),
      successors: list(unique(of.map(({ successor }) => successor)).map(({ name }) => name)),
    });
  });
  return changes.length === 0
    ? []
    : [
        say(context, 'Reorganisations of bodies that are part of it are on record after this date: {names}. Ask about each.', {
          names: fewNames(changes),
        }),
      ];
};

const supposedRow = period.extend({ sources: sourceIds });
/** When the organisation came under `$into`, or was followed by it, as far as that is on record. */
export const readSupposed = read({
  cypher: `MATCH (o:Organisation {id: $organisation})-[r:PART_OF|SUCCEEDED_BY]->(n:Organisation) WHERE n.id = $into
RETURN coalesce(r.from, r.on) AS from, r.to AS to, r.sources AS sources ORDER BY from, to`,
  row: supposedRow,
});

/** That a move is only supposed, or how far it is on record. */
export const saySupposed = (
  recorded: readonly z.infer<typeof supposedRow>[],
  { one, other, asAt }: { one: Thing; other: Thing; asAt: string },
  context: AnswerContext,
): string => {
  const sentences = sentencesIn[context.language];
  const named = { one: one.name, other: other.name, day: sentences.date(asAt) };
  if (recorded.length === 0) return say(context, 'Suppose {one} came under {other}: no such move is recorded.', named);
  if (recorded.some((time) => holds(time, asAt))) return say(context, '{one} is under {other} on {day} already.', named);
  return say(context, 'Suppose {one} came under {other} on {day}. What is on record: {recorded}.', {
    ...named,
    recorded: sentences.list(recorded.map((time) => sentences.during({ name: other.name, ...time }))),
  });
};

const firstOf = (rows: readonly NextRow[]): NextRow[] => rows.filter(({ on }) => on === rows[0]?.on);

const onThatDay = (params: Readonly<Record<string, unknown>>, { next }: Readonly<Record<string, readonly unknown[]>>) => ({
  asAt: (next as NextRow[])[0]?.on ?? (params.asAt as string),
});
const ancestorsAfter = readAncestors(({ next, servicesAfter }) => [
  ...(servicesAfter as OutlineServiceRow[]).flatMap(({ owners }) => owners.map(({ id }) => id)),
  ...firstOf(next as NextRow[]).map(({ successor }) => successor.id),
]);
/** The reorganisations on record after the date, and who owns what on the day of the first one, or on the date where there is none. */
export const nextReads = {
  next: readNext,
  servicesAfter: read({
    ...outlineReads.services,
    parameters: (params, earlier) => ({ ...outlineReads.services.parameters?.(params, earlier), ...onThatDay(params, earlier) }),
  }),
  ancestorsAfter: read({
    ...ancestorsAfter,
    parameters: (params, earlier) => ({ ...ancestorsAfter.parameters?.(params, earlier), ...onThatDay(params, earlier) }),
  }),
} as const;

/** The first one, with everything that happens to the organisation on that day; null when none is on record. */
export const toNext = (rows: readonly NextRow[], context: AnswerContext): NextReorganisation | null => {
  const first = firstOf(rows);
  if (first.length === 0) return null;
  const successors = toThings(
    'Organisation',
    first.map(({ successor }) => successor),
    context,
  );
  return { on: (first[0] as NextRow).on, kinds: [...new Set(first.map(({ kind }) => kind))].sort(), successors };
};

/** The rows as they would be: the organisation itself is one with `into`, and bodies within it come under what `into` belongs to. */
export const afterMove = <R extends Parameters<typeof outlinesOf>[0]>(
  rows: R,
  bodies: ReadonlySet<string>,
  organisation: string,
  into: string,
): R => ({
  ...rows,
  services: rows.services.map((row) => ({
    ...row,
    owners: row.owners.map((owner) => (owner.id === organisation ? { ...owner, id: into } : owner)),
  })),
  ancestors: [
    ...rows.ancestors.filter((row) => !bodies.has(row.organisation)),
    ...[...bodies]
      .filter((id) => id !== organisation)
      .flatMap((id) => rows.ancestors.filter((row) => row.organisation === into).map((row) => ({ ...row, organisation: id }))),
  ],
});

type Owners = Pick<Parameters<typeof outlinesOf>[0], 'services' | 'ancestors'>;

const ownersIn = ({ services }: Owners): ReadonlySet<string> => new Set(services.flatMap(({ owners }) => owners.map(({ id }) => id)));

/** Who owns what and what owners are part of, to be compared. */
const placesIn = (rows: Owners): string => {
  const owners = ownersIn(rows);
  return JSON.stringify([
    rows.services.map(({ service, owners: own }) => [service.id, own.map(({ id }) => id).sort()]),
    rows.ancestors.flatMap(({ organisation, ancestor }) => (owners.has(organisation) ? [`${organisation} ${ancestor.id}`] : [])).sort(),
  ]);
};

/**
 * The rows as they are on the day of the next reorganisation. A merger that is only announced stands as one fact, beside which nothing moves: what is still
 * under the organisation on that day passes to its only successor (`into`), whatever it hands to others beside. Null where nobody recorded who takes over.
 */
export const afterNext = <R extends Parameters<typeof outlinesOf>[0] & RowsOf<typeof nextReads>>(
  rows: R,
  organisation: string,
): { readonly rows: R; readonly into: Named | null } | null => {
  const after = { ...rows, services: rows.servicesAfter, ancestors: rows.ancestorsAfter };
  const replacing = firstOf(rows.next).filter(({ kind }) => kind !== 'TRANSFER');
  if (replacing.length === 0) return placesIn(rows) === placesIn(after) ? null : { rows: after, into: null };
  const owners = ownersIn(after);
  const left = after.ancestors.filter((row) => row.ancestor.id === organisation && owners.has(row.organisation));
  if (left.length === 0) return { rows: after, into: null };
  const [into, other] = unique(replacing.map(({ successor }) => successor));
  if (into === undefined || other !== undefined || replacing.some(({ kind }) => kind === 'SPLIT')) return null;
  return { rows: afterMove(after, new Set(left.map((row) => row.organisation)), organisation, into.id), into };
};

/** What of it is taken to follow, or that nothing is; nothing where all is on record. */
export const sayNext = (
  { on, kinds }: NextReorganisation,
  following: ReturnType<typeof afterNext>,
  organisation: Thing,
  context: AnswerContext,
): string[] => {
  const said = { organisation: organisation.name, day: sentencesIn[context.language].date(on) };
  if (following === null)
    return [
      kinds.every((kind) => kind === 'TRANSFER')
        ? say(context, 'What {organisation} hands over on {day} is not recorded, so what follows is not computed.', said)
        : say(context, 'Who takes over the services of {organisation} on {day} is not recorded, so what follows is not computed.', said),
    ];
  return following.into === null
    ? []
    : [
        say(context, 'What is still recorded under {organisation} on {day} is taken to pass to {successor}.', {
          ...said,
          successor: following.into.name,
        }),
      ];
};
