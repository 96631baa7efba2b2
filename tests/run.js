// The one test command: types, lint, arrows, dead code, then every test that this machine can run.
// `node tests/run.js --only jest -- tests/analysis` runs one check; what follows `--` goes to jest.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [own, forJest] = splitArguments(process.argv.slice(2));
const only = own.includes('--only') ? own[own.indexOf('--only') + 1] : null;
const jestReport = path.join(root, 'tests/.artefacts/jest.json');
/** Of what one failed test said. */
const mostLines = 25;

const checks = [
  { name: 'types', run: () => bin('tsc', '-p', 'tsconfig.json') },
  { name: 'types of the UI', run: () => bin('tsc', '-p', 'ui/tsconfig.json') },
  { name: 'queries of the UI', run: () => bin('gql.tada', 'check', '-c', 'ui/tsconfig.json') },
  {
    name: 'format',
    run: () => bin('prettier', '--log-level', 'warn', '--cache', '--cache-location', 'tests/.artefacts/prettier', '--check', '.'),
  },
  { name: 'lint', run: () => bin('oxlint', '--deny-warnings', '.') },
  { name: 'arrows', run: () => bin('depcruise', '--config', '.dependency-cruiser.cjs', 'api', 'graph-schema', 'seeds', 'ui/src') },
  { name: 'dead code', run: () => bin('knip', '--tsConfig', 'tsconfig.build.json', '--no-config-hints') },
  { name: 'jest', run: runJest },
].filter((check) => only === null || check.name === only);

let passed = 0;
let failed = 0;
for (const check of checks) {
  const began = Date.now();
  const fine = check.run();
  if (check.name !== 'jest') {
    if (fine) passed += 1;
    else failed += 1;
  }
  console.log(`${fine ? '✔' : '✘'} ${check.name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
}
if (checks.some(({ name }) => name === 'jest') && existsSync(jestReport)) {
  const { testResults } = JSON.parse(readFileSync(jestReport, 'utf8'));
  listSkipped(testResults);
  listFailed(testResults);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

function splitArguments(all) {
  const at = all.indexOf('--');
  return at < 0 ? [all, []] : [all.slice(0, at), all.slice(at + 1)];
}

/** Runs a package's program without npx, which would ask the network when a package is missing. */
function bin(name, ...args) {
  const program = path.join(root, 'node_modules/.bin', name);
  if (!existsSync(program)) {
    console.log(`${name} is not installed: run npm ci first.`);
    return false;
  }
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: root, encoding: 'utf8', maxBuffer: 64 << 20 });
  if (status !== 0) console.log(stdout, stderr);
  return status === 0;
}

function runJest() {
  mkdirSync(path.dirname(jestReport), { recursive: true });
  rmSync(jestReport, { force: true });
  const args = [
    '--experimental-vm-modules',
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    '--json',
    `--outputFile=${jestReport}`,
    ...forJest,
  ];
  // One home for every temporary folder of the tests, gone when they end; its name is short, for a socket's path must be.
  const temporary = mkdtempSync(path.join(os.tmpdir(), 'cc-'));
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, TMPDIR: temporary },
  });
  rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
  if (!existsSync(jestReport)) {
    failed += 1;
    return false;
  }
  const report = JSON.parse(readFileSync(jestReport, 'utf8'));
  passed += report.numPassedTests;
  // A file that does not even start counts as one failure.
  failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
  return status === 0;
}

function nameOf({ ancestorTitles, title }) {
  return [...ancestorTitles, title].join(' › ');
}

function fileOf({ name }) {
  return path.relative(root, name);
}

/** What this machine could not test, and how to get it: a line for each thing that was missing, which every skipped test names after "needs". */
function listSkipped(testResults) {
  const reasons = new Map();
  for (const file of testResults)
    for (const test of file.assertionResults.filter(({ status }) => status === 'pending')) {
      const reason = /\bneeds (.+?)(?:\)(?: ›|$)|$)/.exec(nameOf(test))?.[1] ?? nameOf(test);
      const files = reasons.get(reason) ?? new Map();
      reasons.set(reason, files.set(fileOf(file), (files.get(fileOf(file)) ?? 0) + 1));
    }
  if (reasons.size > 0) console.log('\nSkipped on this machine, for want of:');
  for (const [reason, files] of reasons)
    console.log(`  – ${reason}\n      ${[...files].map(([file, count]) => `${file} (${count})`).join(', ')}`);
}

/** Which tests failed and why, at the end, where they are looked for: what jest said of each on the way is far above. */
function listFailed(testResults) {
  const failures = testResults.flatMap((file) => [
    ...file.assertionResults
      .filter(({ status }) => status === 'failed')
      .map((test) => ({ where: `${fileOf(file)} › ${nameOf(test)}`, why: test.failureMessages.join('\n') })),
    // A file that does not even start has no tests.
    ...(file.status === 'failed' && file.assertionResults.length === 0 ? [{ where: fileOf(file), why: file.message }] : []),
  ]);
  if (failures.length > 0) console.log('\nFailed:');
  for (const { where, why } of failures) {
    const lines = stripVTControlCharacters(why)
      .split('\n')
      .filter((line) => line.trim() && !/^\s+at .*node_modules/.test(line));
    console.log(
      `  ✘ ${where}\n${lines
        .slice(0, mostLines)
        .map((line) => `      ${line}`)
        .join('\n')}${lines.length > mostLines ? '\n      …' : ''}`,
    );
  }
}
