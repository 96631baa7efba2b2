import { z } from 'zod';
import { nations } from '#graph-schema/labels';
import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import { asAt, choiceOf, idOf } from './params.js';
import { question, read, type AnswerContext, type SourceFact, type Summary } from './question.js';
import { changeDays, datedOutlineReads, longAgo, outlineOn, sourcesOfDay } from './parts/dated-outline.js';
import { crossingIn, isMoved, movedHandOffs, type MovedHandOff, type OwnerBoundary } from './parts/moved-hand-offs.js';
import { movesBetween } from './parts/moves.js';
import { sayFollowed } from './parts/bodies.js';
import { ownersOfSteps } from './parts/outline.js';
import { followedOnJourney, oneJourney } from './parts/outline-reads.js';
import { sourceIds, toSources, toThing, type Named, type Thing } from './parts/thing.js';

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
  readonly boundary: OwnerBoundary;
  readonly nation: string | null;
  /** Those at which some hand-off began or ceased to cross the boundary, the earliest first. */
  readonly moves: readonly BoundaryMove[];
  /** Those that changed owners of this journey, or what they are part of, and moved no crossing, the earliest first. */
  readonly touched: readonly BoundaryMove[];
  readonly note: string | null;
}

const successionRow = z.object({ from: z.string(), to: z.string(), on: z.string(), sources: sourceIds });

export const boundaryMoves = question({
  name: 'boundaryMoves',
  asks: 'Which reorganisations moved a boundary under this journey, and which hand-offs began or ceased to cross it?',
  group: 'Journeys and silos',
  table: 'moves',
  covers: null,
  params: {
    journey: idOf('Journey', 'The journey.'),
    boundary: choiceOf('OwnerBoundary', ['ORGANISATION', 'DEPARTMENT'], 'DEPARTMENT', 'Between what a hand-off crosses.'),
    nation: choiceOf('Nation', nations, null, 'Only the steps that people of this nation take. All when left out.'),
    asAt: { ...asAt, says: 'Up to which day, YYYY-MM-DD. Today when left out.' },
  },
  reads: {
    journeys: oneJourney,
    ...datedOutlineReads,
    followed: followedOnJourney,
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
    let was = outlineOn(rows, longAgo, nation);
    const found: BoundaryMove[] = [];
    for (const on of changeDays(rows, last)) {
      const is = outlineOn(rows, on, nation);
      const changes = movesBetween(was, is, (from, to) =>
        rows.renames.some((rename) => rename.on === on && rename.from === from && rename.to === to),
      );
      if (changes.length > 0)
        found.push({
          on,
          sentence: sentences.boundaryMoved({ on, moves: changes }),
          crossingBefore: crossingIn(was.outline, boundary),
          crossingAfter: crossingIn(is.outline, boundary),
          handOffs: movedHandOffs(was.outline, is.outline, boundary, context),
          sources: toSources(sourcesOfDay(rows, on), context),
        });
      was = is;
    }
    const moves = found.filter(({ handOffs }) => handOffs.some(isMoved));
    const touched = found.filter((move) => !moves.includes(move));
    const day = sentences.date(last);
    const body: BoundaryMoves = {
      journey: toThing('Journey', rows.journeys[0] as Named, context),
      boundary,
      nation,
      moves,
      touched,
      note:
        moves.length > 0
          ? null
          : touched.length > 0
            ? say(
                context,
                'No reorganisation recorded up to {day} moved this boundary under this journey; {count} touched its owners and moved nothing.',
                { day, count: touched.length },
              )
            : say(context, 'No reorganisation up to {day} is recorded to have changed an owner on this journey, or what it is part of.', {
                day,
              }),
    };
    return {
      body,
      summary: () => toSummary(body, found, last, context),
      coverage: null,
      method: 'boundary moves 2',
      warnings: [
        ...(found.length > 0
          ? [
              say(
                context,
                'The steps are those of today on every date: only who owns their services, and what the owners are part of, is followed back.',
              ),
            ]
          : []),
        ...sayFollowed(rows.followed, ownersOfSteps(outlineOn(rows, last, nation).outline.steps), last, context),
      ],
    };
  },
  samples: [{ journey: 'set-up-limited-company' }, { journey: 'start-business-sole-trader', boundary: 'ORGANISATION', asAt: '2025-01-01' }],
});

const toSummary = (
  { journey, boundary, moves }: BoundaryMoves,
  found: readonly BoundaryMove[],
  day: string,
  context: AnswerContext,
): Summary => {
  const { count, date } = sentencesIn[context.language];
  const [first, last] = [found[0] as BoundaryMove, found.at(-1) as BoundaryMove];
  const crossing = { before: first.crossingBefore, after: last.crossingAfter };
  return [
    say(context, 'Up to {day}, {journey} has been through {reorganisations}, of which {moved} made hand-offs begin or cease to cross.', {
      day: date(day),
      journey: journey.name,
      reorganisations: count(found.length, 'reorganisation'),
      moved: moves.length,
    }),
    boundary === 'DEPARTMENT'
      ? say(context, 'Hand-offs between departments were {before} before the first and {after} after the last.', crossing)
      : say(context, 'Hand-offs between organisations were {before} before the first and {after} after the last.', crossing),
    ...moves.slice(-1).map(({ sentence }) => sentence),
  ];
};
