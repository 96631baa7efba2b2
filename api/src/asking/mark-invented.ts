import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import type { AnswerContext, SourceFact, Summary } from '../questions/question.js';

/** What is invented says so right after the sentence that stands first. */
export const markInvented = (
  [first, ...rest]: Summary,
  sources: readonly SourceFact[],
  context: Pick<AnswerContext, 'language'>,
): Summary => {
  const invented = sources.filter(({ kind }) => kind === 'ILLUSTRATIVE').length;
  if (invented === 0) return [first, ...rest];
  const says =
    invented === sources.length ? sentencesIn[context.language].illustrative() : say(context, 'A part of this rests on invented examples.');
  return [first, says, ...rest];
};
