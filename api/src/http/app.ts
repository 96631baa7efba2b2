import compression from 'compression';
import express, { type Express } from 'express';
import type { ApolloServer } from '@apollo/server';
import type { Logger } from 'pino';
import type { Asking } from '../ask.js';
import type { Context } from '../graphql/context.js';
import { questions } from '../questions/index.js';
import type { AnyQuestion } from '../questions/question.js';
import { AskError } from '../ask-error.js';
import type { WriteBrief } from '../brief/write-brief.js';
import { answers } from './answers.js';
import { briefs } from './briefs.js';
import { errorsAsJson, sendError } from './error-body.js';
import { graphqlEndpoint } from './graphql-endpoint.js';
import { health, type Readiness } from './health.js';
import { loads } from './loads.js';
import { limitRequests } from './limit-requests.js';
import { logRequests } from './log-requests.js';
import { createMetrics } from './metrics.js';
import type { ReceiveLimits } from './receive-folders.js';
import { nameRequest, requestId } from './request-id.js';
import { securityHeaders } from './security.js';
import { staticUi } from './static-ui.js';

export interface AppParts {
  readonly asking: () => Asking;
  /** Started. */
  readonly graphql: ApolloServer<Context>;
  readonly writeBrief: WriteBrief;
  readonly readiness: Readiness;
  /** What a load from elsewhere may send. */
  readonly loadLimits: ReceiveLimits;
  /** Sites whose pages may hold the read-only views; none when left out. */
  readonly embedSites?: readonly string[];
  /** The most requests of one client in a minute; as many as come when left out. */
  readonly requestsPerMinute?: number | null;
  readonly log: Logger;
  /** The folder of the built UI. */
  readonly uiFolder: string;
  readonly questions?: readonly AnyQuestion[];
}

/** Every address of Crosscut. */
export const createApp = ({
  asking: unmeasured,
  graphql,
  writeBrief,
  readiness,
  loadLimits,
  embedSites = [],
  requestsPerMinute = null,
  log,
  uiFolder,
  questions: known = questions,
}: AppParts): Express => {
  const app = express();
  const metrics = createMetrics();
  const asking = (): Asking => ({ ...unmeasured(), note: metrics.noteQuestion });
  app.disable('x-powered-by');
  app.use(nameRequest, logRequests(log), metrics.timeRequests, securityHeaders(embedSites), compression());
  if (requestsPerMinute !== null) app.use(limitRequests(requestsPerMinute));
  app.use('/health', health(readiness));
  app.use('/metrics', metrics.router);
  const ui = staticUi(uiFolder);
  // In a browser the address of the API shows its playground, which is a page of the UI.
  app.get('/graphql', (request, response, next) => (request.accepts('html') ? ui(request, response, next) : next()));
  app.use('/graphql', graphqlEndpoint(graphql, asking));
  app.use('/answers', answers(known, asking));
  app.use('/journeys', briefs(writeBrief, asking));
  app.use('/loads', loads({ store: () => asking().store, readiness, limits: loadLimits, log }));
  app.use(['/health', '/metrics', '/answers', '/loads'], (_request, response) =>
    sendError(response, new AskError('NOT_FOUND', 'There is nothing at this address.')),
  );
  app.use(ui);
  app.use(errorsAsJson((error) => log.error({ err: error, requestId: requestId() }, 'a request failed inside')));
  return app;
};
