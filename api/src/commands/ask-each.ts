import { createNodeKey } from '#graph-schema/ids';
import { labels, type NodeLabel } from '#graph-schema/labels';
import { ask, toAskError, todayInLondon, type Asking } from '../ask.js';
import { columnsOfTable, toTable, type Table } from '../answers/answer-table.js';
import { AskError } from '../ask-error.js';
import { checkParams } from '../asking/check-params.js';
import { everyId } from '../lookups/every-id.js';
import type { ParamSpec } from '../questions/params.js';
import type { Answer, AnyQuestion } from '../questions/question.js';

export interface EachAnswer {
  readonly key: string;
  readonly name: string;
  readonly answer: Answer;
}

/**
 * The label of the things that the parameter `each` may name.
 * @throws AskError BAD_USER_INPUT when the question has no such parameter, or it was given as well
 */
export const labelOfEach = (question: AnyQuestion, each: string, given: Readonly<Record<string, unknown>>): NodeLabel => {
  const spec = (question.params as Readonly<Record<string, ParamSpec>>)[each];
  if (spec?.kind !== 'id' || spec.label === 'ANY') {
    const names = Object.entries(question.params as Readonly<Record<string, ParamSpec>>).flatMap(([name, one]) =>
      one.kind === 'id' && one.label !== 'ANY' ? [name] : [],
    );
    throw new AskError(
      'BAD_USER_INPUT',
      `--each: ${question.name} is not about one ${each}. ${names.length > 0 ? `It can be asked for each ${names.join(' or ')}.` : 'It is about the whole map: ask it once.'}`,
    );
  }
  if (given[each] !== undefined)
    throw new AskError('BAD_USER_INPUT', `--each ${each} asks about all of them, so --${each} cannot be given as well.`);
  return spec.label;
};

export interface EachRefusal {
  readonly key: string;
  readonly name: string;
  readonly refusal: AskError;
}

/**
 * Asks the question once for each thing with this label, in the order of their ids, as its parameter `each`. What is refused of one thing is told of it.
 * @param invented no: not about invented things
 * @throws AskError for what is wrong whatever the thing, and where nobody answers
 */
export const askEach = async (
  asking: Asking,
  question: AnyQuestion,
  each: string,
  label: NodeLabel,
  given: Readonly<Record<string, unknown>>,
  invented: boolean,
): Promise<{ answers: EachAnswer[]; refusals: EachRefusal[] }> => {
  const [answers, refusals]: [EachAnswer[], EachRefusal[]] = [[], []];
  const things = (await everyId(asking.store, label)).filter(({ illustrative }) => invented || !illustrative);
  if (things[0]) checkParams(question, { ...given, [each]: things[0].id }, asking.today ?? todayInLondon());
  for (const { id, name } of things) {
    const thing = { key: createNodeKey(label, id), name };
    await ask(asking, question, { ...given, [each]: id }).then(
      (answer) => answers.push({ ...thing, answer }),
      (error: unknown) => {
        const refusal = toAskError(error);
        if (refusal.code === 'UNAVAILABLE' || refusal.code === 'INTERNAL') throw refusal;
        refusals.push({ ...thing, refusal });
      },
    );
  }
  return { answers, refusals };
};

/** Each thing of which the table has no row, with why; of no thing at all, that. */
export const sayWithoutRows = (label: NodeLabel, answers: readonly EachAnswer[], table: Table): string[] => {
  const there = new Set(table.rows.map(([, key]) => key));
  return answers.length === 0
    ? [`There is no ${labels[label].prefix} to ask about.`]
    : answers.flatMap(({ key, name, answer }) => (there.has(key) ? [] : [[`${name} (${key}): no rows.`, ...sayNote(answer)].join(' ')]));
};

/** Why there is nothing, or what the answer says of itself. */
export const sayNote = ({ note, summary }: Answer): readonly string[] => (note ? [note] : summary);

/** One table of all answers: what it was asked about stands before each row. */
export const toEachTable = (question: AnyQuestion, each: string, answers: readonly EachAnswer[]): Table => ({
  columns: [`for.${each}`, `for.${each}.id`, ...columnsOfTable(question)],
  rows: answers.flatMap(({ key, name, answer }) => toTable(question, answer).rows.map((row) => [name, key, ...row])),
});
