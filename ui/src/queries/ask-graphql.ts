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

interface Body<T> {
  readonly data?: T | null;
  readonly errors?: readonly { message: string; extensions?: { code?: string; requestId?: string } }[];
}

interface Asking {
  readonly language: string;
  readonly signal?: AbortSignal;
}

/**
 * Sends one query to the API of the same origin.
 * @throws AnswerError; an aborted request throws what `fetch` throws
 */
export const askGraphql = async <T, V>(document: TadaDocumentNode<T, V>, variables: V, { language, signal }: Asking): Promise<T> => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      'accept-language': language,
    },
    body: JSON.stringify({ query: print(document), variables }),
    signal: signal ?? null,
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new AnswerError('UNREACHABLE', 'The server did not answer.');
  });
  const body = (await response.json().catch(() => ({}))) as Body<T>;
  const [first] = body.errors ?? [];
  if (first)
    throw new AnswerError(
      first.extensions?.code ?? 'INTERNAL',
      first.message,
      first.extensions?.requestId ?? response.headers.get('x-request-id'),
    );
  if (!body.data)
    throw new AnswerError('UNREACHABLE', `The server answered ${response.status} without data.`, response.headers.get('x-request-id'));
  return body.data;
};
