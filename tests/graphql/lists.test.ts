import { describe, expect, it } from '@jest/globals';
import { askSmallGraph } from './ask-small-graph.js';

const graph = askSmallGraph();
const { ask } = graph;

describe('lists', () => {
  const page =
    'query q($first: Int, $after: String) { services(first: $first, after: $after) { totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }';

  it('come in pages that together hold everything once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { services } = await ask(page, { first: 50, after });
      expect(services.totalCount).toBe(132);
      expect(services.edges.map(({ node }: { node: object }) => node)).toEqual(services.nodes);
      expect(services.pageInfo.hasPreviousPage).toBe(after !== null);
      seen.push(...services.nodes.map(({ id }: { id: string }) => id));
      after = services.pageInfo.hasNextPage ? services.pageInfo.endCursor : null;
    } while (after);
    expect(seen.length).toBe(132);
    expect(new Set(seen).size).toBe(132);
  });

  it('have 25 on a page unless asked otherwise, and refuse the cursor of another list', async () => {
    const { services } = await ask(page);
    expect(services.nodes.length).toBe(25);
    const { body } = await graph.server.graphql('query q($after: String) { journeys(after: $after) { nodes { id } } }', {
      after: services.pageInfo.endCursor,
    });
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('an organisation lists the services that it owns', async () => {
    const { organisation } = await ask(
      '{ organisation(id: "council") { services(first: 2) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }',
    );
    expect(organisation.services).toMatchObject({
      totalCount: 130,
      nodes: [{ id: 'service:service-001' }, { id: 'service:service-002' }],
      pageInfo: { hasNextPage: true },
    });
    const next = await ask(
      'query q($after: String) { organisation(id: "council") { services(first: 1, after: $after) { nodes { id } } } }',
      { after: organisation.services.pageInfo.endCursor },
    );
    expect(next.organisation.services.nodes).toEqual([{ id: 'service:service-003' }]);
  });

  it('of a hundred services with owners and their departments take three statements', async () => {
    await ask('{ services(first: 100) { nodes { name owners { name departments { name } } } } }');
    expect(graph.statements()).toBe(3);
  });
});

describe('many things at once', () => {
  const query =
    'query Q($ids: [ID!]!, $asAt: Date) { nodes(ids: $ids) { id name neighbourGroups(first: 2, asAt: $asAt) { relationship direction label total hidden neighbours { id from to illustrative sources { id } } } } }';

  it('come in the order of their keys, null where one is not there', async () => {
    expect((await ask('{ nodes(ids: ["service:licence", "service:nope", "nonsense", "organisation:beta"]) { id } }')).nodes).toEqual([
      { id: 'service:licence' },
      null,
      null,
      { id: 'organisation:beta' },
    ]);
  });

  it('have their neighbours read together, the same as the question reads them one by one', async () => {
    const ids = ['organisation:agency', 'organisation:council', 'service:licence', 'service:test', 'team:makers', 'report:audit'];
    const { nodes } = await ask(query, { ids, asAt: '2019-01-01' });
    // The kinds of thing, their neighbours and the sources: never one statement for each thing.
    expect(graph.statements()).toBeLessThanOrEqual(10);
    for (const [at, id] of ids.entries()) {
      const { neighbours } = await ask(
        'query Q($id: ID!) { neighbours(id: $id, first: 2, asAt: "2019-01-01") { groups { relationship direction label total hidden neighbours { id from to illustrative sources { id } } } } }',
        { id },
      );
      expect([id, nodes[at].neighbourGroups]).toEqual([id, neighbours.groups]);
    }
    expect(nodes[1].neighbourGroups.find(({ relationship }: { relationship: string }) => relationship === 'OWNED_BY')).toMatchObject({
      total: 130,
      hidden: 128,
    });
  });

  it('are at most a hundred', async () => {
    const { body } = await graph.server.graphql(query, { ids: Array.from({ length: 101 }, () => 'service:test') });
    expect(body.errors[0].extensions.code).toBe('LIMIT_EXCEEDED');
  });

  it('tell every dated relationship, past ones too', async () => {
    const { node } = await ask(
      '{ node(id: "organisation:agency") { datedRelationships { relationship direction other { id name } from to } } }',
    );
    expect(node.datedRelationships).toEqual([
      {
        relationship: 'OWNED_BY',
        direction: 'IN',
        other: { id: 'service:licence', name: 'Get a licence' },
        from: '2015-01-01',
        to: '2025-01-01',
      },
      { relationship: 'PART_OF', direction: 'OUT', other: { id: 'organisation:alpha', name: 'Alpha' }, from: null, to: '2020-01-01' },
      { relationship: 'PART_OF', direction: 'OUT', other: { id: 'organisation:beta', name: 'Beta' }, from: '2020-01-01', to: null },
      {
        relationship: 'SUCCEEDED_BY',
        direction: 'OUT',
        other: { id: 'organisation:council', name: 'Council' },
        from: '2025-04-01',
        to: null,
      },
    ]);
  });
});
