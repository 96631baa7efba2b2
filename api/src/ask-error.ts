/** The codes of refusals, as clients see them in `extensions.code`. */
export type AskErrorCode =
  'NOT_FOUND' | 'BAD_USER_INPUT' | 'LIMIT_EXCEEDED' | 'TIMEOUT' | 'UNAVAILABLE' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'CONFLICT' | 'INTERNAL';

/** A refusal that a person can act on: `message` says what, where, why and what to do, in plain words. */
export class AskError extends Error {
  constructor(
    readonly code: AskErrorCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = 'AskError';
  }
}
