import { describe, expect, it } from '@jest/globals';
import { assortativity } from '#analysis/assortativity';
import { brokerage, brokerageRoles, type BrokerageRole } from '#analysis/brokerage';
import { burtConstraint } from '#analysis/burt-constraint';
import { centrality } from '#analysis/centrality';
import { fragmentation } from '#analysis/components';
import { cutPoints } from '#analysis/cut-points';
import { eiIndex } from '#analysis/ei-index';
import { hillNumber } from '#analysis/hill-numbers';
import { jensenShannon } from '#analysis/jensen-shannon';
import { linkages } from '#analysis/linkages';
import { modularity, naturalGroups } from '#analysis/natural-groups';
import type { Network } from '#analysis/network';
import { partitionAgreement } from '#analysis/partition-agreement';
import { editDistance } from '#analysis/sequence-distance';
import type { Ties } from '#analysis/ties';
import { transitiveReduction } from '#analysis/transitive-reduction';
import { hasPython, hasR, printedBy } from '../../support/outside-programs.js';
import { readCsv } from '../../support/read-csv.js';
import { sharedData } from '../../support/shared-data.js';

// oxlint-disable-next-line no-explicit-any -- whatever another program printed; each value is compared with a number of ours
type Outside = any;
const folder = sharedData('networks');

/** What an independent program prints, or null when this machine does not have it or the networks. One that fails, fails these tests. */
const outside = (there: boolean, script: string): Record<string, Outside> | null =>
  folder && there ? printedBy(`tests/analysis/outside/${script}`, folder) : null;
const python = outside(hasPython('networkx', 'igraph', 'sklearn', 'scipy'), 'values.py');
const r = outside(hasR('sna'), 'values.R');
const igraph = outside(hasR('igraph'), 'values-igraph.R');
const withPython = python ? it : it.skip;
const withR = r ? it : it.skip;
const withIgraph = igraph ? it : it.skip;
const need = 'needs ../shared/data/networks and Debian’s python3-networkx, python3-igraph and python3-sklearn';
const needIgraph = 'needs ../shared/data/networks and Debian’s r-cran-igraph';
const needR = 'needs ../shared/data/networks and Debian’s r-cran-sna';

const column = (file: string, key: string, value: string): Map<string, string> =>
  new Map(folder ? readCsv(`${folder}/${file}.csv`).map((row) => [row[key] as string, row[value] as string]) : []);
const networkFrom = (
  file: string,
  options: { directed?: boolean; keep?: (row: Record<string, string>) => boolean; nodes?: Iterable<string> } = {},
): Network => {
  const rows = folder ? readCsv(`${folder}/${file}.csv`).filter(options.keep ?? (() => true)) : [];
  const ties = [
    ...new Map(
      rows.map((row) => [
        `${row.source} ${row.target}`,
        { a: row.source as string, b: row.target as string, weight: Number(row.weight ?? 1) },
      ]),
    ).values(),
  ];
  return {
    directed: options.directed ?? false,
    nodes: [...new Set([...(options.nodes ?? []), ...ties.flatMap(({ a, b }) => [a, b])])],
    ties,
  };
};

const faction = column('karate_nodes', 'id', 'faction');
const dept = column('krackhardt_hightech_nodes', 'id', 'dept');
const level = column('krackhardt_hightech_nodes', 'id', 'level');
const monkGroup = column('sampson_monks_nodes', 'id', 'group3_ergm');
const networks = {
  karate: networkFrom('karate_edges'),
  florentine: networkFrom('florentine_marriage_edges'),
  lesmis: networkFrom('lesmis_edges'),
  hightech: networkFrom('krackhardt_hightech_edges', { directed: true, keep: (row) => row.type === 'friends', nodes: dept.keys() }),
  monks: networkFrom('sampson_monks_edges', {
    directed: true,
    keep: (row) => row.type === 'like' && row.wave === '3',
    nodes: monkGroup.keys(),
  }),
};
type Name = keyof typeof networks;
const groups: Partial<Record<Name, Map<string, string>>> = { karate: faction, hightech: dept, monks: monkGroup };
const eachOf = (measure: string) => Object.entries((python as Record<string, Outside>)[measure]) as [Name, Outside][];

