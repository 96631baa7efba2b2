import type { ClaimValue, ClaimValues } from './claims.js';
import { datasetColumns, fileOfLabel } from './dataset-files.js';
import { decodeFact } from './fact.js';

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

const typed = (type: string, fallback: string): ClaimValue => (type === 'boolean' ? fallback === 'yes' : type === 'number' || type === 'integer' ? Number(fallback) : fallback);
const fallbacks = new Map(Object.entries(fileOfLabel).map(([label, file]) => [
  label, Object.fromEntries(datasetColumns[file].flatMap(({ name, type, fallback }) => (fallback === undefined ? [] : [[name, typed(type, fallback)]]))),
]));

/** Best first: PUBLISHED or DEPARTMENT before UNVERIFIED before ILLUSTRATIVE, then the newest retrieved, then the larger source id. */
const byStanding = (standingOf: (claim: LiveClaim) => SourceStanding | undefined) => (a: LiveClaim, b: LiveClaim): number => {
  const [one, other] = [standingOf(a), standingOf(b)];
  return (ranks[one?.kind ?? ''] ?? 3) - (ranks[other?.kind ?? ''] ?? 3)
    || compare(other?.retrieved ?? '', one?.retrieved ?? '')
    || compare(b.source, a.source)
    || compare(b.dataset, a.dataset);
};
/** What is said of a source speaks for itself: where two datasets describe it, neither is decided yet. */
const ownStanding = ({ values }: LiveClaim): SourceStanding => ({ kind: String(values.kind), retrieved: (values.retrieved as string | undefined) ?? null });
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * What the graph shows of a fact, given every live claim about it: each property from the best source that speaks of it.
 * @returns properties with `sources`, the ids of all sources of the fact; for a node with its id, for a relationship with its fact
 */
export const resolveFact = (fact: string, claims: readonly LiveClaim[], standing: ReadonlyMap<string, SourceStanding>): Readonly<Record<string, ClaimValue>> => {
  const decoded = decodeFact(fact);
  const isSource = decoded.node && decoded.label === 'Source';
  const worstFirst = claims.length === 1 ? claims : [...claims].sort(byStanding(isSource ? ownStanding : ({ source }) => standing.get(source))).reverse();
  return {
    ...(decoded.node ? fallbacks.get(decoded.label) : {}),
    ...Object.assign({}, ...worstFirst.map(({ values }) => values)),
    ...(decoded.node ? { id: decoded.id } : { fact }),
    sources: [...new Set(claims.map(({ source }) => source))].sort(),
  };
};
