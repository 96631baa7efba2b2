import { z } from 'zod';
import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import { read, type AnswerContext } from '../question.js';
import type { outlinesOf } from './outline.js';
import { holds } from './held.js';
import { named, namedMap, period, sourceIds, toThings, type Thing } from './thing.js';

/** A reorganisation of the organisation itself that is on record after the date. */
export interface NextReorganisation {
  readonly on: string;
  readonly kinds: readonly string[];
  readonly successors: readonly Thing[];
}

const nextRow = z.object({ on: z.string(), kind: z.string(), successor: named, sources: sourceIds });
type NextRow = z.infer<typeof nextRow>;
/** The reorganisations on record after the date. */
export const readNext = read({
  cypher: `MATCH (o:Organisation {id: $organisation})-[s:SUCCEEDED_BY]->(n:Organisation) WHERE s.on > $asAt
RETURN s.on AS on, s.kind AS kind, ${namedMap('n')} AS successor, s.sources AS sources ORDER BY on, n.id, kind`,
  row: nextRow,
});

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

/** The day of the first reorganisation on record after the date, or the date itself when there is none. */
export const dayAfter = (params: Readonly<Record<string, unknown>>, { next }: Readonly<Record<string, readonly unknown[]>>): string =>
  (next as NextRow[])[0]?.on ?? (params.asAt as string);

/** The first one, with everything that happens to the organisation on that day; null when none is on record. */
export const toNext = (rows: readonly NextRow[], context: AnswerContext): NextReorganisation | null => {
  const first = rows.filter(({ on }) => on === rows[0]?.on);
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
