import { Router } from 'express';
import { ask, type Asking } from '../ask.js';
import { toCsv } from '../answers/answer-csv.js';
import { AskError } from '../ask-error.js';
import { languageOf } from './language-of.js';
import type { AnyQuestion } from '../questions/question.js';

const formats = {
  csv: { type: 'text/csv; charset=utf-8', write: toCsv },
  json: {
    type: 'application/json; charset=utf-8',
    write: (_question: AnyQuestion, answer: object) => `${JSON.stringify(answer, null, 2)}\n`,
  },
} as const;

/** `<question>.csv` and `<question>.json` with the question's parameters as the query, for spreadsheets and scripts. */
export const answers = (questions: readonly AnyQuestion[], asking: () => Asking): Router => {
  const router = Router();
  router.get('/:file', async (request, response) => {
    const [, name, ending] = /^(\w+)\.(csv|json)$/.exec(request.params.file) ?? [];
    const question = questions.find((known) => known.name === name);
    if (!question || (ending !== 'csv' && ending !== 'json'))
      throw new AskError(
        'NOT_FOUND',
        'There is no such answer. An address is /answers/, the name of a question, and .csv or .json; /questions lists them.',
      );
    const format = formats[ending];
    const answer = await ask({ ...asking(), language: languageOf(request, response) }, question, request.query);
    response.set('Cache-Control', 'no-cache').type(format.type);
    if (ending === 'csv') response.attachment(`${question.name}.csv`);
    response.send(format.write(question, answer));
  });
  return router;
};
