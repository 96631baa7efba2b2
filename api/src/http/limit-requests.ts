import type { RequestHandler } from 'express';
import { rateLimit, type AugmentedRequest, type RateLimitInfo } from 'express-rate-limit';
import { AskError } from '../ask-error.js';
import { sendError } from './error-body.js';

const minuteMs = 60_000;

/** So many requests a minute from one address of the network; then 429 with when to come back. Whether the server lives may always be asked. */
export const limitRequests = (perMinute: number): RequestHandler =>
  rateLimit({
    windowMs: minuteMs,
    limit: perMinute,
    standardHeaders: false,
    legacyHeaders: false,
    skip: (request) => request.path.startsWith('/health'),
    // Who stands behind a proxy is the proxy's to tell apart; what a header claims is not believed.
    validate: { xForwardedForHeader: false, forwardedHeader: false },
    handler: (request, response) => {
      const { resetTime } = (request as AugmentedRequest).rateLimit as RateLimitInfo;
      const seconds = Math.max(1, Math.ceil(((resetTime?.getTime() ?? Date.now() + minuteMs) - Date.now()) / 1000));
      response.set('Retry-After', String(seconds));
      sendError(
        response,
        new AskError(
          'LIMIT_EXCEEDED',
          `More than ${perMinute} requests came from this address within a minute. Come back in ${seconds} s.`,
        ),
        429,
      );
    },
  });
