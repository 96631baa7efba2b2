import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import net from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { createTestFolder, neo4jMissing } from '../support/open-test-stores.js';
import { findJavas } from '../support/neo4j/find-java.js';
import { neo4jVersions, startNeo4j } from '../support/neo4j/start-neo4j.js';

const missing = neo4jMissing ?? (existsSync('dist/api/src/main.js') ? null : 'needs the built product: npm run build:api');

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
/** Milliseconds until it came to pass. */
const until = async (reached: () => boolean | Promise<boolean>, ms: number): Promise<number> => {
  const began = Date.now();
  while (!(await reached())) {
    if (Date.now() - began > ms) throw new Error(`It did not come to pass within ${ms} ms.`);
    await wait(50);
  }
  return Date.now() - began;
};

(missing ? describe.skip : describe)(`a database that goes away under a running server${missing ? ` (${missing})` : ''}`, () => {
  const version = neo4jVersions[0]!;
  const kept = { home: '', port: 0, password: 'only-for-tests' };
  let database: Awaited<ReturnType<typeof startNeo4j>> | null = null;
  let server: ChildProcess;
  let address: string;
  let [out, err] = ['', ''];

  const startDatabase = async () => {
    const javas = findJavas();
    const java = javas.find(({ major }) => major >= version.leastJava && major <= version.mostJava);
    if (!java) throw new Error(`Neo4j ${version.version} needs Java ${version.leastJava} to ${version.mostJava}.`);
    database = await startNeo4j({ ...version, java, javas, kept });
  };
  const serve = (port: number, password: string): ChildProcess => {
    const child = spawn(process.execPath, ['bin/crosscut.js', 'serve', '--port', String(port), '--neo4j', `bolt://127.0.0.1:${kept.port}`], { env: { PATH: process.env.PATH ?? '', LOG_LEVEL: 'silent', CROSSCUT_NEO4J_PASSWORD: password } });
    [out, err] = ['', ''];
    child.stdout.on('data', (text) => (out += text));
    child.stderr.on('data', (text) => (err += text));
    return child;
  };
  const status = async (path: string) => (await fetch(`${address}${path}`)).status;
  const ask = async () => {
    const query = '{ silosSplittingJourney(journey: "journey:when-someone-dies") { summary hardSplitShare graphDigest splitIndex { low high } } }';
    const response = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
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
    server?.kill('SIGKILL');
    await database?.kill();
    rmSync(kept.home, { recursive: true, force: true });
  }, 30_000);

  it('says once that it is away at the start, and is ready with the shipped data when it comes', async () => {
    await until(() => err !== '', 20_000);
    await wait(4_000);
    expect(err).toBe(`Neo4j at bolt://127.0.0.1:${kept.port} cannot be reached. Check that it runs and that CROSSCUT_NEO4J_URL is right. Trying again until it answers.\n`);
    expect([await status('/health/live'), await status('/health/ready')]).toEqual([200, 503]);
    await startDatabase();
    await until(async () => server.exitCode !== null || (await status('/health/ready')) === 200, 120_000);
    expect([server.exitCode, err.split('\n').length]).toEqual([null, 2]);
    expect(out).toContain('Crosscut is ready');
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
    const child = serve(await freePort(), 'wrong');
    const code = await new Promise((resolve) => { child.once('exit', resolve); });
    expect([code, err]).toEqual([3, `Neo4j at bolt://127.0.0.1:${kept.port} refused the user or the password. Check CROSSCUT_NEO4J_USER and CROSSCUT_NEO4J_PASSWORD.\n`]);
  }, 40_000);
});
