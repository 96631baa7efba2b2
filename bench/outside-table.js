// Our values beside those of independent programs on published networks, as the table of docs/method.md:
// `npm run build:api && node bench/outside-table.js`. The tests in tests/analysis/outside hold the same values to 12 digits. It needs
// ../shared/data/networks, and Debian's python3-networkx, python3-igraph, python3-sklearn, python3-scipy, r-cran-sna and r-cran-igraph.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { assortativity } from '../dist/api/src/analysis/assortativity.js';
import { brokerage, brokerageRoles } from '../dist/api/src/analysis/brokerage.js';
import { burtConstraint } from '../dist/api/src/analysis/burt-constraint.js';
import { centrality } from '../dist/api/src/analysis/centrality.js';
import { fragmentation } from '../dist/api/src/analysis/components.js';
import { cutPoints } from '../dist/api/src/analysis/cut-points.js';
import { eiIndex } from '../dist/api/src/analysis/ei-index.js';
import { hillNumber } from '../dist/api/src/analysis/hill-numbers.js';
import { jensenShannon } from '../dist/api/src/analysis/jensen-shannon.js';
import { naturalGroups } from '../dist/api/src/analysis/natural-groups.js';
import { partitionAgreement } from '../dist/api/src/analysis/partition-agreement.js';
import { editDistance } from '../dist/api/src/analysis/sequence-distance.js';

