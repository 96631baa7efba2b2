import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { hasPython } from '../../support/outside-programs.js';

const inPython = hasPython('igraph') ? it : it.skip;

describe('bench/measures.js', () => {
  inPython(
    'sets betweenness and groups beside igraph, and finds the same betweenness',
    () => {
      const table = execFileSync(process.execPath, ['bench/measures.js', '120', '300'], { encoding: 'utf8' });
      expect(table).toMatch(/^\| betweenness, 120 nodes, 300 ties \| \d+ \| \d+ \| .* \| largest difference \d\.\de-\d+ \|$/m);
      const [ours, theirs] = (/modularity ([\d.]+), igraph ([\d.]+)/.exec(table) ?? []).slice(1).map(Number) as [number, number];
      expect(ours).toBeGreaterThan(0.95 * theirs);
    },
    60_000,
  );
});
