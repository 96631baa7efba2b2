import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { createTestFolder, neo4jMissing } from '../support/open-test-stores.js';
import { findJavas } from '../support/neo4j/find-java.js';
import { neo4jVersions, startNeo4j } from '../support/neo4j/start-neo4j.js';
import { freePort, startCrosscut, until, whyNoCommand, type Run } from '../support/run-crosscut.js';

const missing = neo4jMissing ?? whyNoCommand;

(missing ? describe.skip : describe)(`a database that goes away under a running server${missing ? ` (${missing})` : ''}`, () => {
  const version = neo4jVersions[0]!;
  const kept = { home: '', port: 0, password: 'only-for-tests' };
  let database: Awaited<ReturnType<typeof startNeo4j>> | null = null;
  let server: Run;
  let address: string;

  const startDatabase = async () => {
    const javas = findJavas();
    const java = javas.find(({ major }) => major >= version.leastJava && major <= version.mostJava);
    if (!java) throw new Error(`Neo4j ${version.version} needs Java ${version.leastJava} to ${version.mostJava}.`);
    database = await startNeo4j({ ...version, java, javas, kept });
  };
  const serve = (port: number, password: string): Run =>
    startCrosscut(['serve', '--port', String(port), '--neo4j', `bolt://127.0.0.1:${kept.port}`], {
      CROSSCUT_SEED: 'yes',
      CROSSCUT_NEO4J_PASSWORD: password,
    });
  const status = async (path: string) => (await fetch(`${address}${path}`)).status;
  const ask = async () => {
    const query =
      '{ silosSplittingJourney(journey: "journey:when-someone-dies") { summary hardSplitShare graphDigest splitIndex { low high } } }';
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return (await response.json()) as { data?: unknown; errors?: { message: string; extensions: { code: string } }[] };
  };

  beforeAll(async () => {
    kept.home = createTestFolder();
    kept.port = await freePort();
    const port = await freePort();
    address = `http://127.0.0.1:${port}`;
    // A new database answers for a moment before its password is set, and a refused password ends the server.
    await startDatabase();
    await database?.kill();
    server = serve(port, kept.password);
  }, 120_000);
  afterAll(async () => {
    server?.child.kill('SIGKILL');
    await database?.kill();
    rmSync(kept.home, { recursive: true, force: true });
  }, 30_000);

  it('says once that it is away at the start, and is ready with the shipped data when it comes', async () => {
    await until(() => server.err() !== '', 20_000);
    await wait(4_000);
    expect(server.err()).toBe(
      `Neo4j at bolt://127.0.0.1:${kept.port} cannot be reached. Check that it runs and that CROSSCUT_NEO4J_URL is right. Trying again until it answers.\n`,
    );
    expect([await status('/health/live'), await status('/health/ready')]).toEqual([200, 503]);
    await startDatabase();
    await until(async () => server.child.exitCode !== null || (await status('/health/ready')) === 200, 120_000);
    expect([server.child.exitCode, server.err().split('\n').length]).toEqual([null, 2]);
    expect(server.out()).toContain('Crosscut is ready');
    expect((await ask()).errors).toBeUndefined();
  }, 240_000);

  it('is not ready within 5 s of the loss, refuses fast, and answers the same within 5 s of the return', async () => {
    const before = await ask();
    await database?.kill();
    expect(await until(async () => (await status('/health/ready')) === 503, 10_000)).toBeLessThan(5_000);
    const began = Date.now();
    const refused = await ask();
    expect(Date.now() - began).toBeLessThan(3_000);
    expect(refused.errors?.[0]?.extensions.code).toBe('UNAVAILABLE');
    expect(refused.errors?.[0]?.message).toMatch(/^[A-Z][^{}]*\.$/);
    expect(await status('/health/live')).toBe(200);
    await startDatabase();
    expect(await until(async () => (await status('/health/ready')) === 200, 15_000)).toBeLessThan(5_000);
    expect(await ask()).toEqual(before);
  }, 120_000);

  it('refuses a wrong password with one sentence and exit 3, without asking again', async () => {
    const refused = serve(await freePort(), 'wrong');
    expect([await refused.exit, refused.err()]).toEqual([
      3,
      `Neo4j at bolt://127.0.0.1:${kept.port} refused the user or the password. Check CROSSCUT_NEO4J_USER and CROSSCUT_NEO4J_PASSWORD.\n`,
    ]);
  }, 40_000);
});
