/** A directed edge with whatever the caller wants back. */
export interface Edge<T> {
  readonly from: string;
  readonly to: string;
  readonly carries: T;
}

/** An edge that closes a circle, with the circle's members in order. */
export interface Cycle<T> {
  readonly edge: Edge<T>;
  readonly members: readonly string[];
}

export const byStart = <T>(edges: readonly Edge<T>[]): Map<string, Edge<T>[]> => {
  const out = new Map<string, Edge<T>[]>();
  for (const edge of edges) {
    const known = out.get(edge.from);
    if (known) known.push(edge);
    else out.set(edge.from, [edge]);
  }
  return out;
};

/**
 * The first edge that closes a circle, with the circle's members in order, or null when there is none. Depth first, without recursion.
 */
export const findCycle = <T>(edges: readonly Edge<T>[]): Cycle<T> | null => {
  const out = byStart(edges);
  const done = new Set<string>();
  for (const start of out.keys()) {
    const path: { node: string; rest: Edge<T>[] }[] = [];
    const onPath = new Set<string>();
    const enter = (node: string) => {
      path.push({ node, rest: [...(out.get(node) ?? [])] });
      onPath.add(node);
    };
    if (!done.has(start)) enter(start);
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const edge = visit.rest.pop();
      if (!edge) {
        path.pop();
        onPath.delete(visit.node);
        done.add(visit.node);
      } else if (onPath.has(edge.to))
        return { edge, members: path.slice(path.findIndex(({ node }) => node === edge.to)).map(({ node }) => node) };
      else if (!done.has(edge.to)) enter(edge.to);
    }
  }
  return null;
};

/** The nodes of a shortest way from one to another, both included; null when there is none. */
export const findWay = (out: ReadonlyMap<string, readonly Edge<unknown>[]>, from: string, to: string): readonly string[] | null => {
  const cameFrom = new Map<string, string | null>([[from, null]]);
  for (const node of cameFrom.keys()) {
    if (node === to) break;
    for (const edge of out.get(node) ?? []) if (!cameFrom.has(edge.to)) cameFrom.set(edge.to, node);
  }
  if (!cameFrom.has(to)) return null;
  const way: string[] = [];
  for (let node: string | null = to; node !== null; node = cameFrom.get(node) ?? null) way.unshift(node);
  return way;
};
