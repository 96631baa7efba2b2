import { gql } from '../queries/gql.js';
import { askGraphql } from '../queries/ask-graphql.js';
import { toThingAnswer, type NodeData } from '../view-model/explore/graph-answer.js';
import type { ThingAnswer } from '../view-model/explore/graph-known.js';

// Two types may give a field of one name different types; such a field is asked for under a name of its own, and what follows `__` is dropped.
export const thingsDocument = gql(`
  query ExploreThings($ids: [ID!]!, $asAt: Date) {
    nodes(ids: $ids) {
      __typename id name illustrative
      neighbourGroups(first: 100, asAt: $asAt) {
        relationship direction label total hidden
        neighbours { id name label illustrative kind from to properties { name value } sources { id name publisher url retrieved kind } }
      }
      ... on Organisation { abbreviation kind__organisation: kind status__organisation: status departments(asAt: $asAt) { id name } sources { ...ExploreSource } }
      ... on Service { level phase category audience summary__service: summary status__service: status owners(asAt: $asAt) { departments(asAt: $asAt) { id name } } teams(asAt: $asAt) { professions { profession { id name } } } sources { ...ExploreSource } }
      ... on Team { activity people__team: people organisation(asAt: $asAt) { departments(asAt: $asAt) { id name } } professions { profession { id name } } sources { ...ExploreSource } }
      ... on Profession { family sources { ...ExploreSource } }
      ... on Community { kind__community: kind purpose sources { ...ExploreSource } }
      ... on Step { position services { owners(asAt: $asAt) { departments(asAt: $asAt) { id name } } teams(asAt: $asAt) { professions { profession { id name } } } } sources { ...ExploreSource } }
      ... on Journey { summary__journey: summary sources { ...ExploreSource } }
      ... on Report { effect statement figures__report: figures sources { ...ExploreSource } }
    }
  }
  fragment ExploreSource on Source { id name publisher url retrieved kind }
`);

/** The most things that one request may name. */
export const mostAtOnce = 100;

type Answered = (NodeData & { readonly __typename: string }) | null;
const plainNames = (node: object) =>
  Object.fromEntries(
    Object.entries(node).map(([name, value]) => [name.startsWith('__') ? name : name.split('__')[0], value]),
  ) as unknown as NodeData;

/** What is recorded of things and next to them; null for what is not there. */
export const askThings = async (
  ids: readonly string[],
  asAt: string | null,
  language: string,
  signal: AbortSignal,
): Promise<readonly (ThingAnswer | null)[]> => {
  const { nodes } = (await askGraphql(thingsDocument as never, { ids, asAt } as never, { language, signal })) as {
    nodes: readonly Answered[];
  };
  return nodes.map((node) => node && toThingAnswer(node.__typename, plainNames(node)));
};
