import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Option, type Command } from 'commander';
import { todayInLondon, toAskError } from '../ask.js';
import { AskError } from '../ask-error.js';
import { toGexf } from '../exports/to-gexf.js';
import { toGraphml } from '../exports/to-graphml.js';
import { toEdgesCsv, toNodesCsv } from '../exports/to-network-csv.js';
import { networks } from '../questions/networks/index.js';
import type { NetworkTable } from '../questions/networks/network-table.js';
import { readNetwork } from '../read-network.js';
import { exportDatasets } from '#seeds/export-datasets';
import { LoadRefused } from '#seeds/problem';
import type { CommandContext } from './command-context.js';
import { exitCodeOf } from './exit-code.js';

const writers: Readonly<Record<string, (table: NetworkTable) => Iterable<string>>> = { csv: toEdgesCsv, graphml: toGraphml, gexf: toGexf };

interface Given {
  readonly network?: string;
  readonly format: string;
  readonly out?: string;
  readonly public?: true;
  readonly asAt?: string;
  readonly invented?: string;
}

const toFile = async (pieces: Iterable<string>, file: string, context: CommandContext): Promise<void> => {
  try {
    await pipeline(Readable.from(pieces), createWriteStream(file));
  } catch (error) {
    context.fail(2, `${file} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}). Name a file in a folder that is there and that you may write to.`);
  }
};

const nodesFile = (file: string): string => file.replace(/(\.csv)?$/i, '-nodes.csv');

const runFolder = async (context: CommandContext, { network, out, public: isPublic, asAt, invented }: Given): Promise<void> => {
  const other = network !== undefined ? '--network' : asAt !== undefined ? '--asAt' : invented !== undefined ? '--invented' : null;
  if (other) context.fail(2, `--format folder writes every dataset whole, so ${other} does not go with it.`);
  if (out === undefined) return context.fail(2, 'Name the folder to write to, which must not be there yet or be empty: --out FOLDER.');
  const store = await context.openStore();
  try {
    for (const { dataset, folder, rows } of await exportDatasets(store, out, { isPublic: isPublic ?? false })) context.stdout.write(`${dataset}: ${rows} rows in ${folder}.\n`);
  } catch (error) {
    if (error instanceof LoadRefused) context.fail(1, error.message);
    throw error;
  } finally {
    await store.close();
  }
};

const run = async (context: CommandContext, given: Given): Promise<void> => {
  const { network: name, format, out, public: isPublic, asAt, invented } = given;
  if (format === 'folder') return runFolder(context, given);
  if (name === undefined) return context.fail(2, `Name the network to export: --network ${networks.map((one) => one.name).join(', ')}. Or the whole map as dataset folders: --format folder --out FOLDER.`);
  const network = networks.find((one) => one.name === name) ?? context.fail(2, `There is no network called ${name}. There are: ${networks.map((one) => one.name).join(', ')}.`);
  if (isPublic && !network.isPublic) context.fail(2, `${name} is made of teams and their links, which --public leaves out. Export ${networks.filter((one) => one.isPublic).map((one) => one.name).join(' or ')}.`);
  const write = writers[format] as (typeof writers)[string];
  const store = await context.openStore();
  try {
    const { table, warnings } = await readNetwork(store, network, { asAt, invented }, todayInLondon());
    if (out) {
      await toFile(write(table), out, context);
      if (format === 'csv') await toFile(toNodesCsv(table), nodesFile(out), context);
      context.stdout.write(`${out}${format === 'csv' ? ` and ${nodesFile(out)}` : ''}: nodes ${table.nodes.length}, edges ${table.edges.length}.\n`);
    } else for (const piece of write(table)) context.stdout.write(piece);
    for (const warning of warnings) context.stderr.write(`${warning}\n`);
  } catch (error) {
    if (error instanceof AskError) context.fail(exitCodeOf(toAskError(error)), error.message);
    throw error;
  } finally {
    await store.close();
  }
};

/** `crosscut export`: the map as dataset folders that load again, or with `--network NAME` a network for programs that analyse networks; 0 and not asked stay apart. */
export const addExportCommand = (program: Command, context: CommandContext): void => {
  const at = new Option('--asAt <YYYY-MM-DD>', 'the date the facts are read at; today when left out');
  at.attributeName = () => 'asAt';
  program
    .command('export')
    .description(`the map as dataset folders, or a network out of it: ${networks.map(({ name, says }) => `${name} (${says})`).join('; ')}`)
    .option('--network <name>', networks.map(({ name }) => name).join(', '))
    .addOption(new Option('--format <format>', 'folder: every dataset, to load again; csv gives edges, and with --out a second file of nodes').choices(['folder', ...Object.keys(writers)]).default('csv'))
    .option('--out <path>', 'a file instead of the terminal; for --format folder the folder')
    .option('--public', 'without teams, their links and small counts')
    .option('--invented <yes|no>', 'whether invented examples count too; when left out, only where there is nothing real')
    .addOption(at)
    .action((given: Given) => run(context, given));
};
