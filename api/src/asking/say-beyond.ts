import type { Run } from '#store/graph-store';
import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import { reachesBack } from '../lookups/dated-facts.js';
import type { AnswerContext } from '../questions/question.js';

/** A day on which the map knows less than it shows: before its oldest dated owner or member, or to come. */
export const sayBeyond = async (run: Run, on: string, today: string, context: Pick<AnswerContext, 'language'>): Promise<string[]> => {
  const day = sentencesIn[context.language].date(on);
  if (on > today)
    return [say(context, '{day} is yet to come: of what will begin or end by then, only what is recorded already is known.', { day })];
  if (on === today || (await reachesBack(run, on))) return [];
  return [
    say(context, 'No dated ownership or membership on this map is as old as {day}: what has no start date is taken to have held then.', {
      day,
    }),
  ];
};
