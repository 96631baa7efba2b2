import { initGraphQLTada } from 'gql.tada';
import type { introspection } from '../graphql-env.js';

/** Queries typed against the emitted schema; a misspelt field is found by `gql.tada check`. */
export const gql = initGraphQLTada<{ introspection: introspection; scalars: { Date: string }; disableMasking: true }>();