describe('values of independent programs', () => {
  withPython(`E-I index and assortativity, counted by networkx (${need})`, () => {
    for (const [name, value] of eachOf('eiIndex'))
      expect(eiIndex(networks[name], groups[name] as Map<string, string>).value).toBeCloseTo(value, 12);
    // networkx counts ties in this measure, it does not weigh them.
    for (const [name, value] of eachOf('assortativity')) {
      const counted = { ...networks[name], ties: networks[name].ties.map((tie) => ({ ...tie, weight: 1 })) };
      expect(assortativity(counted, groups[name] as Map<string, string>)).toBeCloseTo(value, 12);
    }
  });

  withPython(`modularity of the karate club by networkx, and no grouping of igraph's Louvain is better than ours (${need})`, () => {
    const names = [...new Set(faction.values())];
    const clubs = networks.karate.nodes.map((node) => names.indexOf(faction.get(node) as string));
    expect(modularity(networks.karate, clubs)).toBeCloseTo(python?.modularity.karate, 12);
    const counted = { ...networks.karate, ties: networks.karate.ties.map((tie) => ({ ...tie, weight: 1 })) };
    expect(modularity(counted, clubs)).toBeCloseTo(python?.modularity.karateByHops, 12);
    for (const [name, value] of eachOf('louvain'))
      expect(naturalGroups(networks[name])[0]?.modularity).toBeGreaterThanOrEqual(value - 1e-9);
  });

  withPython(`adjusted Rand index and adjusted mutual information by scikit-learn (${need})`, () => {
    const { one, other, ari, ami, deptLevelAri, deptLevelAmi } = (python as Record<string, Outside>).agreement;
    expect(partitionAgreement(one, other).ari).toBeCloseTo(ari, 12);
    expect(partitionAgreement(one, other).ami).toBeCloseTo(ami, 10);
    const people = [...dept.keys()];
    const agreement = partitionAgreement(
      people.map((id) => dept.get(id) as string),
      people.map((id) => level.get(id) as string),
    );
    expect(agreement.ari).toBeCloseTo(deptLevelAri, 12);
    expect(agreement.ami).toBeCloseTo(deptLevelAmi, 10);
  });

  withPython(`Burt's constraint by networkx (${need})`, () => {
    for (const [name, values] of eachOf('constraint')) {
      const ours = burtConstraint(networks[name]);
      for (const [node, value] of Object.entries(values as Record<string, number>)) expect(ours.get(node)).toBeCloseTo(value, 12);
    }
  });

  withPython(`betweenness by igraph and networkx, closeness by networkx (${need})`, () => {
    for (const [name, values] of eachOf('betweenness')) {
      const ours = centrality(networks[name]);
      for (const [node, value] of Object.entries(values as Record<string, number>))
        expect(ours.get(node)?.betweenness).toBeCloseTo(value, 12);
    }
    for (const [name, values] of eachOf('closeness')) {
      const ours = centrality(networks[name]);
      for (const [node, value] of Object.entries(values as Record<string, number>))
        expect(ours.get(node)?.closeness).toBeCloseTo(value, 12);
    }
  });

  withPython(`articulation points and bridges by networkx (${need})`, () => {
    for (const [name, points] of eachOf('articulation')) expect([...cutPoints(networks[name]).articulationPoints].sort()).toEqual(points);
    for (const [name, bridges] of eachOf('bridges')) expect(cutPoints(networks[name]).bridges).toEqual(bridges);
  });

  withPython(`Jensen–Shannon distance by SciPy (${need})`, () => {
    const mix = (shares: number[]) => new Map(shares.map((share, index) => [String(index), share]));
    expect(jensenShannon(mix([0.1, 0.2, 0.3, 0.4, 0]), mix([0.4, 0, 0.1, 0.3, 0.2]))?.distance).toBeCloseTo(python?.jensenShannon, 12);
  });

  withPython(`fragmentation without each thing by networkx (${need})`, () => {
    for (const name of ['karate', 'florentine'] as const)
      for (const [node, value] of Object.entries(python?.fragmentation[name]))
        expect([node, fragmentation(networks[name], node)]).toEqual([node, expect.closeTo(value as number, 12)]);
  });

  withPython(`effective numbers of order 1 and 2 by SciPy (${need})`, () => {
    expect([hillNumber([5, 3, 1, 1], 1), hillNumber([5, 3, 1, 1], 2)]).toEqual(
      python?.hill.map((value: number) => expect.closeTo(value, 12)),
    );
  });

  withPython(`single linkage by SciPy: how many groups each strength of tie leaves (${need})`, () => {
    const { nodes, ties } = networks.lesmis;
    const strength = new Map(
      ties.flatMap(
        ({ a, b, weight }) =>
          [
            [`${a} ${b}`, weight],
            [`${b} ${a}`, weight],
          ] as const,
      ),
    );
    const found = linkages({ teams: nodes, ties: { between: (a: string, b: string) => strength.get(`${a} ${b}`) ?? 0 } as Ties });
    const left = (least: number) => found.findLast(({ at }) => at >= least)?.groups.length ?? nodes.length;
    expect(Object.fromEntries(Object.keys(python?.singleLinkage).map((at) => [at, left(Number(at))]))).toEqual(python?.singleLinkage);
  });

  withPython(`transitive reduction of an order by networkx (${need})`, () => {
    const edges = ((python?.reduction.order ?? []) as [string, string][]).map(([from, to]) => ({ from, to }));
    expect(
      transitiveReduction(edges)
        .map(({ from, to }) => [from, to])
        .sort(),
    ).toEqual(python?.reduction.reduced);
  });

  withR(`Gould–Fernandez brokerage per person, directed, by sna: counts, expectation, deviation (${needR})`, () => {
    for (const name of ['hightech', 'monks'] as const) {
      const ours = brokerage(networks[name], groups[name] as Map<string, string>);
      const theirs = r?.brokerage[name];
      for (const node of networks[name].nodes) {
        for (const role of brokerageRoles) {
          expect(ours.get(node)?.[role].count).toBe(theirs.counts[node][role]);
          expect(ours.get(node)?.[role].expected).toBeCloseTo(theirs.expected[node][role], 10);
          const deviation = theirs.deviation[node][role];
          if (deviation !== null) expect(ours.get(node)?.[role].deviation).toBeCloseTo(deviation, 8);
        }
      }
    }
  });

  withR(
    `Gould–Fernandez brokerage of the undirected karate club is sna's, which counts same-group and liaison pairs twice (${needR})`,
    () => {
      const ours = brokerage(networks.karate, faction);
      const twice: Record<BrokerageRole, number> = { COORDINATOR: 2, CONSULTANT: 2, LIAISON: 2, GATEKEEPER: 1, REPRESENTATIVE: 1 };
      for (const node of networks.karate.nodes)
        for (const role of brokerageRoles)
          expect((ours.get(node)?.[role].count as number) * twice[role]).toBe(r?.brokerage.karate.counts[node][role]);
    },
  );

  withR(`edit distance by R's adist (${needR})`, () => {
    expect(editDistance([...'kitten sitting'], [...'sitting kitten'])).toBe(r?.editDistance);
  });

  withIgraph(`betweenness, closeness, constraint and articulation points by igraph for R (${needIgraph})`, () => {
    for (const name of ['karate', 'florentine', 'lesmis'] as const) {
      const [central, constraint] = [centrality(networks[name]), burtConstraint(networks[name])];
      for (const node of networks[name].nodes) {
        expect(central.get(node)?.betweenness).toBeCloseTo(igraph?.betweenness[name][node], 12);
        expect(central.get(node)?.closeness).toBeCloseTo(igraph?.closeness[name][node], 12);
        expect(constraint.get(node)).toBeCloseTo(igraph?.constraint[name][node], 12);
      }
      expect([...cutPoints(networks[name]).articulationPoints].sort()).toEqual([...(igraph?.articulation[name] ?? [])].sort());
    }
  });

  withIgraph(
    `assortativity, modularity and adjusted Rand index by igraph for R, whose Louvain finds no better grouping (${needIgraph})`,
    () => {
      for (const name of ['karate', 'hightech'] as const) {
        const counted = { ...networks[name], ties: networks[name].ties.map((tie) => ({ ...tie, weight: 1 })) };
        expect(assortativity(counted, groups[name] as Map<string, string>)).toBeCloseTo(igraph?.assortativity[name], 12);
      }
      const clubs = networks.karate.nodes.map((node) => (faction.get(node) === [...faction.values()][0] ? 0 : 1));
      expect(modularity(networks.karate, clubs)).toBeCloseTo(igraph?.modularity.karate, 12);
      for (const name of ['karate', 'lesmis'] as const)
        expect(naturalGroups(networks[name])[0]?.modularity).toBeGreaterThanOrEqual(igraph?.louvain[name] - 1e-9);
      const people = [...dept.keys()];
      expect(
        partitionAgreement(
          people.map((id) => dept.get(id) as string),
          people.map((id) => level.get(id) as string),
        ).ari,
      ).toBeCloseTo(igraph?.adjustedRand, 12);
    },
  );
});

