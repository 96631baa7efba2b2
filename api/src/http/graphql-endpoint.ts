import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express, { Router } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Asking } from '../ask.js';
import { AskError } from '../ask-error.js';
import { createContext, type Context } from '../graphql/context.js';
import { formatError } from '../graphql/format-error.js';
import { limitRules, limits } from '../graphql/limits.js';
import { sendError } from './error-body.js';
import { languageOf } from './language-of.js';
import { requestId } from './request-id.js';

const largestBody = '100kb';

/** `POST /graphql`. The server must be started before, and stopped after, what it is mounted in. */
export const createGraphqlServer = (schema: GraphQLSchema, log: Logger): ApolloServer<Context> =>
  new ApolloServer<Context>({
    schema,
    introspection: true,
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    validationRules: [...limitRules],
    parseOptions: { maxTokens: limits.tokens },
    formatError: formatError(requestId, (error) => log.error({ err: error, requestId: requestId() }, 'a request failed inside')),
    // The default cache-control plugin doubles the cost of a large answer, and the default landing page loads from elsewhere.
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
    logger: { debug: () => {}, info: () => {}, warn: (message) => log.warn(message), error: (message) => log.error(message) },
  });

export const graphqlEndpoint = (server: ApolloServer<Context>, asking: () => Asking): Router => {
  const router = Router();
  router.post('/', (request, response, next) => {
    // Anything but JSON could be sent by a form on another site.
    if (request.is('application/json') || request.is('application/graphql+json')) return next();
    return sendError(response, new AskError('BAD_USER_INPUT', 'Send the query as JSON, with Content-Type: application/json.'), 415);
  });
  router.post('/', express.json({ limit: largestBody, type: ['application/json', 'application/graphql+json'] }));
  router.post(
    '/',
    expressMiddleware(server, { context: async ({ req, res }) => createContext({ ...asking(), language: languageOf(req, res) }) }),
  );
  router.all('/', (_request, response) => {
    response.set('Allow', 'POST');
    sendError(response, new AskError('BAD_USER_INPUT', 'Send queries with POST.'), 405);
  });
  return router;
};
