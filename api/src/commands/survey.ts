import path from 'node:path';
import { Option, type Command } from 'commander';
import { todayInLondon, toAskError } from '../ask.js';
import { AskError } from '../ask-error.js';
import { checkIdsExist } from '../asking/check-ids-exist.js';
import { readSurveyed } from '../lookups/surveyed.js';
import { findPairs } from '../survey/find-pairs.js';
import { formName, toLinksForm, toTeamsForm } from '../survey/survey-form.js';
import { sentencesIn } from '../wording/index.js';
import type { CommandContext } from './command-context.js';
import { exitCodeOf } from './exit-code.js';
import { failWithProblems } from './load-failure.js';
import { nameToId } from './name-to-id.js';

interface Given {
  readonly organisation: string;
  readonly out?: string;
  readonly form?: 'teams' | 'links';
  readonly audience?: string;
  readonly language: 'en' | 'cy';
  readonly json?: true;
}

const run = async (context: CommandContext, { organisation: named, out: place, form, audience, language, json }: Given): Promise<void> => {
  const store = await context.openStore();
  try {
    const today = todayInLondon();
    const organisation = await nameToId(store, '--organisation', 'Organisation', named, (found) => context.stderr.write(`${found}\n`));
    const surveyed = await store.read(async (read) => {
      await checkIdsExist(read, [{ name: 'organisation', label: 'Organisation', id: organisation }]);
      return readSurveyed(read, organisation, today);
    });
    if (surveyed.services.length === 0)
      context.fail(
        1,
        `${surveyed.name} owns and delivers no service in the map, so there is nothing to ask it about. Load its services first.`,
      );
    const { pairs, waitingFor } = await findPairs(store, organisation, surveyed.journeys, today);
    const asks = form ?? (pairs.length > 0 ? 'links' : 'teams');
    const waits =
      waitingFor.length > 0 ? `At some of its hand-offs the teams of the other side are not known: ${waitingFor.join(', ')}.` : '';
    if (asks === 'links' && pairs.length === 0)
      context.fail(
        1,
        `No pair of known teams meets at a hand-off of ${surveyed.name} yet. ${waits || 'Ask for its teams first: --form teams.'}`,
      );
    const out = place ?? path.join('forms', formName(asks, organisation));
    const notice = sentencesIn[language].beforeSurvey({ audience: audience ?? null });
    const { writeDataset } = await import('#seeds/write-dataset');
    const files = await writeDataset(
      out,
      asks === 'links' ? toLinksForm(surveyed, pairs, notice, out) : toTeamsForm(surveyed, notice, out),
    );
    if (json)
      context.stdout.write(
        `${JSON.stringify({ folder: out, form: asks, files, services: surveyed.services.length, pairs: pairs.length, waitingFor }, null, 2)}\n`,
      );
    else
      context.stdout.write(
        asks === 'links'
          ? `${out} asks ${surveyed.name} how closely its teams work with others: pairs ${pairs.length}. Begin with README.md.\n`
          : `${out} asks ${surveyed.name} which teams work on its services: services ${surveyed.services.length}. Begin with README.md.\n`,
      );
    if (waits) context.stderr.write(`${waits}\n`);
  } catch (error) {
    if (error instanceof AskError) context.fail(exitCodeOf(toAskError(error)), error.message);
    failWithProblems(error, context, json ?? false);
  } finally {
    await store.close();
  }
};

/** `crosscut survey --organisation ID`: the form to fill in, by which working links come to be known. */
export const addSurveyCommand = (program: Command, context: CommandContext): void => {
  program
    .command('survey')
    .description(
      'the form that asks an organisation which teams work on its services and, once teams are known, how closely they work with those they meet',
    )
    .requiredOption('--organisation <id or name>', 'the organisation to ask, by id, name or abbreviation')
    .option(
      '--out <folder>',
      'a new folder; forms/survey-teams-ID or forms/survey-links-ID when left out, named as the dataset that it becomes',
    )
    .addOption(
      new Option('--form <form>', 'teams or links; when left out, links as soon as teams on both sides of a hand-off are known').choices([
        'teams',
        'links',
      ]),
    )
    .option('--audience <text>', 'who will see the answers, for the sentence above the form; everyone who can open this map when left out')
    .addOption(new Option('--language <language>', 'of that sentence: en (English) or cy (Welsh)').choices(['en', 'cy']).default('en'))
    .option('--json', 'print JSON')
    .action((given: Given) => run(context, given));
};
