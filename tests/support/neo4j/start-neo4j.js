import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const cache = path.join(here, '.cache');

/** Versions of Neo4j that Crosscut promises to work with, and the Java that each wants. */
export const neo4jVersions = [
  { version: '5.26.30', leastJava: 17, mostJava: 21, flags: [] },
  {
    version: '2026.09.0',
    leastJava: 21,
    mostJava: 99,
    flags: ['--sun-misc-unsafe-memory-access=allow', '--enable-native-access=ALL-UNNAMED'],
  },
];

const opens = ['java.nio', 'java.lang', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);

/** The jars of one version, from Maven: without the network first, then with it. */
const resolveClassPath = (version) => {
  const file = path.join(cache, `class-path-${version}.txt`);
  if (existsSync(file)) {
    const classPath = readFileSync(file, 'utf8').trim();
    if (classPath.split(path.delimiter).every((jar) => existsSync(jar))) return classPath;
  }
  mkdirSync(cache, { recursive: true });
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath';
  const args = ['-q', '-B', '-ntp', '-f', path.join(here, 'pom.xml'), `-Dneo4j.version=${version}`, goal, `-Dmdep.outputFile=${file}`];
  for (const extra of [['-o'], []]) {
    const { status, error } = spawnSync('mvn', [...extra, ...args], {
      stdio: ['ignore', 'ignore', extra.length === 0 ? 'inherit' : 'ignore'],
    });
    if (error) throw new Error('Maven is not installed: it brings the jars of Neo4j. On Debian: apt-get install maven');
    if (status === 0) return readFileSync(file, 'utf8').trim();
  }
  throw new Error(`Maven could not bring Neo4j ${version}; what it said stands above.`);
};

/** Compiled once, against the older version: an older compiler cannot read the jars of the newer one, which runs the same classes. */
const compile = (javas) => {
  const compiler = javas.find(({ compiles }) => compiles);
  if (!compiler) throw new Error('No Java compiler is installed. On Debian: apt-get install openjdk-17-jdk-headless');
  const classes = path.join(cache, 'classes');
  const args = ['--release', '17', '-cp', resolveClassPath(neo4jVersions[0].version), '-d', classes, path.join(here, 'Neo4jForTests.java')];
  const { status, stderr } = spawnSync(path.join(compiler.home, 'bin/javac'), args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`Neo4jForTests.java does not compile: ${stderr}`);
  return classes;
};

/**
 * Starts a server on a free port, with an empty database in a temporary folder, and resolves when it answers.
 * `stop` ends it and removes its folder. `kept` ({ home, port, password }) starts one on a folder and port that outlive it.
 */
export const startNeo4j = async ({ version, flags, java, javas, kept = null }) => {
  const classPath = resolveClassPath(version);
  const classes = compile(javas);
  const home = kept?.home ?? mkdtempSync(path.join(os.tmpdir(), 'crosscut-neo4j-'));
  const password = kept?.password ?? randomBytes(12).toString('hex');
  const args = [
    '-Xmx700m',
    ...opens,
    ...(java.major >= 24 ? flags : []),
    '-cp',
    [classes, classPath].join(path.delimiter),
    'Neo4jForTests',
    home,
    String(kept?.port ?? 0),
    password,
  ];
  // Its input stays a pipe: the server stops when this process goes, however it goes.
  const child = spawn(path.join(java.home, 'bin/java'), args, { stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said = (said + chunk).slice(-4000);
  });
  const exited = new Promise((resolve) => {
    child.once('exit', resolve);
  });
  const ready = new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('{"port"')) resolve(JSON.parse(line).port);
    });
    child.once('error', reject);
    void exited.then((code) => reject(new Error(`Neo4j ${version} ended with ${code} before it was ready: ${said}`)));
  });
  if (!kept) void exited.then(() => rmSync(home, { recursive: true, force: true }));
  const port = await ready;
  return {
    name: `Neo4j ${version}`,
    url: `bolt://127.0.0.1:${port}`,
    user: 'neo4j',
    password,
    database: 'neo4j',
    pid: child.pid,
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
    stop: async () => {
      child.stdin.end();
      const timer = setTimeout(() => child.kill('SIGKILL'), 15_000);
      await exited;
      clearTimeout(timer);
    },
  };
};
