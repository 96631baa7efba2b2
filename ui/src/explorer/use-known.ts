import { useEffect, useRef, useState } from 'react';
import { AnswerError } from '../queries/ask-graphql.js';
import { mostApart, type ExploreView } from '../view-model/explore-view.js';
import { presentKeys } from '../view-model/graph-derive.js';
import { nothingKnown, pathKey, withAnswers, withPath, type Known, type ThingAnswer } from '../view-model/graph-known.js';
import { useLanguage } from '../shell/language.js';
import { askPath } from './ask-path.js';
import { askThing } from './ask-thing.js';

const together = 4;

export interface Knowing {
  readonly known: Known;
  /** Keys that are not there on this date. */
  readonly missing: readonly string[];
  readonly error: AnswerError | null;
  readonly retry: () => void;
}

/** Asks, four at a time, about all that the view needs: first what was expanded and chosen, then, for their counts, what else is on screen. */
export const useKnown = (view: ExploreView): Knowing => {
  const language = useLanguage();
  const [known, setKnown] = useState<Known>(nothingKnown);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [error, setError] = useState<AnswerError | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [settled, setSettled] = useState(0);
  const asked = useRef(new Set<string>());
  const age = useRef('');
  const abort = useRef(new AbortController());
  const running = useRef(0);
  const arrived = useRef<ThingAnswer[]>([]);

  const era = `${view.asAt ?? ''} ${language} ${attempt}`;
  useEffect(() => {
    age.current = era;
    abort.current = new AbortController();
    asked.current = new Set();
    running.current = 0;
    arrived.current = [];
    setMissing([]);
    setError(null);
    setSettled((count) => count + 1);
    // What was known stays on screen until the first answers of the new date replace it.
    let fresh = true;
    const flush = setInterval(() => {
      const answers = arrived.current.splice(0);
      if (answers.length === 0) return;
      setKnown((before) => withAnswers(fresh ? nothingKnown : before, answers));
      fresh = false;
      setSettled((count) => count + 1);
    }, 60);
    return () => {
      clearInterval(flush);
      abort.current.abort();
    };
  }, [era]);

  useEffect(() => {
    if (age.current !== era) return;
    const { signal } = abort.current;
    for (const ends of view.paths) {
      const key = pathKey(ends);
      if (asked.current.has(key) || ![ends.from, ends.to].every((end) => known.groups.has(end))) continue;
      asked.current.add(key);
      void askPath(ends, view.asAt, language, signal).then((path) => {
        if (!signal.aborted) setKnown((before) => withPath(before, ends, path));
      }, (failure: unknown) => !signal.aborted && setError(failure instanceof AnswerError ? failure : new AnswerError('INTERNAL', String(failure))));
    }
    const first = [...view.starts, ...view.paths.flatMap(({ from, to }) => [from, to]), ...view.expansions.map(({ of }) => of), ...(view.selected === null ? [] : [view.selected])];
    const wanted = [...new Set([...first, ...[...presentKeys(view, known)].slice(0, mostApart)])].filter((key) => !asked.current.has(key));
    for (const key of wanted.slice(0, Math.max(0, together - running.current))) {
      asked.current.add(key);
      running.current += 1;
      void askThing(key, view.asAt, language, signal).then((answer) => {
        arrived.current.push(answer);
      }, (failure: unknown) => {
        if (signal.aborted) return;
        if (failure instanceof AnswerError && (failure.code === 'NOT_FOUND' || failure.code === 'BAD_USER_INPUT')) setMissing((before) => [...before, key]);
        else setError(failure instanceof AnswerError ? failure : new AnswerError('INTERNAL', String(failure)));
      }).finally(() => {
        if (signal.aborted) return;
        running.current -= 1;
        setSettled((count) => count + 1);
      });
    }
  }, [view, known, settled, era, language]);

  return { known, missing, error, retry: () => setAttempt((count) => count + 1) };
};
