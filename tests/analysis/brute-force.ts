import type { Network } from '#analysis/network';

/** Plain, slow ways to the same values, straight from the definitions, for networks of a few things. */

const neighbours = ({ nodes, ties }: Network) =>
  new Map(nodes.map((node) => [node, new Set(ties.flatMap(({ a, b }) => (a === node ? [b] : b === node ? [a] : [])))]));

/** Every way without a repeated thing from one to the other, as the things in between; only the shortest of them. */
export const shortestPaths = (network: Network, from: string, to: string): string[][] => {
  const next = neighbours(network);
  const found: string[][] = [];
  const walk = (path: string[]) => {
    const last = path.at(-1) as string;
    if (last === to) found.push(path.slice(1, -1));
    else for (const other of next.get(last) ?? []) if (!path.includes(other)) walk([...path, other]);
  };
  walk([from]);
  const least = Math.min(...found.map((path) => path.length));
  return found.filter((path) => path.length === least);
};

const pairsOf = <T>(things: readonly T[]): (readonly [T, T])[] =>
  things.flatMap((one, at) => things.slice(at + 1).map((other) => [one, other] as const));

/** Freeman 1977: for each pair of others, the share of their shortest ways that run through it, over the number of pairs. */
export const plainBetweenness = (network: Network, node: string): number => {
  const pairs = pairsOf(network.nodes.filter((other) => other !== node));
  const shares = pairs.map(([a, b]) => {
    const ways = shortestPaths(network, a, b);
    return ways.length === 0 ? 0 : ways.filter((way) => way.includes(node)).length / ways.length;
  });
  return pairs.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / pairs.length;
};

/** Wasserman and Faust 1994: the share that it reaches, times one over the mean distance to those. */
export const plainCloseness = (network: Network, node: string): number => {
  const distances = network.nodes
    .filter((other) => other !== node)
    .flatMap((other) => {
      const [way] = shortestPaths(network, node, other);
      return way === undefined ? [] : [way.length + 1];
    });
  const total = distances.reduce((sum, distance) => sum + distance, 0);
  return total === 0 ? 0 : (distances.length / (network.nodes.length - 1)) * (distances.length / total);
};

/** Newman and Girvan 2004, pair by pair: what weight is inside groups beyond what the strengths of the ends foretell. */
export const plainModularity = ({ nodes, ties }: Network, groups: readonly number[]): number | null => {
  const total = ties.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return null;
  const strength = nodes.map((node) =>
    ties.reduce((sum, { a, b, weight }) => sum + (a === node ? weight : 0) + (b === node ? weight : 0), 0),
  );
  const between = (one: string, other: string) =>
    ties.reduce((sum, { a, b, weight }) => sum + ((a === one && b === other) || (a === other && b === one) ? weight : 0), 0);
  let sum = 0;
  nodes.forEach((one, i) =>
    nodes.forEach((other, j) => {
      if (groups[i] === groups[j]) sum += (i === j ? 0 : between(one, other)) - (strength[i]! * strength[j]!) / (2 * total);
    }),
  );
  return sum / (2 * total);
};

/** Every way of dividing so many things into groups, as the group of each. */
export const divisions = (size: number): number[][] =>
  Array.from({ length: size }).reduce<number[][]>(
    (found) => found.flatMap((groups) => Array.from({ length: Math.max(-1, ...groups) + 2 }, (_, group) => [...groups, group])),
    [[]],
  );

export const permutations = <T>(things: readonly T[]): T[][] =>
  things.length < 2
    ? [[...things]]
    : things.flatMap((one, at) => permutations([...things.slice(0, at), ...things.slice(at + 1)]).map((rest) => [one, ...rest]));

/** Σ p log p of what two divisions say of each other, in nats. */
export const plainMutualInformation = (one: readonly string[], other: readonly string[]): number => {
  const share = (keep: (at: number) => boolean) => one.filter((_, at) => keep(at)).length / one.length;
  let sum = 0;
  for (const a of new Set(one))
    for (const b of new Set(other)) {
      const both = share((at) => one[at] === a && other[at] === b);
      if (both > 0) sum += both * Math.log(both / (share((at) => one[at] === a) * share((at) => other[at] === b)));
    }
  return sum;
};

/** Of all pairs of things, those that both divisions put together or both keep apart: Rand 1971. */
export const plainRand = (one: readonly string[], other: readonly string[]): number => {
  const pairs = pairsOf(one.map((_, at) => at));
  return pairs.filter(([a, b]) => (one[a] === one[b]) === (other[a] === other[b])).length / pairs.length;
};
