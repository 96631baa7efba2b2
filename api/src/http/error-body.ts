import type { ErrorRequestHandler, Response } from 'express';
import { toAskError } from '../ask.js';
import { AskError, type AskErrorCode } from '../ask-error.js';
import { requestId } from './request-id.js';

const statuses: Readonly<Record<AskErrorCode, number>> = {
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  LIMIT_EXCEEDED: 413,
  TIMEOUT: 504,
  UNAVAILABLE: 503,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  CONFLICT: 409,
  INTERNAL: 500,
};

/** The same body for every refusal, whatever the address: that of GraphQL. */
export const toErrorBody = ({ code, message }: Pick<AskError, 'code' | 'message'>, id: string | undefined) => ({
  errors: [{ message, extensions: { code, requestId: id } }],
});

export const sendError = (response: Response, { code, message }: Pick<AskError, 'code' | 'message'>, status = statuses[code]): void => {
  response.status(status).set('Cache-Control', 'no-store').json(toErrorBody({ code, message }, requestId()));
};

/** What Express and its body parser throw, by their own names for it. */
const ofExpress = (error: { type?: string; status?: number }): [AskErrorCode, string, number] | null => {
  switch (error.type) {
    case 'entity.parse.failed':
      return ['BAD_USER_INPUT', 'The body is not JSON.', 400];
    case 'entity.too.large':
      return ['LIMIT_EXCEEDED', 'The body is larger than 100 kB. Send less at once.', 413];
    case 'charset.unsupported':
    case 'encoding.unsupported':
      return ['BAD_USER_INPUT', 'The body is in an encoding that is not understood. Send UTF-8.', 415];
  }
  return error.status && error.status >= 400 && error.status < 500
    ? ['BAD_USER_INPUT', 'The request is not one that can be understood.', error.status]
    : null;
};

/** The last resort of the application: every failure becomes JSON, and what is inside stays in the log. */
export const errorsAsJson =
  (log: (error: unknown) => void): ErrorRequestHandler =>
  (error, _request, response, next) => {
    if (response.headersSent) return next(error);
    const known = ofExpress(error);
    if (known) return sendError(response, new AskError(known[0], known[1]), known[2]);
    const found = toAskError(error);
    if (found.code === 'INTERNAL') log(error);
    return sendError(response, found);
  };
