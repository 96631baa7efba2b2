import { gql } from './gql.js';

export const volumesQuery = gql(`
  query Volumes($journey: ID!, $asAt: Date) {
    journeyWithVolumes(journey: $journey, asAt: $asAt) {
      warnings
      steps { step { id } services { volume { value state end } } }
    }
  }
`);
