import { describe, expect, it } from '@jest/globals';
import { StoreError } from '#store/graph-store';
import { openNeo4jStore, type Neo4jSettings } from '#store/neo4j-store';
import { neo4jMissing } from '../support/open-test-stores.js';

const nowhere: Neo4jSettings = { url: 'bolt://127.0.0.1:7719', user: 'neo4j', password: 'hidden-word', database: 'neo4j' };
const servers = JSON.parse(process.env.CROSSCUT_TEST_NEO4J ?? '[]') as Neo4jSettings[];

const refusal = async (settings: Neo4jSettings): Promise<StoreError> => {
  try {
    await (await openNeo4jStore(settings)).close();
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
  throw new Error('the store was opened');
};

describe('a Neo4j server', () => {
  it('that is not there is said to be unreachable at once, without the password', async () => {
    const began = Date.now();
    const error = await refusal(nowhere);
    expect(Date.now() - began).toBeLessThan(3_000);
    expect([error.code, error.message]).toEqual(['UNAVAILABLE', 'Neo4j at bolt://127.0.0.1:7719 cannot be reached. Check that it runs and that CROSSCUT_NEO4J_URL is right.']);
  });

  it('of an unknown scheme is refused with the schemes that there are', async () => {
    expect((await refusal({ ...nowhere, url: 'ftp://name:hidden-word@127.0.0.1' })).message).toBe('ftp://127.0.0.1 is not the address of a Neo4j server. It begins with bolt://, neo4j://, bolt+s:// or neo4j+s://.');
  });

  const withServers = neo4jMissing ? it.skip.each([{ ...nowhere, name: neo4jMissing }]) : it.each(servers as (Neo4jSettings & { name: string })[]);
  withServers('refuses a wrong password and a wrong database: $name', async (server) => {
    const wrong = await refusal({ ...server, password: 'wrong' });
    expect([wrong.code, wrong.message]).toEqual(['AUTH', `Neo4j at ${server.url} refused the user or the password. Check CROSSCUT_NEO4J_USER and CROSSCUT_NEO4J_PASSWORD.`]);
    expect((await refusal({ ...server, database: 'nosuch' })).message).toBe(`There is no database nosuch at ${server.url}. Check CROSSCUT_NEO4J_DATABASE.`);
  }, 20_000);

  withServers('is reached by neo4j:// as by bolt://: $name', async (server) => {
    const store = await openNeo4jStore({ ...server, url: server.url.replace('bolt://', 'neo4j://') });
    await store.checkReachable();
    await store.write((run) => run("MERGE (n:Source {id: 'routed'}) SET n.name = 'Routed'"));
    expect(await store.read((run) => run("MATCH (n:Source {id: 'routed'}) RETURN n.name AS name, 1 AS one"))).toEqual([{ name: 'Routed', one: 1 }]);
    await store.write((run) => run("MATCH (n:Source {id: 'routed'}) DELETE n"));
    await store.close();
  }, 20_000);
});
