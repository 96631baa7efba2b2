import { Router } from 'express';
import type { Asking } from '../ask.js';
import { AskError } from '../ask-error.js';
import type { WriteBrief } from '../brief/write-brief.js';

const known = ['organisation', 'language'];

const oneText = (name: string, value: unknown): string | undefined => {
  if (value === undefined || typeof value === 'string') return value;
  throw new AskError('BAD_USER_INPUT', `${name}: give it once.`);
};

/** `/journeys/<id>/brief.html`: the file that `crosscut brief` writes, as a download. */
export const briefs = (write: WriteBrief, asking: () => Asking): Router => {
  const router = Router();
  router.get('/:journey/brief.html', async (request, response) => {
    const unknown = Object.keys(request.query).find((name) => !known.includes(name));
    if (unknown !== undefined) throw new AskError('BAD_USER_INPUT', `A brief takes no ${unknown.slice(0, 40)}. It takes ${known.join(' and ')}.`);
    const language = oneText('language', request.query.language) ?? 'en';
    if (language !== 'en' && language !== 'cy') throw new AskError('BAD_USER_INPUT', 'language: one of en, cy. English when left out.');
    const { journey } = request.params;
    const html = await write({ ...asking(), language }, { journey, organisation: oneText('organisation', request.query.organisation) });
    // Its style stands inside it, which the policy of pages forbids: so it is a file to keep, not a page to open here.
    response.set('Cache-Control', 'no-cache').attachment(`${journey.slice(journey.indexOf(':') + 1)}.html`).type('html').send(html);
  });
  return router;
};
