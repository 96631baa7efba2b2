import { handOverMatrix } from '#analysis/hand-over-matrix';
import type { Network } from '#analysis/network';
import { handOffsOn, type Outline, type OutlineStep } from './outline.js';
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
  const bodiesOf = (step: OutlineStep): readonly Named[] => (level === 'ORGANISATION' ? step.owners : step.departments);
  const idsOf = (step: OutlineStep) => bodiesOf(step).map(({ id }) => id);
  const journeys = new Map<string, Set<string>>();
  const sources = new Map<string, Set<string>>();
  const ties = new Map<string, { a: string; b: string; on: Set<string> }>();
  for (const { from, to, handOffs } of handOverMatrix(handOffsOn(outlines), ({ before, after }) => [idsOf(before), idsOf(after)])) {
    if (from === to) continue;
    const [a, b] = from < to ? [from, to] : [to, from];
    const tie = ties.get(`${a} ${b}`) ?? { a, b, on: new Set() };
    ties.set(`${a} ${b}`, tie);
    for (const handOff of handOffs) {
      tie.on.add(handOff.journey);
      for (const body of [a, b]) {
        journeys.set(body, (journeys.get(body) ?? new Set()).add(handOff.journey));
        const own = sources.get(body) ?? new Set();
        sources.set(body, own);
        for (const source of handOff.sources) own.add(source);
      }
    }
  }
  return {
    journeys,
    named: new Map(outlines.flatMap(({ steps }) => steps.flatMap(bodiesOf).map((body) => [body.id, body] as const))),
    sources: new Map([...sources].map(([id, facts]) => [id, [...facts]])),
    network: {
      directed: false,
      nodes: [...journeys.keys()].sort(),
      ties: [...ties.values()]
        .map(({ a, b, on }) => ({ a, b, weight: on.size }))
        .sort((one, other) => (`${one.a} ${one.b}` < `${other.a} ${other.b}` ? -1 : 1)),
    },
  };
};
