import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';

const current = new AsyncLocalStorage<string>();

/** The id of the request that is being answered: in its header, in its errors and in the log. */
export const requestId = (): string | undefined => current.getStore();

export const nameRequest: RequestHandler = (_request, response, next) => {
  const id = randomUUID();
  response.setHeader('X-Request-Id', id);
  current.run(id, next);
};
