import { emptyView, type ExploreView } from './explore-view.js';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly illustrative: boolean;
}

interface CrossingJourney {
  readonly journey: Named;
  readonly steps: number;
  readonly crossings: number;
  readonly organisations: readonly Named[];
}

/** A view that somebody may begin with. */
export interface Start {
  readonly key: string;
  readonly name: string;
  readonly illustrative: boolean;
  /** Of a journey: organisations it passes through and hand-offs that cross departments; of an organisation: journeys it is on. */
  readonly counts: readonly number[];
  readonly view: ExploreView;
}

const mostOfKind = 4;
const mostNeighbours = 100;

const viewOf = (key: string, relationship: string, direction: 'OUT' | 'IN', label: string, take: number): ExploreView => ({
  ...emptyView,
  starts: [key],
  expansions: [{ of: key, relationship, direction, label, take: Math.min(take, mostNeighbours) }],
});

/** A few views to begin with: the journeys that cross most, with their steps, and the organisations that are on most of the journeys, with their services. */
export const startsFrom = (
  journeys: readonly CrossingJourney[],
): { readonly journeys: readonly Start[]; readonly organisations: readonly Start[] } => {
  const on = new Map<string, { name: string; illustrative: boolean; count: number }>();
  for (const { organisations } of journeys)
    for (const { id, name, illustrative } of organisations) on.set(id, { name, illustrative, count: (on.get(id)?.count ?? 0) + 1 });
  return {
    journeys: journeys
      .slice(0, mostOfKind)
      .map(({ journey, steps, organisations, crossings }) => ({
        key: journey.id,
        name: journey.name,
        illustrative: journey.illustrative,
        counts: [organisations.length, crossings],
        view: viewOf(journey.id, 'HAS_STEP', 'OUT', 'Step', steps),
      })),
    organisations: [...on]
      .sort(([a, { count: most }], [b, { count: more }]) => more - most || (a < b ? -1 : 1))
      .slice(0, mostOfKind)
      .map(([key, { name, illustrative, count }]) => ({
        key,
        name,
        illustrative,
        counts: [count],
        view: viewOf(key, 'OWNED_BY', 'IN', 'Service', mostNeighbours),
      })),
  };
};

/** Every step and service on the map, departments first. */
export const everythingView: ExploreView = { ...emptyView, everything: true, together: 'groups' };
