import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ask } from '#api/ask';
import { communitiesOverlapping, type CommunitiesOverlapping, type OverlappingPair } from '#questions/communities-overlapping';
import { organisationsOnJourney } from '#questions/organisations-on-journey';
import { openEmbeddedStore } from '#store/embedded-store';
import type { GraphStore } from '#store/graph-store';
import { addExportCommand } from '../../../api/src/commands/export.js';
import { runCommand } from '../../commands/run-command.js';
import { loadShippedData } from '../../support/load-shipped-data.js';
import { hasPython, printedBy } from '../../support/outside-programs.js';

interface Theirs {
  readonly handOver: Record<string, Record<string, number>>;
  readonly jaccard: Record<string, number>;
  readonly overlap: Record<string, number>;
}
const today = '2026-11-30';
const bare = ({ id }: { id: string }) => id.slice(id.indexOf(':') + 1);

describe('what networkx and numpy make of the whole map as it is exported', () => {
  const there = hasPython('networkx', 'numpy');
  const withNetworkx = there ? it : it.skip;
  const need = there ? '' : ' (needs Debian’s python3-networkx and python3-numpy)';
  const folder = mkdtempSync(path.join(tmpdir(), 'crosscut-outside-'));
  let store: GraphStore;
  let theirs: Theirs;
  beforeAll(async () => {
    if (!there) return;
    store = await openEmbeddedStore({ folder: null });
    await loadShippedData(store);
    const { code } = await runCommand(addExportCommand, store, ['export', '--format', 'csv', '--out', `${folder}/map`]);
    expect(code).toBe(0);
    theirs = printedBy('tests/analysis/outside/shipped_map.py', `${folder}/map`, today);
  }, 120_000);
  afterAll(async () => {
    await store?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  withNetworkx(`is the hand-over matrix of every journey${need}`, async () => {
    expect(Object.keys(theirs.handOver).length).toBeGreaterThan(10);
    for (const [journey, matrix] of Object.entries(theirs.handOver)) {
      const { handOvers, organisations } = await ask({ store, today }, organisationsOnJourney, { journey });
      const ours = [
        ...handOvers.map(({ from, to, count }) => [`${bare(from)}>${bare(to)}`, count]),
        ...organisations
          .filter(({ inside }) => inside > 0)
          .map(({ organisation, inside }) => [`${bare(organisation)}>${bare(organisation)}`, inside]),
      ];
      expect([journey, Object.fromEntries(ours)]).toEqual([journey, matrix]);
    }
  });

  withNetworkx(`is how far every two communities overlap${need}`, async () => {
    const ours: OverlappingPair[] = [];
    for (let after: string | null = null; ;) {
      const { pairs, pageInfo }: CommunitiesOverlapping = await ask({ store, today }, communitiesOverlapping, {
        invented: true,
        first: 100,
        after,
      });
      ours.push(...pairs);
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    const by = (measure: 'jaccard' | 'overlap') =>
      Object.fromEntries(ours.map((pair) => [[bare(pair.one), bare(pair.other)].sort().join(' '), expect.closeTo(pair[measure], 12)]));
    expect(ours.length).toBeGreaterThan(0);
    expect(theirs.jaccard).toEqual(by('jaccard'));
    expect(theirs.overlap).toEqual(by('overlap'));
  });
});
