import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema, type IntrospectionQuery } from 'graphql';
import { fetchBody } from './ask-graphql.js';

let read: Promise<GraphQLSchema> | null = null;

/** The schema of the API, asked of the server once a visit. @throws AnswerError when the server does not answer; the next call asks again */
export const readSchema = (): Promise<GraphQLSchema> => {
  read ??= ask().catch((error: unknown) => {
    read = null;
    throw error;
  });
  return read;
};

const ask = async (): Promise<GraphQLSchema> => {
  const { data } = await fetchBody<{ readonly data: IntrospectionQuery }>('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: getIntrospectionQuery() }),
  });
  return buildClientSchema(data);
};
