import { gql } from './gql.js';

export const journeysQuery = gql(`
  query Journeys { journeys(first: 100) { nodes { id name summary illustrative reports { id } } } }
`);

export const searchQuery = gql(`
  query Search($text: String!, $labels: [String!]) { search(text: $text, labels: $labels, first: 10) { label matched how until near node { id name ... on Step { journey { name } } } } }
`);

export const questionsQuery = gql(`
  query Questions {
    questions {
      name asks group table unfolds
      shows { list columns }
      params {
        name kind label values required fallback says
        of { name kind label values required fallback says fields { name kind label values required fallback says of { name kind label values required fallback says } } }
      }
      reads { name cypher }
      samples { permalink values { name value } }
    }
  }
`);

export const questionTablesQuery = gql(`
  query QuestionTables { questions { name table unfolds shows { list columns } } }
`);

/** As much of the questions as it takes to tell which of them somebody types. */
export const questionNamesQuery = gql(`
  query QuestionNames { questions { name asks params { name kind label required } } }
`);

export const nameQuery = gql(`
  query Name($id: ID!) { node(id: $id) { id name } }
`);

export const namesQuery = gql(`
  query Names($ids: [ID!]!) { nodes(ids: $ids) { id name } }
`);
