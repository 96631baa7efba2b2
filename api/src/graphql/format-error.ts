import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { toAskError } from '#api/ask';
import type { AskErrorCode } from '#api/ask-error';
import { limits } from './limits.js';

type ErrorCode = AskErrorCode | 'GRAPHQL_PARSE_FAILED' | 'GRAPHQL_VALIDATION_FAILED';

/** Apollo's own codes in the words of the contract. */
const codes: Readonly<Record<string, ErrorCode>> = {
  BAD_USER_INPUT: 'BAD_USER_INPUT',
  BAD_REQUEST: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_FOUND: 'BAD_USER_INPUT',
  GRAPHQL_PARSE_FAILED: 'GRAPHQL_PARSE_FAILED',
  GRAPHQL_VALIDATION_FAILED: 'GRAPHQL_VALIDATION_FAILED',
  LIMIT_EXCEEDED: 'LIMIT_EXCEEDED',
};

/** What our own rules and scalars refuse during validation. */
const refusals = ['LIMIT_EXCEEDED', 'BAD_USER_INPUT'] as const;

const longestMessage = 300;

/** graphql's messages repeat what was sent; people who sent it know it, and logs of clients need not. */
const withoutInput = (message: string): string => {
  const variable = /^Variable "\$(\w{1,60})" (got invalid value|of)/.exec(message);
  if (variable) return `The variable ${variable[1]} is not of the type that the field takes. The schema says what it may be.`;
  const value = /^(\w{1,60}) cannot represent ([^:]{1,80})/.exec(message);
  if (value) return `${value[1]} cannot represent ${value[2]?.replace(/".*$/s, '')?.trim()}.`;
  return message.length > longestMessage ? `${message.slice(0, longestMessage)} …` : message;
};

const ofGraphql = (formatted: GraphQLFormattedError): { code: ErrorCode; message: string } | null => {
  const refusal = refusals.find((code) => code === formatted.extensions?.refusal);
  if (refusal) return { code: refusal, message: formatted.message.replace(/^Variable "\$(\w{1,60})" got invalid value .*; /s, '$1: ') };
  if (/Document contains more \w+ \d+ tokens/.test(formatted.message))
    return {
      code: 'LIMIT_EXCEEDED',
      message: `The query is longer than ${limits.tokens.toLocaleString('en-GB')} tokens. Send it in parts.`,
    };
  const code = codes[String(formatted.extensions?.code)];
  return code ? { code, message: withoutInput(formatted.message) } : null;
};

/**
 * What a client gets to see of an error: its code, a message in plain words and the request that the log has the details under.
 * @param log takes what a client must not see
 */
export const formatError =
  (requestId: () => string | undefined, log: (error: unknown) => void) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    const { code, message } = (original instanceof GraphQLError && ofGraphql(formatted)) || toAskError(original);
    if (code === 'INTERNAL') log(original);
    return {
      message,
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: { code, requestId: requestId() },
    };
  };
