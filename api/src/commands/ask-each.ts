import { createNodeKey } from '#graph-schema/ids';
import type { NodeLabel } from '#graph-schema/labels';
import { ask, type Asking } from '../ask.js';
import { columnsOfTable, toTable, type Table } from '../answers/answer-table.js';
import { AskError } from '../ask-error.js';
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

/**
 * Asks the question once for each thing with this label, in the order of their ids, as its parameter `each`.
 * @param invented no: not about invented things
 */
export const askEach = async (
  asking: Asking,
  question: AnyQuestion,
  each: string,
  label: NodeLabel,
  given: Readonly<Record<string, unknown>>,
  invented: boolean,
): Promise<EachAnswer[]> => {
  const answers: EachAnswer[] = [];
  for (const { id, name, illustrative } of await everyId(asking.store, label))
    if (invented || !illustrative)
      answers.push({ key: createNodeKey(label, id), name, answer: await ask(asking, question, { ...given, [each]: id }) });
  return answers;
};

/** One table of all answers: what it was asked about stands before each row. */
export const toEachTable = (question: AnyQuestion, each: string, answers: readonly EachAnswer[]): Table => ({
  columns: [`for.${each}`, `for.${each}.id`, ...columnsOfTable(question)],
  rows: answers.flatMap(({ key, name, answer }) => toTable(question, answer).rows.map((row) => [name, key, ...row])),
});
