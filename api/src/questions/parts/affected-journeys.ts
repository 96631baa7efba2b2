import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import type { Interval } from '#analysis/split-index';
import type { AnswerContext } from '../question.js';
import type { splitIndexOf } from './journey-teams.js';
import { crossingIn } from './moved-hand-offs.js';
import type { Outline } from './outline.js';
import { byName, toThing, type Thing } from './thing.js';

export interface AffectedJourney {
  readonly journey: Thing;
  /** Hand-offs between departments now, and after; the same where nothing was said of what it joins. */
  readonly crossings: number;
  readonly crossingsAfter: number | null;
  readonly organisations: number;
  readonly organisationsAfter: number | null;
  /** The share of what crosses departments that no working link meets, now and after; who works with whom is held as it is. */
  readonly splitIndex: Interval;
  readonly splitIndexAfter: Interval | null;
}

/** Each journey as it is and as it would be, by name. @param moved the same journeys after it, in the same order; null where that is not computed */
export const toAffectedJourneys = (
  before: readonly Outline[],
  moved: readonly Outline[] | null,
  splitOf: ReturnType<typeof splitIndexOf>,
  context: AnswerContext,
): AffectedJourney[] =>
  before
    .map((outline, place): AffectedJourney => {
      const after = moved?.[place];
      return {
        journey: toThing('Journey', outline.journey, context),
        crossings: crossingIn(outline, 'DEPARTMENT'),
        organisations: ownersOf(outline),
        crossingsAfter: after ? crossingIn(after, 'DEPARTMENT') : null,
        organisationsAfter: after ? ownersOf(after) : null,
        splitIndex: splitOf(outline.facts),
        splitIndexAfter: after ? splitOf(after.facts) : null,
      };
    })
    .sort((a, b) => byName(a.journey, b.journey));

const ownersOf = ({ steps }: Outline) => new Set(steps.flatMap(({ owners }) => owners.map(({ id }) => id))).size;

/** On which of them the number of hand-offs between departments changes; nothing where that is not computed. */
export const sayCrossingsMoved = (journeys: readonly AffectedJourney[], context: AnswerContext): string[] => {
  if (journeys.every(({ crossingsAfter }) => crossingsAfter === null)) return [];
  const changed = journeys.filter(({ crossings, crossingsAfter }) => crossingsAfter !== crossings);
  if (changed.length === 0) return [say(context, 'The number of hand-offs between departments changes on none of these journeys.')];
  const names = changed.map(({ journey, crossings, crossingsAfter }) => `${journey.name} (${crossings} → ${crossingsAfter})`);
  return [
    say(context, 'Hand-offs between departments change in number on {journeys}.', {
      journeys: sentencesIn[context.language].fewNames(names),
    }),
  ];
};
