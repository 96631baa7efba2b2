import { existsSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Option, type Command } from 'commander';
import type { NodeLabel } from '#graph-schema/labels';
import { toAskError } from '../ask.js';
import { AskError } from '../ask-error.js';
import type { WriteBrief } from '../brief/write-brief.js';
import type { CommandContext } from './command-context.js';
import { exitCodeOf } from './exit-code.js';
import { nameToId } from './name-to-id.js';

interface BriefOptions {
  readonly organisation?: string;
  readonly boundary?: string;
  readonly asAt?: string;
  readonly nation?: string;
  readonly language: 'en' | 'cy';
  readonly out?: string;
}

/** Only this command needs the whole API, so nothing else waits for it. */
const writeThroughApi: WriteBrief = async (asking, choice) => {
  const [{ createBriefWriter }, { buildCrosscutSchema }] = await Promise.all([
    import('../brief/write-brief.js'),
    import('../graphql/schema.js'),
  ]);
  return createBriefWriter(buildCrosscutSchema())(asking, choice);
};

const writeOut = async (context: CommandContext, out: string, html: string): Promise<void> => {
  try {
    await mkdir(path.dirname(out), { recursive: true });
    await writeFile(out, html);
  } catch (error) {
    context.fail(
      2,
      `--out: ${out} could not be written (${(error as NodeJS.ErrnoException).code ?? 'no reason given'}). Name a file in a folder that you may write to.`,
    );
  }
  context.stderr.write(`Wrote ${out} (${Math.ceil(Buffer.byteLength(html) / 1000)} kB). It needs nothing else, and prints on one page.\n`);
};

/** An organisation that is not there is not on the journey either, and that refusal lists those which are. */
const leaveUnknown =
  (text: string) =>
  (error: unknown): string => {
    if (error instanceof AskError && error.code === 'NOT_FOUND') return text;
    throw error;
  };

const asAt = new Option('--asAt <YYYY-MM-DD>', 'the date that the facts are read at; today when left out');
// Commander would turn it into another name; the flag is what the API calls it.
asAt.attributeName = () => 'asAt';

/** `crosscut brief JOURNEY`: one file to send to people who have no Crosscut. */
export const addBriefCommand = (program: Command, context: CommandContext, write: WriteBrief = writeThroughApi): void => {
  program
    .command('brief')
    .description('one file about a journey, to send or print: drawing inside, no script, one printed page')
    .argument('<journey>', 'its id or name, such as when-someone-dies')
    .option('--organisation <id or name>', 'the organisation whose hand-offs come first and are marked')
    .option('--boundary <boundary>', 'ORGANISATION, DEPARTMENT, PROFESSION or ACTIVITY; DEPARTMENT when left out')
    .addOption(asAt)
    .option('--nation <nation>', 'only the steps that people of this nation take; all when left out')
    .addOption(new Option('--language <language>', 'en (English) or cy (Welsh)').choices(['en', 'cy']).default('en'))
    .option('--out <file>', 'the file to write; stdout when left out')
    .action(async (journey: string, { organisation, language, out, ...view }: BriefOptions) => {
      if (out !== undefined && existsSync(out) && statSync(out).isDirectory())
        context.fail(2, `--out: ${out} is a folder. Name the file to write, such as ${path.join(out, `${path.basename(journey)}.html`)}.`);
      const store = await context.openStore();
      try {
        const toId = (flag: string, label: NodeLabel, text: string) =>
          nameToId(store, flag, label, text, (found) => context.stderr.write(`${found}\n`));
        const asked = { ...view, journey: await toId('JOURNEY', 'Journey', journey) };
        const html = await write(
          { store, language, address: context.settings().address },
          {
            view: asked,
            organisation: organisation && (await toId('--organisation', 'Organisation', organisation).catch(leaveUnknown(organisation))),
          },
        );
        if (out === undefined) context.stdout.write(html);
        else await writeOut(context, out, html);
      } catch (error) {
        if (error instanceof AskError) context.fail(exitCodeOf(toAskError(error)), error.message);
        throw error;
      } finally {
        await store.close();
      }
    });
};
