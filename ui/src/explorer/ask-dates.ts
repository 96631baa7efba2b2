import { askGraphql } from '../queries/ask-graphql.js';
import { gql } from '../queries/gql.js';
import type { Direction } from '../view-model/explore/explore-view.js';
import type { DatedLink } from '../view-model/explore/graph-dates.js';

const datesDocument = gql(`
  query ExploreDates($ids: [ID!]!) {
    nodes(ids: $ids) { id name datedRelationships { relationship direction other { id name } from to } }
  }
`);

/** By key, every relationship of these things with a recorded first or last day. */
export const askDates = async (
  ids: readonly string[],
  language: string,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, readonly DatedLink[]>> => {
  const { nodes } = await askGraphql(datesDocument, { ids: [...ids] }, { language, signal });
  return new Map(
    ids.map((id, at) => [
      id,
      (nodes[at]?.datedRelationships ?? []).map(({ relationship, direction, other, from, to }) => ({
        of: { key: id, name: nodes[at]?.name ?? '' },
        relationship,
        direction: direction as Direction,
        other: { key: other.id, name: other.name },
        from: from ?? null,
        to: to ?? null,
      })),
    ]),
  );
};
