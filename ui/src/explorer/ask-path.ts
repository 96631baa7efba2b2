import { askGraphql } from '../queries/ask-graphql.js';
import { gql } from '../queries/gql.js';
import type { PathEnds } from '../view-model/explore-view.js';
import { toPathAnswer } from '../view-model/graph-answer.js';
import type { PathAnswer } from '../view-model/graph-known.js';

const pathDocument = gql(`
  query ExplorePath($from: ID!, $to: ID!, $asAt: Date) {
    connectingPath(from: $from, to: $to, hops: 6, asAt: $asAt) {
      things { id name label illustrative }
      steps { from to relationship sources { id name publisher url retrieved kind } }
    }
  }
`);

/** The shortest way of at most six links; no things when there is none. */
export const askPath = async ({ from, to }: PathEnds, asAt: string | null, language: string, signal: AbortSignal): Promise<PathAnswer> => {
  const { connectingPath } = await askGraphql(pathDocument, { from, to, asAt }, { language, signal });
  return toPathAnswer(connectingPath.things, connectingPath.steps);
};
