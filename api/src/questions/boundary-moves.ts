import { z } from 'zod';
import { nations } from '#graph-schema/labels';
import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import { asAt, choiceOf, idOf } from './params.js';
import { question, read, type AnswerContext, type SourceFact, type Summary } from './question.js';
import { changeDays, datedOutlineReads, outlineOn, sourcesOfDay, type OutlineOnDay } from './parts/dated-outline.js';
import { movesBetween } from './parts/moves.js';
import type { OutlineHandOff } from './parts/outline.js';
import { oneJourney } from './parts/outline-reads.js';
import { sourceIds, toSources, toThing, type Named, type Thing } from './parts/thing.js';
import { handOffKey } from './journey/hand-off-key.js';
import { bareStepId } from './journey/to-journey-facts.js';

/** A hand-off that crosses the boundary only before or only after. */
export interface MovedHandOff {
  /** `from>to` with bare step ids. */
  readonly key: string;
  readonly from: Thing;
  readonly to: Thing;
  readonly crossesAfter: boolean;
}

export interface BoundaryMove {
  /** YYYY-MM-DD: the first day of what is new. */
  readonly on: string;
  readonly sentence: string;
  readonly crossingBefore: number;
  readonly crossingAfter: number;
  readonly handOffs: readonly MovedHandOff[];
  readonly sources: readonly SourceFact[];
}

export interface BoundaryMoves {
  readonly journey: Thing;
  readonly boundary: 'ORGANISATION' | 'DEPARTMENT';
  readonly nation: string | null;
  /** The earliest first. */
  readonly moves: readonly BoundaryMove[];
  readonly note: string | null;
}

const before = '0001-01-01';
const successionRow = z.object({ from: z.string(), to: z.string(), on: z.string(), sources: sourceIds });

export const boundaryMoves = question({
  name: 'boundaryMoves',
  asks: 'Which reorganisations moved a boundary under this journey, and which hand-offs began or ceased to cross it?',
  group: 'Journeys and silos',
  table: 'moves',
  params: {
    journey: idOf('Journey', 'The journey.'),
    boundary: choiceOf('OwnerBoundary', ['ORGANISATION', 'DEPARTMENT'], 'DEPARTMENT', 'Between what a hand-off crosses.'),
    nation: choiceOf('Nation', nations, null, 'Only the steps that people of this nation take. All when left out.'),
    asAt: { ...asAt, says: 'Up to which day, YYYY-MM-DD. Today when left out.' },
  },
  reads: {
    journeys: oneJourney,
    ...datedOutlineReads,
    renames: read({
      cypher: `UNWIND $bodies AS body
MATCH (o:Organisation {id: body})-[s:SUCCEEDED_BY]->(n:Organisation) WHERE s.kind = 'RENAME'
RETURN o.id AS from, n.id AS to, s.on AS on, s.sources AS sources ORDER BY from, to, on`,
      row: successionRow,
      parameters: (_params, { bodies }) => ({ bodies: (bodies as { id: string }[]).map(({ id }) => id) }),
    }),
  },
  answer: (rows, { boundary, nation, asAt: last }, context) => {
    const sentences = sentencesIn[context.language];
    let was = outlineOn(rows, before, nation);
    const moves: BoundaryMove[] = [];
    for (const on of changeDays(rows, last)) {
      const is = outlineOn(rows, on, nation);
      const found = movesBetween(was, is, (from, to) =>
        rows.renames.some((rename) => rename.on === on && rename.from === from && rename.to === to),
      );
      if (found.length > 0)
        moves.push({
          on,
          sentence: sentences.boundaryMoved({ on, moves: found }),
          crossingBefore: crossingIn(was, boundary),
          crossingAfter: crossingIn(is, boundary),
          handOffs: movedHandOffs(was, is, boundary).map(({ handOff, crossesAfter }) => ({
            key: handOffKey({ from: bareStepId(handOff.from), to: bareStepId(handOff.to) }),
            from: toThing('Step', handOff.before.step, context),
            to: toThing('Step', handOff.after.step, context),
            crossesAfter,
          })),
          sources: toSources(sourcesOfDay(rows, on), context),
        });
      was = is;
    }
    const body: BoundaryMoves = {
      journey: toThing('Journey', rows.journeys[0] as Named, context),
      boundary,
      nation,
      moves,
      note: moves.length > 0 ? null : say(context, 'No reorganisation that touches this journey is recorded up to {day}.', { day: last }),
    };
    return {
      body,
      summary: body.note === null ? toSummary(body, last, context) : [body.note],
      coverage: null,
      method: 'boundary moves 1',
      warnings:
        moves.length > 0
          ? [
              say(
                context,
                'The steps are those of today on every date: only who owns their services, and what the owners are part of, is followed back.',
              ),
            ]
          : [],
    };
  },
  samples: [{ journey: 'set-up-limited-company' }, { journey: 'start-business-sole-trader', boundary: 'ORGANISATION', asAt: '2025-01-01' }],
});

const apartOf = (handOff: OutlineHandOff, boundary: 'ORGANISATION' | 'DEPARTMENT') =>
  boundary === 'DEPARTMENT' ? handOff.departmentsApart : handOff.organisationsApart;
const crossingIn = ({ outline }: OutlineOnDay, boundary: 'ORGANISATION' | 'DEPARTMENT') =>
  outline.handOffs.filter((handOff) => (apartOf(handOff, boundary) ?? 0) > 0).length;

const movedHandOffs = (was: OutlineOnDay, is: OutlineOnDay, boundary: 'ORGANISATION' | 'DEPARTMENT') => {
  const earlier = new Map(was.outline.handOffs.map((handOff) => [handOffKey(handOff), apartOf(handOff, boundary)]));
  return is.outline.handOffs.flatMap((handOff) => {
    const [then, now] = [earlier.get(handOffKey(handOff)) ?? null, apartOf(handOff, boundary)];
    return then === null || now === null || then > 0 === now > 0 ? [] : [{ handOff, crossesAfter: now > 0 }];
  });
};

const toSummary = ({ journey, boundary, moves }: BoundaryMoves, day: string, context: AnswerContext): Summary => {
  const { count, date } = sentencesIn[context.language];
  const [first, last] = [moves[0] as BoundaryMove, moves.at(-1) as BoundaryMove];
  const crossing = { before: first.crossingBefore, after: last.crossingAfter };
  return [
    say(context, 'Up to {day}, {journey} has been through {reorganisations}.', {
      day: date(day),
      journey: journey.name,
      reorganisations: count(moves.length, 'reorganisation'),
    }),
    boundary === 'DEPARTMENT'
      ? say(context, 'Hand-offs between departments were {before} before the first and {after} after the last.', crossing)
      : say(context, 'Hand-offs between organisations were {before} before the first and {after} after the last.', crossing),
    last.sentence,
  ];
};
