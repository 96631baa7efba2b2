// How fast a large dataset loads into the embedded engine on a file, beside the floor of writing the same facts with nothing else.
// `npm run build && node bench/load.js [services]`; each measurement runs in a process of its own, so that peaks of memory stay apart.
import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openEmbeddedStore } from '../dist/api/src/store/embedded-store.js';
import { schemaStatements } from '../dist/graph-schema/ddl.js';
import { loadDatasets } from '../dist/seeds/loader.js';

const me = fileURLToPath(import.meta.url);
const organisations = 1_000;

/** One row in a hundred is another in the second version. */
const toRows = (services, version) => ({
  'organisations.csv': Array.from({ length: organisations }, (_, at) => ({
    id: `body-${at}`,
    name: `Body ${at}`,
    kind: 'EXECUTIVE_AGENCY',
    url: `https://example.org/bodies/${at}`,
  })),
  'services.csv': Array.from({ length: services }, (_, at) => ({
    id: `service-${at}`,
    name: `Apply for permission number ${at}${version > 1 && at % 100 === 0 ? ', changed' : ''}`,
    summary: `What a person has to do before they may begin, number ${at} of many.`,
    category: `Category ${at % 40}`,
    url: `https://example.org/services/${at}`,
  })),
  'service-owners.csv': Array.from({ length: services }, (_, at) => ({
    service: `service-${at}`,
    organisation: `body-${(at * 7) % organisations}`,
    from: '2020-01-01',
  })),
});

const writeFolder = async (folder, services, version) => {
  mkdirSync(folder, { recursive: true });
  const files = {
    'sources.csv': [{ id: 'made-up', name: 'Made up', kind: 'ILLUSTRATIVE', retrieved: '2026-01-01' }],
    ...toRows(services, version),
  };
  for (const [name, rows] of Object.entries(files)) {
    const out = createWriteStream(path.join(folder, name));
    out.write(`${Object.keys(rows[0]).join(',')}\n`);
    for (const row of rows)
      out.write(
        `${Object.values(row)
          .map((cell) => (cell.includes(',') ? `"${cell}"` : cell))
          .join(',')}\n`,
      );
    await new Promise((resolve) => {
      out.end(resolve);
    });
  }
};

const floorStatements = {
  'organisations.csv': 'UNWIND $rows AS row MERGE (o:Organisation {id: row.id}) SET o += row',
  'services.csv': 'UNWIND $rows AS row MERGE (s:Service {id: row.id}) SET s += row',
  'service-owners.csv':
    'UNWIND $rows AS row MATCH (s:Service {id: row.service}) MATCH (o:Organisation {id: row.organisation}) MERGE (s)-[r:OWNED_BY {from: row.from}]->(o)',
};

/** The facts alone, rows already parsed, one transaction a batch. */
const writeFloor = async (store, rows, batch) => {
  await store.setBulkLoading(true);
  for (const [file, statement] of Object.entries(floorStatements))
    for (let at = 0; at < rows[file].length; at += batch)
      await store.write((run) => run(statement, { rows: rows[file].slice(at, at + batch) }));
  await store.setBulkLoading(false);
};

const measures = {
  floor: async (store, { services, batch }) => {
    const rows = toRows(services, 1);
    await store.applySchema(schemaStatements);
    return timed(() => writeFloor(store, rows, batch));
  },
  load: (store, { folder }) => timed(() => loadDatasets(store, [folder], { allowEnds: true })),
};

const timed = async (work) => {
  const began = performance.now();
  const value = await work();
  return { seconds: (performance.now() - began) / 1000, value };
};

const measureHere = async ({ measure, data, ...options }) => {
  const store = await openEmbeddedStore({ folder: data });
  const cpu = process.cpuUsage();
  const { seconds, value } = await measures[measure](store, options);
  await store.close();
  const spent = process.cpuUsage(cpu);
  return { seconds, processor: (spent.user + spent.system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024, value };
};

const measureApart = (options) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...process.execArgv, me, '--measure', JSON.stringify(options)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
};

const run = async (services) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'crosscut-bench-'));
  const [first, second] = await Promise.all(
    [1, 2].map(async (version) => {
      const at = path.join(folder, String(version), 'made-up');
      await writeFolder(at, services, version);
      return at;
    }),
  );
  const rows = services * 2 + organisations;
  const tell = (what, { seconds, processor, megabytes }) =>
    console.log(
      `${what.padEnd(28)} ${seconds.toFixed(2).padStart(7)} s (processor ${processor.toFixed(2)} s) ${Math.round(rows / seconds)
        .toString()
        .padStart(9)} rows/s ${Math.round(megabytes).toString().padStart(5)} MB`,
    );
  const floors = [1_000, 5_000].map((batch) => {
    const measured = measureApart({ measure: 'floor', data: path.join(folder, `floor-${batch}`), services, batch });
    tell(`floor, batches of ${batch}`, measured);
    return measured;
  });
  const data = path.join(folder, 'store');
  const loads = [
    ['first load', first],
    ['the same again', first],
    ['1 % changed', second],
  ].map(([what, from]) => {
    const measured = measureApart({ measure: 'load', data, folder: from });
    tell(what, measured);
    return measured;
  });
  const floor = Math.min(...floors.map(({ seconds }) => seconds));
  console.log(
    `first load: ${(floor / loads[0].seconds).toFixed(2)} of the floor's rows/s; memory ${(loads[0].megabytes / Math.min(...floors.map(({ megabytes }) => megabytes))).toFixed(2)} of the floor's`,
  );
  rmSync(folder, { recursive: true, force: true });
};

if (process.argv[2] === '--measure') console.log(JSON.stringify(await measureHere(JSON.parse(process.argv[3]))));
else await run(Number(process.argv[2] ?? 100_000));
