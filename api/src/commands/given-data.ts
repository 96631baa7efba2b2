import { InvalidArgumentError, type Command } from 'commander';
import { isCalendarDay } from '#graph-schema/calendar-day';
import type { GivenDataset } from '#seeds/open-dataset';
import type { GivenSource } from '#seeds/readers/published';
import type { CommandContext } from './command-context.js';

/** How the data that a command was given are to be read. */
export interface GivenFlags {
  readonly format?: string | true;
  readonly mapping?: string;
  readonly dataset?: string;
  readonly sourceName?: string;
  readonly sourceUrl?: string;
  readonly publisher?: string;
  readonly licence?: string;
  readonly retrieved?: string;
}

export const toDay = (text: string): string => {
  if (!isCalendarDay(text)) throw new InvalidArgumentError('It must be a date of the calendar, YYYY-MM-DD.');
  return text;
};

/** The flags that say how data are to be read, the same for every command that takes data. */
export const addGivenFlags = (command: Command): Command =>
  command
    .option('--format [name]', 'read published files of this format instead; without a name the formats are listed')
    .option('--mapping <file>', 'read one spreadsheet of your own (CSV or .xlsx) as this mapping says; crosscut map proposes one')
    .option('--dataset <name>', 'with --format: what to call the dataset; the name of the format when left out')
    .option('--source-name <text>', 'with --format: what the files are called where they were published')
    .option('--source-url <address>', 'with --format: where they were published')
    .option('--publisher <text>', 'with --format: who published them')
    .option('--licence <text>', 'with --format: their licence; not known when left out')
    .option('--retrieved <date>', 'with --format: the day on which they were fetched, YYYY-MM-DD', toDay);

const toSource = ({ dataset, sourceName: name, sourceUrl: url, publisher, licence, retrieved }: GivenFlags): GivenSource =>
  Object.fromEntries(Object.entries({ dataset, name, url, publisher, licence, retrieved }).filter(([, value]) => value !== undefined));

/** What the paths and flags name, ready to be loaded or checked. A command that cannot be right ends here with exit 2. */
export const toGiven = async (paths: readonly string[], flags: GivenFlags, context: CommandContext): Promise<readonly GivenDataset[]> => {
  const source = toSource(flags);
  if (flags.format !== undefined && flags.mapping !== undefined)
    context.fail(2, '--format reads published files, --mapping a spreadsheet of your own. Give one of them.');
  if (flags.format !== undefined) return [await toPublished(paths, flags.format, source, context)];
  if (Object.keys(source).length > 0)
    context.fail(
      2,
      '--dataset, --source-name, --source-url, --publisher, --licence and --retrieved go with --format: a dataset folder or a mapping says these itself.',
    );
  if (flags.mapping !== undefined) return [await toMapped(paths, flags.mapping, context)];
  if (paths.length === 0)
    context.fail(
      2,
      'Which data? Name a dataset folder or a workbook (.xlsx), published files with --format, or a spreadsheet with --mapping.',
    );
  return paths;
};

const toPublished = async (
  paths: readonly string[],
  name: string | true,
  source: GivenSource,
  context: CommandContext,
): Promise<GivenDataset> => {
  const [{ publishedFormats }, { openPublished }] = await Promise.all([
    import('#seeds/readers/formats'),
    import('#seeds/readers/published'),
  ]);
  const format = publishedFormats.find((one) => one.name === name);
  const list = publishedFormats.map((one) => `  ${one.name}: ${one.says}`).join('\n');
  if (!format)
    return context.fail(
      2,
      `${name === true ? '--format: which one?' : `--format: there is no format called ${name}.`} There are:\n${list}`,
    );
  if (paths.length === 0) return context.fail(2, `Which files? Name them, or a folder that holds them. ${format.name} is ${format.says}.`);
  return openPublished(format, paths, source);
};

const toMapped = async (paths: readonly string[], mapping: string, context: CommandContext): Promise<GivenDataset> => {
  const [file] = paths;
  if (file === undefined || paths.length > 1) return context.fail(2, '--mapping reads one spreadsheet: name one file, CSV or .xlsx.');
  return (await import('#seeds/mapping/open-mapped')).openMapped(file, mapping);
};
