import type { GraphStore } from '#store/graph-store';

const statements = [
  `CREATE (:Source {id: 'book', name: 'Book', kind: 'PUBLISHED', publisher: 'Press', retrieved: '2026-01-01'}), (:Source {id: 'tale', name: 'Tale', kind: 'ILLUSTRATIVE'})`,
  `CREATE (d:Organisation:Department {id: 'alpha', name: 'Alpha', kind: 'MINISTERIAL_DEPARTMENT', status: 'LIVE', sources: ['book'], aliases: ['Old Alpha']}),
     (e:Organisation:Department {id: 'beta', name: 'Beta', kind: 'MINISTERIAL_DEPARTMENT', status: 'LIVE', sources: ['book']}),
     (a:Organisation {id: 'agency', name: 'Agency', kind: 'EXECUTIVE_AGENCY', status: 'LIVE', sources: ['book', 'tale']}), (c:Organisation {id: 'council', name: 'Council', sources: ['tale']}),
     (a)-[:PART_OF {to: '2020-01-01', sources: ['book']}]->(d), (a)-[:PART_OF {from: '2020-01-01', sources: ['book']}]->(e),
     (a)-[:SUCCEEDED_BY {on: '2025-04-01', kind: 'MERGE', sources: ['book']}]->(c),
     (s:Service {id: 'licence', name: 'Get a licence', level: 'TRANSACTION', status: 'LIVE', sources: ['book']}), (t:Service {id: 'test', name: 'Book a test', level: 'WHOLE', status: 'LIVE', sources: ['tale']}),
     (s)-[:OWNED_BY {from: '2015-01-01', to: '2025-01-01', sources: ['book']}]->(a), (s)-[:OWNED_BY {from: '2025-01-01', sources: ['book']}]->(d),
     (t)-[:OWNED_BY {sources: ['book']}]->(a), (s)-[:DELIVERED_BY {sources: ['book']}]->(c),
     (j:Journey {id: 'drive', name: 'Learn to drive', sources: ['book'], nations: ['WALES']}),
     (x:Step {id: 'drive/apply', name: 'Apply', position: 1, likelihood: 1, \`optional\`: false, sources: ['book']}), (y:Step {id: 'drive/test', name: 'Test', position: 2, likelihood: 0.5, \`optional\`: true, sources: ['book']}),
     (j)-[:HAS_STEP]->(x), (j)-[:HAS_STEP]->(y), (x)-[:USES]->(s), (y)-[:USES]->(t),
     (m:Team {id: 'makers', name: 'Makers', activity: 'DELIVERY', people: 4, sources: ['tale']}), (p:Profession {id: 'design', name: 'Design', family: 'DIGITAL', sources: ['book']}),
     (m)-[:BELONGS_TO {sources: ['tale']}]->(a), (m)-[:PRACTISES {people: 3, sources: ['tale']}]->(p), (m)-[:WORKS_ON {sources: ['tale']}]->(s),
     (k:Community {id: 'roads', name: 'Roads', kind: 'SERVICE', sources: ['tale']}), (m)-[:MEMBER_OF {sources: ['tale']}]->(k), (k)-[:UNITED_BY]->(s), (k)-[:UNITED_BY]->(j),
     (r:Report {id: 'audit', name: 'Audit', effect: 'SPLITS', statement: 'Two offices.', sources: ['book']}), (r)-[:ABOUT {handOffs: ['apply>test']}]->(j), (r)-[:BETWEEN]->(a)`,
];

/** A few things of every kind, with dates, two sources and one reorganisation. */
export const writeSmallGraph = async (store: GraphStore): Promise<void> => {
  for (const statement of statements) await store.write((run) => run(statement));
};

/** Services `service-001` … in a store, to have more than one page of them. */
export const writeManyServices = (store: GraphStore, count: number): Promise<unknown> => {
  const rows = Array.from({ length: count }, (_, at) => ({ id: `service-${String(at + 1).padStart(3, '0')}` }));
  return store.write((run) =>
    run(
      `UNWIND $rows AS row CREATE (s:Service {id: row.id, name: row.id, sources: ['tale']}) WITH s MATCH (o:Organisation {id: 'council'}) CREATE (s)-[:OWNED_BY]->(o)`,
      { rows },
    ),
  );
};
