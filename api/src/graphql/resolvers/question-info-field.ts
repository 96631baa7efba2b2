import { Query, Resolver } from 'type-graphql';
import { questions } from '#questions/index';
import { toQuestionInfo } from '../question-info.js';
import { QuestionInfo } from '../types/question-info.js';

@Resolver()
export class QuestionInfoField {
  @Query(() => [QuestionInfo], { description: 'Every question that can be asked, with what it takes and what it reads.' })
  questions(): QuestionInfo[] {
    return questions.map(toQuestionInfo);
  }
}
