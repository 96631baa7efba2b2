import { afterAll, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { loadDatasets } from '#seeds/loader';
import { openEmbeddedStore } from '#store/embedded-store';
import { addExportCommand } from '../../api/src/commands/export.js';
import { runCommand } from '../commands/run-command.js';
import { countsIn } from '../support/count-map.js';
import { hostileDataset } from '../support/hostile-text.js';
import { createDatasetParent, writeFolder } from '../support/load-dataset.js';
import { loadShippedData } from '../support/load-shipped-data.js';
import { findJavas } from '../support/neo4j/find-java.js';

const { version, leastJava, mostJava } = { version: '5.26.30', leastJava: 17, mostJava: 21 };
const jars = `tests/support/neo4j/.cache/class-path-${version}.txt`;
const java = findJavas().find(({ major }) => major >= leastJava && major <= mostJava);
const missing = !java
  ? `needs Java ${leastJava} to ${mostJava}`
  : existsSync(jars)
    ? null
    : `needs the jars of Neo4j ${version}: node tests/support/neo4j/run-with-neo4j.js -- true`;

const parent = createDatasetParent();
afterAll(() => rmSync(parent, { recursive: true, force: true }));

(missing ? it.skip : it)(
  `neo4j-admin database import takes what crosscut export --format neo4j-import writes, by the line that it prints${missing ? ` (${missing})` : ''}`,
  async () => {
    const store = await openEmbeddedStore({ folder: null });
    await loadShippedData(store);
    await loadDatasets(store, [writeFolder(parent, 'worst', hostileDataset)]);
    const folder = path.join(parent, 'import');
    const { out } = await runCommand(addExportCommand, store, ['export', '--format', 'neo4j-import', '--out', folder]);
    const counts = Object.entries(await countsIn(store)).filter(([name]) => name !== 'Department');
    await store.close();
    const sum = (isLink: boolean) => counts.reduce((whole, [name, count]) => whole + (name.includes('-') === isLink ? count : 0), 0);
    const line = out.split('\n').find((one) => one.startsWith('neo4j-admin ')) as string;
    const home = path.join(parent, 'neo4j');
    mkdirSync(path.join(home, 'conf'), { recursive: true });
    const opens = ['java.nio', 'java.lang', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
    const imported = spawnSync(
      path.join(java?.home as string, 'bin/java'),
      [
        '-Xmx700m',
        ...opens,
        '-cp',
        readFileSync(jars, 'utf8').trim(),
        'org.neo4j.cli.AdminTool',
        ...line.replaceAll("'", '').split(' ').slice(1),
      ],
      { cwd: folder, encoding: 'utf8', env: { PATH: process.env.PATH ?? '', NEO4J_HOME: home, NEO4J_CONF: path.join(home, 'conf') } },
    );
    expect([imported.status, imported.stdout]).toEqual([
      0,
      expect.stringMatching(new RegExp(`Imported:\\s+${sum(false)} nodes\\s+${sum(true)} relationships`)),
    ]);
  },
  120_000,
);
