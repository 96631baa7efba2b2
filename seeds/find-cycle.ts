/** A directed edge with whatever the caller wants back. */
export interface Edge<T> {
  readonly from: string;
  readonly to: string;
  readonly carries: T;
}

/**
 * The first edge that closes a circle, with the circle's members in order, or null when there is none. Depth first, without recursion.
 */
export const findCycle = <T>(edges: readonly Edge<T>[]): { readonly edge: Edge<T>; readonly members: readonly string[] } | null => {
  const out = new Map<string, Edge<T>[]>();
  for (const edge of edges) {
    const known = out.get(edge.from);
    if (known) known.push(edge);
    else out.set(edge.from, [edge]);
  }
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
      } else if (onPath.has(edge.to)) return { edge, members: path.slice(path.findIndex(({ node }) => node === edge.to)).map(({ node }) => node) };
      else if (!done.has(edge.to)) enter(edge.to);
    }
  }
  return null;
};
