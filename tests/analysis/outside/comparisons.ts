import { adjustedMutualInformation } from '#analysis/adjusted-mutual-information';
import { adjustedRand } from '#analysis/adjusted-rand';
import { assortativity } from '#analysis/assortativity';
import { betweenness } from '#analysis/betweenness';
import { brokerage, brokerageRoles, type BrokerageRole } from '#analysis/brokerage';
import { burtConstraint } from '#analysis/burt-constraint';
import { closeness } from '#analysis/closeness';
import { cutPoints } from '#analysis/cut-points';
import { editDistance } from '#analysis/sequence-distance';
import { eiIndex } from '#analysis/ei-index';
import { fragmentation, fragmentationAdded } from '#analysis/fragmentation';
import { handOverMatrix } from '#analysis/hand-over-matrix';
import { hillNumber } from '#analysis/hill-numbers';
import { jensenShannon } from '#analysis/jensen-shannon';
import { linkages } from '#analysis/linkages';
import { modularity } from '#analysis/modularity';
import { naturalGroups } from '#analysis/natural-groups';
import type { Network } from '#analysis/network';
import { setOverlap } from '#analysis/set-overlap';
import type { Ties } from '#analysis/ties';
import { transitiveReduction } from '#analysis/transitive-reduction';
import { hasPython, hasR, printedBy } from '../../support/outside-programs.js';
import { readCsv } from '../../support/read-csv.js';
import { sharedData } from '../../support/shared-data.js';

/** One measure on one network, by us and by an independent program or in print. */
export interface Comparison {
  readonly measure: string;
  readonly network: string;
  readonly program: string;
  readonly ours: Values;
  readonly theirs: Values;
  /** After the point, that must be the same. */
  readonly digits: number;
  /** A grouping that is better than theirs is no mistake. */
  readonly mayBeMore?: true;
  /** What a table shows of many: their sum, else the largest. */
  readonly sums?: true;
}
/** By what they are of; a value of the whole stands alone. */
type Values = ReadonlyMap<string, number>;

// oxlint-disable-next-line no-explicit-any -- whatever another program printed; each value is compared with one of ours
type Printed = Record<string, any>;
const folder = sharedData('networks');
/** What an independent program prints, or null when this machine does not have it or the networks. */
const printed = (there: boolean, script: string): Printed | null =>
  folder && there ? printedBy(`tests/analysis/outside/${script}`, folder) : null;
const python = printed(hasPython('networkx', 'igraph', 'sklearn', 'scipy'), 'values.py');
export const sna = printed(hasR('sna'), 'values.R');
export const igraph = printed(hasR('igraph'), 'values-igraph.R');

const rowsOf = (file: string) => (folder ? readCsv(`${folder}/${file}.csv`) : []);
const column = (file: string, value: string) => new Map(rowsOf(file).map((row) => [row.id as string, row[value] as string]));
const networkFrom = (
  file: string,
  options: { directed?: boolean; keep?: (row: Record<string, string>) => boolean; nodes?: Iterable<string> } = {},
): Network => {
  const rows = rowsOf(file).filter(options.keep ?? (() => true));
  const pairs = new Map(
    rows.map((row) => [
      `${row.source} ${row.target}`,
      { a: row.source as string, b: row.target as string, weight: Number(row.weight ?? 1) },
    ]),
  );
  const ties = [...pairs.values()];
  return {
    directed: options.directed ?? false,
    nodes: [...new Set([...(options.nodes ?? []), ...ties.flatMap(({ a, b }) => [a, b])])],
    ties,
  };
};
const counted = (network: Network): Network => ({ ...network, ties: network.ties.map((tie) => ({ ...tie, weight: 1 })) });

