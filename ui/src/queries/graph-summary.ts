import { gql } from './gql.js';

export const graphSummaryQuery = gql(`
  query GraphSummary {
    graphSummary {
      note
      labels { label count }
      sourceKinds { kind sources statements share }
      freshness { oldest newest }
      completeness { what known of share }
      datasets { dataset load state finishedAt statements }
    }
  }
`);
