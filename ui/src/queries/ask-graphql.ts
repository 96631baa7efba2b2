import { print } from 'graphql';
import type { TadaDocumentNode } from 'gql.tada';

/** A refusal in plain words. `code` is the API's own, or UNREACHABLE when no answer came at all. */
export class AnswerError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly requestId: string | null = null,
  ) {
    super(message);
    this.name = 'AnswerError';
  }
}

interface Refusal {
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string; readonly requestId?: string } }[];
}

/** Milliseconds after which a request that has no end is one that was not answered. */
const longestWait = 30_000;

/**
 * What the server answers as JSON.
 * @throws AnswerError when it refuses or does not answer; an aborted request throws what `fetch` throws
 */
export const fetchBody = async <T>(url: string, init: RequestInit): Promise<T> => {
  const signal = AbortSignal.any([...(init.signal ? [init.signal] : []), AbortSignal.timeout(longestWait)]);
  const unanswered = (error: unknown): never => {
    if (init.signal?.aborted) throw error;
    throw new AnswerError('UNREACHABLE', 'The server did not answer.');
  };
  const response = await fetch(url, { ...init, signal }).catch(unanswered);
  const body = (await response.json().catch((error: unknown) => (signal.aborted ? unanswered(error) : null))) as (T & Refusal) | null;
  const [first] = body?.errors ?? [];
  if (response.ok && body && !first) return body;
  throw new AnswerError(
    first?.extensions?.code ?? (first ? 'INTERNAL' : 'UNREACHABLE'),
    first?.message ?? `The server answered ${response.status} without data.`,
    first?.extensions?.requestId ?? response.headers.get('x-request-id'),
  );
};

interface Asking {
  readonly language: string;
  readonly signal?: AbortSignal;
}

/**
 * Sends one query to the API of the same origin.
 * @throws AnswerError; an aborted request throws what `fetch` throws
 */
export const askGraphql = async <T, V>(document: TadaDocumentNode<T, V>, variables: V, { language, signal }: Asking): Promise<T> => {
  const { data } = await fetchBody<{ readonly data: T }>('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      'accept-language': language,
    },
    body: JSON.stringify({ query: print(document), variables }),
    signal: signal ?? null,
  });
  return data;
};
