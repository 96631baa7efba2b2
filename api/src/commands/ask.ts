import { Option, type Command } from 'commander';
import { ask, toAskError } from '../ask.js';
import { toCsv, writeCsv } from '../answers/answer-csv.js';
import { sayWarnings, toAnswerText, toShow } from '../answers/answer-text.js';
import { AskError } from '../ask-error.js';
import { sayNearest } from '../asking/nearest-word.js';
import { questions } from '../questions/index.js';
import type { ParamSpec, ParamSpecs } from '../questions/params.js';
import type { AnyQuestion } from '../questions/question.js';
import { toTextTable } from '../answers/text-table.js';
import { sayCommand, sayFields } from '../asking/say-params.js';
import { askEach, labelOfEach, sayNote, sayWithoutRows, toEachTable } from './ask-each.js';
import type { CommandContext, ExitCode } from './command-context.js';
import { exitCodeOf } from './exit-code.js';
import { withIds } from './name-to-id.js';
import { addSearchCommand } from './search.js';

const placeholderOf = (spec: ParamSpec): string => {
  switch (spec.kind) {
    case 'id':
      return spec.label === 'ANY' ? 'key or name' : 'id or name';
    case 'date':
      return 'YYYY-MM-DD';
    case 'number':
      return 'number';
    case 'flag':
      return 'yes|no';
    case 'list':
    case 'record':
      return 'JSON';
    case 'text':
      return spec.keyed ? 'key or name' : 'text';
    case 'choice':
      return 'text';
  }
};

const says = (spec: ParamSpec): string => {
  const values = 'values' in spec && spec.values?.length ? ` One of ${spec.values.join(', ')}.` : '';
  const fallback = 'fallback' in spec && spec.fallback !== null ? ` ${String(spec.fallback)} when left out.` : '';
  return `${spec.says}${values}${fallback}${recordsIn(spec)}`;
};

/** The fields of each entry of a list of records, a line each. */
const recordsIn = (spec: ParamSpec): string =>
  spec.kind === 'list' && spec.of.kind === 'record'
    ? ` Each has ${sayFields(spec.of.fields)}:\n${Object.entries(spec.of.fields)
        .map(([name, field]) => `${name}: ${says(field)}`)
        .join('\n')}`
    : '';

/** Records come as JSON here and in addresses. */
const readValue = (name: string, spec: ParamSpec, text: string, context: CommandContext): unknown => {
  if (spec.kind !== 'record') return text;
  try {
    return JSON.parse(text);
  } catch {
    return context.fail(2, `--${name}: this is not JSON. ${spec.says}`);
  }
};

/** A refusal that begins with a parameter names the flag that it is here. */
const sayFlag = ({ params }: AnyQuestion, message: string): string =>
  message.replace(/^\w+/, (name) => (name in params ? `--${name}` : name));

interface OutputOptions {
  readonly json?: true;
  readonly csv?: true;
  readonly each?: string;
}

const run = async (
  context: CommandContext,
  question: AnyQuestion,
  options: Readonly<Record<string, string>> & OutputOptions,
): Promise<void> => {
  const { json, csv, each, ...given } = options;
  const { address } = context.settings();
  const store = await context.openStore();
  try {
    const read = Object.fromEntries(
      Object.entries(given).map(([name, text]) => [
        name,
        name in question.params ? readValue(name, question.params[name] as ParamSpec, text as string, context) : text,
      ]),
    );
    const label = each ? labelOfEach(question, each, read) : null;
    const params = await withIds(store, question.params as ParamSpecs, read, (found) => context.stderr.write(`${found}\n`));
    const beside = (lines: readonly string[]): void => lines.forEach((line) => context.stderr.write(`${line}\n`));
    if (each && label) {
      const { invented, ...others } = params;
      const counts = invented !== 'no' && invented !== 'false';
      const asked = 'invented' in question.params ? params : others;
      const { answers, refusals } = await askEach({ store, address }, question, each, label, asked, counts);
      if (answers.length > 0 || refusals.length === 0) {
        const table = toEachTable(question, each, answers);
        const warnings = sayWarnings(answers.map(({ answer }) => answer));
        context.stdout.write(
          json
            ? `${JSON.stringify(answers, null, 2)}\n`
            : csv
              ? writeCsv(table)
              : [toTextTable(toShow(table, question.shows?.[question.table]), context.width), ...warnings].join('\n').trimEnd() + '\n',
        );
        beside([...(csv ? warnings : []), ...sayWithoutRows(label, answers, table)]);
      }
      if (refusals.length > 0)
        context.fail(
          Math.max(...refusals.map(({ refusal }) => exitCodeOf(refusal))) as ExitCode,
          refusals.map(({ key, name, refusal }) => `${name} (${key}): ${refusal.message}`).join('\n'),
        );
      return;
    }
    const answer = await ask({ store, address }, question, params);
    if (json) context.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
    else if (csv) {
      context.stdout.write(toCsv(question, answer));
      beside([...sayNote(answer), ...sayWarnings([answer])]);
    } else context.stdout.write(toAnswerText(question, answer, context.width));
  } catch (error) {
    const refusal = toAskError(error);
    if (error instanceof AskError) context.fail(exitCodeOf(refusal), sayFlag(question, refusal.message));
    throw error;
  } finally {
    await store.close();
  }
};

