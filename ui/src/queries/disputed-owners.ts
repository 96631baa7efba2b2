import { gql } from './gql.js';

export const disputedOwnersQuery = gql(`
  query DisputedOwners($after: String) {
    servicesWithoutOneOwner(finding: DISPUTED, first: 10, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      services { service { id name } owners { organisation { id name } from sources { id name } } }
    }
  }
`);
