import { openEmbeddedStore } from '#store/embedded-store';
import type { GraphStore } from '#store/graph-store';
import { workedExample } from '../support/worked-example.js';
import { writeJourneyFacts } from '../support/write-journey-facts.js';

/** The worked example as journey `toy`, beside a community that has ended, two teams that work with one another elsewhere, a service that no journey uses a journey without steps, one of one team, and one that nobody takes. */
export const openWorkedExample = async (): Promise<GraphStore> => {
  const store = await openEmbeddedStore({ folder: null });
  await writeJourneyFacts(store, workedExample, { journey: 'toy', sourceKind: 'ILLUSTRATIVE' });
  await store.write(async (run) => {
    await run(`CREATE (:Community {id: 'over', name: 'Over', kind: 'SERVICE', ended: '2025-01-01', sources: ['test']})`);
    await run(`CREATE (:Team {id: 'elsewhere', name: 'Elsewhere', activity: 'POLICY', sources: ['test']})`);
    await run(
      `MATCH (e:Team {id: 'elsewhere'}) CREATE (:Team {id: 'elsewhere-too', name: 'Elsewhere too', activity: 'POLICY', sources: ['test']})-[:COLLABORATES_WITH {strength: 1, sources: ['test']}]->(e)`,
    );
    await run(`CREATE (:Service {id: 'off', name: 'Off the journey', sources: ['test']})`);
    await run(
      `MATCH (o:Organisation {id: 'alpha'}) CREATE (:Organisation {id: 'gone', name: 'Gone', kind: 'OTHER', status: 'CLOSED', closed: '2013-05-13', sources: ['test']})-[:SUCCEEDED_BY {kind: 'RENAME', on: '2013-05-13', sources: ['test']}]->(o)`,
    );
    await run(`CREATE (:Journey {id: 'empty', name: 'Empty', sources: ['test']})`);
  });
  await store.write(async (run) => {
    const twoSteps = (journey: string, likelihood: number, first: string, second: string) =>
      run(
        `MATCH (a:Service {id: $first}) MATCH (b:Service {id: $second})
         CREATE (j:Journey {id: $journey, name: $journey, sources: ['test']})
         CREATE (j)-[:HAS_STEP {sources: ['test']}]->(s:Step {id: $journey + '/a', name: 'A', position: 1, likelihood: $likelihood, sources: ['test']})-[:USES {sources: ['test']}]->(a)
         CREATE (j)-[:HAS_STEP {sources: ['test']}]->(t:Step {id: $journey + '/b', name: 'B', position: 2, likelihood: $likelihood, sources: ['test']})-[:USES {sources: ['test']}]->(b)
         CREATE (s)-[:NEXT {kind: 'THEN', sources: ['test']}]->(t)`,
        { journey, likelihood, first, second },
      );
    await twoSteps('lone', 1, 'b', 'b');
    await twoSteps('untaken', 0, 'a', 'c');
  });
  return store;
};
