import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import type { AnswerContext } from '../question.js';
import type { JourneyShape, Likeness } from './journey-likeness.js';

/** What two journeys have in common. */
export const sayTwin = (
  named: { readonly one: string; readonly other: string },
  { sharedBoundaries, sharedOrganisations, ...likeness }: Likeness,
  variants: boolean,
  context: AnswerContext,
): string => {
  const { count, list } = sentencesIn[context.language];
  const [boundaries, organisations] = [sharedBoundaries.length, sharedOrganisations.length];
  if (boundaries + organisations === 0)
    return say(context, '{one} and {other} share no organisation or department boundary, only {alike} at like places.', {
      ...named,
      alike: list([
        ...((likeness.departments ?? 0) > 0 ? [say(context, 'departments')] : []),
        ...((likeness.professions ?? 0) > 0 ? [say(context, 'professions')] : []),
      ]),
    });
  const shared = say(context, '{one} and {other} share {shared}.', {
    ...named,
    shared: list([
      ...(organisations > 0 ? [count(organisations, 'organisation')] : []),
      ...(boundaries > 0 ? [count(boundaries, 'departmentBoundary')] : []),
    ]),
  });
  return variants ? `${shared} ${say(context, 'They tell the same journey, so that is to be expected.')}` : shared;
};

/** Professions of a pair are compared where both journeys have some recorded; said unless all have. */
export const sayProfessions = (shapes: readonly JourneyShape[], journey: string | null, context: AnswerContext): string[] => {
  const pairsOf = (found: readonly JourneyShape[]) =>
    journey === null ? (found.length * Math.max(0, found.length - 1)) / 2 : found.some(({ id }) => id === journey) ? found.length - 1 : 0;
  const [known, all] = [pairsOf(shapes.filter(({ professions }) => professions.length > 0)), pairsOf(shapes)];
  return known === all
    ? []
    : [
        say(context, 'Professions are compared only where both journeys have them recorded: in {known} of {pairs}.', {
          known: sentencesIn[context.language].number(known),
          pairs: sentencesIn[context.language].count(all, 'pair'),
        }),
      ];
};

/** Why no two are alike. */
export const sayNoTwins = (journeys: number, journey: string | null, context: AnswerContext): string =>
  journeys < 2
    ? say(context, 'There are fewer than two journeys with steps to compare.')
    : journey === null
      ? say(
          context,
          'No two of these journeys are built alike: none has a department or profession at a like place, or a department boundary, in common.',
        )
      : say(
          context,
          'No other journey is built like this one: none has a department or profession at a like place, or a department boundary, in common with it.',
        );
