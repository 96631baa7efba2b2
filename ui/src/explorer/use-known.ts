import { useEffect, useMemo, useRef, useState } from 'react';
import { AnswerError } from '../queries/ask-graphql.js';
import type { ExploreView } from '../view-model/explore/explore-view.js';
import { presentKeys, startKeys } from '../view-model/explore/graph-derive.js';
import { nothingKnown, pathKey, withAnswers, withPath, type Known, type ThingAnswer } from '../view-model/explore/graph-known.js';
import { useFetched } from '../queries/use-answer.js';
import { useLanguage } from '../shell/language.js';
import { askEverything } from './ask-everything.js';
import { askNaturalGroups } from './ask-natural-groups.js';
import { askPath } from './ask-path.js';
import { askThings, mostAtOnce } from './ask-things.js';
import { useExplorerWords } from './use-explorer-words.js';

/** Requests on their way at the same time. */
const together = 2;

export interface Knowing {
  readonly known: Known;
  /** Keys that are not there on this date. */
  readonly missing: readonly string[];
  /** Things on screen that have not been asked about yet. */
  readonly waiting: number;
  readonly error: AnswerError | null;
  readonly retry: () => void;
}

const toError = (failure: unknown) => (failure instanceof AnswerError ? failure : new AnswerError('INTERNAL', String(failure)));

/** Asks about all that the view needs, many things at once: first what was expanded and chosen, then, for their counts and links, what else is on screen. */
export const useKnown = (view: ExploreView): Knowing => {
  const language = useLanguage();
  const words = useExplorerWords();
  /** What answers told, and in which era. */
  const [told, setTold] = useState<{ readonly known: Known; readonly era: string }>({ known: nothingKnown, era: '' });
  const everything = useFetched(view.everything ? 'everything' : null, askEverything);
  const known = useMemo(() => ({ ...told.known, everything: everything.data }), [told.known, everything.data]);
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
    const flush = setInterval(() => {
      const answers = arrived.current.splice(0);
      if (answers.length === 0) return;
      // What was known stays on screen until the first answers of the new era replace it.
      setTold((before) => ({ known: withAnswers(before.era === era ? before.known : nothingKnown, answers), era }));
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
    const fail = (failure: unknown) => !signal.aborted && setError(toError(failure));
    /** Asks once in this era. */
    const once = <T>(key: string, ask: () => Promise<T>, keep: (before: Known, answer: T) => Known) => {
      if (asked.current.has(key)) return;
      asked.current.add(key);
      ask().then((answer) => !signal.aborted && setTold((before) => ({ ...before, known: keep(before.known, answer) })), fail);
    };
    // Until the first answers of an era are there, what else comes would be thrown away with what was known before.
    const begun = told.era === era;
    for (const ends of view.paths)
      if (begun && known.groups.has(ends.from) && known.groups.has(ends.to))
        once(
          pathKey(ends),
          () => askPath(ends, view.asAt, language, signal),
          (before, path) => withPath(before, ends, path),
        );
    if (begun && view.groupBy === 'natural' && known.groups.size > 0)
      once(
        'natural groups',
        () => askNaturalGroups(view.asAt, words.naturalGroup, language, signal),
        (before, naturalGroups) => ({ ...before, naturalGroups }),
      );
    const first = [
      ...startKeys(view, known),
      ...view.paths.flatMap(({ from, to }) => [from, to]),
      ...view.expansions.map(({ of }) => of),
      ...(view.selected === null ? [] : [view.selected]),
    ];
    const wanted = [...new Set([...first, ...presentKeys(view, known)])].filter((key) => !asked.current.has(key));
    for (let at = 0; at < wanted.length && running.current < together; at += mostAtOnce) {
      const keys = wanted.slice(at, at + mostAtOnce);
      for (const key of keys) asked.current.add(key);
      running.current += 1;
      askThings(keys, view.asAt, language, signal)
        .then((answers) => {
          arrived.current.push(...answers.flatMap((answer) => answer ?? []));
          const gone = keys.filter((_, place) => answers[place] === null);
          if (gone.length > 0 && !signal.aborted) setMissing((before) => [...before, ...gone]);
        }, fail)
        .finally(() => {
          if (signal.aborted) return;
          running.current -= 1;
          setSettled((count) => count + 1);
        });
    }
  }, [view, known, told.era, settled, era, language, words]);

  const gone = new Set(missing);
  const waiting = [...new Set([...startKeys(view, known), ...presentKeys(view, known)])].filter(
    (key) => !known.groups.has(key) && !gone.has(key),
  ).length;
  return {
    known,
    missing,
    waiting,
    error: error ?? everything.error,
    retry: () => {
      setAttempt((count) => count + 1);
      everything.retry();
    },
  };
};
