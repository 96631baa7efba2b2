import { byStanding, type SourceStanding as Standing } from '#graph-schema/source-standing';
import type { ClaimValue, ClaimValues } from './claims.js';
import { datasetColumns, fileOfLabel } from './dataset-files.js';
import { decodeFact } from './fact.js';

/** What decides between sources that say different things; the source is named by the claim. */
export type SourceStanding = Omit<Standing, 'id'>;

export interface LiveClaim {
  readonly source: string;
  readonly dataset: string;
  readonly values: ClaimValues;
}

const typed = (type: string, fallback: string): ClaimValue =>
  type === 'boolean' ? fallback === 'yes' : type === 'number' || type === 'integer' ? Number(fallback) : fallback;
const fallbacks = new Map(
  Object.entries(fileOfLabel).map(([label, file]) => [
    label,
    Object.fromEntries(
      datasetColumns[file].flatMap(({ name, type, fallback }) => (fallback === undefined ? [] : [[name, typed(type, fallback)]])),
    ),
  ]),
);

const bestFirst =
  (standingOf: (claim: LiveClaim) => SourceStanding | undefined) =>
  (a: LiveClaim, b: LiveClaim): number => {
    const of = (claim: LiveClaim): Standing => ({ kind: '', retrieved: null, ...standingOf(claim), id: claim.source });
    return byStanding(of(a), of(b)) || (a.dataset < b.dataset ? 1 : a.dataset > b.dataset ? -1 : 0);
  };

/** What is said of a source speaks for itself: where two datasets describe it, neither is decided yet. */
const ownStanding = ({ values }: LiveClaim): SourceStanding => ({
  kind: String(values.kind),
  retrieved: (values.retrieved as string | undefined) ?? null,
});

/**
 * What the graph shows of a fact, given every live claim about it: each property from the best source that speaks of it.
 * @returns properties with `sources`, the ids of all sources of the fact; for a node with its id, for a relationship with its fact
 */
export const resolveFact = (
  fact: string,
  claims: readonly LiveClaim[],
  standing: ReadonlyMap<string, SourceStanding>,
): Readonly<Record<string, ClaimValue>> => {
  const decoded = decodeFact(fact);
  const isSource = decoded.node && decoded.label === 'Source';
  const worstFirst =
    claims.length === 1 ? claims : [...claims].sort(bestFirst(isSource ? ownStanding : ({ source }) => standing.get(source))).reverse();
  return {
    ...(decoded.node ? fallbacks.get(decoded.label) : {}),
    ...Object.assign({}, ...worstFirst.map(({ values }) => values)),
    ...(decoded.node ? { id: decoded.id } : { fact }),
    sources: [...new Set(claims.map(({ source }) => source))].sort(),
  };
};