const groups = {
  karate: column('karate_nodes', 'faction'),
  hightech: column('krackhardt_hightech_nodes', 'dept'),
  monks: column('sampson_monks_nodes', 'group3_ergm'),
};
const [karate, florentine] = [networkFrom('karate_edges'), networkFrom('florentine_marriage_edges')];
export const networks = {
  karate,
  florentine,
  lesmis: networkFrom('lesmis_edges'),
  beside: { directed: false, nodes: [...karate.nodes, ...florentine.nodes, 'alone'], ties: [...karate.ties, ...florentine.ties] },
  hightech: networkFrom('krackhardt_hightech_edges', {
    directed: true,
    keep: (row) => row.type === 'friends',
    nodes: groups.hightech.keys(),
  }),
  monks: networkFrom('sampson_monks_edges', {
    directed: true,
    keep: (row) => row.type === 'like' && row.wave === '3',
    nodes: groups.monks.keys(),
  }),
};
type Name = keyof typeof networks;
type Grouped = keyof typeof groups;
const called: Record<Name, string> = {
  karate: 'Zachary’s karate club',
  florentine: 'Florentine marriages',
  lesmis: 'Les Misérables',
  beside: 'karate club beside Florentine marriages, and one alone',
  hightech: 'Krackhardt’s high-tech friends',
  monks: 'Sampson’s monks',
};
const women = new Map<string, Set<string>>();
for (const { woman, event } of rowsOf('southern_women_edges') as { woman: string; event: string }[])
  women.set(woman, (women.get(woman) ?? new Set()).add(event));

const one = (value: number | null | undefined): Values => new Map(value === null || value === undefined ? [] : [['', value]]);
/** Where a measure has no value there is nothing to compare. */
const many = (values: Iterable<readonly [string, number | null]>): Values =>
  new Map([...values].flatMap(([key, value]) => (value === null ? [] : [[key, value] as const])));
const each = (values: Record<string, number | null>): Values => many(Object.entries(values));
const set = (keys: Iterable<string>): Values => new Map([...keys].map((key) => [key, 1]));
/** Every value that a program has of one measure, by network. */
const byName = <T>(values: Record<string, T>): [Name, T][] => Object.entries(values) as [Name, T][];

/** Where a program gives no value though there is one, for a reason that is told where it is asked. */
const where = (ours: Values, theirs: Values): Values => new Map([...ours].filter(([key]) => theirs.has(key)));

const compared = (program: string) => {
  const rows: Comparison[] = [];
  const add = (measure: string, network: string, ours: Values, theirs: Values, more: Partial<Comparison> = {}) =>
    rows.push({ measure, network, program, ours, theirs, digits: 12, ...more });
  return { rows, add };
};

const people = [...groups.hightech.keys()];
const [departments, levels] = [groups.hightech, column('krackhardt_hightech_nodes', 'level')].map((of) =>
  people.map((person) => of.get(person) as string),
) as [string[], string[]];
const factions = karate.nodes.map((node) => (groups.karate.get(node) === 'Mr. Hi' ? 0 : 1));
const mix = (...shares: number[]) => new Map(shares.map((share, at) => [String(at), share]));
const bridgesOf = (network: Network) => set(cutPoints(network).bridges.map((pair) => [...pair].sort().join(' ')));
const alike = (measure: 'jaccard' | 'overlap') => {
  const names = [...women.keys()].sort();
  return many(
    names.flatMap((a, at) =>
      names.slice(at + 1).flatMap((b) => {
        const found = setOverlap(women.get(a) as Set<string>, women.get(b) as Set<string>);
        return found.shared.length === 0 ? [] : [[`${a} and ${b}`, found[measure]] as const];
      }),
    ),
  );
};
/** How many groups single linkage leaves at each of these strengths. */
const groupsLeft = (at: readonly string[]) => {
  const { nodes, ties } = networks.lesmis;
  const strength = new Map(ties.flatMap(({ a, b, weight }) => [`${a} ${b}`, `${b} ${a}`].map((pair) => [pair, weight] as const)));
  const found = linkages({ teams: nodes, ties: { between: (a: string, b: string) => strength.get(`${a} ${b}`) ?? 0 } as Ties });
  return many(at.map((least) => [least, found.findLast((level) => level.at >= Number(least))?.groups.length ?? nodes.length]));
};
const best = (network: Network) => one(naturalGroups(network)[0]?.modularity);

