import { gql } from './gql.js';

export const crossingsQuery = gql(`
  query JourneysByCrossing($invented: Boolean) {
    journeysByCrossing(first: 100, invented: $invented) {
      journeys { journey { id name illustrative } steps crossings organisations { id name illustrative } }
    }
  }
`);
