import { gql } from './gql.js';

export const boundaryMovesQuery = gql(`
  query BoundaryMoves($journey: ID!, $boundary: OwnerBoundary, $nation: Nation) {
    boundaryMoves(journey: $journey, boundary: $boundary, nation: $nation) {
      note
      moves { on sentence crossingBefore crossingAfter }
      touched { on sentence crossingBefore crossingAfter }
    }
  }
`);
