import { across, ranksOf, type Arranging } from './graph-layered.js';

/** Things in one lane and layer stand in columns of this many. */
const tallest = 6;
/** Room for a thing and the lines of words below it. */
const down = 110;
const gap = 56;

/** One lane for each group, layers left to right by longest path. x, y per thing, in pixels. */
export const lanes = (graph: Arranging & { readonly groups: readonly string[] }): Float32Array => {
  const rank = ranksOf(graph);
  const cells = new Map<string, Map<number, number[]>>();
  graph.groups.forEach((group, thing) => {
    const lane = cells.get(group) ?? new Map<number, number[]>();
    const layer = rank[thing] ?? 0;
    cells.set(group, lane.set(layer, [...(lane.get(layer) ?? []), thing]));
  });
  const mean = (lane: ReadonlyMap<number, readonly number[]>) =>
    [...lane].reduce((sum, [layer, things]) => sum + layer * things.length, 0) /
    [...lane.values()].reduce((sum, things) => sum + things.length, 0);
  const order = [...cells].sort(([a, x], [b, y]) => mean(x) - mean(y) || (a < b ? -1 : 1)).map(([, lane]) => lane);
  const widths = Array<number>(1 + rank.reduce((most, layer) => Math.max(most, layer), 0)).fill(1);
  for (const lane of order)
    for (const [layer, things] of lane) widths[layer] = Math.max(widths[layer] ?? 1, Math.ceil(things.length / tallest));
  const starts = widths.map((_, layer) => widths.slice(0, layer).reduce((sum, width) => sum + width, 0) * across);
  const places = new Float32Array(graph.count * 2);
  let top = 0;
  for (const lane of order) {
    const rows = [...lane.values()].reduce((most, things) => Math.max(most, Math.min(tallest, things.length)), 1);
    for (const [layer, things] of lane)
      things.forEach((thing, at) => {
        const rowsHere = Math.min(tallest, things.length);
        places[thing * 2] = (starts[layer] ?? 0) + Math.floor(at / tallest) * across;
        places[thing * 2 + 1] = top + ((at % tallest) + (rows - rowsHere) / 2) * down;
      });
    top += rows * down + gap;
  }
  return places;
};