const byPython = (values: Printed): Comparison[] => {
  const networkx = compared('networkx');
  for (const [name, value] of byName(values.eiIndex))
    networkx.add('E-I index', called[name], one(eiIndex(networks[name], groups[name as Grouped]).value), one(value as number));
  for (const [name, value] of byName(values.assortativity))
    networkx.add(
      'nominal assortativity, ties counted',
      called[name],
      one(assortativity(counted(networks[name]), groups[name as Grouped])),
      one(value as number),
    );
  networkx.add(
    'nominal assortativity, ties weighed',
    called.karate,
    one(assortativity(karate, groups.karate)),
    one(values.assortativityWeighed),
  );
  networkx.add('modularity of the factions', called.karate, one(modularity(karate, factions)), one(values.modularity.karate));
  networkx.add(
    'modularity of the factions, ties counted',
    called.karate,
    one(modularity(counted(karate), factions)),
    one(values.modularity.karateCounted),
  );
  for (const [name, found] of byName(values.constraint)) {
    const theirs = each(found as Record<string, number>);
    // networkx has none for those who name nobody, though others name them.
    networkx.add('Burt’s constraint', called[name], where(many(burtConstraint(networks[name])), theirs), theirs);
  }
  for (const [measure, of] of [
    ['betweenness', betweenness],
    ['closeness', closeness],
  ] as const)
    for (const [name, theirs] of byName(values[measure]))
      networkx.add(measure, called[name], of(networks[name]), each(theirs as Record<string, number>));
  for (const [name, points] of byName(values.articulation))
    networkx.add('articulation points', called[name], set(cutPoints(networks[name]).articulationPoints), set(points as string[]), {
      sums: true,
    });
  for (const [name, bridges] of byName(values.bridges))
    networkx.add('bridges', called[name], bridgesOf(networks[name]), set(bridges as string[]), { sums: true });
  networkx.add('fragmentation', called.beside, one(fragmentation(networks.beside)), one(values.fragmentation));
  for (const [name, theirs] of byName(values.fragmentationAdded))
    networkx.add(
      'fragmentation added by taking one out',
      called[name],
      many(networks[name].nodes.map((node) => [node, fragmentationAdded(networks[name], node)])),
      each(theirs as Record<string, number>),
    );
  networkx.add('Jaccard', 'Southern women and their events', alike('jaccard'), each(values.jaccard));
  networkx.add('overlap', 'Southern women and their events', alike('overlap'), each(values.overlap));
  const order = (values.reduction.order as [string, string][]).map(([from, to]) => ({ from, to }));
  networkx.add(
    'transitive reduction',
    'an order of twelve with many ways round',
    set(transitiveReduction(order).map(({ from, to }) => `${from} ${to}`)),
    set((values.reduction.reduced as [string, string][]).map((edge) => edge.join(' '))),
    { sums: true },
  );

  const proven = compared('igraph (Python)');
  for (const [name, value, network] of [
    ['karate', values.best.karate, karate],
    ['florentine', values.best.florentine, florentine],
  ] as const)
    proven.add('modularity of the best of all groupings', called[name], best(network), one(value));
  proven.add('modularity of the best of all groupings, ties counted', called.karate, best(counted(karate)), one(values.best.karateCounted));
  proven.add('modularity of the best grouping found', called.lesmis, best(networks.lesmis), one(values.louvain), {
    digits: 9,
    mayBeMore: true,
  });
  proven.add('betweenness', called.karate, betweenness(karate), each(values.betweennessByIgraph));

  const scikit = compared('scikit-learn');
  const { one: first, other: second, ari, ami, deptLevelAri, deptLevelAmi } = values.agreement;
  const found = 'factions and found groups of the karate club';
  scikit.add('adjusted Rand index', found, one(adjustedRand(first, second)), one(ari));
  scikit.add('adjusted Rand index', 'department and level of high-tech friends', one(adjustedRand(departments, levels)), one(deptLevelAri));
  scikit.add('adjusted mutual information', found, one(adjustedMutualInformation(first, second)), one(ami), { digits: 10 });
  scikit.add(
    'adjusted mutual information',
    'department and level of high-tech friends',
    one(adjustedMutualInformation(departments, levels)),
    one(deptLevelAmi),
    { digits: 10 },
  );

  const scipy = compared('SciPy');
  for (const place of [0, 1] as const)
    scipy.add(
      `effective number of kinds, order ${place + 1}`,
      'shares of 5, 3, 1, 1',
      one(hillNumber([5, 3, 1, 1], place === 0 ? 1 : 2)),
      one(values.hill[place]),
    );
  scipy.add(
    'Jensen–Shannon distance',
    'two mixes of five',
    one(jensenShannon(mix(0.1, 0.2, 0.3, 0.4, 0), mix(0.4, 0, 0.1, 0.3, 0.2))?.distance),
    one(values.jensenShannon),
  );
  scipy.add(
    'groups that single linkage leaves, by tie',
    called.lesmis,
    groupsLeft(Object.keys(values.singleLinkage)),
    each(values.singleLinkage),
  );
  return [networkx, proven, scikit, scipy].flatMap(({ rows }) => rows);
};

