import { useCallback, useEffect, useRef, useState } from 'react';
import type { TadaDocumentNode } from 'gql.tada';
import { useLanguage } from '../shell/language.js';
import { AnswerError, askGraphql } from './ask-graphql.js';

export interface AnswerState<T> {
  /** The latest answer; it stays while a newer one is fetched, and when that fails: a page that shows it then dims it or says of when it is. */
  readonly data: T | null;
  readonly error: AnswerError | null;
  readonly loading: boolean;
  readonly retry: () => void;
}

/** Asks whenever the variables or the language change, and drops an answer that comes too late. Null asks nothing. */
export const useAnswer = <T, V>(document: TadaDocumentNode<T, V>, variables: V | null): AnswerState<T> =>
  useFetched(variables === null ? null : JSON.stringify(variables), (asking) => askGraphql(document, variables as V, asking));

const nothing = { data: null, error: null, loading: false };

/** The same for anything that is fetched; `key` says when to fetch anew, null that nothing is wanted. */
export const useFetched = <T>(
  key: string | null,
  fetchIt: (asking: { language: string; signal: AbortSignal }) => Promise<T>,
): AnswerState<T> => {
  const language = useLanguage();
  const [attempt, setAttempt] = useState(0);
  const asked = `${language} ${attempt} ${key}`;
  const [state, setState] = useState<{ asked: string; data: T | null; error: AnswerError | null }>({ asked: '', data: null, error: null });
  const latest = useRef(fetchIt);
  useEffect(() => {
    latest.current = fetchIt;
  });
  useEffect(() => {
    if (key === null) return;
    const abort = new AbortController();
    latest.current({ language, signal: abort.signal }).then(
      (data) => !abort.signal.aborted && setState({ asked, data, error: null }),
      (error: unknown) => !abort.signal.aborted && setState((before) => ({ ...before, asked, error: toAnswerError(error) })),
    );
    return () => abort.abort();
  }, [asked, key, language]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const loading = state.asked !== asked;
  if (key === null) return { ...nothing, retry };
  return { data: state.data, error: loading ? null : state.error, loading, retry };
};

const toAnswerError = (error: unknown): AnswerError =>
  error instanceof AnswerError ? error : new AnswerError('INTERNAL', error instanceof Error ? error.message : String(error));
