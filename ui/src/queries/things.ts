import type { ResultOf } from 'gql.tada';
import { gql } from './gql.js';

const namedSource = gql(`fragment NamedSource on Source { id name publisher }`);
const teamInShort = gql(`fragment TeamInShort on Team { id name activity people }`);
const changeOverTime = gql(`fragment ChangeOverTime on DatedRelationship { relationship direction from to other { __typename id name } }`);

/** What is known of one thing, as its page shows it: one query for each kind of thing. */
export const organisationQuery = gql(
  `
  query OrganisationPage($id: ID!) {
    thing: organisation(id: $id) {
      id name abbreviation kind status opened closed url surveyedOn aliases illustrative
      sources { ...NamedSource }
      parents { id name } parts { id name } communities { id name }
      services(first: 100) { totalCount nodes { id name } }
      steps { id name position journey { id name } }
      teams { ...TeamInShort }
      reports { id name reportedOn statement }
      predecessors { kind on other: organisation { id name } }
      successors { kind on other: organisation { id name } }
      datedRelationships { ...ChangeOverTime }
    }
  }
`,
  [namedSource, teamInShort, changeOverTime],
);

export const serviceQuery = gql(
  `
  query ServicePage($id: ID!) {
    thing: service(id: $id) {
      id name level serviceStatus: status phase category audience url aliases summary illustrative
      sources { ...NamedSource }
      owners { id name } deliverers { id name } funders { id name }
      partOf { id name } parts { id name } requires { id name } requiredBy { id name } relatedTo { id name }
      policies { id name } communities { id name }
      steps { id name position journey { id name } }
      teams { ...TeamInShort }
      metrics { id kind start end channel value unit state }
      predecessors { kind on other: service { id name } }
      successors { kind on other: service { id name owners { id name } } }
      datedRelationships { ...ChangeOverTime }
    }
  }
`,
  [namedSource, teamInShort, changeOverTime],
);

export const teamQuery = gql(
  `
  query TeamPage($id: ID!) {
    thing: node(id: $id) {
      __typename id name
      ... on Team {
        activity people illustrative
        sources { ...NamedSource }
        organisation { id name } services { id name } communities { id name }
        professions { people profession { id name } }
        workingLinks { strength from team { id name organisation { id name } } }
        datedRelationships { ...ChangeOverTime }
      }
    }
  }
`,
  [namedSource, changeOverTime],
);

export const professionQuery = gql(
  `
  query ProfessionPage($id: ID!) {
    thing: node(id: $id) {
      __typename id name
      ... on Profession { family illustrative sources { ...NamedSource } teams { ...TeamInShort } communities { id name } reports { id name reportedOn statement } }
    }
  }
`,
  [namedSource, teamInShort],
);

export const communityQuery = gql(
  `
  query CommunityPage($id: ID!) {
    thing: node(id: $id) {
      __typename id name
      ... on Community {
        kind purpose started ended url illustrative
        sources { ...NamedSource }
        subjects { id name } organisations { id name } organisationsOfTeams { id name }
        teams { ...TeamInShort }
        datedRelationships { ...ChangeOverTime }
      }
    }
  }
`,
  [namedSource, teamInShort, changeOverTime],
);

export const sourceQuery = gql(`
  query SourcePage($id: ID!) {
    thing: node(id: $id) {
      __typename id name
      ... on Source { publisher url licence retrieved kind read illustrative statements { dataset statements } things(first: 100) { __typename id name } }
    }
  }
`);

export const policyQuery = gql(
  `
  query PolicyPage($id: ID!) {
    thing: node(id: $id) {
      __typename id name
      ... on Policy { url illustrative sources { ...NamedSource } owners { id name } services { id name } datedRelationships { ...ChangeOverTime } }
    }
  }
`,
  [namedSource, changeOverTime],
);

export const lifeEventQuery = gql(
  `
  query LifeEventPage($id: ID!) {
    thing: node(id: $id) { __typename id name ... on LifeEvent { kind illustrative sources { ...NamedSource } journeys { id name } } }
  }
`,
  [namedSource],
);

export const reportQuery = gql(
  `
  query ReportPage($id: ID!) {
    thing: node(id: $id) {
      __typename id name
      ... on Report {
        effect boundary statement figures reportedOn since sinceOn handOffs illustrative
        sources { ...NamedSource }
        organisations { id name } professions { id name }
        journeys { id name steps { id name } }
      }
    }
  }
`,
  [namedSource],
);

export const siloQuery = gql(
  `
  query SiloPage($journey: ID!) {
    silosSplittingJourney(journey: $journey) {
      illustrative
      journey { id name }
      silos {
        id basis name cohesion isolation demandShare boundary statement reportedOn sentence
        teams { ...TeamInShort } organisations { id name } professions { id name }
        sources { ...NamedSource }
      }
    }
  }
`,
  [namedSource, teamInShort],
);

/** What was ever said of a thing, and what is called like the words of its address. */
export const historyQuery = gql(`
  query History($fact: String!, $text: String!) {
    factHistory(fact: $fact) { statements { fact dataset values since until } }
    search(text: $text, first: 8) { label matched how until near node { id name ... on Step { journey { name } } } }
  }
`);

type Shown<Answer extends { thing: unknown }, Name extends string> = Extract<NonNullable<Answer['thing']>, { __typename: Name }>;
export type TeamShown = Shown<ResultOf<typeof teamQuery>, 'Team'>;
export type ProfessionShown = Shown<ResultOf<typeof professionQuery>, 'Profession'>;
export type CommunityShown = Shown<ResultOf<typeof communityQuery>, 'Community'>;
export type SourceShown = Shown<ResultOf<typeof sourceQuery>, 'Source'>;
export type PolicyShown = Shown<ResultOf<typeof policyQuery>, 'Policy'>;
export type LifeEventShown = Shown<ResultOf<typeof lifeEventQuery>, 'LifeEvent'>;
export type ReportShown = Shown<ResultOf<typeof reportQuery>, 'Report'>;
