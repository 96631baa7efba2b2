import type { Network } from './network.js';

/**
 * The five roles of somebody in the middle of two who have no tie of their own, by the groups of the three.
 * In an undirected network gatekeeper and representative are the same thing seen from either end, and both hold that count.
 */
export const brokerageRoles = ['COORDINATOR', 'CONSULTANT', 'GATEKEEPER', 'REPRESENTATIVE', 'LIAISON'] as const;
export type BrokerageRole = (typeof brokerageRoles)[number];

export interface RoleCount {
  readonly count: number;
  /** Under ties that fall on any pair alike, at the density of this network, groups fixed. */
  readonly expected: number;
  /** (count − expected) / standard deviation; null when nothing could vary. */
  readonly deviation: number | null;
}

/** The role that `middle` plays between `from` and `to`. */
export const brokerageRole = (from: string, middle: string, to: string): BrokerageRole => {
  if (from === to) return from === middle ? 'COORDINATOR' : 'CONSULTANT';
  if (middle === to) return 'GATEKEEPER';
  return middle === from ? 'REPRESENTATIVE' : 'LIAISON';
};

/**
 * Gould–Fernandez brokerage of every thing: how many pairs (a, c) with a → b → c and no a → c it stands between, by role.
 * Undirected networks count each pair once, where programs that treat them as directed count coordinator, consultant and liaison twice.
 * Source: Gould and Fernandez (1989), Sociological Methodology 19, 89–126; variance per thing from independent ties (not per network, where the published formula
 * and its implementations differ).
 * @param groupOf every node's group
 */
export const brokerage = (
  network: Network,
  groupOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, Readonly<Record<BrokerageRole, RoleCount>>> => {
  const { nodes, directed } = network;
  const out = new Map(nodes.map((node) => [node, new Set<string>()]));
  const into = new Map(nodes.map((node) => [node, new Set<string>()]));
  const link = (a: string, b: string) => {
    out.get(a)?.add(b);
    into.get(b)?.add(a);
  };
  for (const { a, b } of network.ties) {
    link(a, b);
    if (!directed) link(b, a);
  }
  const possible = nodes.length * (nodes.length - 1);
  const density = possible === 0 ? 0 : [...out.values()].reduce((total, set) => total + set.size, 0) / possible;
  const group = (node: string) => groupOf.get(node) as string;
  const sizes = new Map<string, number>();
  for (const node of nodes) sizes.set(group(node), (sizes.get(group(node)) ?? 0) + 1);

  return new Map(
    nodes.map((middle) => {
      const counts = emptyCounts();
      for (const from of into.get(middle) as Set<string>)
        for (const to of out.get(middle) as Set<string>)
          if (from !== to && !out.get(from)?.has(to)) counts[brokerageRole(group(from), group(middle), group(to))] += 1;
      const groups = [...sizes].map(([name, size]) => ({ own: name === group(middle), size: name === group(middle) ? size - 1 : size }));
      return [middle, againstChance(counts, chancesOf(groups), density, directed)];
    }),
  );
};

const emptyCounts = (): Record<BrokerageRole, number> => ({ COORDINATOR: 0, CONSULTANT: 0, GATEKEEPER: 0, REPRESENTATIVE: 0, LIAISON: 0 });

interface Chances {
  /** Ordered pairs that would be this role. */
  readonly pairs: number;
  /** Ordered pairs of such pairs with the same first member, and with the same last one; undirected: that share a member. */
  readonly sharing: number;
}

/** Counted from the sizes of the groups without the thing in the middle. */
const chancesOf = (groups: readonly { own: boolean; size: number }[]): Record<BrokerageRole, Chances> => {
  const own = groups.find((entry) => entry.own)?.size ?? 0;
  const others = groups.filter((entry) => !entry.own).map((entry) => entry.size);
  const outside = others.reduce((total, size) => total + size, 0);
  /** Members of one side, and how many partners each has there. */
  const chance = (sides: readonly { members: number; partners: number }[]): Chances => ({
    pairs: sides.reduce((total, { members, partners }) => total + members * partners, 0),
    sharing: sides.reduce((total, { members, partners }) => total + members * partners * (partners - 1), 0),
  });
  const sameGroup = (sizes: readonly number[]) => {
    const { pairs, sharing } = chance(sizes.map((size) => ({ members: size, partners: size - 1 })));
    return { pairs, sharing: 2 * sharing };
  };
  const liaison = chance(others.map((size) => ({ members: size, partners: outside - size })));
  const inward = {
    pairs: outside * own,
    sharing: chance([
      { members: outside, partners: own },
      { members: own, partners: outside },
    ]).sharing,
  };
  return {
    COORDINATOR: sameGroup([own]),
    CONSULTANT: sameGroup(others),
    GATEKEEPER: inward,
    REPRESENTATIVE: inward,
    LIAISON: { pairs: liaison.pairs, sharing: 2 * liaison.sharing },
  };
};

const againstChance = (counts: Record<BrokerageRole, number>, chances: Record<BrokerageRole, Chances>, d: number, directed: boolean) =>
  Object.fromEntries(
    brokerageRoles.map((role) => {
      // Same-group and liaison pairs stand both ways round in an undirected network; a gatekeeper's pair is the other way round a representative's.
      const halve = !directed && role !== 'GATEKEEPER' && role !== 'REPRESENTATIVE' ? 2 : 1;
      const count = counts[role] / halve;
      const pairs = chances[role].pairs / halve;
      const sharing = chances[role].sharing / halve;
      const one = d * d * (1 - d);
      // Two pairs that share an end share one tie: their covariance is d³(1 − d)² − (d²(1 − d))² = d³(1 − d)³.
      const variance = pairs * one * (1 - one) + sharing * d ** 3 * (1 - d) ** 3;
      return [role, { count, expected: pairs * one, deviation: variance > 0 ? (count - pairs * one) / Math.sqrt(variance) : null }];
    }),
  ) as Record<BrokerageRole, RoleCount>;
