import type { RequestHandler, Response } from 'express';
import type { GraphStore } from '#store/graph-store';
import { todayInLondon } from '../ask.js';
import { AskError } from '../ask-error.js';
import { useKey } from '../keys/access-keys.js';

/** The same words for a key that is missing, wrong, expired or removed: whoever tries keys learns nothing. */
const refusal =
  'This needs a key that the server knows and that has not expired. Whoever runs the server makes one: crosscut key add NAME --out FILE.';

/**
 * Lets through who brings a key as `Authorization: Bearer …`. No page on another site can send that header with a form, and a
 * script of another site would have to ask first, which this server never grants.
 */
export const requireKey =
  (store: () => GraphStore): RequestHandler =>
  async (request, response, next) => {
    const [scheme, secret, ...more] = (request.get('authorization') ?? '').split(' ');
    const key = scheme?.toLowerCase() === 'bearer' && secret && more.length === 0 ? await useKey(store(), secret, todayInLondon()) : null;
    if (!key) {
      response.set('WWW-Authenticate', 'Bearer');
      throw new AskError('UNAUTHENTICATED', refusal);
    }
    response.locals.keyName = key.name;
    next();
  };

/** The name of the key that this request came with. */
export const keyNameOf = (response: Response): string => String(response.locals.keyName);
