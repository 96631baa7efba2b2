// Betweenness and Louvain against igraph, which is written in C, on one random network in one run: processor time as a ratio, and whether both
// come to the same betweenness and to an equal modularity. `npm run build:api && node bench/measures.js [NODES TIES]` prints a table;
// needs Debian's python3-igraph.
import { execFileSync } from 'node:child_process';
import louvain from 'graphology-communities-louvain';
import { betweenness } from '../dist/api/src/analysis/betweenness.js';
import { modularity } from '../dist/api/src/analysis/modularity.js';
import { naturalGroups } from '../dist/api/src/analysis/natural-groups.js';
import { toGraphology } from '../dist/api/src/analysis/network.js';
import { seededRandom } from '../dist/api/src/analysis/seeded-random.js';

const [nodeCount = 10_000, tieCount = 50_000] = process.argv.slice(2).map(Number);
const rounds = 3;

/** Ties anywhere, most of them within a block of fifty, so that there are groups to find. */
const madeUp = () => {
  const random = seededRandom(7);
  const any = (below) => Math.floor(random() * below);
  const pairs = new Map();
  while (pairs.size < tieCount) {
    const a = any(nodeCount);
    const b = random() < 0.7 ? Math.min(nodeCount - 1, a - (a % 50) + any(50)) : any(nodeCount);
    if (a !== b) pairs.set(`${Math.min(a, b)} ${Math.max(a, b)}`, [Math.min(a, b), Math.max(a, b)]);
  }
  return [...pairs.values()];
};

const pairs = madeUp();
const nodes = Array.from({ length: nodeCount }, (_, at) => String(at));
const network = { directed: false, nodes, ties: pairs.map(([a, b]) => ({ a: String(a), b: String(b), weight: 1 })) };

const igraph = `
import json, sys, time, igraph
given = json.load(sys.stdin)
graph = igraph.Graph(n=given["nodes"], edges=given["pairs"])
def timed(measure):
    times = []
    for _ in range(given["rounds"]):
        began = time.process_time()
        found = measure()
        times.append(time.process_time() - began)
    return sorted(times)[len(times) // 2] * 1000, found
n = given["nodes"]
between, values = timed(graph.betweenness)
groups, clustering = timed(graph.community_multilevel)
pairs_of_others = (n - 1) * (n - 2) / 2
print(json.dumps({"between": between, "values": [value / pairs_of_others for value in values], "groups": groups, "modularity": clustering.modularity}))
`;

/** @returns milliseconds of processor time, the middle of some, and what was found */
const timed = (measure) => {
  const times = [];
  let found;
  for (let round = 0; round < rounds; round += 1) {
    const began = process.cpuUsage();
    found = measure();
    const { user, system } = process.cpuUsage(began);
    times.push((user + system) / 1000);
  }
  return [times.sort((a, b) => a - b)[Math.floor(rounds / 2)], found];
};

const theirs = JSON.parse(
  execFileSync('/usr/bin/python3', ['-c', igraph], {
    input: JSON.stringify({ nodes: nodeCount, pairs, rounds }),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  }),
);
const [between, values] = timed(() => betweenness(network));
const graph = toGraphology(network);
const [alone, found] = timed(() => louvain(graph, { getEdgeWeight: 'weight', rng: seededRandom(1) }));
const aloneWorth = modularity(
  network,
  nodes.map((node) => found[node]),
);
const [groups, [best]] = timed(() => naturalGroups(network, 1));
const apart = Math.max(...nodes.map((node, at) => Math.abs(values.get(node) - theirs.values[at])));
const row = (...cells) => `| ${cells.join(' | ')} |`;
console.log(
  [
    row('measure', 'igraph, ms', 'Crosscut, ms', 'ratio', 'agreement'),
    row('---', '---:', '---:', '---:', '---'),
    row(
      `betweenness, ${nodeCount} nodes, ${tieCount} ties`,
      theirs.between.toFixed(0),
      between.toFixed(0),
      (between / theirs.between).toFixed(2),
      `largest difference ${apart.toExponential(1)}`,
    ),
    ...[
      ['Louvain, of a graph that is there', alone, aloneWorth],
      ['groups: the graph, Louvain, a random start, moves of single nodes', groups, best.modularity],
    ].map(([name, own, worth]) =>
      row(
        name,
        theirs.groups.toFixed(0),
        own.toFixed(0),
        (own / theirs.groups).toFixed(2),
        `modularity ${worth.toFixed(4)}, igraph ${theirs.modularity.toFixed(4)}`,
      ),
    ),
  ].join('\n'),
);
if (apart > 1e-9) throw new Error(`Betweenness differs from igraph's by ${apart}.`);
