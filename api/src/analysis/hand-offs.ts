import type { JourneyFacts, OrderFacts, StepFacts } from './journey-facts.js';
import { transitiveReduction } from './transitive-reduction.js';

/** One place where a journey goes from one step to the next. */
export interface HandOffEdge {
  readonly from: string;
  readonly to: string;
  readonly passes: string | null;
  readonly rework: boolean;
  /** The person carries it across at least one step that no service takes part in. */
  readonly personCarries: boolean;
  /** The steps that the person carries it through, in any order. */
  readonly through: readonly string[];
}

/**
 * The hand-offs of a journey, for everybody or for people of one nation, in the order of its steps:
 * steps of other nations are left out, each predecessor joined to each successor; the order (THEN and OR) is reduced transitively; a step
 * without a service is carried by the person and left out likewise, the new edge flagged; then the order is reduced again. REWORK edges
 * take no part in the reduction and end where one of their steps does. Self loops are dropped.
 */
export const handOffsOf = (facts: Pick<JourneyFacts, 'steps' | 'order'>, nation: string | null = null): HandOffEdge[] => {
  const steps = [...facts.steps].sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
  const place = new Map(steps.map((step, index) => [step.id, index]));
  const known = orderOf(facts.order, steps).filter(({ from, to }) => from !== to && place.has(from) && place.has(to));
  const elsewhere = steps.filter((step) => nation !== null && step.nations.length > 0 && !step.nations.includes(nation));
  const carried = steps.filter((step) => step.services.length === 0 && !elsewhere.includes(step));
  const inOrder = (edges: readonly HandOffEdge[]) =>
    [...edges].sort(
      (a, b) => place.get(a.from)! - place.get(b.from)! || place.get(a.to)! - place.get(b.to)! || Number(a.rework) - Number(b.rework),
    );

  let edges = toEdges(
    known.filter(({ kind }) => kind !== 'REWORK'),
    false,
  );
  for (const step of elsewhere) edges = leaveOut(edges, step.id, false);
  edges = transitiveReduction(inOrder(edges));
  for (const step of carried) edges = leaveOut(edges, step.id, true);
  const gone = new Set([...elsewhere, ...carried].map((step) => step.id));
  const rework = toEdges(
    known.filter(({ kind, from, to }) => kind === 'REWORK' && !gone.has(from) && !gone.has(to)),
    true,
  );
  return inOrder([...transitiveReduction(inOrder(edges)), ...rework]);
};

/** A journey without any order recorded runs in the order of its positions. */
const orderOf = (order: readonly OrderFacts[], steps: readonly StepFacts[]): readonly OrderFacts[] =>
  order.length > 0 ? order : steps.slice(1).map((step, index) => ({ from: steps[index]!.id, to: step.id, kind: 'THEN', passes: null }));

/** THEN and OR between the same two steps are one hand-off. */
const toEdges = (order: readonly OrderFacts[], rework: boolean): HandOffEdge[] =>
  merge(order.map(({ from, to, passes }) => ({ from, to, passes, rework, personCarries: false, through: [] })));

const leaveOut = (edges: readonly HandOffEdge[], step: string, personCarries: boolean): HandOffEdge[] => {
  const into = edges.filter(({ to }) => to === step);
  const outOf = edges.filter(({ from }) => from === step);
  const joined = into.flatMap((before) =>
    outOf.map((after) => ({
      from: before.from,
      to: after.to,
      passes: null,
      rework: false,
      personCarries: personCarries || before.personCarries || after.personCarries,
      through: [...before.through, ...(personCarries ? [step] : []), ...after.through],
    })),
  );
  return merge([...edges.filter(({ from, to }) => from !== step && to !== step), ...joined.filter(({ from, to }) => from !== to)]);
};

const merge = (edges: readonly HandOffEdge[]): HandOffEdge[] => {
  const byEnds = new Map<string, HandOffEdge>();
  for (const edge of edges) {
    const ends = `${edge.from}>${edge.to}`;
    const same = byEnds.get(ends);
    byEnds.set(
      ends,
      !same
        ? edge
        : {
            ...same,
            passes: same.passes ?? edge.passes,
            personCarries: same.personCarries && edge.personCarries,
            through: [...new Set([...same.through, ...edge.through])],
          },
    );
  }
  return [...byEnds.values()];
};
