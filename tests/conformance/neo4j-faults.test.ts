import { describe, expect, it } from '@jest/globals';
import net from 'node:net';
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

/** Passes everything on to the server, COMMIT too, and then breaks the connection before the answer comes back, so often as is said. */
const breakOnCommit = async (url: string, times: number) => {
  const commit = Buffer.from([0, 2, 0xb0, 0x12, 0, 0]);
  let left = times;
  const proxy = net.createServer((client) => {
    const server = net.connect(Number(new URL(url).port), '127.0.0.1');
    let broken = false;
    server.on('data', (data) => void (broken || client.write(data)));
    client.on('data', (data) => {
      if (left > 0 && data.includes(commit)) {
        left -= 1;
        broken = true;
        server.once('data', () => client.destroy());
      }
      server.write(data);
    });
    for (const socket of [client, server]) socket.on('error', () => undefined);
    client.on('close', () => server.destroy());
    server.on('close', () => client.destroy());
  });
  await new Promise<void>((resolve) => {
    proxy.listen(0, '127.0.0.1', resolve);
  });
  return { url: `bolt://127.0.0.1:${(proxy.address() as net.AddressInfo).port}`, close: () => proxy.close() };
};

describe('a Neo4j server', () => {
  it('that is not there is said to be unreachable at once, without the password', async () => {
    const began = Date.now();
    const error = await refusal(nowhere);
    expect(Date.now() - began).toBeLessThan(3_000);
    expect([error.code, error.message]).toEqual([
      'UNAVAILABLE',
      'Neo4j at bolt://127.0.0.1:7719 cannot be reached. Check that it runs and that CROSSCUT_NEO4J_URL is right.',
    ]);
  });

  it('of an unknown scheme is refused with the schemes that there are', async () => {
    expect((await refusal({ ...nowhere, url: 'ftp://name:hidden-word@127.0.0.1' })).message).toBe(
      'ftp://127.0.0.1 is not the address of a Neo4j server. It begins with bolt://, neo4j://, bolt+s:// or neo4j+s://.',
    );
  });

  const withServers = neo4jMissing
    ? it.skip.each([{ ...nowhere, name: neo4jMissing }])
    : it.each(servers as (Neo4jSettings & { name: string })[]);
  withServers(
    'refuses a wrong password and a wrong database: $name',
    async (server) => {
      const wrong = await refusal({ ...server, password: 'wrong' });
      expect([wrong.code, wrong.message]).toEqual([
        'AUTH',
        `Neo4j at ${server.url} refused the user or the password. Check CROSSCUT_NEO4J_USER and CROSSCUT_NEO4J_PASSWORD.`,
      ]);
      expect((await refusal({ ...server, database: 'nosuch' })).message).toBe(
        `There is no database nosuch at ${server.url}. Check CROSSCUT_NEO4J_DATABASE.`,
      );
    },
    20_000,
  );

  withServers(
    'is reached by neo4j:// as by bolt://: $name',
    async (server) => {
      const store = await openNeo4jStore({ ...server, url: server.url.replace('bolt://', 'neo4j://') });
      await store.checkReachable();
      await store.write((run) => run("MERGE (n:Source {id: 'routed'}) SET n.name = 'Routed'"));
      expect(await store.read((run) => run("MATCH (n:Source {id: 'routed'}) RETURN n.name AS name, 1 AS one"))).toEqual([
        { name: 'Routed', one: 1 },
      ]);
      await store.write((run) => run("MATCH (n:Source {id: 'routed'}) DELETE n"));
      await store.close();
    },
    20_000,
  );

  withServers(
    'that goes away on COMMIT has what was saved once, and nobody is told that it had not: $name',
    async (server) => {
      const proxy = await breakOnCommit(server.url, 1);
      const store = await openNeo4jStore({ ...server, url: proxy.url });
      const count = async () => (await store.read((run) => run('MATCH (n:Broken) RETURN count(n) AS times')))[0]?.times;
      await expect(store.write((run) => run('CREATE (:Broken)'))).rejects.toMatchObject({
        code: 'UNAVAILABLE',
        message: `The connection to Neo4j at ${proxy.url} broke while a change was being saved, so it is not known whether it was. Do the same again when it answers: a load that was saved is found to be there, one that was not is completed.`,
      });
      expect(await count()).toBe(1);
      await store.write((run) => run('MATCH (n:Broken) DELETE n'));
      await store.close();
      proxy.close();
    },
    20_000,
  );
});
