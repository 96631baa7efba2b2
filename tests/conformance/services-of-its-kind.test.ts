import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask } from '#api/ask';
import { professionsMissing } from '#questions/professions-missing';
import type { GraphStore } from '#store/graph-store';
import { testStores } from '../support/open-test-stores.js';

/** Category and level of services, each with a team whose professions are recorded. */
const services: Readonly<Record<string, { readonly category?: string; readonly level?: string }>> = {
  neither: {},
  neitherToo: {},
  transaction: { level: 'TRANSACTION' },
  transactionToo: { level: 'TRANSACTION' },
  capability: { level: 'CAPABILITY' },
  claim: { category: 'Claim', level: 'TRANSACTION' },
  claimToo: { category: 'Claim', level: 'CAPABILITY' },
};

describe.each(testStores({ brief: true }))('services of one kind, $name', ({ open }) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    await store.write(async (run) => {
      for (const [id, kind] of Object.entries(services)) {
        await run(`CREATE (:Service {id: $id, name: $id, category: $category, level: $level, sources: ['test']})`, {
          id,
          category: kind.category ?? null,
          level: kind.level ?? null,
        });
        await run(
          `MATCH (s:Service {id: $id}) CREATE (s)<-[:WORKS_ON {sources: ['test']}]-(t:Team {id: $id, name: $id, sources: ['test']})
           CREATE (t)-[:PRACTISES {sources: ['test']}]->(:Profession {id: $id, name: $id, sources: ['test']})`,
          { id },
        );
      }
    });
  }, 60_000);
  afterAll(() => store?.close(), 60_000);

  it.each([
    ['neither', 0, null],
    ['transaction', 1, 1],
    ['capability', 0, null],
    ['claim', 1, 1],
  ])('are counted and compared by one rule: %s', async (service, others, share) => {
    const { ofItsKind, comparedWith, coverage } = await ask({ store, today: '2026-06-01' }, professionsMissing, { service });
    expect([ofItsKind, comparedWith, coverage]).toEqual([others, others, share]);
  });
});
