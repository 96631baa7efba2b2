import path from 'node:path';
import express, { type Response, Router } from 'express';
import { sendError } from './error-body.js';
import { AskError } from '../ask-error.js';

const sendPage = (response: Response, folder: string): void =>
  response.sendFile('index.html', { root: folder, headers: { 'Cache-Control': 'no-cache' } }, (error) => {
    if (error && !response.headersSent)
      response.status(404).type('text').send('The pages are not built. Run npm run build, then start again.\n');
  });

/** The built UI. Its address has every view, so each path that names no file is the same page; assets have a hash in their names. */
export const staticUi = (folder: string): Router => {
  const router = Router();
  router.use('/assets', express.static(path.join(folder, 'assets'), { index: false, immutable: true, maxAge: '1y' }));
  router.use('/assets', (_request, response) => sendError(response, new AskError('NOT_FOUND', 'There is no such file.')));
  router.use(express.static(folder, { index: false, redirect: false }));
  router.get('/{*rest}', (_request, response) => sendPage(response, folder));
  router.use((_request, response) =>
    sendError(response, new AskError('NOT_FOUND', 'There is nothing at this address. POST /graphql is the API.')),
  );
  return router;
};
