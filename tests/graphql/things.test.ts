import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openEmbeddedStore } from '#store/embedded-store';
import type { GraphStore, Run } from '#store/graph-store';
import { schemaStatements } from '#graph-schema/ddl';
import { openTestServer, type TestServer } from '../http/open-test-server.js';
import { writeManyServices, writeSmallGraph } from './write-small-graph.js';

let store: GraphStore;
let server: TestServer;
let statements = 0;

beforeAll(async () => {
  const inner = await openEmbeddedStore({ folder: null });
  await inner.applySchema(schemaStatements);
  await writeSmallGraph(inner);
  await writeManyServices(inner, 130);
  const counted = (run: Run): Run => (cypher, parameters) => {
    statements += 1;
    return run(cypher, parameters);
  };
  store = { ...inner, read: (work, options) => inner.read((run) => work(counted(run)), options) };
  server = await openTestServer(store);
});
afterAll(async () => {
  await server.close();
  await store.close();
});

const ask = async (query: string, variables?: object) => {
  statements = 0;
  const { body } = await server.graphql(query, variables);
  expect(body.errors ? [body.errors, server.logged().slice(-1500)] : undefined).toBeUndefined();
  return body.data;
};

describe('what a page of a thing shows', () => {
  it('is the steps that use what an organisation owns or delivers today, and the reports that name it', async () => {
    const { organisation, a, b } = await ask('{ organisation(id: "agency") { reports { name } steps { name journey { name } } } a: organisation(id: "alpha") { steps { name } } b: organisation(id: "council") { steps { name } } }');
    expect(organisation).toEqual({ reports: [{ name: 'Audit' }], steps: [{ name: 'Test', journey: { name: 'Learn to drive' } }] });
    expect([a.steps, b.steps]).toEqual([[{ name: 'Apply' }], [{ name: 'Apply' }]]);
  });

  it('is the owners of an earlier date where that is asked for', async () => {
    expect((await ask('{ organisation(id: "agency") { steps(asAt: "2020-01-01") { name } } }')).organisation.steps).toEqual([{ name: 'Apply' }, { name: 'Test' }]);
  });

  it('is the working links of a team from either end, with what they were asked and none apart', async () => {
    await store.write((run) => run(`MATCH (m:Team {id: 'makers'}) CREATE (m)-[:COLLABORATES_WITH {strength: 0.5, from: '2025-01-01'}]->(:Team {id: 'zeta', name: 'Zeta', activity: 'POLICY'}), (:Team {id: 'able', name: 'Able', activity: 'POLICY'})-[:COLLABORATES_WITH {strength: 0}]->(m)`));
    const { node } = await ask('{ node(id: "team:makers") { ... on Team { workingLinks { strength from team { name } } } } }');
    expect(node.workingLinks).toEqual([{ strength: 0.5, from: '2025-01-01', team: { name: 'Zeta' } }, { strength: 0, from: null, team: { name: 'Able' } }]);
  });

  it('is what rests on a source: its statements by dataset, and what they are about', async () => {
    await store.write((run) => run(`CREATE (:Claim {id: '1', source: 'book', dataset: 'one', fact: 'service:licence'}), (:Claim {id: '2', source: 'book', dataset: 'one', fact: 'service:licence OWNED_BY organisation:alpha - -'}), (:Claim {id: '3', source: 'book', dataset: 'two', fact: 'journey:drive'}), (:Claim {id: '4', source: 'tale', dataset: 'two', fact: 'team:makers'})`));
    const { node, some } = await ask('{ node(id: "source:book") { ... on Source { statements { dataset statements } things { __typename name } } } some: node(id: "source:book") { ... on Source { things(first: 1) { name } } } }');
    expect(node).toEqual({ statements: [{ dataset: 'one', statements: 2 }, { dataset: 'two', statements: 1 }], things: [{ __typename: 'Journey', name: 'Learn to drive' }, { __typename: 'Service', name: 'Get a licence' }] });
    expect(some.things).toEqual([{ name: 'Learn to drive' }]);
  });
});

