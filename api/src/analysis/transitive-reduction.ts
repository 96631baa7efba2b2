/** Anything that leads from one thing to another. */
interface Edge {
  readonly from: string;
  readonly to: string;
}

/**
 * The fewest edges with the same reachability; unique for an order without cycles.
 * Source: Aho, Garey and Ullman, The transitive reduction of a directed graph, SIAM J. Comput. 1(2), 1972.
 * Edges leave one by one, so that even an order with a cycle keeps its reachability.
 */
export const transitiveReduction = <E extends Edge>(edges: readonly E[]): E[] => {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of edges) next.set(from, (next.get(from) ?? new Set()).add(to));
  return edges.filter(({ from, to }) => {
    const targets = next.get(from)!;
    targets.delete(to);
    if (isReachable(next, from, to)) return false;
    targets.add(to);
    return true;
  });
};

const isReachable = (next: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): boolean => {
  const seen = new Set([from]);
  const open = [from];
  while (open.length > 0) {
    for (const target of next.get(open.pop()!) ?? []) {
      if (target === to) return true;
      if (seen.has(target)) continue;
      seen.add(target);
      open.push(target);
    }
  }
  return false;
};
