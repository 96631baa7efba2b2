import type { Network } from './network.js';

/**
 * The five roles of somebody in the middle of two who have no tie of their own, by the groups of the three.
 * In an undirected network gatekeeper and representative are the same thing seen from either end, and both hold that count.
 */
export const brokerageRoles = ['COORDINATOR', 'CONSULTANT', 'GATEKEEPER', 'REPRESENTATIVE', 'LIAISON'] as const;
export type BrokerageRole = (typeof brokerageRoles)[number];

export interface RoleCount {
  readonly count: number;
  /** When ties fall on any pair that was asked about alike, as many as there are, groups fixed. */
  readonly expected: number;
  /** (count − expected) / standard deviation; null when nothing could vary. */
  readonly deviation: number | null;
}

/** The role that `middle` plays between `from` and `to`. */
export const brokerageRole = <Group>(from: Group, middle: Group, to: Group): BrokerageRole => {
  if (from === to) return from === middle ? 'COORDINATOR' : 'CONSULTANT';
  if (middle === to) return 'GATEKEEPER';
  return middle === from ? 'REPRESENTATIVE' : 'LIAISON';
};

/**
 * Gould–Fernandez brokerage of every thing: how many pairs (a, c) with a → b → c and no recorded a → c it stands between, by role.
 * Undirected networks count each pair once, where programs that treat them as directed count coordinator, consultant and liaison twice.
 * Source: Gould and Fernandez (1989), Sociological Methodology 19, 89–126; variance per thing from independent ties (not per network, where the published formula
 * and its implementations differ). A pair that nobody was asked about has no tie by chance either, so it is never in the way.
 * @param groupOf every node's group
 */
export const brokerage = (
  network: Network,
  groupOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, Readonly<Record<BrokerageRole, RoleCount>>> => {
  const { nodes, directed, ties, unlinked } = network;
  const group = nodes.map((node) => groupOf.get(node) as string);
  const linked = waysOf(network, ties);
  const asked = unlinked === undefined ? everyWay(nodes.length) : waysOf(network, [...ties, ...unlinked]);
  const all = countOf(asked);
  const density = all === 0 ? 0 : countOf(linked) / all;
  return new Map(
    nodes.map((node, middle) => {
      const counts = pairsOf(middle, linked, group, false);
      const [firsts, lasts] = [pairsOf(middle, asked, group, false), pairsOf(middle, { out: asked.into, into: asked.out }, group, true)];
      return [node, eachRole((role) => againstChance(role, counts[role], firsts[role], lasts[role], density, directed))];
    }),
  );
};

/** By place among the nodes: where each leads, and what leads to it. */
interface Ways {
  readonly out: readonly (readonly number[])[];
  readonly into: readonly (readonly number[])[];
}

const waysOf = ({ nodes, directed }: Network, pairs: readonly { a: string; b: string }[]): Ways => {
  const place = new Map(nodes.map((node, at) => [node, at]));
  const [out, into] = [nodes.map((): number[] => []), nodes.map((): number[] => [])];
  for (const { a, b } of pairs) {
    const [one, other] = [place.get(a) as number, place.get(b) as number];
    out[one]?.push(other);
    into[other]?.push(one);
    if (directed) continue;
    out[other]?.push(one);
    into[one]?.push(other);
  }
  return { out, into };
};
const everyWay = (size: number): Ways => {
  const all = Array.from({ length: size }, (_, at) => at);
  const others = all.map((at) => all.filter((other) => other !== at));
  return { out: others, into: others };
};
const countOf = ({ out }: Ways): number => out.reduce((sum, ends) => sum + ends.length, 0);
const eachRole = <Value>(value: (role: BrokerageRole) => Value): Record<BrokerageRole, Value> =>
  Object.fromEntries(brokerageRoles.map((role) => [role, value(role)])) as Record<BrokerageRole, Value>;

/** For each first member of pairs around a thing: how many pairs, and how many of those have a way of their own. */
type PairsByFirst = readonly (readonly [pairs: number, closed: number])[];

/**
 * The pairs (a, c) with ways a → middle → c, by role. Among those of one a only three groups of c matter: the middle's, a's, and any other.
 * @param reversed the ways are turned round, so that `a` is the last member
 */
const pairsOf = (middle: number, { out, into }: Ways, group: readonly string[], reversed: boolean): Record<BrokerageRole, PairsByFirst> => {
  const found = eachRole((): [number, number][] => []);
  const lasts = out[middle] as readonly number[];
  const isLast = new Uint8Array(group.length);
  const sizes = new Map<string, number>();
  for (const c of lasts) {
    isLast[c] = 1;
    sizes.set(group[c] as string, (sizes.get(group[c] as string) ?? 0) + 1);
  }
  const own = group[middle] as string;
  for (const a of into[middle] as readonly number[]) {
    const mine = group[a] as string;
    let [closed, closedOwn, closedMine] = [0, 0, 0];
    for (const c of out[a] as readonly number[]) {
      if (isLast[c] === 0) continue;
      closed += 1;
      if (group[c] === own) closedOwn += 1;
      else if (group[c] === mine) closedMine += 1;
    }
    const self = isLast[a] as number;
    const inOwn = (sizes.get(own) ?? 0) - (mine === own ? self : 0);
    const inMine = mine === own ? 0 : (sizes.get(mine) ?? 0) - self;
    const add = (to: string | null, pairs: number, without: number) => {
      const role = reversed ? brokerageRole(to, own, mine) : brokerageRole(mine, own, to);
      if (pairs > 0) found[role].push([pairs, without]);
    };
    add(own, inOwn, closedOwn);
    if (mine !== own) add(mine, inMine, closedMine);
    add(null, lasts.length - self - inOwn - inMine, closed - closedOwn - closedMine);
  }
  return found;
};

const againstChance = (
  role: BrokerageRole,
  found: PairsByFirst,
  firsts: PairsByFirst,
  lasts: PairsByFirst,
  d: number,
  directed: boolean,
): RoleCount => {
  // Same-group and liaison pairs stand both ways round in an undirected network; a gatekeeper's pair is the other way round a representative's.
  const halve = !directed && role !== 'GATEKEEPER' && role !== 'REPRESENTATIVE' ? 2 : 1;
  const total = (of: PairsByFirst, value: (pairs: number, closed: number) => number) =>
    of.reduce((sum, [pairs, closed]) => sum + value(pairs, closed), 0) / halve;
  const count = total(found, (pairs, closed) => pairs - closed);
  /** How many of some pairs have no recorded tie of their own by chance, and the same of squares. */
  const open = (pairs: number, asked: number) => pairs - d * asked;
  const squares = (pairs: number, asked: number) => pairs - asked + asked * (1 - d) ** 2;
  const sharing = (pairs: number, asked: number) => open(pairs, asked) ** 2 - squares(pairs, asked);
  const expected = d * d * total(firsts, open);
  // Two pairs that share an end share one tie: their covariance is d³ − d⁴ times how likely both are open.
  const variance = expected - d ** 4 * total(firsts, squares) + (d ** 3 - d ** 4) * (total(firsts, sharing) + total(lasts, sharing));
  return { count, expected, deviation: variance > 1e-12 ? (count - expected) / Math.sqrt(variance) : null };
};