const folder = process.argv[2] ?? '../shared/data/networks';
const outside = (program, script) =>
  JSON.parse(
    execFileSync(program, [`tests/analysis/outside/${script}`, folder], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
const [python, r, igraph] = [
  outside('/usr/bin/python3', 'values.py'),
  outside('/usr/bin/Rscript', 'values.R'),
  outside('/usr/bin/Rscript', 'values-igraph.R'),
];

const csv = (file) => parse(readFileSync(`${folder}/${file}.csv`, 'utf8'), { columns: true });
const column = (file, value) => new Map(csv(file).map((row) => [row.id, row[value]]));
const networkFrom = (file, { directed = false, keep = () => true, nodes = [] } = {}) => {
  const ties = [
    ...new Map(
      csv(file)
        .filter(keep)
        .map((row) => [`${row.source} ${row.target}`, { a: row.source, b: row.target, weight: Number(row.weight ?? 1) }]),
    ).values(),
  ];
  return { directed, nodes: [...new Set([...nodes, ...ties.flatMap(({ a, b }) => [a, b])])], ties };
};
const counted = (network) => ({ ...network, ties: network.ties.map((tie) => ({ ...tie, weight: 1 })) });
const groups = {
  karate: column('karate_nodes', 'faction'),
  hightech: column('krackhardt_hightech_nodes', 'dept'),
  monks: column('sampson_monks_nodes', 'group3_ergm'),
};
const level = column('krackhardt_hightech_nodes', 'level');
const networks = {
  karate: networkFrom('karate_edges'),
  florentine: networkFrom('florentine_marriage_edges'),
  lesmis: networkFrom('lesmis_edges'),
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
const called = {
  karate: 'Zachary’s karate club',
  florentine: 'Florentine marriages',
  lesmis: 'Les Misérables',
  hightech: 'Krackhardt’s high-tech friends',
  monks: 'Sampson’s monks',
};

const rows = [];
const number = (value) => (typeof value === 'number' ? String(Number(value.toPrecision(10))) : String(value));
const add = (measure, network, ours, theirs, program) =>
  rows.push([measure, called[network] ?? network, number(ours), number(theirs), program]);
/** A value for each node: the node with the largest one, and the largest difference over all. */
const addEach = (measure, network, ours, theirs, program) => {
  const [node, value] = Object.entries(theirs).sort(([, a], [, b]) => b - a)[0];
  const apart = Math.max(...Object.entries(theirs).map(([one, their]) => Math.abs(ours.get(one) - their)));
  add(
    `${measure}, ${node}; largest difference over ${Object.keys(theirs).length} nodes ${apart < 1e-12 ? '< 10⁻¹²' : apart.toExponential(1)}`,
    network,
    ours.get(node),
    value,
    program,
  );
};

for (const [name, value] of Object.entries(python.eiIndex))
  add('E-I index', name, eiIndex(networks[name], groups[name]).value, value, 'networkx');
for (const [name, value] of Object.entries(python.assortativity))
  add('nominal assortativity', name, assortativity(counted(networks[name]), groups[name]), value, 'networkx');
for (const [name, value] of Object.entries(python.louvain))
  add('modularity of the best grouping found (ours must not be less)', name, naturalGroups(networks[name])[0].modularity, value, 'igraph');
const people = [...groups.hightech.keys()];
const agreement = partitionAgreement(
  people.map((id) => groups.hightech.get(id)),
  people.map((id) => level.get(id)),
);
add('adjusted Rand index of department and level', 'hightech', agreement.ari, python.agreement.deptLevelAri, 'scikit-learn');
add('adjusted mutual information of department and level', 'hightech', agreement.ami, python.agreement.deptLevelAmi, 'scikit-learn');
for (const [name, values] of Object.entries(python.constraint))
  addEach('Burt’s constraint', name, burtConstraint(networks[name]), values, 'networkx');
for (const measure of ['betweenness', 'closeness'])
  for (const [name, values] of Object.entries(python[measure]))
    addEach(
      measure,
      name,
      new Map([...centrality(networks[name])].map(([node, one]) => [node, one[measure]])),
      values,
      measure === 'betweenness' ? 'igraph, networkx' : 'networkx',
    );
for (const [name, points] of Object.entries(python.articulation))
  add('articulation points', name, [...cutPoints(networks[name]).articulationPoints].length, points.length, 'networkx');
for (const [name, bridges] of Object.entries(python.bridges))
  add('bridges', name, cutPoints(networks[name]).bridges.length, bridges.length, 'networkx');
for (const [name, values] of Object.entries(python.fragmentation))
  addEach(
    'fragmentation without it',
    name,
    new Map(networks[name].nodes.map((node) => [node, fragmentation(networks[name], node)])),
    values,
    'networkx',
  );
for (const [at, order] of [
  [0, 1],
  [1, 2],
])
  add(`effective number of kinds, order ${order}`, 'shares of 5, 3, 1, 1', hillNumber([5, 3, 1, 1], order), python.hill[at], 'SciPy');
const mix = (shares) => new Map(shares.map((share, index) => [String(index), share]));
add(
  'Jensen–Shannon distance',
  'two mixes of five',
  jensenShannon(mix([0.1, 0.2, 0.3, 0.4, 0]), mix([0.4, 0, 0.1, 0.3, 0.2])).distance,
  python.jensenShannon,
  'SciPy',
);
for (const name of ['hightech', 'monks']) {
  const ours = brokerage(networks[name], groups[name]);
  const sum = (of) =>
    networks[name].nodes.reduce((total, node) => total + brokerageRoles.reduce((all, role) => all + of(node, role), 0), 0);
  const apart = Math.max(
    ...networks[name].nodes.flatMap((node) =>
      brokerageRoles.map((role) => Math.abs(ours.get(node)[role].count - r.brokerage[name].counts[node][role])),
    ),
  );
  add(
    `Gould–Fernandez brokerage, all roles; largest difference per person and role ${apart}`,
    name,
    sum((node, role) => ours.get(node)[role].count),
    sum((node, role) => r.brokerage[name].counts[node][role]),
    'sna (R)',
  );
}
add(
  'edit distance',
  'kitten sitting, sitting kitten',
  editDistance([...'kitten sitting'], [...'sitting kitten']),
  r.editDistance,
  'adist (R)',
);

const of = (measure, name) =>
  measure === 'constraint'
    ? burtConstraint(networks[name])
    : new Map([...centrality(networks[name])].map(([node, one]) => [node, one[measure]]));
for (const [measure, said] of [
  ['betweenness', 'betweenness'],
  ['closeness', 'closeness'],
  ['constraint', 'Burt’s constraint'],
])
  for (const [name, values] of Object.entries(igraph[measure])) addEach(said, name, of(measure, name), values, 'igraph (R)');
for (const [name, value] of Object.entries(igraph.assortativity))
  add('nominal assortativity', name, assortativity(counted(networks[name]), groups[name]), value, 'igraph (R)');
for (const [name, value] of Object.entries(igraph.louvain))
  add(
    'modularity of the best grouping found (ours must not be less)',
    name,
    naturalGroups(networks[name])[0].modularity,
    value,
    'igraph (R)',
  );
add('adjusted Rand index of department and level', 'hightech', agreement.ari, igraph.adjustedRand, 'igraph (R)');
add(
  'modularity of the best grouping, ties counted',
  'karate',
  naturalGroups(counted(networks.karate))[0].modularity,
  0.4198,
  'published: Brandes et al. 2008',
);
for (const [family, value] of [
  ['Medici', 0.522],
  ['Guadagni', 0.255],
  ['Strozzi', 0.103],
])
  add(
    `betweenness, ${family}`,
    'florentine',
    centrality(networks.florentine).get(family).betweenness,
    value,
    'published: Jackson 2008, 1.2.1',
  );

console.log('| measure | network | ours | theirs | program |\n| --- | --- | ---: | ---: | --- |');
for (const row of rows) console.log(`| ${row.join(' | ')} |`);
