import type { Request, Response } from 'express';

/** The language that a client asks for with Accept-Language: Welsh where it is wanted before English. Tells caches that the answer hangs on it. */
export const languageOf = (request: Pick<Request, 'acceptsLanguages'>, response: Pick<Response, 'vary'>): 'en' | 'cy' => {
  response.vary('Accept-Language');
  return request.acceptsLanguages(['en', 'cy']) === 'cy' ? 'cy' : 'en';
};
