import { describe, expect, it } from '@jest/globals';
import { askSmallGraph } from './ask-small-graph.js';

const graph = askSmallGraph();
const { ask } = graph;

describe('what a page of a thing shows', () => {
  it('is the steps that use what an organisation owns or delivers today, and the reports that name it', async () => {
    const { organisation, a, b } = await ask(
      '{ organisation(id: "agency") { reports { name } steps { name journey { name } } } a: organisation(id: "alpha") { steps { name } } b: organisation(id: "council") { steps { name } } }',
    );
    expect(organisation).toEqual({ reports: [{ name: 'Audit' }], steps: [{ name: 'Test', journey: { name: 'Learn to drive' } }] });
    expect([a.steps, b.steps]).toEqual([[{ name: 'Apply' }], [{ name: 'Apply' }]]);
  });

  it('is the owners of an earlier date where that is asked for', async () => {
    expect((await ask('{ organisation(id: "agency") { steps(asAt: "2020-01-01") { name } } }')).organisation.steps).toEqual([
      { name: 'Apply' },
      { name: 'Test' },
    ]);
  });

  it('is the working links of a team from either end, with what they were asked and none apart', async () => {
    await graph.store.write((run) =>
      run(
        `MATCH (m:Team {id: 'makers'}) CREATE (m)-[:COLLABORATES_WITH {strength: 0.5, from: '2025-01-01'}]->(:Team {id: 'zeta', name: 'Zeta', activity: 'POLICY'}), (:Team {id: 'able', name: 'Able', activity: 'POLICY'})-[:COLLABORATES_WITH {strength: 0}]->(m)`,
      ),
    );
    const { node } = await ask('{ node(id: "team:makers") { ... on Team { workingLinks { strength from team { name } } } } }');
    expect(node.workingLinks).toEqual([
      { strength: 0.5, from: '2025-01-01', team: { name: 'Zeta' } },
      { strength: 0, from: null, team: { name: 'Able' } },
    ]);
  });

  it('is the organisation that a team belongs to since the latest day, and the communities that are open', async () => {
    await graph.store.write((run) =>
      run(`MATCH (m:Team {id: 'makers'}) MATCH (o:Organisation {id: 'alpha'}) MATCH (c:Organisation {id: 'council'}) CREATE (v:Community {id: 'over', name: 'Over', kind: 'SERVICE', ended: '2022-01-01', sources: ['tale']}),
      (t:Team {id: 'moved', name: 'Moved', activity: 'POLICY', sources: ['tale']})-[:BELONGS_TO {from: '2020-01-01', sources: ['tale']}]->(o), (t)-[:BELONGS_TO {from: '2024-01-01', sources: ['book']}]->(c),
      (m)-[:MEMBER_OF {sources: ['tale']}]->(v), (c)-[:TAKES_PART_IN {sources: ['tale']}]->(v)`),
    );
    const query =
      '{ node(id: "team:moved") { ... on Team { organisation { id } } } team: node(id: "team:makers") { ... on Team { communities { id } earlier: communities(asAt: "2021-01-01") { id } } } organisation(id: "council") { communities { id } earlier: communities(asAt: "2021-01-01") { id } } }';
    const { node, team, organisation } = await ask(query);
    expect(node.organisation).toEqual({ id: 'organisation:council' });
    expect(team).toEqual({ communities: [{ id: 'community:roads' }], earlier: [{ id: 'community:over' }, { id: 'community:roads' }] });
    expect(organisation).toEqual({ communities: [], earlier: [{ id: 'community:over' }] });
  });

  it('is what rests on a source: its statements by dataset, and what they are about', async () => {
    await graph.store.write((run) =>
      run(
        `CREATE (:Claim {id: '1', source: 'book', dataset: 'one', fact: 'service:licence'}), (:Claim {id: '2', source: 'book', dataset: 'one', fact: 'service:licence OWNED_BY organisation:alpha - -'}), (:Claim {id: '3', source: 'book', dataset: 'two', fact: 'journey:drive'}), (:Claim {id: '4', source: 'tale', dataset: 'two', fact: 'team:makers'})`,
      ),
    );
    const { node, some } = await ask(
      '{ node(id: "source:book") { ... on Source { statements { dataset statements } things { __typename name } } } some: node(id: "source:book") { ... on Source { things(first: 1) { name } } } }',
    );
    expect(node).toEqual({
      statements: [
        { dataset: 'one', statements: 2 },
        { dataset: 'two', statements: 1 },
      ],
      things: [
        { __typename: 'Journey', name: 'Learn to drive' },
        { __typename: 'Service', name: 'Get a licence' },
      ],
    });
    expect(some.things).toEqual([{ name: 'Learn to drive' }]);
  });
});

