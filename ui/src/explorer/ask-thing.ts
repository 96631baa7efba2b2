import { gql } from '../queries/gql.js';
import { askGraphql } from '../queries/ask-graphql.js';
import { toThingAnswer, type NeighboursData, type NodeData } from '../view-model/graph-answer.js';
import type { ThingAnswer } from '../view-model/graph-known.js';

// Two types may give a field of one name different types; such a field is asked for under a name of its own, and what follows `__` is dropped.
const thingDocument = gql(`
  query ExploreThing($id: ID!, $asAt: Date) {
    neighbours(id: $id, first: 100, asAt: $asAt) {
      thing { id name label illustrative }
      groups {
        relationship direction label total hidden
        neighbours { id name label illustrative kind from to properties { name value } sources { id name publisher url retrieved kind } }
      }
    }
    node(id: $id) {
      id
      name
      ... on Organisation { abbreviation kind__organisation: kind status__organisation: status departments(asAt: $asAt) { id name } sources { ...ExploreSource } }
      ... on Service { level summary__service: summary status__service: status owners(asAt: $asAt) { departments(asAt: $asAt) { id name } } sources { ...ExploreSource } }
      ... on Team { activity people__team: people organisation(asAt: $asAt) { departments(asAt: $asAt) { id name } } }
      ... on Profession { family }
      ... on Community { kind__community: kind purpose }
      ... on Step { position services { owners(asAt: $asAt) { departments(asAt: $asAt) { id name } } } }
      ... on Journey { summary__journey: summary }
      ... on Report { statement figures__report: figures sources { ...ExploreSource } }
    }
  }
  fragment ExploreSource on Source { id name publisher url retrieved kind }
`);

/** What is recorded of one thing and next to it. */
export const askThing = async (id: string, asAt: string | null, language: string, signal: AbortSignal): Promise<ThingAnswer> => {
  const data = (await askGraphql(thingDocument as never, { id, asAt } as never, { language, signal })) as { neighbours: NeighboursData; node: NodeData | null };
  const { node } = data;
  return toThingAnswer(data.neighbours, node && (Object.fromEntries(Object.entries(node).map(([name, value]) => [name.startsWith('__') ? name : name.split('__')[0], value])) as NodeData));
};
