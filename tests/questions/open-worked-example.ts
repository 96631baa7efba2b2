import { openEmbeddedStore } from '#store/embedded-store';
import type { GraphStore } from '#store/graph-store';
import { workedExample } from '../support/worked-example.js';
import { writeJourneyFacts } from '../support/write-journey-facts.js';

/** The worked example as journey `toy`, beside a community that has ended, a team that works elsewhere, a service that no journey uses and a journey without steps. */
export const openWorkedExample = async (): Promise<GraphStore> => {
  const store = await openEmbeddedStore({ folder: null });
  await writeJourneyFacts(store, workedExample, { journey: 'toy', sourceKind: 'ILLUSTRATIVE' });
  await store.write(async (run) => {
    await run(`CREATE (:Community {id: 'over', name: 'Over', kind: 'SERVICE', ended: '2025-01-01', sources: ['test']})`);
    await run(`CREATE (:Team {id: 'elsewhere', name: 'Elsewhere', activity: 'POLICY', sources: ['test']})`);
    await run(`CREATE (:Service {id: 'off', name: 'Off the journey', sources: ['test']})`);
    await run(`CREATE (:Journey {id: 'empty', name: 'Empty', sources: ['test']})`);
  });
  return store;
};
