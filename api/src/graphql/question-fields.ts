import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { ask } from '#api/ask';
import type { ParamSpec } from '#questions/params';
import type { AnyQuestion } from '#questions/question';
import { answerTypes, type AnswerType } from './answer-types.js';
import { argOptions, argType } from './arg-types.js';
import type { Context } from './context.js';

/**
 * The resolver of one root field for each question: its arguments are made from the question's parameters, and it asks and returns.
 * @throws Error naming a question that answer-types.ts does not know
 */
export const questionFields = (questions: readonly AnyQuestion[], types: Readonly<Record<string, AnswerType>> = answerTypes) => {
  class QuestionFields {}
  const prototype = QuestionFields.prototype as unknown as Record<string, unknown>;
  for (const question of questions) {
    const answerType = types[question.name];
    if (!answerType)
      throw new Error(
        `The question ${question.name} has no answer type. Write one in api/src/graphql/types and name it in api/src/graphql/answer-types.ts.`,
      );
    const params = Object.entries(question.params) as [string, ParamSpec][];
    prototype[question.name] = async (context: Context, info: GraphQLResolveInfo, ...values: unknown[]) => {
      const answer = await ask(context.asking, question, Object.fromEntries(params.map(([name], at) => [name, values[at]])));
      context.answerDates.set(info.path.key, answer.asAt);
      return answerType.show ? answerType.show(answer as never) : answer;
    };
    Ctx()(prototype, question.name, 0);
    Info()(prototype, question.name, 1);
    params.forEach(([name, spec], at) => {
      // Now, not in the thunk: an enum must be registered before the schema is built.
      const type = argType(spec);
      Arg(name, () => type, argOptions(name, spec))(prototype, question.name, at + 2);
    });
    Query(answerType.type, { description: question.asks })(prototype, question.name, {});
  }
  Resolver()(QuestionFields);
  return QuestionFields;
};