describe('things by id', () => {
  it('take a key or a bare id, and give a key', async () => {
    const data = await ask(
      '{ a: organisation(id: "alpha") { id name kind aliases } b: organisation(id: "organisation:alpha") { id } c: node(id: "service:licence") { __typename id name } }',
    );
    expect(data).toEqual({
      a: { id: 'organisation:alpha', name: 'Alpha', kind: 'MINISTERIAL_DEPARTMENT', aliases: ['Old Alpha'] },
      b: { id: 'organisation:alpha' },
      c: { __typename: 'Service', id: 'service:licence', name: 'Get a licence' },
    });
  });

  it('are null when they are not there, of another kind, or no id at all', async () => {
    const data = await ask(
      '{ a: journey(id: "nope") { id } b: journey(id: "service:licence") { id } c: node(id: "licence") { id } d: service(id: "Ünsafe\' OR 1=1") { id } }',
    );
    expect(data).toEqual({ a: null, b: null, c: null, d: null });
  });

  it('mean by a missing property what a dataset means by an empty cell', async () => {
    expect(
      await ask('{ organisation(id: "council") { kind status aliases surveyedOn } service(id: "service-001") { level status } }'),
    ).toEqual({
      organisation: { kind: 'OTHER', status: 'LIVE', aliases: [], surveyedOn: null },
      service: { level: 'TRANSACTION', status: 'LIVE' },
    });
  });

  it('say where they come from, and whether they are invented', async () => {
    const data = await ask(
      '{ a: organisation(id: "agency") { illustrative sources { id kind } } b: organisation(id: "council") { illustrative sources { id name publisher } } }',
    );
    expect(data.a).toEqual({
      illustrative: false,
      sources: [
        { id: 'source:book', kind: 'PUBLISHED' },
        { id: 'source:tale', kind: 'ILLUSTRATIVE' },
      ],
    });
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
    expect(await ask('{ organisation(id: "council") { departments { name } } }')).toEqual({
      organisation: { departments: [{ name: 'Council' }] },
    });
  });

  it.each(['2026-02-30', '26-01-01', 'today'])('%s is no date', async (asAt) => {
    const { body } = await graph.server.graphql('query q($asAt: Date) { service(id: "licence") { owners(asAt: $asAt) { id } } }', { asAt });
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('a journey', () => {
  it('has steps in order, with services, owners and who delivers', async () => {
    const { journey } =
      await ask(`{ journey(id: "drive") { nations order { from { name } to { name } kind passes } communities { name } reports { name handOffs organisations { name } }
      steps { id name position optional likelihood services { name } owners { name } deliverers { name } } } }`);
    expect(journey).toEqual({
      nations: ['WALES'],
      order: [{ from: { name: 'Apply' }, to: { name: 'Test' }, kind: 'THEN', passes: null }],
      communities: [{ name: 'Roads' }],
      reports: [{ name: 'Audit', handOffs: ['apply>test'], organisations: [{ name: 'Agency' }] }],
      steps: [
        {
          id: 'step:drive/apply',
          name: 'Apply',
          position: 1,
          optional: false,
          likelihood: 1,
          services: [{ name: 'Get a licence' }],
          owners: [{ name: 'Alpha' }],
          deliverers: [{ name: 'Council' }],
        },
        {
          id: 'step:drive/test',
          name: 'Test',
          position: 2,
          optional: true,
          likelihood: 0.5,
          services: [{ name: 'Book a test' }],
          owners: [{ name: 'Agency' }],
          deliverers: [],
        },
      ],
    });
  });

  it('people, communities and successions are reached from a service', async () => {
    const { service } = await ask(`{ service(id: "licence") { journeys { name } communities { name subjects { __typename name } }
      teams { name people organisation { name successors { organisation { name } on kind } } professions { profession { name } people } } } }`);
    expect(service).toEqual({
      journeys: [{ name: 'Learn to drive' }],
      communities: [
        {
          name: 'Roads',
          subjects: [
            { __typename: 'Service', name: 'Get a licence' },
            { __typename: 'Journey', name: 'Learn to drive' },
          ],
        },
      ],
      teams: [
        {
          name: 'Makers',
          people: 4,
          professions: [{ profession: { name: 'Design' }, people: 3 }],
          organisation: { name: 'Agency', successors: [{ organisation: { name: 'Council' }, on: '2025-04-01', kind: 'MERGE' }] },
        },
      ],
    });
  });
});

describe('status', () => {
  it('says what is in the graph and which loads are not finished', async () => {
    await graph.store.write((run) =>
      run(`CREATE (:Load {id: 'a-1', dataset: 'a', number: 1, state: 'DONE', finishedAt: '2026-11-01T10:00:00Z', digest: 'x', added: 3, changed: 0, ended: 0}),
      (:Load {id: 'a-2', dataset: 'a', number: 2, state: 'RUNNING'}), (:Load {id: 'b-3', dataset: 'b', number: 3, state: 'FAILED'})`),
    );
    const { status } = await ask(
      '{ status { schemaVersion engine { name version } counts { label count } datasets { dataset unfinished lastLoad { number finishedAt added } } } }',
    );
    expect([status.engine.name, status.schemaVersion]).toEqual(['embedded', 2]);
    expect(status.counts).toContainEqual({ label: 'Service', count: 132 });
    expect(status.datasets).toEqual([
      { dataset: 'a', unfinished: true, lastLoad: { number: 1, finishedAt: '2026-11-01T10:00:00Z', added: 3 } },
    ]);
  });
});

describe('questions', () => {
  it('are listed with what they take and what they read', async () => {
    const { questions } = await ask(
      '{ questions { name asks group params { name kind label values required fallback says } reads { name cypher } samples { permalink values { name value } } } }',
    );
    const silos = questions.find(({ name }: { name: string }) => name === 'silosSplittingJourney');
    expect(silos.params[0]).toMatchObject({ name: 'journey', kind: 'id', label: 'Journey', required: true, fallback: null });
    expect(silos.params.find(({ name }: { name: string }) => name === 'boundary')).toMatchObject({
      kind: 'choice',
      fallback: 'DEPARTMENT',
      required: false,
    });
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
    const { body } = await graph.server.graphql('{ silosSplittingJourney(journey: "drivve") { summary } }');
    expect(body.errors[0].extensions.code).toBe('NOT_FOUND');
  });
});
