import type { NodeLabel } from '#graph-schema/labels';
import type { ClaimValue, ClaimValues } from './claims.js';
import { datasetFiles, type DatasetFile } from './dataset-files.js';
import { decodeFact } from './fact.js';
import { columnsOf } from './records/column.js';

/** What decides between sources that say different things. */
export interface SourceStanding {
  readonly kind: string;
  readonly retrieved: string | null;
}

export interface LiveClaim {
  readonly source: string;
  readonly dataset: string;
  readonly values: ClaimValues;
}

const ranks: Readonly<Record<string, number>> = { PUBLISHED: 0, DEPARTMENT: 0, UNVERIFIED: 1, ILLUSTRATIVE: 2 };

const nodeFiles: Readonly<Partial<Record<NodeLabel, DatasetFile>>> = {
  Source: 'sources.csv', Organisation: 'organisations.csv', Profession: 'professions.csv', Service: 'services.csv', Metric: 'service-metrics.csv', LifeEvent: 'life-events.csv',
  Journey: 'journeys.csv', Step: 'steps.csv', Community: 'communities.csv', Report: 'reports.csv',
};
const typed = (type: string, fallback: string): ClaimValue => (type === 'boolean' ? fallback === 'yes' : type === 'number' || type === 'integer' ? Number(fallback) : fallback);
const fallbacks = new Map(Object.entries(nodeFiles).map(([label, file]) => [
  label, Object.fromEntries(columnsOf(datasetFiles[file]).flatMap(({ name, type, fallback }) => (fallback === undefined ? [] : [[name, typed(type, fallback)]]))),
]));

/** Best first: PUBLISHED or DEPARTMENT before UNVERIFIED before ILLUSTRATIVE, then the newest retrieved, then the larger source id. */
const byStanding = (standing: ReadonlyMap<string, SourceStanding>) => (a: LiveClaim, b: LiveClaim): number => {
  const [one, other] = [standing.get(a.source), standing.get(b.source)];
  // A source's own claims speak for themselves: what they say of its kind is not decided yet.
  const rank = (claim: LiveClaim, known?: SourceStanding) => ranks[known?.kind ?? String(claim.values.kind)] ?? 3;
  return rank(a, one) - rank(b, other)
    || compare(other?.retrieved ?? '', one?.retrieved ?? '')
    || compare(b.source, a.source)
    || compare(b.dataset, a.dataset);
};
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * What the graph shows of a fact, given every live claim about it: each property from the best source that speaks of it.
 * @returns properties with `sources`, the ids of all sources of the fact; for a node with its id, for a relationship with its fact
 */
export const resolveFact = (fact: string, claims: readonly LiveClaim[], standing: ReadonlyMap<string, SourceStanding>): Readonly<Record<string, ClaimValue>> => {
  const decoded = decodeFact(fact);
  const worstFirst = [...claims].sort(byStanding(standing)).reverse();
  return {
    ...(decoded.node ? fallbacks.get(decoded.label) : {}),
    ...Object.assign({}, ...worstFirst.map(({ values }) => values)),
    ...(decoded.node ? { id: decoded.id } : { fact }),
    sources: [...new Set(claims.map(({ source }) => source))].sort(),
  };
};
