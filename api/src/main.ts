import { Command, CommanderError } from 'commander';
import { schemaStatements } from '#graph-schema/ddl';
import { addAskCommand } from './commands/ask.js';
import { CommandFailure, type CommandContext } from './commands/command-context.js';
import { addExamples } from './commands/examples.js';
import { addBriefCommand } from './commands/brief.js';
import { addAuditCommand } from './commands/audit.js';
import { addBackupCommand, addRestoreCommand } from './commands/backup.js';
import { addCheckCommand } from './commands/check.js';
import { addExportCommand } from './commands/export.js';
import { addKeyCommand } from './commands/key.js';
import { addLoadCommand } from './commands/load.js';
import { seedStore } from './commands/seed-store.js';
import { addMapCommand } from './commands/map.js';
import { addServeCommand } from './commands/serve.js';
import { addSilosCommand } from './commands/silos.js';
import { addStatusCommand } from './commands/status.js';
import { addSurveyCommand } from './commands/survey.js';
import { addTemplateCommand } from './commands/template.js';
import { addUnloadCommand } from './commands/unload.js';
import { readSettings, SettingError, type Flags, type Settings } from './config.js';
import { openGraphStore } from './store/open-graph-store.js';
import { StoreError } from './store/graph-store.js';

const program = new Command('crosscut')
  .description('See where a public service changes hands, and help both sides meet.')
  .option('--data <folder>', 'the folder of the embedded store (CROSSCUT_DATA)')
  .option('--neo4j <address>', 'a Neo4j server to use instead, such as bolt://localhost:7687 (CROSSCUT_NEO4J_URL)')
  .option('--port <number>', 'the port to serve on (PORT)')
  .option('--host <address>', 'the address to serve on (HOST)')
  .option(
    '--address <address>',
    'where people reach this Crosscut, such as https://crosscut.example.gov.uk; citations link to it (CROSSCUT_ADDRESS)',
  );

const fail: CommandContext['fail'] = (code, message) => {
  throw new CommandFailure(code, message);
};

const settings = (): Settings => {
  try {
    return readSettings(program.opts<Flags>(), process.env);
  } catch (error) {
    if (error instanceof SettingError) return fail(2, error.message);
    throw error;
  }
};

const context: CommandContext = {
  settings,
  openStore: () => openGraphStore(settings()),
  stdout: process.stdout,
  stderr: process.stderr,
  width: process.stdout.columns ?? 100,
  isTerminal: process.stderr.isTTY === true,
  fail,
};

addServeCommand(program, context, {
  openHeldStore: (found) => openGraphStore(found, { exclusive: true, serveStore: true }),
  schema: schemaStatements,
  seed: seedStore(async (store, folders) => (await import('#seeds/loader')).loadDatasets(store, folders, { by: 'first start' })),
});
addLoadCommand(program, context);
addKeyCommand(program, context);
addAuditCommand(program, context);
addUnloadCommand(program, context);
addCheckCommand(program, context);
addTemplateCommand(program, context);
addMapCommand(program, context);
addSurveyCommand(program, context);
addAskCommand(program, context);
addBriefCommand(program, context);
addExportCommand(program, context);
addSilosCommand(program, context);
addStatusCommand(program, context);
addBackupCommand(program, context);
addRestoreCommand(program, context);

addExamples(program);

/** Settings may stand before or after the command. */
const acceptSettingsEverywhere = (command: Command): void => {
  command.exitOverride().configureOutput({ outputError: () => {} });
  for (const sub of command.commands) acceptSettingsEverywhere(sub);
};

acceptSettingsEverywhere(program);

// Whoever reads the output may leave, as `| head` does; what was begun, such as a load, is finished all the same.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = sayFailure(error);
}

/** `error: unknown option '--x'` and, on a line of its own, `(Did you mean --y?)` → `Unknown option '--x'. The nearest is --y.` */
function asSentence(message: string): string {
  const [first = '', hint = ''] = message.replace(/^error: /, '').split('\n');
  const words = first.replace(/\.$/, '');
  const near = /\(Did you mean (?:one of )?(.+)\?\)/.exec(hint)?.[1];
  return words.startsWith('(')
    ? 'Which command?'
    : `${words.charAt(0).toUpperCase()}${words.slice(1)}.${near ? ` The nearest is ${near}.` : ''}`;
}

/** The command that was begun, as far as its words are known. */
function commandIn(words: readonly string[]): string {
  let command: Command = program;
  for (const word of words) {
    const next = command.commands.find((one) => one.name() === word);
    if (!next) break;
    command = next;
  }
  return command === program ? 'crosscut' : `crosscut ${words.slice(0, words.indexOf(command.name()) + 1).join(' ')}`;
}

function sayFailure(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    process.stderr.write(`${asSentence(error.message)} Run ${commandIn(process.argv.slice(2))} --help to see what there is.\n`);
    return 2;
  }
  if (error instanceof CommandFailure) {
    process.stderr.write(`${error.message}\n`);
    return error.code;
  }
  if (error instanceof StoreError) {
    process.stderr.write(`${error.message}\n`);
    return 3;
  }
  process.stderr.write(`Something went wrong inside Crosscut: ${error instanceof Error ? error.stack : String(error)}\n`);
  return 1;
}
