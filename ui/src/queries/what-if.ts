import type { ResultOf } from 'gql.tada';
import { gql } from './gql.js';

export const whatIfQuery = gql(`
  query WhatIf($journey: ID!, $boundary: Boundary, $asAt: Date, $cohesionAt: Float, $nation: Nation, $teams: [WhatIfTeam!], $ties: [WhatIfTie!]) {
    whatIf(journey: $journey, boundary: $boundary, asAt: $asAt, cohesionAt: $cohesionAt, nation: $nation, teams: $teams, ties: $ties) {
      handOffs { key before after }
      before { splitIndex { value low high coverage } }
      after { splitIndex { value low high coverage } }
    }
  }
`);

export type Supposed = ResultOf<typeof whatIfQuery>['whatIf'];
