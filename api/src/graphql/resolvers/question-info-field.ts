import { Ctx, Query, Resolver } from 'type-graphql';
import { questions } from '#questions/index';
import type { Context } from '../context.js';
import { toQuestionInfo } from '../question-info.js';
import { QuestionInfo } from '../types/question-info.js';

@Resolver()
export class QuestionInfoField {
  @Query(() => [QuestionInfo], { description: 'Every question that can be asked, with what it takes and what it reads.' })
  questions(@Ctx() { asking }: Context): QuestionInfo[] {
    return questions.map((question) => toQuestionInfo(question, asking.language ?? 'en'));
  }
}
