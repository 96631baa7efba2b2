import { z } from 'zod';
import { read } from '../question.js';
import { byText } from './thing.js';

export interface DatasetSummary {
  readonly dataset: string;
  readonly load: number;
  /** RUNNING, DONE or FAILED: of its latest load. */
  readonly state: string;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  /** Live statements of this dataset. */
  readonly statements: number;
}

const loadRow = z.object({
  dataset: z.string(),
  number: z.number(),
  state: z.string(),
  startedAt: z.string().nullable(),
  finishedAt: z.string().nullable(),
});
const statementRow = z.object({ source: z.string(), dataset: z.string(), statements: z.number() });

/** What each source says in each dataset, and every load, the first one first. */
export const datasetReads = {
  statements: read({
    cypher: 'MATCH (c:Claim) RETURN c.source AS source, c.dataset AS dataset, count(c) AS statements ORDER BY dataset, source',
    row: statementRow,
  }),
  loads: read({
    cypher: `MATCH (l:Load) RETURN l.dataset AS dataset, l.number AS number, l.state AS state, l.startedAt AS startedAt, l.finishedAt AS finishedAt
ORDER BY l.number`,
    row: loadRow,
  }),
} as const;

export const statementsIn = (rows: readonly { readonly statements: number }[]): number =>
  rows.reduce((total, { statements }) => total + statements, 0);

/** The latest load of every dataset that still has statements or is being loaded. */
export const toDatasets = (
  loads: readonly z.infer<typeof loadRow>[],
  statements: readonly z.infer<typeof statementRow>[],
): DatasetSummary[] => {
  const latest = new Map(loads.map((load) => [load.dataset, load]));
  return [...latest.values()]
    .map(({ dataset, number, state, startedAt, finishedAt }) => ({
      dataset,
      load: number,
      state,
      startedAt,
      finishedAt,
      statements: statementsIn(statements.filter((row) => row.dataset === dataset)),
    }))
    .filter(({ state, statements: count }) => count > 0 || state === 'RUNNING')
    .sort((a, b) => byText(a.dataset, b.dataset));
};
