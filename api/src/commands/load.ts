import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { sayFact } from '#graph-schema/say-fact';
import type { LoadOptions } from '#seeds/loader';
import type { GivenDataset } from '#seeds/open-dataset';
import { sayDispute } from '#seeds/find-disputes';
import { sentencesIn } from '#wording/index';
import type { DatasetOutcome, PlannedChange } from '#seeds/plan-outcome';
import type { Flags } from '../config.js';
import type { CommandContext } from './command-context.js';
import { DatasetRefused } from '#seeds/problem';
import { addGivenFlags, toDay, toGiven, type GivenFlags } from './given-data.js';
import { addElsewhereFlags, readElsewhere, type ElsewhereFlags } from './elsewhere-flags.js';
import { failWithProblems } from './load-failure.js';
import { toReportPage, type LoadReport } from './load-report.js';
import { openProgress } from './progress.js';

interface LoadFlags extends GivenFlags, ElsewhereFlags {
  readonly dryRun?: true;
  readonly allowEnds?: true;
  readonly snapshot?: true;
  readonly asOf?: string;
  readonly json?: true;
  readonly report?: string;
}

/** `crosscut load FOLDER…`: checks everything, shows the plan, applies it. */
export const addLoadCommand = (program: Command, context: CommandContext): void => {
  addElsewhereFlags(addGivenFlags(program.command('load')))
    .description('check dataset folders or workbooks, show what would change, and load them: all or nothing')
    .argument(
      '[folders...]',
      'dataset folders, or workbooks (.xlsx) as crosscut template --xlsx gives them; references resolve across them',
    )
    .option('--dry-run', 'stop after the plan: write nothing')
    .option('--allow-ends', 'allow a load that ends more than a fifth of what its dataset said')
    .option('--snapshot', 'the folder holds only what is so on one day, as a monthly extract does')
    .option('--as-of <date>', 'the day of the extract, YYYY-MM-DD', toDay)
    .option('--report <file>', 'write what was found and done to an HTML file as well')
    .option('--json', 'print JSON')
    .action(async (folders: string[], flags: LoadFlags) => {
      if ((flags.snapshot === undefined) !== (flags.asOf === undefined))
        context.fail(2, '--snapshot and --as-of go together: the folder holds what is so on that day.');
      const given = await toGiven(folders, flags, context);
      const { load, close } = await openLoad(flags, program.opts(), context);
      const progress = openProgress(context);
      try {
        const outcomes = await load(given, {
          ...(flags.dryRun && { dryRun: true }),
          ...(flags.allowEnds && { allowEnds: true }),
          ...(flags.asOf && { snapshotAsOf: flags.asOf }),
          onProgress: (phase, done, of) => progress.show(phase === 'checking' ? 'Checking rows' : 'Writing changes', done, of),
          onWaiting: () => context.stderr.write('Another load is running. Waiting for it to finish.\n'),
        });
        progress.stop();
        await writeReport(flags, { folders, dryRun: flags.dryRun ?? false, outcomes, problems: [] }, context);
        if (flags.json) context.stdout.write(`${JSON.stringify({ dryRun: flags.dryRun ?? false, datasets: outcomes }, null, 2)}\n`);
        else for (const outcome of outcomes) context.stdout.write(`${sayOutcome(outcome, flags.dryRun ?? false)}\n`);
      } catch (error) {
        progress.stop();
        if (error instanceof DatasetRefused)
          await writeReport(flags, { folders, dryRun: flags.dryRun ?? false, outcomes: [], problems: error.problems }, context);
        failWithProblems(error, context, flags.json ?? false);
      } finally {
        await close();
      }
    });
};

interface Load {
  readonly load: (given: readonly GivenDataset[], options: LoadOptions) => Promise<readonly DatasetOutcome[]>;
  readonly close: () => Promise<void>;
}

/** Into the store here, or into a server elsewhere. */
const openLoad = async (flags: LoadFlags, own: Flags, context: CommandContext): Promise<Load> => {
  const elsewhere = readElsewhere(flags, own, context);
  if (elsewhere === null) {
    const { loadDatasets } = await import('#seeds/loader');
    const store = await context.openStore();
    return { load: (given, options) => loadDatasets(store, given, options), close: () => store.close() };
  }
  const { openLoadElsewhere } = await import('./load-elsewhere.js');
  return { load: await openLoadElsewhere(elsewhere.server, elsewhere.keyFile, context), close: async () => {} };
};

const writeReport = async ({ report }: LoadFlags, found: LoadReport, context: CommandContext): Promise<void> => {
  if (report === undefined) return;
  await writeFile(report, toReportPage(found)).catch((error: NodeJS.ErrnoException) =>
    context.fail(2, `The report cannot be written to ${report} (${error.code}). Name a file in a folder that is there.`),
  );
};

/** A plan of thousands of new statements is told by its counts. */
const mostTold = 20;

const sayChange = ({ what, fact, place, values }: PlannedChange): string =>
  `  ${what} ${sayFact(fact)}${values.length > 0 ? `: ${values.join(', ')}` : ''}${place ? ` (${place})` : ''}`;

/** The first of these, each on a line, and how many more there are. */
const someOf = (lines: readonly string[]): string[] => [
  ...lines.slice(0, mostTold).map((line) => `  ${line}`),
  ...(lines.length > mostTold ? [`  and ${lines.length - mostTold} more; --json and --report name them all`] : []),
];

const sayOutcome = (outcome: DatasetOutcome, dryRun: boolean): string => {
  const { dataset, rows, added, changed, ended, unchanged, disputed, disputes, changes, notAnswered, nothingToDo } = outcome;
  const unanswered =
    notAnswered === 0
      ? ''
      : ` ${notAnswered} ${notAnswered === 1 ? 'pair of teams was' : 'pairs of teams were'} not answered, and nothing is said of them.`;
  if (nothingToDo) return `${dataset}: ${rows} rows, the same as before; nothing to do.${unanswered}`;
  const several =
    disputed === 0
      ? ''
      : ` ${disputed} ${disputed === 1 ? 'service has' : 'services have'} several owners at the same time, shared or disputed; all are kept:`;
  const counts = `${dataset}: ${rows} ${rows === 1 ? 'row' : 'rows'}; ${sentencesIn.en.count(added, 'statement')} ${dryRun ? 'would be ' : ''}added, ${changed} changed, ${ended} ended, ${unchanged} as before.${unanswered}${several}`;
  const told = changes
    .filter(({ what }) => dryRun || what !== 'added')
    .slice(0, mostTold)
    .map(sayChange);
  const more = (dryRun ? added : 0) + changed + ended - told.length;
  return [
    counts,
    ...someOf(disputes.map(sayDispute)),
    ...told,
    ...(told.length > 0 && more > 0 ? [`  and ${more} more`] : []),
    ...(dryRun ? ['Nothing was written.'] : []),
  ].join('\n');
};
