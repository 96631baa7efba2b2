import { z } from 'zod';
import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import { read, type AnswerContext, type Read } from '../question.js';
import { held } from './held.js';
import { named, namedMap, sourceIds, unique, type Named } from './thing.js';

export const bodyRow = named.extend({
  status: z.string().nullable(),
  closed: z.string().nullable(),
  successions: z.array(z.object({ to: named, kind: z.string(), on: z.string().nullable(), sources: sourceIds })),
});
/** An organisation, with when it ended and what followed it. */
export type Body = z.infer<typeof bodyRow>;

/** What a statement returns of an organisation: `bodyRow` decodes it. */
export const bodyColumns = (
  body: string,
): string => `${body}.id AS id, ${body}.name AS name, ${body}.sources AS sources, ${body}.status AS status, ${body}.closed AS closed,
  [(${body})-[s:SUCCEEDED_BY]->(n:Organisation) | {to: ${namedMap('n')}, kind: s.kind, on: s.on, sources: s.sources}] AS successions`;

/** The organisations that a question names, by bare ids. */
export const readBodies = (idsOf: (params: Readonly<Record<string, unknown>>) => readonly string[]) =>
  read({
    cypher: `UNWIND $named AS id MATCH (o:Organisation {id: id}) RETURN ${bodyColumns('o')} ORDER BY id`,
    row: bodyRow,
    parameters: (params) => ({ named: [...new Set(idsOf(params))].sort() }),
  });

/** Who takes a body's place; who takes over a part of its work does not. */
const replacing = ({ successions }: Body) => successions.filter(({ kind }) => kind !== 'TRANSFER');

/**
 * The first day on which a body was no more: closed, or followed. Null while it lives, or where nobody recorded the day. One that is split may live on, so that
 * is its end only where it is closed and nobody recorded when.
 */
export const goneOn = (body: Body): string | null => {
  const { status, closed } = body;
  const ends = replacing(body).filter(({ kind }) => kind !== 'SPLIT' || (status === 'CLOSED' && closed === null));
  return [closed, ...ends.map(({ on }) => on)].filter((day): day is string => day !== null).sort()[0] ?? null;
};

/** Bodies that took over from one that is gone, by name. */
export const successorsOf = (body: Body): Named[] => unique(replacing(body).map(({ to }) => to));

/** Since when a body was no more on the day, and who had followed it by then; null where it still stood. */
const endedBy = (body: Body, day: string): { readonly on: string; readonly successors: readonly Named[] } | null => {
  const on = goneOn(body);
  if (on === null || day < on) return null;
  const then = body.successions.filter((succession) => succession.on === null || succession.on <= day);
  return { on, successors: successorsOf({ ...body, successions: then }) };
};

/** Of each body that was no more on the date: since when, what followed it, and on which day to ask about it. */
export const sayGone = (bodies: readonly Body[], asAt: string, context: AnswerContext): string[] => {
  const { date, list } = sentencesIn[context.language];
  return bodies.flatMap((body) => {
    const ended = endedBy(body, asAt);
    if (ended === null) return [];
    const said = { name: body.name, day: date(ended.on), last: dayBefore(ended.on) };
    // Some are followed a day after they close: what followed is on record, though not by then.
    const names = (ended.successors.length > 0 ? ended.successors : successorsOf(body)).map(({ name }) => name);
    return [
      names.length === 0
        ? say(context, '{name} closed on {day}. What followed it is not recorded. Ask with asAt {last} for its last day.', said)
        : say(context, '{name} closed on {day}. {names} followed it. Ask about what followed, or with asAt {last} for its last day.', {
            ...said,
            names: list(names),
          }),
    ];
  });
};

/** Owners on `$asAt` that may have closed or been followed by then: `sayFollowed` tells. `services`: how the statement comes to the services `s`. */
export const readFollowed = (services: string, parameters?: Read<Body>['parameters']) =>
  read({
    cypher: `${services}
MATCH (s)-[r:OWNED_BY]->(o:Organisation)
WHERE ${held('r')} AND (o.closed <= $asAt OR EXISTS { MATCH (o)-[f:SUCCEEDED_BY]->(:Organisation) WHERE f.kind <> 'TRANSFER' AND f.on <= $asAt })
WITH DISTINCT o
RETURN ${bodyColumns('o')} ORDER BY name, id`,
    row: bodyRow,
    parameters,
  });

/** That sources still name such bodies as owners, of the owners that the answer speaks of, since when they do not stand any more, and what took over. */
export const sayFollowed = (rows: readonly Body[], among: ReadonlySet<string>, asAt: string, context: AnswerContext): string[] => {
  const { date, fewNames, list } = sentencesIn[context.language];
  const names = rows.flatMap((body) => {
    const ended = endedBy(body, asAt);
    if (ended === null || !among.has(body.id)) return [];
    const said = { name: body.name, on: date(ended.on) };
    const successors = ended.successors.map(({ name }) => name);
    return [
      successors.length === 0
        ? say(context, '{name} (on {on})', said)
        : say(context, '{name} (on {on}, by {successors})', { ...said, successors: list(successors) }),
    ];
  });
  if (names.length === 0) return [];
  return [
    say(context, 'Recorded as owners on {day} although they had closed or been followed: {names}.', {
      day: date(asAt),
      names: fewNames(names),
    }),
  ];
};

const dayBefore = (day: string): string => {
  const before = new Date(day);
  before.setUTCDate(before.getUTCDate() - 1);
  return before.toISOString().slice(0, 10);
};
