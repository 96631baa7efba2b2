// Starts every version of Neo4j that Crosscut promises to work with, runs a command that finds them in CROSSCUT_TEST_NEO4J, and stops them:
//   node tests/support/neo4j/run-with-neo4j.js -- npx jest tests/conformance
// `--only 5.26.30` starts that one alone. The exit code is the command's.
import { spawn } from 'node:child_process';
import process from 'node:process';
import { findJavas } from './find-java.js';
import { installJava } from './install-java.js';
import { neo4jVersions, startNeo4j } from './start-neo4j.js';

const at = process.argv.indexOf('--');
const own = at < 0 ? process.argv.slice(2) : process.argv.slice(2, at);
const [command, ...args] = at < 0 ? [] : process.argv.slice(at + 1);
if (!command) {
  console.error('Say what to run: node tests/support/neo4j/run-with-neo4j.js -- npx jest tests/conformance');
  process.exit(2);
}
const only = own.includes('--only') ? own[own.indexOf('--only') + 1] : null;
const wanted = neo4jVersions.filter(({ version }) => only === null || version === only);

const servers = [];
const stopAll = () => Promise.all(servers.splice(0).map((server) => server.stop()));
let child = null;
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => (child ? child.kill(signal) : stopAll().then(() => process.exit(1))));

try {
  // Settled one and all before the first failure counts, so that none is left running.
  const started = await Promise.allSettled(wanted.map(startOne));
  for (const { value } of started) if (value) servers.push(value);
  for (const { reason } of started) if (reason) throw reason;
  const described = servers.map(({ name, url, user, password, database }) => ({ name, url, user, password, database }));
  process.exitCode = await run({ ...process.env, CROSSCUT_TEST_NEO4J: JSON.stringify(described) });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await stopAll();
}

async function startOne({ version, leastJava, mostJava, flags }) {
  const began = Date.now();
  const fits = ({ major }) => major >= leastJava && major <= mostJava;
  let javas = findJavas();
  if (!javas.some(fits)) javas = findJavas(installJava());
  const java = javas.find(fits);
  if (!java) throw new Error(`Neo4j ${version} needs Java ${leastJava} or later, and none could be installed here.`);
  const server = await startNeo4j({ version, flags, java, javas });
  console.error(`Neo4j ${version} on Java ${java.major}: ready in ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return server;
}

function run(env) {
  return new Promise((resolve, reject) => {
    child = spawn(command, args, { stdio: 'inherit', env });
    child.once('error', () => reject(new Error(`${command} could not be started.`)));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
