import { askGraphql } from '../queries/ask-graphql.js';
import { gql } from '../queries/gql.js';
import type { PathEnds } from '../view-model/explore/explore-view.js';
import { toPathAnswer } from '../view-model/explore/graph-answer.js';
import type { PathAnswer } from '../view-model/explore/graph-known.js';

const pathDocument = gql(`
  query ExplorePath($from: ID!, $to: ID!, $asAt: Date) {
    connectingPath(from: $from, to: $to, hops: 6, asAt: $asAt) {
      ways { things { id name label illustrative } steps { from to relationship sources { id name publisher url retrieved kind } } }
      moreWays
    }
  }
`);

/** Every way of the least length, of at most six links; none when there is no such way. */
export const askPath = async ({ from, to }: PathEnds, asAt: string | null, language: string, signal: AbortSignal): Promise<PathAnswer> =>
  toPathAnswer((await askGraphql(pathDocument, { from, to, asAt }, { language, signal })).connectingPath);
