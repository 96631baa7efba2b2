import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { requestId } from './request-id.js';

/** One line a request: no query, no body, no address of a person. */
export const logRequests =
  (log: Logger): RequestHandler =>
  (request, response, next) => {
    const began = performance.now();
    const id = requestId();
    response.once('finish', () => {
      const quiet = request.originalUrl.startsWith('/health');
      log[quiet ? 'debug' : 'info'](
        {
          requestId: id,
          method: request.method,
          path: request.originalUrl.split('?')[0],
          status: response.statusCode,
          ms: Math.round(performance.now() - began),
        },
        'request',
      );
    });
    next();
  };