/** sna counts pairs within one group, and liaison pairs, of an undirected network both ways round. */
const twice: Record<BrokerageRole, number> = { COORDINATOR: 2, CONSULTANT: 2, LIAISON: 2, GATEKEEPER: 1, REPRESENTATIVE: 1 };

const bySna = (values: Printed): Comparison[] => {
  const brokers = compared('sna (R)');
  for (const name of ['hightech', 'monks', 'karate'] as const) {
    const found = brokerage(networks[name], groups[name]);
    const roles = (of: (node: string, role: BrokerageRole) => number | null | undefined) =>
      many(networks[name].nodes.flatMap((node) => brokerageRoles.map((role) => [`${node} as ${role}`, of(node, role) ?? null] as const)));
    const table = (kind: string) => roles((node, role) => values.brokerage[name][kind][node][role]);
    if (name === 'karate') {
      const doubled = roles((node, role) => (found.get(node)?.[role].count ?? 0) * twice[role]);
      brokers.add('Gould–Fernandez brokerage, pairs counted as sna does', called.karate, doubled, table('counts'), { sums: true });
      continue;
    }
    brokers.add(
      'Gould–Fernandez brokerage',
      called[name],
      roles((node, role) => found.get(node)?.[role].count),
      table('counts'),
      { sums: true },
    );
    brokers.add(
      'expected brokerage',
      called[name],
      roles((node, role) => found.get(node)?.[role].expected),
      table('expected'),
      { digits: 10 },
    );
    const deviations = table('deviation');
    const ours = roles((node, role) => found.get(node)?.[role].deviation);
    // Where chance leaves no spread, sna divides nought by nought.
    brokers.add('deviation of brokerage', called[name], where(ours, deviations), deviations, { digits: 8 });
  }
  const base = compared('base R');
  const parts = ['a', 'ab', 'b', 'c', 'a', 'ac'].map((bodies) => [...bodies]);
  const handOffs = ['12', '23', '34', '35', '46', '56'].map((pair) => [...pair].map((step) => parts[Number(step) - 1] as string[]));
  base.add(
    'hand-over matrix',
    'six steps with three owners',
    many(
      handOverMatrix(handOffs, ([from, to]) => [from as string[], to as string[]]).map((cell) => [
        `${cell.from} ${cell.to}`,
        cell.handOffs.length,
      ]),
    ),
    many(Object.entries(values.handOver as Record<string, number>).filter(([, count]) => count > 0)),
    { sums: true },
  );
  base.add(
    'edit distance',
    'kitten sitting, sitting kitten',
    one(editDistance([...'kitten sitting'], [...'sitting kitten'])),
    one(values.editDistance),
  );
  return [...brokers.rows, ...base.rows];
};

