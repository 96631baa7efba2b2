import { askGraphql } from '../queries/ask-graphql.js';
import { gql } from '../queries/gql.js';
import type { Named } from '../view-model/explore/graph-known.js';

const groupsDocument = gql(`
  query ExploreNaturalGroups($asAt: Date, $after: String) {
    naturalGroups(first: 100, asAt: $asAt, after: $after) {
      groups { services { service { id name } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** The natural group of each service that is in one. A group is named by the first of its services and how many more it holds. */
export const askNaturalGroups = async (
  asAt: string | null,
  nameOf: (first: string, more: number) => string,
  language: string,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Named>> => {
  const found = new Map<string, Named>();
  for (let after: string | null = null, goesOn = true; goesOn;) {
    const { naturalGroups } = (await askGraphql(groupsDocument, { asAt, after }, { language, signal })) as {
      naturalGroups: {
        groups: { services: { service: { id: string; name: string } }[] }[];
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
      };
    };
    for (const { services } of naturalGroups.groups) {
      const [first] = services;
      if (!first) continue;
      const group = { key: `natural-${first.service.id}`, name: nameOf(first.service.name, services.length - 1) };
      for (const { service } of services) found.set(service.id, group);
    }
    goesOn = naturalGroups.pageInfo.hasNextPage;
    after = naturalGroups.pageInfo.endCursor;
  }
  return found;
};
