import { useEffect, useMemo, useState } from 'react';
import type { AnswerError } from '../queries/ask-graphql.js';
import { useFetched } from '../queries/use-answer.js';
import { ticksOf, type DatedLink, type DateTick } from '../view-model/explore/graph-dates.js';
import { askDates } from './ask-dates.js';
import { mostAtOnce } from './ask-things.js';

interface Dates {
  readonly ticks: readonly DateTick[];
  /** Things that are still to be asked about. */
  readonly waiting: number;
  readonly error: AnswerError | null;
  readonly retry: () => void;
}

/** The days on which something changes about any of these things, or of those that were there before: what a date takes off the screen must stay on the slider that brings it back. */
export const useDates = (keys: ReadonlySet<string>): Dates => {
  const [answers, setAnswers] = useState<ReadonlyMap<string, readonly DatedLink[]>>(new Map());
  const wanted = [...keys].filter((key) => !answers.has(key));
  const next = wanted.slice(0, mostAtOnce);
  const { data, error, retry } = useFetched(next.length > 0 ? next.join() : null, ({ language, signal }) =>
    askDates(next, language, signal),
  );
  useEffect(() => {
    if (data) setAnswers((before) => new Map([...before, ...data]));
  }, [data]);
  const ticks = useMemo(() => ticksOf([...answers.values()].flat()), [answers]);
  return { ticks, waiting: wanted.length, error, retry };
};