/** The questions under their groups, in the order of the registry. */
const listOf = (known: readonly AnyQuestion[]): string =>
  [...new Set(known.map(({ group }) => group))]
    .map(
      (group) =>
        `${group}\n${known
          .filter((question) => question.group === group)
          .map(({ name, asks }) => `  ${name}\n    ${asks}\n`)
          .join('')}`,
    )
    .join('\n');

/** `crosscut ask QUESTION --name value …`: the same questions and names as the API. */
export const addAskCommand = (program: Command, context: CommandContext, known: readonly AnyQuestion[] = questions): void => {
  const command = program
    .command('ask')
    .description('ask a question; crosscut ask QUESTION --help says what it takes')
    .option('--list', 'list the questions, as crosscut ask alone does; with --json as JSON')
    .action(({ list }: { list?: true }, { args }: Command) => {
      // An option of its own by this name would be taken from the questions.
      const json = args.includes('--json');
      if (list || args.length === 0 || args.join() === '--json')
        return void context.stdout.write(
          json
            ? `${JSON.stringify(
                known.map(({ name, asks, group }) => ({ name, asks, group })),
                null,
                2,
              )}\n`
            : listOf(known),
        );
      return context.fail(
        2,
        `There is no question called ${args[0]}.${sayNearest(
          args[0] as string,
          known.map(({ name }) => name),
        )} crosscut ask lists them.`,
      );
    });
  // A flag after a misspelt name must not hide that the name is what is wrong.
  command.allowExcessArguments(true).allowUnknownOption(true);
  addSearchCommand(command, context);
  for (const question of known) {
    const sub = command
      .command(question.name)
      .description(question.asks)
      .allowExcessArguments(false)
      .addOption(new Option('--json', 'the whole answer as JSON').conflicts('csv'))
      .option('--csv', 'the rows as CSV')
      .option('--graph <digest>', 'the digest that an older answer names: says what was loaded since');
    const names = Object.entries(question.params as Readonly<Record<string, ParamSpec>>).flatMap(([name, spec]) =>
      spec.kind === 'id' && spec.label !== 'ANY' ? [name] : [],
    );
    if (names.length > 0) {
      sub.option('--each <name>', `one table over all of them: ${names.join(' or ')}`);
      if (!('invented' in question.params))
        sub.addOption(new Option('--invented <yes|no>', 'with --each: no leaves invented examples out').choices(['yes', 'no']));
    }
    for (const [name, spec] of Object.entries(question.params) as [string, ParamSpec][]) {
      const option = new Option(`--${name} <${placeholderOf(spec)}>`, says(spec));
      // Commander would turn asAt into another name; the flag is what the API calls it.
      option.attributeName = () => name;
      sub.addOption(option);
    }
    if (question.samples.length > 0)
      sub.addHelpText('after', `\nExamples:\n${question.samples.map((sample) => `  ${sayCommand(question, sample)}`).join('\n')}`);
    sub.action((options) => run(context, question, options));
  }
};