describe('known traps', () => {
  withIgraph(`a library that reads weight as a distance gives other values than hops (${needIgraph})`, () => {
    const ours = centrality(networks.lesmis);
    const differing = networks.lesmis.nodes.filter(
      (node) => Math.abs((ours.get(node)?.betweenness ?? 0) - igraph?.betweennessByDefault.lesmis[node]) > 1e-6,
    );
    expect(differing.length).toBeGreaterThan(10);
  });

  withR(
    `sna's spread of brokerage of a whole network is not that of every network of four at this density, so it is not used (${needR})`,
    () => {
      // Over all 4,096 networks of four things, each as likely as its ties at density 5/12: tests/analysis/brute-force.test.ts does the same per thing.
      const exact = { CONSULTANT: 0.6271931, GATEKEEPER: 0.6168295, REPRESENTATIVE: 0.6168295, LIAISON: 1.1338458 };
      const theirs = r?.networkLevel.spread;
      expect(theirs.LIAISON).toBeCloseTo(exact.LIAISON, 6);
      for (const role of ['GATEKEEPER', 'REPRESENTATIVE'] as const) expect(Math.abs(theirs[role] - exact[role])).toBeGreaterThan(0.03);
    },
  );

  it('an empty network has no modularity, and no measure throws on it', () => {
    const empty: Network = { directed: false, nodes: [], ties: [] };
    const alone: Network = { directed: false, nodes: ['a'], ties: [] };
    for (const network of [empty, alone]) {
      expect([
        modularity(
          network,
          network.nodes.map(() => 0),
        ),
        naturalGroups(network)[0]?.modularity ?? null,
        assortativity(network, new Map()),
        eiIndex(network, new Map()).value,
      ]).toEqual([null, null, null, null]);
      expect([
        centrality(network).size,
        brokerage(network, new Map(network.nodes.map((node) => [node, 'x']))).size,
        burtConstraint(network).size,
      ]).toEqual(Array(3).fill(network.nodes.length));
      expect(cutPoints(network)).toEqual({ articulationPoints: [], bridges: [] });
    }
  });
});

describe('published values', () => {
  const there = folder ? it : it.skip;
  const needs = 'needs ../shared/data/networks';

  there(
    `the best modularity of the karate club is 0.4198 (Brandes et al. 2008, IEEE Trans. Knowl. Data Eng. 20, 172–188) (${needs})`,
    () => {
      const counted = { ...networks.karate, ties: networks.karate.ties.map((tie) => ({ ...tie, weight: 1 })) };
      expect(naturalGroups(counted)[0]?.modularity).toBeCloseTo(0.4198, 4);
    },
  );

  there(
    `betweenness of the Medici is 0.522, of the Guadagni 0.255, of the Strozzi 0.103 (Jackson 2008, Social and Economic Networks, 1.2.1) (${needs})`,
    () => {
      const found = centrality(networks.florentine);
      for (const [family, value] of [
        ['Medici', 0.522],
        ['Guadagni', 0.255],
        ['Strozzi', 0.103],
      ] as const)
        expect(found.get(family)?.betweenness).toBeCloseTo(value, 3);
    },
  );
});