const byIgraph = (values: Printed): Comparison[] => {
  const { rows, add } = compared('igraph (R)');
  for (const name of ['karate', 'florentine', 'lesmis'] as const) {
    add('betweenness', called[name], betweenness(networks[name]), each(values.betweenness[name]));
    add('closeness', called[name], closeness(networks[name]), each(values.closeness[name]));
    add('Burt’s constraint', called[name], many(burtConstraint(networks[name])), each(values.constraint[name]));
    add('articulation points', called[name], set(cutPoints(networks[name]).articulationPoints), set(values.articulation[name]), {
      sums: true,
    });
  }
  add('betweenness', called.beside, betweenness(networks.beside), each(values.besideBetweenness));
  for (const name of ['karate', 'hightech'] as const)
    add(
      'nominal assortativity, ties counted',
      called[name],
      one(assortativity(counted(networks[name]), groups[name])),
      one(values.assortativity[name]),
    );
  add('modularity of the factions', called.karate, one(modularity(karate, factions)), one(values.modularity.karate));
  add(
    'modularity of the factions, ties counted',
    called.karate,
    one(modularity(counted(karate), factions)),
    one(values.modularity.karateCounted),
  );
  for (const name of ['karate', 'lesmis'] as const)
    add('modularity of the best grouping found', called[name], best(networks[name]), one(values.louvain[name]), {
      digits: 9,
      mayBeMore: true,
    });
  add('adjusted Rand index', 'department and level of high-tech friends', one(adjustedRand(departments, levels)), one(values.adjustedRand));
  add('Jaccard', 'Southern women and their events', alike('jaccard'), each(values.jaccard));
  return rows;
};

const published = (): Comparison[] => {
  const { rows, add } = compared('in print: Jackson 2008, 1.2.1');
  const theirs = each({ Medici: 0.522, Guadagni: 0.255, Strozzi: 0.103 });
  const ours = betweenness(florentine);
  add('betweenness', called.florentine, new Map([...theirs.keys()].map((family) => [family, ours.get(family) as number])), theirs, {
    digits: 3,
  });
  return rows;
};

/** Whom each list comes from, what a machine needs for it, and the list, null where the machine does not have it. */
export const comparisons: readonly { readonly by: string; readonly needs: string; readonly rows: readonly Comparison[] | null }[] = [
  {
    by: 'networkx, igraph, scikit-learn and SciPy for Python',
    needs: '../shared/data/networks and Debian’s python3-networkx, python3-igraph and python3-sklearn',
    rows: python && byPython(python),
  },
  { by: 'sna and base R', needs: '../shared/data/networks and Debian’s r-cran-sna', rows: sna && bySna(sna) },
  { by: 'igraph for R', needs: '../shared/data/networks and Debian’s r-cran-igraph', rows: igraph && byIgraph(igraph) },
  { by: 'print', needs: '../shared/data/networks', rows: folder ? published() : null },
];

const number = (value: number) => String(Number(value.toPrecision(10)));
/** One line of the table: a value of the whole, or of many their sum or the largest, with how many they are. */
export const toLine = ({ measure, network, program, ours, theirs, digits, sums, mayBeMore }: Comparison): string => {
  const [largest] = [...theirs].sort(([one, a], [other, b]) => Number(number(b)) - Number(number(a)) || (one < other ? -1 : 1))[0] as [
    string,
    number,
  ];
  const total = (values: Values) => [...values.values()].reduce((sum, value) => sum + value, 0);
  const shown = (values: Values) => number(sums ? total(values) : (values.get(largest) as number));
  const said = sums || theirs.size === 1 ? measure : `${measure}, largest of ${theirs.size}: ${largest}`;
  return `| ${said} | ${network} | ${shown(ours)} | ${shown(theirs)} | ${program} | ${digits}${mayBeMore ? ', or more' : ''} |`;
};
