import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { assortativity } from '#analysis/assortativity';
import { betweenness } from '#analysis/betweenness';
import { brokerage } from '#analysis/brokerage';
import { burtConstraint } from '#analysis/burt-constraint';
import { closeness } from '#analysis/closeness';
import { cutPoints } from '#analysis/cut-points';
import { eiIndex } from '#analysis/ei-index';
import { modularity } from '#analysis/modularity';
import { naturalGroups } from '#analysis/natural-groups';
import type { Network } from '#analysis/network';
import { generatedFile } from '../../support/generated-file.js';
import { comparisons, igraph, networks, sna, toLine, type Comparison } from './comparisons.js';

describe('values of independent programs', () => {
  for (const { by, needs, rows } of comparisons) {
    if (rows === null) it.skip(`by ${by} (needs ${needs})`, () => undefined);
    else
      it.each(rows)('$measure, $network, by $program', ({ ours, theirs, digits, mayBeMore }) => {
        expect(theirs.size).toBeGreaterThan(0);
        expect([...ours.keys()].sort()).toEqual([...theirs.keys()].sort());
        for (const [of, value] of theirs)
          if (mayBeMore) expect(ours.get(of)).toBeGreaterThanOrEqual(value - 10 ** -digits);
          else expect([of, ours.get(of)]).toEqual([of, expect.closeTo(value, digits)]);
      });
  }

  const missing = comparisons.filter(({ rows }) => rows === null);
  (missing.length > 0 ? it.skip : it)(
    `are those of docs/method.md, which npm run generate writes${missing.length > 0 ? ` (needs ${missing[0]?.needs})` : ''}`,
    () => {
      const lines = comparisons
        .flatMap(({ rows }) => rows ?? [])
        .toSorted((a, b) => order(a).localeCompare(order(b), 'en'))
        .map(toLine);
      const table = ['| measure | network | ours | theirs | by | digits |', '| --- | --- | ---: | ---: | --- | ---: |', ...lines].join(
        '\n',
      );
      const made = readFileSync('docs/method.md', 'utf8').replace(/\| measure \| network \|[^]*?(?=\n\n)/, () => table);
      expect(generatedFile('docs/method.md', made)).toBe(made);
    },
  );
});
const order = ({ measure, network, program }: Comparison) => [measure, network, program].join('|');

describe('known traps', () => {
  (igraph ? it : it.skip)(
    `a library that reads weight as a distance gives other values than hops${igraph ? '' : ` (needs ${comparisons[2]?.needs})`}`,
    () => {
      const ours = betweenness(networks.lesmis);
      const differing = networks.lesmis.nodes.filter(
        (node) => Math.abs((ours.get(node) ?? 0) - igraph?.betweennessByDefault.lesmis[node]) > 1e-6,
      );
      expect(differing.length).toBeGreaterThan(10);
    },
  );

  (sna ? it : it.skip)(
    `sna's spread of brokerage of a whole network is not that of every network of four at this density, so it is not used${
      sna ? '' : ` (needs ${comparisons[1]?.needs})`
    }`,
    () => {
      // Over all 4,096 networks of four things, each as likely as its ties at density 5/12: tests/analysis/brute-force.test.ts does the same per thing.
      const exact = { CONSULTANT: 0.6271931, GATEKEEPER: 0.6168295, REPRESENTATIVE: 0.6168295, LIAISON: 1.1338458 };
      const theirs = sna?.networkLevel.spread;
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
        betweenness(network).size,
        closeness(network).size,
        brokerage(network, new Map(network.nodes.map((node) => [node, 'x']))).size,
        burtConstraint(network).size,
      ]).toEqual(Array(4).fill(network.nodes.length));
      expect(cutPoints(network)).toEqual({ articulationPoints: [], bridges: [] });
    }
  });
});