describe('things by id', () => {
  it('take a key or a bare id, and give a key', async () => {
    const data = await ask('{ a: organisation(id: "alpha") { id name kind aliases } b: organisation(id: "organisation:alpha") { id } c: node(id: "service:licence") { __typename id name } }');
    expect(data).toEqual({
      a: { id: 'organisation:alpha', name: 'Alpha', kind: 'MINISTERIAL_DEPARTMENT', aliases: ['Old Alpha'] },
      b: { id: 'organisation:alpha' },
      c: { __typename: 'Service', id: 'service:licence', name: 'Get a licence' },
    });
  });

  it('are null when they are not there, of another kind, or no id at all', async () => {
    const data = await ask('{ a: journey(id: "nope") { id } b: journey(id: "service:licence") { id } c: node(id: "licence") { id } d: service(id: "Ünsafe\' OR 1=1") { id } }');
    expect(data).toEqual({ a: null, b: null, c: null, d: null });
  });

  it('mean by a missing property what a dataset means by an empty cell', async () => {
    expect(await ask('{ organisation(id: "council") { kind status aliases surveyedOn } service(id: "service-001") { level status } }')).toEqual({
      organisation: { kind: 'OTHER', status: 'LIVE', aliases: [], surveyedOn: null },
      service: { level: 'TRANSACTION', status: 'LIVE' },
    });
  });

  it('say where they come from, and whether they are invented', async () => {
    const data = await ask('{ a: organisation(id: "agency") { illustrative sources { id kind } } b: organisation(id: "council") { illustrative sources { id name publisher } } }');
    expect(data.a).toEqual({ illustrative: false, sources: [{ id: 'source:book', kind: 'PUBLISHED' }, { id: 'source:tale', kind: 'ILLUSTRATIVE' }] });
    expect(data.b).toEqual({ illustrative: true, sources: [{ id: 'source:tale', name: 'Tale', publisher: null }] });
  });
});

