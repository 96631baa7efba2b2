import { sentencesIn } from '#wording/index';
import { say, type ShareSentence } from '#wording/say-answer';
import type { AnswerContext, AnyQuestion } from '../question.js';

/** Of what the coverage of an answer on working links is a share; 0% of this reads as if somebody had been asked about all of it. */
export const ofCrossings: ShareSentence = 'Who works with whom is known for {share} of what crosses.';

/** Of what how much is known; null where coverage has no meaning. */
export const sayCoverage = (
  { covers }: Pick<AnyQuestion, 'covers'>,
  coverage: number | null,
  context: Pick<AnswerContext, 'language'>,
): string | null => {
  if (covers === null || coverage === null) return null;
  return covers === ofCrossings && coverage === 0
    ? say(context, 'Who works with whom is not known of anything that crosses.')
    : say(context, covers, { share: sentencesIn[context.language].percent(coverage) });
};
