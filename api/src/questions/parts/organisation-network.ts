import type { Network } from '#analysis/network';
import type { Outline, OutlineStep } from './outline.js';
import type { Named } from './thing.js';

/** Organisations joined by hand-offs. */
export interface OrganisationNetwork {
  /** The weight of a tie is on how many journeys the two share a hand-off. */
  readonly network: Network;
  readonly named: ReadonlyMap<string, Named>;
  /** On which journeys each shares a hand-off with another. */
  readonly journeys: ReadonlyMap<string, ReadonlySet<string>>;
  readonly sources: ReadonlyMap<string, readonly string[]>;
}

export const organisationNetwork = (outlines: readonly Outline[], level: 'ORGANISATION' | 'DEPARTMENT'): OrganisationNetwork => {
  const named = new Map<string, Named>();
  const journeys = new Map<string, Set<string>>();
  const sources = new Map<string, Set<string>>();
  const ties = new Map<string, { a: string; b: string; on: Set<string> }>();
  const bodies = (step: OutlineStep): readonly Named[] => (level === 'ORGANISATION' ? step.owners : step.departments);
  for (const { journey, handOffs } of outlines)
    for (const { before, after, sources: facts } of handOffs)
      for (const one of bodies(before))
        for (const other of bodies(after)) {
          if (one.id === other.id) continue;
          const [a, b] = one.id < other.id ? [one.id, other.id] : [other.id, one.id];
          const tie = ties.get(`${a} ${b}`) ?? { a, b, on: new Set() };
          ties.set(`${a} ${b}`, tie);
          tie.on.add(journey.id);
          for (const body of [one, other]) {
            named.set(body.id, body);
            journeys.set(body.id, (journeys.get(body.id) ?? new Set()).add(journey.id));
            const own = sources.get(body.id) ?? new Set();
            sources.set(body.id, own);
            for (const source of facts) own.add(source);
          }
        }
  return {
    named,
    journeys,
    sources: new Map([...sources].map(([id, facts]) => [id, [...facts]])),
    network: {
      directed: false,
      nodes: [...named.keys()].sort(),
      ties: [...ties.values()]
        .map(({ a, b, on }) => ({ a, b, weight: on.size }))
        .sort((one, other) => (`${one.a} ${one.b}` < `${other.a} ${other.b}` ? -1 : 1)),
    },
  };
};
