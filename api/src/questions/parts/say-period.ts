import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import type { AnswerContext } from '../question.js';

/** Of when figures are: seldom of the day that the answer is for. */
export const sayPeriod = (figures: readonly { readonly start: string; readonly end: string }[], context: AnswerContext): string[] => {
  const [starts, ends] = [figures.map(({ start }) => start).sort(), figures.map(({ end }) => end).sort()];
  const [start, end] = [starts[0], ends.at(-1)];
  if (start === undefined || end === undefined) return [];
  const { month } = sentencesIn[context.language];
  return [say(context, 'Figures are the latest that each source gives, of {start} to {end}.', { start: month(start), end: month(end) })];
};
