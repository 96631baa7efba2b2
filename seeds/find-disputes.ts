import { createNodeKey } from '#graph-schema/ids';
import type { GraphStore } from '#store/graph-store';
import { decodeFact } from './fact.js';
import type { DatasetPlan } from './plan.js';

/** A service with several owners for the same time. */
export interface Dispute {
  /** Key of the service. */
  readonly service: string;
  readonly owners: readonly {
    /** Key of the organisation. */
    readonly owner: string;
    /** YYYY-MM-DD; empty: as long as known, still so. */
    readonly from: string;
    readonly to: string;
    /** Ids of the sources that name it. */
    readonly sources: readonly string[];
  }[];
}

interface Named {
  readonly owner: string;
  readonly from: string;
  readonly to: string;
  readonly sources: Set<string>;
}

const batch = 1_000;
const isOwning = (fact: string): boolean => fact.startsWith('service:') && fact.includes(' OWNED_BY ');
const overlap = (one: Named, other: Named): boolean =>
  one.owner !== other.owner && one.from < (other.to || '9999') && other.from < (one.to || '9999');

/** Services of this plan whose owners differ once it is applied, with what other live statements in the store say of them, in the order of their ids. */
export const findDisputes = async (store: GraphStore, { added, changed, ended }: DatasetPlan): Promise<Dispute[]> => {
  const named = new Map<string, Map<string, Named>>();
  const add = (service: string, owner: string, from: string, to: string, sources: readonly string[]) => {
    const own = named.get(service) ?? (named.set(service, new Map()).get(service) as Map<string, Named>);
    const known = own.get(`${owner} ${from}`) ?? { owner, from, to, sources: new Set<string>() };
    for (const source of sources) known.sources.add(source);
    own.set(`${owner} ${from}`, known);
  };
  for (const { fact, values, source } of [...added, ...changed].filter((claim) => isOwning(claim.fact))) {
    const decoded = decodeFact(fact);
    if (!decoded.node) add(decoded.from.id, decoded.to.id, decoded.since ?? '', String(values.to ?? ''), [source]);
  }
  const gone = new Set(ended.map(({ fact }) => fact));
  const services = [...named.keys()];
  for (let start = 0; start < services.length; start += batch) {
    const rows = await store.read((run) =>
      run(
        `UNWIND $services AS service MATCH (s:Service {id: service})-[r:OWNED_BY]->(o:Organisation)
       RETURN service, o.id AS owner, r.from AS since, r.to AS until, r.fact AS fact, r.sources AS sources`,
        { services: services.slice(start, start + batch) },
      ),
    );
    for (const { service, owner, since, until, fact, sources } of rows) {
      const said = (sources ?? []) as readonly string[];
      // What one source alone said, and no longer says, is gone with this plan.
      if (!(gone.has(String(fact)) && said.length < 2)) add(String(service), String(owner), String(since ?? ''), String(until ?? ''), said);
    }
  }
  return [...named]
    .flatMap(([service, own]) => {
      const all = [...own.values()];
      const owners = all.filter((one) => all.some((other) => overlap(one, other))).sort((a, b) => (a.owner < b.owner ? -1 : 1));
      if (owners.length === 0) return [];
      return [
        {
          service: createNodeKey('Service', service),
          owners: owners.map(({ owner, from, to, sources }) => ({
            owner: createNodeKey('Organisation', owner),
            from,
            to,
            sources: [...sources].sort(),
          })),
        },
      ];
    })
    .sort((a, b) => (a.service < b.service ? -1 : 1));
};

/** `service:x: organisation:a (first source) and organisation:b (second source)`. */
export const sayDispute = ({ service, owners }: Dispute): string =>
  `${service}: ${owners.map(({ owner, from, to, sources }) => `${owner}${from ? ` from ${from}` : ''}${to ? ` to ${to}` : ''} (${sources.join(', ')})`).join(' and ')}`;
