import type { GraphQLSchema } from 'graphql';
import { toQuestionAddress } from '../asking/permalink.js';
import { sayCommand, sayFields } from '../asking/say-params.js';
import { lastColumns } from '../answers/answer-table.js';
import type { ParamSpec, ParamSpecs } from '../questions/params.js';
import type { AnyQuestion, Reads } from '../questions/question.js';
import { columnsOf } from './columns-of.js';

const groups = ['Journeys and silos', 'Services and ownership', 'People, professions, communities', 'The map as a whole'] as const;

const kindOf = (spec: ParamSpec): string => {
  switch (spec.kind) {
    case 'id':
      return spec.label === 'ANY' ? 'key of anything' : `id of one ${spec.label}`;
    case 'choice':
      return spec.values.length > 12 ? `one of ${spec.values.length} kinds` : spec.values.join(', ');
    case 'date':
      return 'date';
    case 'number':
      return `${spec.whole ? 'whole number' : 'number'}${boundsOf(spec)}`;
    case 'text':
      return spec.values?.length ? spec.values.join(', ') : `text of at most ${spec.longest} characters`;
    case 'flag':
      return 'yes or no';
    case 'list':
      return `list of at most ${spec.most}: ${kindOf(spec.of)}`;
    case 'record':
      return `each with ${sayFields(spec.fields)}`;
  }
};

const boundsOf = ({ above, least, most }: Extract<ParamSpec, { kind: 'number' }>): string =>
  [above === undefined ? '' : ` above ${above}`, least === undefined ? '' : ` from ${least}`, most === undefined ? '' : ` to ${most}`].join(
    '',
  );

const fallbackOf = (name: string, spec: ParamSpec): string => {
  if (name === 'asAt') return 'today';
  if ('fallback' in spec && spec.fallback !== null) return String(spec.fallback);
  return 'required' in spec && spec.required ? 'must be given' : '';
};

const cell = (text: string): string => text.replaceAll('|', '\\|');

const sampleOf = (question: AnyQuestion, sample: Readonly<Record<string, unknown>>): string =>
  `- \`${sayCommand(question, sample)}\` · [page](${toQuestionAddress(question, sample)})`;

/** The fields of the records of a list stand under it. */
const paramRows = (specs: ParamSpecs, path = ''): string[] =>
  Object.entries(specs).flatMap(([name, spec]) => [
    `| \`${path}${name}\` | ${cell(kindOf(spec))} | ${fallbackOf(name, spec)} | ${cell(spec.says)} |`,
    ...(spec.kind === 'list' && spec.of.kind === 'record' ? paramRows(spec.of.fields, `${path}${name}.`) : []),
  ]);

/** A thing's name and key stand in two columns and mean one thing. */
const columnRows = (schema: GraphQLSchema, question: AnyQuestion): string[] => {
  const columns = columnsOf(schema, question);
  return columns
    .filter(({ name }) => !columns.some((thing) => `${thing.name}.id` === name))
    .map(({ name, holds, says }) => {
      const key = columns.some((one) => one.name === `${name}.id`) ? `, \`${name}.id\`` : '';
      return `| \`${name}\`${key} | ${cell(holds)} | ${cell(says)} |`;
    });
};

const sectionOf = (schema: GraphQLSchema, question: AnyQuestion): string => {
  const params = paramRows(question.params as ParamSpecs);
  const reads = Object.entries(question.reads as Reads).map(([name, { cypher }]) => `\`${name}\`\n\n\`\`\`cypher\n${cypher}\n\`\`\``);
  return [
    `### ${question.name}`,
    question.asks,
    `Rows of its table: \`${String(question.table)}\`${question.unfolds ? `, one for each of their \`${question.unfolds}\`` : ''}.`,
    params.length ? ['| parameter | is | left out | |', '| --- | --- | --- | --- |', ...params].join('\n') : 'Takes no parameters.',
    question.samples.map((sample) => sampleOf(question, sample)).join('\n'),
    `<details><summary>Columns</summary>\n\n${['| column | holds | |', '| --- | --- | --- |', ...columnRows(schema, question)].join('\n')}\n\n</details>`,
    `<details><summary>Cypher</summary>\n\n${reads.join('\n\n')}\n\n</details>`,
  ].join('\n\n');
};

const lastSays: Readonly<Record<(typeof lastColumns)[number], string>> = {
  asAt: 'The date that the facts were read at.',
  illustrative: 'Whether it rests on invented facts.',
  coverage: 'How much of what the answer needs is known, 0 to 1; empty where that has no meaning.',
  graphDigest: 'Digest of the facts: the same digest gives the same answer.',
  warnings: 'What to know before relying on it. The same in every row of one answer.',
  sources: 'Ids of the sources that the row names; where it names none, of those of the whole answer.',
};

/** docs/questions.md as the registry and the types of the API say it. */
export const printQuestionsDoc = (schema: GraphQLSchema, questions: readonly AnyQuestion[]): string =>
  [
    '# Questions',
    'Every question that Crosscut answers: a field of the API, a command, a page. This file is made from the questions themselves: `npm run generate`.',
    'Each answer begins with its `summary`: a few plain sentences that answer the question, the first of which stands alone; where nothing is found, why. It also carries its date, sources, whether anything in it is invented, how much of what is known (`coverage`, in words `coverageSentence`), its method, a link that shows it again, a digest of the facts, a citation and warnings.',
    'As CSV and in the terminal one list of the answer becomes a table, always with the same columns in the same order. A record gives a column for each named value (`volume.value`), a thing its name and, under `.id`, its key. Of a list of records that differ by a code each code has its columns (`crossings.DEPARTMENT.share`); what else is several stands in one cell, joined by `; `, so that columns with one beginning keep the same order. Empty is not known, never 0. Every table ends with:',
    ['| column | |', '| --- | --- |', ...lastColumns.map((name) => `| \`${name}\` | ${lastSays[name]} |`)].join('\n'),
    ...groups.flatMap((group) => {
      const ofGroup = questions.filter((question) => question.group === group);
      return ofGroup.length ? [`## ${group}`, ...ofGroup.map((question) => sectionOf(schema, question))] : [];
    }),
  ].join('\n\n') + '\n';
