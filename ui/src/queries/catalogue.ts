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
      name asks group
      params {
        name kind label values required fallback says
        of { name kind label values required fallback says fields { name kind label values required fallback says of { name kind label values required fallback says } } }
      }
      reads { name cypher }
      samples { permalink values { name value } }
    }
  }
`);

/** As much of the questions as it takes to tell which of them somebody types. */
export const questionNamesQuery = gql(`
  query QuestionNames { questions { name asks params { name kind label required } } }
`);

export const thingQuery = gql(`
  query Thing($id: ID!) {
    node(id: $id) {
      __typename id name
      ... on Organisation { abbreviation kind status opened closed url surveyedOn aliases sources { id name publisher } }
      ... on Service { level serviceStatus: status phase category audience url aliases summary sources { id name publisher } }
      ... on Community { kind purpose started ended url sources { id name publisher } }
      ... on Team { activity people sources { id name publisher } }
      ... on Profession { family sources { id name publisher } }
      ... on Policy { url sources { id name publisher } }
      ... on Source { publisher url licence retrieved kind read }
    }
  }
`);

export const nameQuery = gql(`
  query Name($id: ID!) { node(id: $id) { id name } }
`);