describe('dates', () => {
  it('move owners and departments', async () => {
    const data = await ask(`{
      now: service(id: "licence") { owners { name } } before: service(id: "licence") { owners(asAt: "2024-12-31") { name departments(asAt: "2024-12-31") { name } } }
      end: service(id: "licence") { owners(asAt: "2025-01-01") { name } } early: service(id: "licence") { owners(asAt: "2014-12-31") { name } }
      agency: organisation(id: "agency") { departments(asAt: "2019-12-31") { name } } }`);
    expect(data).toEqual({
      now: { owners: [{ name: 'Alpha' }] },
      before: { owners: [{ name: 'Agency', departments: [{ name: 'Beta' }] }] },
      end: { owners: [{ name: 'Alpha' }] },
      early: { owners: [] },
      agency: { departments: [{ name: 'Alpha' }] },
    });
  });

  it('where no department stands above, what stands at the top does', async () => {
    expect(await ask('{ organisation(id: "council") { departments { name } } }')).toEqual({ organisation: { departments: [{ name: 'Council' }] } });
  });

  it.each(['2026-02-30', '26-01-01', 'today'])('%s is no date', async (asAt) => {
    const { body } = await server.graphql('query q($asAt: Date) { service(id: "licence") { owners(asAt: $asAt) { id } } }', { asAt });
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('a journey', () => {
  it('has steps in order, with services, owners and who delivers', async () => {
    const { journey } = await ask(`{ journey(id: "drive") { nations order { from { name } to { name } kind passes } communities { name } reports { name handOffs organisations { name } }
      steps { id name position optional likelihood services { name } owners { name } deliverers { name } } } }`);
    expect(journey).toEqual({
      nations: ['WALES'],
      order: [{ from: { name: 'Apply' }, to: { name: 'Test' }, kind: 'THEN', passes: null }],
      communities: [{ name: 'Roads' }],
      reports: [{ name: 'Audit', handOffs: ['apply>test'], organisations: [{ name: 'Agency' }] }],
      steps: [
        { id: 'step:drive/apply', name: 'Apply', position: 1, optional: false, likelihood: 1, services: [{ name: 'Get a licence' }], owners: [{ name: 'Alpha' }], deliverers: [{ name: 'Council' }] },
        { id: 'step:drive/test', name: 'Test', position: 2, optional: true, likelihood: 0.5, services: [{ name: 'Book a test' }], owners: [{ name: 'Agency' }], deliverers: [] },
      ],
    });
  });

  it('people, communities and successions are reached from a service', async () => {
    const { service } = await ask(`{ service(id: "licence") { journeys { name } communities { name subjects { __typename name } }
      teams { name people organisation { name successors { organisation { name } on kind } } professions { profession { name } people } } } }`);
    expect(service).toEqual({
      journeys: [{ name: 'Learn to drive' }],
      communities: [{ name: 'Roads', subjects: [{ __typename: 'Service', name: 'Get a licence' }, { __typename: 'Journey', name: 'Learn to drive' }] }],
      teams: [{
        name: 'Makers', people: 4, professions: [{ profession: { name: 'Design' }, people: 3 }],
        organisation: { name: 'Agency', successors: [{ organisation: { name: 'Council' }, on: '2025-04-01', kind: 'MERGE' }] },
      }],
    });
  });
});

describe('lists', () => {
  const page = 'query q($first: Int, $after: String) { services(first: $first, after: $after) { totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }';

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
    const { body } = await server.graphql('query q($after: String) { journeys(after: $after) { nodes { id } } }', { after: services.pageInfo.endCursor });
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('an organisation lists the services that it owns', async () => {
    const { organisation } = await ask('{ organisation(id: "council") { services(first: 2) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }');
    expect(organisation.services).toMatchObject({ totalCount: 130, nodes: [{ id: 'service:service-001' }, { id: 'service:service-002' }], pageInfo: { hasNextPage: true } });
    const next = await ask('query q($after: String) { organisation(id: "council") { services(first: 1, after: $after) { nodes { id } } } }', { after: organisation.services.pageInfo.endCursor });
    expect(next.organisation.services.nodes).toEqual([{ id: 'service:service-003' }]);
  });

  it('of a hundred services with owners and their departments take three statements', async () => {
    await ask('{ services(first: 100) { nodes { name owners { name departments { name } } } } }');
    expect(statements).toBe(3);
  });
});

describe('status', () => {
  it('says what is in the graph and which loads are not finished', async () => {
    await store.write((run) => run(`CREATE (:Load {id: 'a-1', dataset: 'a', number: 1, state: 'DONE', finishedAt: '2026-11-01T10:00:00Z', digest: 'x', added: 3, changed: 0, ended: 0}),
      (:Load {id: 'a-2', dataset: 'a', number: 2, state: 'RUNNING'}), (:Load {id: 'b-3', dataset: 'b', number: 3, state: 'FAILED'})`));
    const { status } = await ask('{ status { schemaVersion engine { name version } counts { label count } datasets { dataset unfinished lastLoad { number finishedAt added } } } }');
    expect([status.engine.name, status.schemaVersion]).toEqual(['embedded', 2]);
    expect(status.counts).toContainEqual({ label: 'Service', count: 132 });
    expect(status.datasets).toEqual([{ dataset: 'a', unfinished: true, lastLoad: { number: 1, finishedAt: '2026-11-01T10:00:00Z', added: 3 } }]);
  });
});

describe('questions', () => {
  it('are listed with what they take and what they read', async () => {
    const { questions } = await ask('{ questions { name asks group params { name kind label values required fallback says } reads { name cypher } samples { permalink values { name value } } } }');
    const silos = questions.find(({ name }: { name: string }) => name === 'silosSplittingJourney');
    expect(silos.params[0]).toMatchObject({ name: 'journey', kind: 'id', label: 'Journey', required: true, fallback: null });
    expect(silos.params.find(({ name }: { name: string }) => name === 'boundary')).toMatchObject({ kind: 'choice', fallback: 'DEPARTMENT', required: false });
    expect(silos.reads.length).toBeGreaterThan(0);
  });

  it('name things that read on by themselves, at the date of the answer', async () => {
    const { was, is } = await ask(`{
      was: silosSplittingJourney(journey: "drive", asAt: "2019-06-01") { asAt handOffs { from { name owners { name departments { name } } } fromOwners { kind departments { name } } } }
      is: silosSplittingJourney(journey: "journey:drive") { boundary handOffs { from { owners { name } } } } }`);
    expect(was.asAt).toBe('2019-06-01');
    expect(was.handOffs[0].from.owners).toEqual([{ name: 'Agency', departments: [{ name: 'Alpha' }] }]);
    expect(was.handOffs[0].fromOwners).toEqual([{ kind: 'EXECUTIVE_AGENCY', departments: [{ name: 'Alpha' }] }]);
    expect(is).toEqual({ boundary: 'DEPARTMENT', handOffs: [{ from: { owners: [{ name: 'Alpha' }] } }] });
  });

  it('about what is not there give NOT_FOUND', async () => {
    const { body } = await server.graphql('{ silosSplittingJourney(journey: "drivve") { summary } }');
    expect(body.errors[0].extensions.code).toBe('NOT_FOUND');
  });
});

describe('many things at once', () => {
  const query = 'query Q($ids: [ID!]!, $asAt: Date) { nodes(ids: $ids) { id name neighbourGroups(first: 2, asAt: $asAt) { relationship direction label total hidden neighbours { id from to illustrative sources { id } } } } }';

  it('come in the order of their keys, null where one is not there', async () => {
    expect((await ask('{ nodes(ids: ["service:licence", "service:nope", "nonsense", "organisation:beta"]) { id } }')).nodes).toEqual([{ id: 'service:licence' }, null, null, { id: 'organisation:beta' }]);
  });

  it('have their neighbours read together, the same as the question reads them one by one', async () => {
    const ids = ['organisation:agency', 'organisation:council', 'service:licence', 'service:test', 'team:makers', 'report:audit'];
    const { nodes } = await ask(query, { ids, asAt: '2019-01-01' });
    // The kinds of thing, their neighbours and the sources: never one statement for each thing.
    expect(statements).toBeLessThanOrEqual(10);
    for (const [at, id] of ids.entries()) {
      const { neighbours } = await ask('query Q($id: ID!) { neighbours(id: $id, first: 2, asAt: "2019-01-01") { groups { relationship direction label total hidden neighbours { id from to illustrative sources { id } } } } }', { id });
      expect([id, nodes[at].neighbourGroups]).toEqual([id, neighbours.groups]);
    }
    expect(nodes[1].neighbourGroups.find(({ relationship }: { relationship: string }) => relationship === 'OWNED_BY')).toMatchObject({ total: 130, hidden: 128 });
  });

  it('are at most a hundred', async () => {
    const { body } = await server.graphql(query, { ids: Array.from({ length: 101 }, () => 'service:test') });
    expect(body.errors[0].extensions.code).toBe('LIMIT_EXCEEDED');
  });

  it('tell every dated relationship, past ones too', async () => {
    const { node } = await ask('{ node(id: "organisation:agency") { datedRelationships { relationship direction other { id name } from to } } }');
    expect(node.datedRelationships).toEqual([
      { relationship: 'OWNED_BY', direction: 'IN', other: { id: 'service:licence', name: 'Get a licence' }, from: '2015-01-01', to: '2025-01-01' },
      { relationship: 'PART_OF', direction: 'OUT', other: { id: 'organisation:alpha', name: 'Alpha' }, from: null, to: '2020-01-01' },
      { relationship: 'PART_OF', direction: 'OUT', other: { id: 'organisation:beta', name: 'Beta' }, from: '2020-01-01', to: null },
      { relationship: 'SUCCEEDED_BY', direction: 'OUT', other: { id: 'organisation:council', name: 'Council' }, from: '2025-04-01', to: null },
    ]);
  });
});
