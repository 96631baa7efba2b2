import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { schemaStatements } from '#graph-schema/ddl';
import { StoreError, type GraphStore, type Parameters, type Row } from '#store/graph-store';
import { neo4jMissing, testStores } from '../support/open-test-stores.js';

const codeOf = async (promise: Promise<unknown>): Promise<string> => {
  try {
    await promise;
  } catch (error) {
    expect(error).toBeInstanceOf(StoreError);
    return (error as StoreError).code;
  }
  return 'no error';
};

if (neo4jMissing) it.skip(neo4jMissing, () => undefined);

describe.each(testStores())('the port to a store: $name', ({ open }) => {
  let store: GraphStore;
  const read = (cypher: string, parameters?: Parameters): Promise<Row[]> => store.read((run) => run(cypher, parameters));
  const write = (cypher: string, parameters?: Parameters): Promise<Row[]> => store.write((run) => run(cypher, parameters));

  beforeAll(async () => {
    store = await open();
    await store.applySchema(schemaStatements);
  }, 60_000);
  afterAll(() => store?.close(), 60_000);

  it('takes the schema a second time', async () => {
    await store.applySchema(schemaStatements);
  });

  it('says what it is and answers', async () => {
    expect(store.engine.version).toMatch(/^\d+\.\d+/);
    expect(store.capabilities.batchRows).toBeGreaterThanOrEqual(1000);
    await store.checkReachable();
  });

  it.each<[string, Parameters[string]]>([
    ['text', 'Iechyd da — “naïve” 日本 😀'],
    ['control characters', 'a\u0000b\n\t\r"\'`$\\'],
    ['empty text', ''],
    ['long text', 'x'.repeat(200_000)],
    ['a whole number', 3],
    ['nought', 0],
    ['a large whole number', Number.MAX_SAFE_INTEGER],
    ['a negative one', -7],
    ['a fraction', 0.1],
    ['a huge number', 1e300],
    ['yes', true],
    ['no', false],
    ['null', null],
    ['an empty list', []],
    ['a list', ['a', 'b']],
    ['numbers', [1, 2.5]],
    ['nested', { a: [{ b: null, c: 'x' }], d: { e: 1 } }],
  ])('gives %s back as it was', async (_, value) => {
    expect(await read('RETURN $value AS value', { value })).toEqual([{ value }]);
  });

  it.each<[string, Parameters[string]]>([
    ['text', 'a\u0000😀'],
    ['a whole number', 42],
    ['a fraction', 2.5],
    ['yes', true],
    ['a list', ['b', 'a']],
    ['long text', 'é'.repeat(50_000)],
  ])('keeps %s as a property', async (_, value) => {
    await write('MERGE (t:Team {id: "kept"}) SET t.value = $value', { value });
    expect(await read('MATCH (t:Team {id: "kept"}) RETURN t.value AS value')).toEqual([{ value }]);
  });

  it('sends whole numbers as integers', async () => {
    expect(
      await read('RETURN toString($n) AS text, $n / 2 AS half, [x IN $l | toString(x)] AS list, toString($m.n) AS inner', {
        n: 3,
        l: [4],
        m: { n: 5 },
      }),
    ).toEqual([{ text: '3', half: 1, list: ['4'], inner: '5' }]);
    expect(await read('UNWIND range(1, 5) AS x RETURN x AS x ORDER BY x SKIP $s LIMIT $n', { s: 1, n: 2 })).toEqual([{ x: 2 }, { x: 3 }]);
  });

  it('takes undefined for null, and removes a property that is null', async () => {
    expect(await read('RETURN $a AS a', { a: undefined })).toEqual([{ a: null }]);
    await write('MERGE (t:Team {id: "null"}) SET t.name = "x", t += {name: $name}', { name: undefined });
    expect(await read('MATCH (t:Team {id: "null"}) RETURN t.name AS name')).toEqual([{ name: null }]);
  });

  const circular: Record<string, unknown> = {};
  circular.self = circular;
  const deep = Array.from({ length: 50_000 }).reduce<unknown>((inner) => [inner], 1);
  it.each<[string, unknown]>([
    ['a date', new Date(0)],
    ['a function', () => 1],
    ['a big integer', 1n],
    ['bytes', new Uint8Array(2)],
    ['not a number', NaN],
    ['infinity', Infinity],
    ['half a character', 'a\ud800b'],
    ['a circle', circular],
    ['50,000 levels', deep],
    ['a symbol', Symbol('x')],
  ])('refuses %s as a parameter and goes on', async (_, value) => {
    expect(await codeOf(read('RETURN $value AS value', { value: value as never }))).toBe('SYNTAX');
    expect(await read('RETURN 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('refuses a column that is not plain', async () => {
    await write('MERGE (t:Team {id: "node"})');
    expect(await codeOf(read('MATCH (t:Team {id: "node"}) RETURN t AS team'))).toBe('SYNTAX');
    expect(await codeOf(read('MATCH (t:Team {id: "node"}) RETURN [t] AS teams'))).toBe('SYNTAX');
  });

  it('keeps all of a write or nothing', async () => {
    await expect(
      store.write(async (run) => {
        await run('CREATE (:Policy {id: "half"})');
        expect(await run('MATCH (p:Policy {id: "half"}) RETURN count(p) AS c')).toEqual([{ c: 1 }]);
        throw new RangeError('ours');
      }),
    ).rejects.toThrow(RangeError);
    expect(await read('MATCH (p:Policy {id: "half"}) RETURN count(p) AS c')).toEqual([{ c: 0 }]);
  });

  it('rolls back on the first error, even when the caller looks away', async () => {
    expect(
      await codeOf(
        store.write(async (run) => {
          await run('CREATE (:Policy {id: "swallowed"})');
          await run('THIS IS NOT CYPHER').catch(() => undefined);
          await run('CREATE (:Policy {id: "after"})').catch(() => undefined);
          return 'fine';
        }),
      ),
    ).toBe('SYNTAX');
    expect(await read('MATCH (p:Policy) WHERE p.id IN ["swallowed", "after"] RETURN count(p) AS c')).toEqual([{ c: 0 }]);
  });

  it('refuses to change anything in a read', async () => {
    expect(await codeOf(read('CREATE (:Policy {id: "read"})'))).toBe('SYNTAX');
    expect(await read('MATCH (p:Policy {id: "read"}) RETURN count(p) AS c')).toEqual([{ c: 0 }]);
  });

  it('runs the statements of one transaction in order when they are asked together', async () => {
    const rows = await store.write((run) =>
      Promise.all([
        run('CREATE (:Policy {id: "order", n: 1})'),
        run('MATCH (p:Policy {id: "order"}) SET p.n = p.n * 5'),
        run('MATCH (p:Policy {id: "order"}) RETURN p.n AS n'),
      ]),
    );
    expect(rows[2]).toEqual([{ n: 5 }]);
  });

  it('names errors by code', async () => {
    await write('MERGE (:Service {id: "twice"})');
    expect(await codeOf(write('CREATE (:Service {id: "twice"})'))).toBe('UNIQUE_VIOLATION');
    for (const wrong of ['MATCH (n RETURN n', 'RETURN $missing AS x', 'RETURN nosuch(1) AS x', 'RETURN unknown AS x', 'RETURN 1 / 0 AS x'])
      expect([wrong, await codeOf(read(wrong))]).toEqual([wrong, 'SYNTAX']);
    await write('MATCH (s:Service {id: "twice"}) MERGE (s)-[:IMPLEMENTS]->(:Policy {id: "kept"})');
    expect(await codeOf(write('MATCH (s:Service {id: "twice"}) DELETE s'))).toBe('INTERNAL');
  });

  it('gives up in time, and goes on', async () => {
    const began = Date.now();
    expect(
      await codeOf(
        store.read((run) => run('UNWIND range(1, 20000) AS a UNWIND range(1, 2000) AS b RETURN sum(a * b) AS s'), { timeoutMs: 300 }),
      ),
    ).toBe('TIMEOUT');
    expect(Date.now() - began).toBeLessThan(8_000);
    expect(await read('RETURN 1 AS one')).toEqual([{ one: 1 }]);
  }, 30_000);

  it('gives up a write that another write holds up', async () => {
    let letGo = (): void => {};
    const holding = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    let begun = (): void => {};
    const began = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const first = store.write(async (run) => {
      await run('MERGE (t:Team {id: "held"}) SET t.by = "first"');
      begun();
      await holding;
    });
    await began;
    expect(await codeOf(store.write((run) => run('MERGE (t:Team {id: "held"}) SET t.by = "second"'), { timeoutMs: 400 }))).toBe('TIMEOUT');
    letGo();
    await first;
    expect(await read('MATCH (t:Team {id: "held"}) RETURN t.by AS by')).toEqual([{ by: 'first' }]);
  }, 20_000);

  it('makes one node and one relationship of twenty writers', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        write('MERGE (s:Service {id: "many"}) MERGE (o:Organisation {id: "many"}) MERGE (s)-[r:OWNED_BY]->(o) SET r.by = $n', { n }),
      ),
    );
    expect(await read('MATCH (s:Service {id: "many"})-[r:OWNED_BY]->(o:Organisation) RETURN count(r) AS c')).toEqual([{ c: 1 }]);
  }, 30_000);

  it('counts right when ten writers meet in opposite order', async () => {
    await write('MERGE (a:Team {id: "a"}) MERGE (b:Team {id: "b"}) SET a.n = 0, b.n = 0');
    const add = (first: string, second: string) =>
      store.write(async (run) => {
        for (const id of [first, second]) await run('MATCH (t:Team {id: $id}) SET t.n = t.n + 1', { id });
      });
    await Promise.all(Array.from({ length: 10 }, (_, n) => (n % 2 ? add('a', 'b') : add('b', 'a'))));
    expect(await read('MATCH (t:Team) WHERE t.id IN ["a", "b"] RETURN t.n AS n')).toEqual([{ n: 10 }, { n: 10 }]);
  }, 60_000);

  it('carries a full batch in and out, again without change', async () => {
    const rows = Array.from({ length: store.capabilities.batchRows }, (_, n) => ({
      id: `batch-${n}`,
      props: { name: `Service ${n} `.repeat(20), position: n, aliases: ['x', `y${n}`], likelihood: n / 7 },
    }));
    await store.setBulkLoading(true);
    for (const _ of [1, 2]) await write('UNWIND $rows AS row MERGE (s:Service {id: row.id}) SET s += row.props', { rows });
    await store.setBulkLoading(false);
    const back = await read(
      'MATCH (s:Service) WHERE s.id STARTS WITH "batch-" RETURN s.id AS id, {name: s.name, position: s.position, aliases: s.aliases, likelihood: s.likelihood} AS props ORDER BY s.position',
    );
    expect(back).toEqual(rows);
  }, 60_000);

  it('reads while another transaction writes, and sees only what was kept', async () => {
    await store.write(async (run) => {
      await run('MERGE (t:Team {id: "unseen"})');
      expect(await read('MATCH (t:Team {id: "unseen"}) RETURN count(t) AS c')).toEqual([{ c: 0 }]);
    });
    expect(await read('MATCH (t:Team {id: "unseen"}) RETURN count(t) AS c')).toEqual([{ c: 1 }]);
  });
});

describe.each(testStores())('a store that was closed: $name', ({ open }) => {
  it('says so', async () => {
    const store = await open();
    await store.close();
    expect(await codeOf(store.read((run) => run('RETURN 1 AS one')))).toBe('UNAVAILABLE');
    expect(await codeOf(store.checkReachable())).toBe('UNAVAILABLE');
  }, 60_000);
});
