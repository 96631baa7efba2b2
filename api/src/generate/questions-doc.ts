import { toQuestionAddress } from '../ask.js';
import type { ParamSpec, ParamSpecs } from '../questions/params.js';
import type { AnyQuestion, Reads } from '../questions/question.js';

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
      return `text of at most ${spec.longest} characters`;
    case 'flag':
      return 'yes or no';
    case 'list':
      return `list of at most ${spec.most}: ${kindOf(spec.of)}`;
    case 'record':
      return Object.keys(spec.fields).join(', ');
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

/** As it is typed in a shell: lists of words with commas, everything that has parts as JSON in quotes. */
const toFlag = (value: unknown): string =>
  Array.isArray(value) && value.every((item) => typeof item !== 'object')
    ? value.join(',')
    : typeof value === 'object'
      ? `'${JSON.stringify(value)}'`
      : String(value);

const sampleOf = (question: AnyQuestion, sample: Readonly<Record<string, unknown>>): string => {
  const given = Object.entries(sample)
    .map(([name, value]) => ` --${name} ${toFlag(value)}`)
    .join('');
  return `- \`crosscut ask ${question.name}${given}\` · [page](${toQuestionAddress(question, sample)})`;
};

const sectionOf = (question: AnyQuestion): string => {
  const params = Object.entries(question.params as ParamSpecs).map(
    ([name, spec]) => `| \`${name}\` | ${cell(kindOf(spec))} | ${fallbackOf(name, spec)} | ${cell(spec.says)} |`,
  );
  const reads = Object.entries(question.reads as Reads).map(([name, { cypher }]) => `\`${name}\`\n\n\`\`\`cypher\n${cypher}\n\`\`\``);
  return [
    `### ${question.name}`,
    question.asks,
    `Rows of its table: \`${String(question.table)}\`.`,
    params.length ? ['| parameter | is | left out | |', '| --- | --- | --- | --- |', ...params].join('\n') : 'Takes no parameters.',
    question.samples.map((sample) => sampleOf(question, sample)).join('\n'),
    `<details><summary>Cypher</summary>\n\n${reads.join('\n\n')}\n\n</details>`,
  ].join('\n\n');
};

/** docs/questions.md as the registry says it. */
export const printQuestionsDoc = (questions: readonly AnyQuestion[]): string =>
  [
    '# Questions',
    'Every question that Crosscut answers: a field of the API, a command, a page. This file is made from the questions themselves: `npm run generate`.',
    'Each answer begins with its `summary`: one or two sentences that answer the question, or say why there is nothing. It also carries its date, sources, whether anything in it is invented, how much is known, its method, a link that shows it again, a digest of the facts, a citation and warnings.',
    ...groups.flatMap((group) => {
      const ofGroup = questions.filter((question) => question.group === group);
      return ofGroup.length ? [`## ${group}`, ...ofGroup.map(sectionOf)] : [];
    }),
  ].join('\n\n') + '\n';
