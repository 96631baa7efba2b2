import { groupBy } from '../group-by.js';

export interface Edge {
  readonly from: string;
  readonly to: string;
}

/**
 * Edges that go back: those that a depth-first search in the order of `steps` finds leading to a step it is still inside.
 * Without them the rest has no cycle.
 */
export const returningEdges = <E extends Edge>(steps: readonly string[], edges: readonly E[]): Set<E> => {
  const order = new Map(steps.map((step, index) => [step, index]));
  const leaving = new Map<string, E[]>(steps.map((step) => [step, []]));
  for (const edge of edges) leaving.get(edge.from)?.push(edge);
  for (const list of leaving.values()) list.sort((a, b) => order.get(a.to)! - order.get(b.to)!);
  const returning = new Set<E>();
  const state = new Map<string, 'inside' | 'done'>();
  for (const start of steps) {
    if (state.has(start)) continue;
    // A stack of its own: a journey of thousands of steps must not run out of the engine's.
    const stack = [{ step: start, next: 0 }];
    state.set(start, 'inside');
    while (stack.length > 0) {
      const top = stack.at(-1)!;
      const edge = leaving.get(top.step)![top.next++];
      if (!edge) {
        state.set(top.step, 'done');
        stack.pop();
      } else if (state.get(edge.to) === 'inside') returning.add(edge);
      else if (!state.has(edge.to)) {
        state.set(edge.to, 'inside');
        stack.push({ step: edge.to, next: 0 });
      }
    }
  }
  return returning;
};

/** The column of each step: the length of the longest way to it. `edges` must have no cycle. */
export const longestPathRanks = (steps: readonly string[], edges: readonly Edge[]): Map<string, number> => {
  const ranks = new Map(steps.map((step) => [step, 0]));
  const waiting = new Map(steps.map((step) => [step, 0]));
  for (const edge of edges) waiting.set(edge.to, waiting.get(edge.to)! + 1);
  const leaving = groupBy(edges, (edge) => edge.from);
  const ready = steps.filter((step) => waiting.get(step) === 0);
  for (let step = ready.shift(); step !== undefined; step = ready.shift()) {
    for (const { to } of leaving.get(step) ?? []) {
      ranks.set(to, Math.max(ranks.get(to)!, ranks.get(step)! + 1));
      waiting.set(to, waiting.get(to)! - 1);
      if (waiting.get(to) === 0) ready.push(to);
    }
  }
  return ranks;
};
