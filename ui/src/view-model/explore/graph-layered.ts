/** A graph for arranging: links as pairs of indexes into the things. */
export interface Arranging {
  readonly count: number;
  readonly pairs: readonly (readonly [number, number])[];
}

export const across = 230;
const down = 78;

/** Longest path from things that nothing leads to; links that would close a circle are left out. */
export const ranksOf = ({ count, pairs }: Arranging): number[] => {
  const out: number[][] = Array.from({ length: count }, () => []);
  const incoming = Array<number>(count).fill(0);
  for (const [from, to] of pairs)
    if (from !== to) {
      out[from]?.push(to);
      incoming[to] = (incoming[to] ?? 0) + 1;
    }
  const state = Array<0 | 1 | 2>(count).fill(0);
  const order: number[] = [];
  const forward: (readonly [number, number])[] = [];
  const roots = [...Array(count).keys()].sort((a, b) => (incoming[a] ?? 0) - (incoming[b] ?? 0) || a - b);
  for (const root of roots) {
    if (state[root] !== 0) continue;
    // Depth first without recursion: a chain of thousands must not end the stack.
    const stack: [number, number][] = [[root, 0]];
    state[root] = 1;
    while (stack.length) {
      const top = stack[stack.length - 1] as [number, number];
      const next = out[top[0]]?.[top[1]++];
      if (next === undefined) {
        state[top[0]] = 2;
        order.push(top[0]);
        stack.pop();
      } else if (state[next] !== 1) {
        forward.push([top[0], next]);
        if (state[next] === 0) {
          state[next] = 1;
          stack.push([next, 0]);
        }
      }
    }
  }
  const rank = Array<number>(count).fill(0);
  const ahead: number[][] = Array.from({ length: count }, () => []);
  for (const [from, to] of forward) ahead[from]?.push(to);
  for (const from of order.reverse()) for (const to of ahead[from] ?? []) rank[to] = Math.max(rank[to] ?? 0, (rank[from] ?? 0) + 1);
  return rank;
};

/** Layers left to right by longest path, order within a layer by the mean of the neighbours (four sweeps). x, y per thing, in pixels. */
export const layered = (graph: Arranging): Float32Array => {
  const rank = ranksOf(graph);
  const layers: number[][] = [];
  rank.forEach((layer, thing) => (layers[layer] ??= []).push(thing));
  const beside: number[][] = Array.from({ length: graph.count }, () => []);
  for (const [from, to] of graph.pairs) {
    beside[from]?.push(to);
    beside[to]?.push(from);
  }
  const y = Array<number>(graph.count).fill(0);
  const spread = (layer: number[]) => layer.forEach((thing, at) => (y[thing] = (at - (layer.length - 1) / 2) * down));
  layers.forEach(spread);
  for (let sweep = 0; sweep < 4; sweep += 1) {
    for (const layer of sweep % 2 ? [...layers].reverse() : layers) {
      const mean = new Map(
        layer.map((thing) => {
          const near = (beside[thing] ?? []).filter((other) => rank[other] !== rank[thing]);
          return [thing, near.length ? near.reduce((sum, other) => sum + (y[other] ?? 0), 0) / near.length : (y[thing] ?? 0)];
        }),
      );
      layer.sort((a, b) => (mean.get(a) ?? 0) - (mean.get(b) ?? 0) || a - b);
      spread(layer);
    }
  }
  return Float32Array.from({ length: graph.count * 2 }, (_, at) => (at % 2 ? (y[at >> 1] ?? 0) : (rank[at >> 1] ?? 0) * across));
};
