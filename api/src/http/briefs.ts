import { Router } from 'express';
import { bareId } from '#graph-schema/ids';
import type { Asking } from '../ask.js';
import { AskError } from '../ask-error.js';
import type { WriteBrief } from '../brief/write-brief.js';

/** @throws AskError for a name that is given twice */
const oneText = (name: string, value: unknown): string | undefined => {
  if (value === undefined || typeof value === 'string') return value;
  throw new AskError('BAD_USER_INPUT', `${name}: give it once.`);
};

/** `/journeys/<id>/brief.html`: the file that `crosscut brief` writes, as a download; the query may hold organisation, language, boundary, asAt, nation. */
export const briefs = (write: WriteBrief, asking: () => Asking): Router => {
  const router = Router();
  router.get('/:journey/brief.html', async (request, response) => {
    const { organisation, language: wanted, ...view } = request.query;
    const language = oneText('language', wanted) ?? 'en';
    if (language !== 'en' && language !== 'cy') throw new AskError('BAD_USER_INPUT', 'language: one of en, cy. English when left out.');
    const { journey } = request.params;
    const html = await write(
      { ...asking(), language },
      { view: { ...view, journey }, organisation: oneText('organisation', organisation) },
    );
    // Its style stands inside it, which the policy of pages forbids: so it is a file to keep, not a page to open here.
    response
      .set('Cache-Control', 'no-cache')
      .attachment(`${bareId(journey)}.html`)
      .type('html')
      .send(html);
  });
  return router;
};
