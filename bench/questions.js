// How much processor time each question takes, on the shipped map and on a made-up large one, on the embedded engine or a Neo4j server.
// `npm run bench:questions [-- SERVICES]`; on Neo4j: node tests/support/neo4j/run-with-neo4j.js --only 5.26.30 -- npm run bench:questions
// Every answer must come within 10 s or be refused as LIMIT_EXCEEDED; else the run ends with exit 1. Writes nothing but a table on stdout.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ask } from '../dist/api/src/ask.js';
import { questions } from '../dist/api/src/questions/index.js';
import { openGraphStore } from '../dist/api/src/store/open-graph-store.js';
import { loadDatasets } from '../dist/seeds/loader.js';
import { writeLargeMap } from './large-map.js';

const [neo4j] = JSON.parse(process.env.CROSSCUT_TEST_NEO4J ?? '[]');
const services = Number(process.argv[2] ?? 100_000);
const most = 10_000;
const today = '2026-11-24';

const named = {
  Journey: 'journey-1',
  Service: 'service-20',
  Organisation: 'department-0',
  Community: 'community-0',
  Team: 'team-0',
  Profession: 'profession-0',
  Policy: 'policy-0',
};
/** A sample's own values, with things of the made-up map in the place of real ones. */
const onLargeMap = (question, sample) =>
  Object.fromEntries(
    Object.entries(question.params).flatMap(([name, spec]) => {
      if (spec.kind === 'id')
        return sample[name] === undefined
          ? []
          : [
              [
                name,
                spec.label === 'ANY'
                  ? name === 'to'
                    ? 'organisation:department-1'
                    : 'organisation:department-0'
                  : name === 'into'
                    ? 'department-1'
                    : named[spec.label],
              ],
            ];
      if (name === 'ties') return sample[name] ? [[name, [{ a: 'team-2', b: 'team-300', strength: 1 }]]] : [];
      if (name === 'communities') return sample[name] ? [[name, [{ teams: ['team-2', 'team-300'] }]]] : [];
      if (name === 'invitations') return sample[name] ? [[name, [{ community: 'community-0', teams: ['team-2'] }]]] : [];
      if (name === 'fact') return [[name, 'service:service-20']];
      if (name === 'category') return [];
      return sample[name] === undefined ? [] : [[name, sample[name]]];
    }),
  );

const measure = async (store, question, given) => {
  const once = async () => {
    const [began, cpu] = [performance.now(), process.cpuUsage()];
    const outcome = await ask({ store, today }, question, given).then(
      () => 'answered',
      (error) => error.code ?? String(error),
    );
    const spent = process.cpuUsage(cpu);
    return { outcome, wall: performance.now() - began, cpu: (spent.user + spent.system) / 1000 };
  };
  const runs = [await once()];
  if (runs[0].wall < 2_000) for (let at = 0; at < 2; at += 1) runs.push(await once());
  return runs.sort((a, b) => a.cpu - b.cpu)[Math.floor(runs.length / 2)];
};

const openStore = async (data) => {
  const store = await openGraphStore(neo4j ? { data: '', neo4j } : { data }, { exclusive: true });
  if (neo4j)
    for (let left = 1; left > 0;)
      left = await store.write(async (run) =>
        Number((await run('MATCH (n) WITH n LIMIT 20000 DETACH DELETE n RETURN count(n) AS deleted'))[0].deleted),
      );
  return store;
};

const tables = new Map(questions.map(({ name }) => [name, {}]));
let failed = 0;
const runOn = async (map, folders, toParams) => {
  const data = mkdtempSync(path.join(os.tmpdir(), 'crosscut-bench-'));
  const store = await openStore(data);
  const began = performance.now();
  await loadDatasets(store, folders);
  process.stderr.write(
    `${map}: loaded in ${((performance.now() - began) / 1000).toFixed(1)} s, ${store.engine.name} ${store.engine.version}\n`,
  );
  for (const question of questions) {
    const found = await measure(store, question, toParams(question, question.samples[0] ?? {}));
    const fine = found.wall <= most && (found.outcome === 'answered' || found.outcome === 'LIMIT_EXCEEDED');
    if (!fine) failed += 1;
    process.stderr.write(
      `  ${question.name.padEnd(38)} ${found.cpu.toFixed(1).padStart(9)} ms processor ${found.wall.toFixed(1).padStart(9)} ms ${found.outcome}${fine ? '' : '  <- too slow, or failed'}\n`,
    );
    tables.get(question.name)[map] = found;
  }
  await store.close();
  rmSync(data, { recursive: true, force: true });
};

await runOn(
  'shipped',
  readdirSync('seeds/data', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `seeds/data/${name}`),
  (_question, sample) => sample,
);
const large = mkdtempSync(path.join(os.tmpdir(), 'crosscut-bench-map-'));
await writeLargeMap(path.join(large, 'made-up'), { services, journeys: 200, teams: 2_000 });
await runOn('large', [path.join(large, 'made-up')], onLargeMap);
rmSync(large, { recursive: true, force: true });

const cell = ({ outcome, cpu, wall }) =>
  outcome === 'answered' ? `${cpu.toFixed(1)} | ${wall.toFixed(1)}` : `refused: ${outcome} | ${wall.toFixed(1)}`;
console.log(
  `| question | shipped map: processor, ms | elapsed, ms | ${services.toLocaleString('en-GB')} services: processor, ms | elapsed, ms |\n| --- | ---: | ---: | ---: | ---: |`,
);
for (const [name, { shipped, large: big }] of tables) console.log(`| ${name} | ${cell(shipped)} | ${cell(big)} |`);
process.exitCode = failed > 0 ? 1 : 0;
