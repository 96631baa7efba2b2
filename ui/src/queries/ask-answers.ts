import { AnswerError } from './ask-graphql.js';

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

interface Refusal {
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string; readonly requestId?: string } }[];
}

/** The address of an answer for programs and spreadsheets. */
export const answerAddress = (question: string, search: string, format: 'json' | 'csv'): string =>
  `/answers/${encodeURIComponent(question)}.${format}${search}`;

/**
 * Any question by its name, with its parameters as they stand in an address.
 * @throws AnswerError; an aborted request throws what `fetch` throws
 */
export const askAnswer = async <T>(
  question: string,
  search: string,
  { language, signal }: { language: string; signal: AbortSignal },
): Promise<T & AnswerEnvelope> => {
  const response = await fetch(answerAddress(question, search, 'json'), {
    headers: { accept: 'application/json', 'accept-language': language },
    signal,
  }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new AnswerError('UNREACHABLE', 'The server did not answer.');
  });
  const body = (await response.json().catch(() => ({}))) as T & AnswerEnvelope & Refusal;
  if (response.ok) return body;
  const [first] = body.errors ?? [];
  throw new AnswerError(
    first?.extensions?.code ?? 'UNREACHABLE',
    first?.message ?? `The server answered ${response.status}.`,
    first?.extensions?.requestId ?? response.headers.get('x-request-id'),
  );
};
