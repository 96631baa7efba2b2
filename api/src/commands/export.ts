import { Option, type Command } from 'commander';
import { todayInLondon, toAskError } from '../ask.js';
import { AskError } from '../ask-error.js';
import { toGexf } from '../exports/to-gexf.js';
import { toGraphml } from '../exports/to-graphml.js';
import { toEdgesCsv, toNodesCsv } from '../exports/to-network-csv.js';
import { networks } from '../questions/networks/index.js';
import type { NetworkTable } from '../questions/networks/network-table.js';
import { readNetwork } from '../asking/read-network.js';
import { exportDatasets } from '#seeds/export-datasets';
import { LoadRefused } from '#seeds/problem';
import type { CommandContext } from './command-context.js';
import { exitCodeOf } from './exit-code.js';
import { exportMap, fileFormats, folderFormats } from './export-map.js';
import { nameToId } from './name-to-id.js';
import { refuseOverwriting, writeFileOf, writeToStdout } from './write-out.js';

const writers: Readonly<Record<string, (table: NetworkTable) => Iterable<string> | AsyncIterable<string>>> = {
  csv: toEdgesCsv,
  graphml: toGraphml,
  gexf: toGexf,
};
const formats = ['folder', 'csv', 'graphml', 'gexf', 'jsonld', 'turtle', 'cypher', 'neo4j-import'] as const;

interface Given {
  readonly network?: string;
  readonly format: (typeof formats)[number];
  readonly out?: string;
  readonly public?: true;
  readonly asAt?: string;
  readonly invented?: string;
  readonly journey?: string;
  readonly overwrite?: true;
  readonly json?: true;
}

const nodesFile = (file: string): string => file.replace(/(\.csv)?$/i, '-nodes.csv');

const refuseMix = ({ network, format, out, asAt, invented, journey, json }: Given, context: CommandContext): void => {
  if (json && out === undefined) context.fail(2, '--json says what was written, so it goes with --out.');
  if (invented !== undefined && invented !== 'yes' && invented !== 'no')
    context.fail(2, `--invented: "${invented}" is neither yes nor no.`);
  const other =
    network !== undefined
      ? '--network'
      : asAt !== undefined
        ? '--asAt'
        : invented !== undefined
          ? '--invented'
          : journey !== undefined
            ? '--journey'
            : null;
  if (format === 'folder' && other) context.fail(2, `--format folder writes every dataset whole, so ${other} does not go with it.`);
  if (network !== undefined && !writers[format])
    context.fail(2, `--network is written as ${Object.keys(writers).join(', ')}; ${format} is for the whole map.`);
  if (network === undefined && asAt !== undefined)
    context.fail(2, '--asAt goes with --network: the whole map is written with the dates of its facts.');
  if (network === undefined && out === undefined && !fileFormats[format])
    context.fail(
      2,
      `Name the folder to write to, which must not be there yet or be empty: --out FOLDER. Or a network to analyse: --network ${networks.map(({ name }) => name).join(', ')}.`,
    );
};

const exportFolder = async ({ out, public: isPublic, json }: Given, context: CommandContext): Promise<void> => {
  const store = await context.openStore();
  try {
    const written = await exportDatasets(store, out as string, { isPublic: isPublic ?? false });
    context.stdout.write(
      json
        ? `${JSON.stringify(written, null, 2)}\n`
        : written.map(({ dataset, folder, rows }) => `${dataset}: ${rows} rows in ${folder}.\n`).join(''),
    );
  } finally {
    await store.close();
  }
};

const exportNetwork = async (
  { network: name, format, out, public: isPublic, asAt, invented, journey, json }: Given,
  context: CommandContext,
): Promise<void> => {
  const network =
    networks.find((one) => one.name === name) ??
    context.fail(2, `There is no network called ${name}. There are: ${networks.map((one) => one.name).join(', ')}.`);
  if (isPublic && !network.isPublic)
    context.fail(
      2,
      `${name} is made of teams and their links, which --public leaves out. Export ${networks
        .filter((one) => one.isPublic)
        .map((one) => one.name)
        .join(' or ')}.`,
    );
  const write = writers[format] as (typeof writers)[string];
  const store = await context.openStore();
  try {
    const id =
      journey === undefined
        ? undefined
        : await nameToId(store, '--journey', 'Journey', journey, (found) => context.stderr.write(`${found}\n`));
    const { table, warnings } = await readNetwork(store, network, { journey: id, asAt, invented }, todayInLondon());
    if (out) {
      const files = [out, ...(format === 'csv' ? [nodesFile(out)] : [])];
      await writeFileOf(write(table), out, context);
      if (files[1]) await writeFileOf(toNodesCsv(table), files[1], context);
      const [nodes, edges] = [table.nodes.length, table.edges.length];
      context.stdout.write(
        json ? `${JSON.stringify({ files, nodes, edges }, null, 2)}\n` : `${files.join(' and ')}: nodes ${nodes}, edges ${edges}.\n`,
      );
    } else await writeToStdout(write(table), context);
    for (const warning of warnings) context.stderr.write(`${warning}\n`);
  } finally {
    await store.close();
  }
};

const run = async (context: CommandContext, given: Given): Promise<void> => {
  refuseMix(given, context);
  const { network, format, out, overwrite } = given;
  const isFile = network !== undefined || fileFormats[format] !== undefined;
  if (isFile && out !== undefined)
    for (const file of [out, ...(network !== undefined && format === 'csv' ? [nodesFile(out)] : [])])
      refuseOverwriting(file, overwrite ?? false, context);
  try {
    await (format === 'folder' ? exportFolder : network === undefined ? exportMap : exportNetwork)(given, context);
  } catch (error) {
    if (error instanceof LoadRefused) context.fail(1, error.message);
    if (error instanceof AskError) context.fail(exitCodeOf(toAskError(error)), error.message);
    throw error;
  }
};

const says = [
  'folder: every dataset, to load again',
  `${Object.keys(folderFormats)[0]}: a table for each kind of thing and relationship; with --network edges, and with --out a second file of nodes`,
  'graphml, gexf: for programs that analyse networks',
  'jsonld, turtle: linked data',
  'cypher: a script for Neo4j',
  'neo4j-import: files for neo4j-admin database import',
].join('; ');

/** `crosscut export`: the map out again, whole or a journey of it, or with `--network NAME` a network for programs that analyse networks; 0 and not asked stay apart. */
export const addExportCommand = (program: Command, context: CommandContext): void => {
  const at = new Option('--asAt <YYYY-MM-DD>', 'with --network: the date the facts are read at; today when left out');
  at.attributeName = () => 'asAt';
  program
    .command('export')
    .description(`the map out again, or a network out of it: ${networks.map(({ name, says: tells }) => `${name} (${tells})`).join('; ')}`)
    .option('--network <name>', networks.map(({ name }) => name).join(', '))
    .addOption(new Option('--format <format>', says).choices(formats).default('csv'))
    .option('--journey <id or name>', 'only this journey and what belongs to it')
    .option('--out <path>', 'a new file instead of the terminal; for folder, csv and neo4j-import a new folder')
    .option('--overwrite', 'write over a file that is there already')
    .option('--public', 'without teams, their links and small counts')
    .option(
      '--invented <yes|no>',
      'whether invented examples count too: a whole map has them, marked; a network only where there is nothing real',
    )
    .addOption(at)
    .option('--json', 'print JSON: what was written')
    .action((given: Given) => run(context, given));
};
