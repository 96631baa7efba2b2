import { fetchBody } from './ask-graphql.js';

/** The fields of every answer beside its own. */
export interface AnswerEnvelope {
  readonly question: string;
  readonly summary: readonly string[];
  readonly asAt: string;
  readonly sources: readonly { readonly id: string; readonly name: string; readonly publisher: string | null; readonly kind: string }[];
  readonly illustrative: boolean;
  readonly coverage: number | null;
  readonly coverageSentence: string | null;
  readonly method: string;
  readonly permalink: string;
  readonly graphDigest: string;
  readonly citation: string;
  readonly warnings: readonly string[];
}

/** The address of an answer for programs and spreadsheets. */
export const answerAddress = (question: string, search: string, format: 'json' | 'csv'): string =>
  `/answers/${encodeURIComponent(question)}.${format}${search}`;

/**
 * Any question by its name, with its parameters as they stand in an address.
 * @throws AnswerError; an aborted request throws what `fetch` throws
 */
export const askAnswer = <T>(
  question: string,
  search: string,
  { language, signal }: { language: string; signal: AbortSignal },
): Promise<T & AnswerEnvelope> =>
  fetchBody(answerAddress(question, search, 'json'), { headers: { accept: 'application/json', 'accept-language': language }, signal });
