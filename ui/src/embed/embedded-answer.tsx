import { useSearch } from 'wouter';
import { Charts } from '../charts/index.js';
import { AnswerRows, AnswerSentences } from '../panels/answer-rows.js';
import { askAnswer } from '../queries/ask-answers.js';
import { questionTablesQuery } from '../queries/catalogue.js';
import { useAnswer, useFetched } from '../queries/use-answer.js';
import { useWords } from '../shell/language.js';
import { useTitle } from '../shell/use-title.js';
import { Unanswered } from '../shell/waiting.js';

/** Belongs to the page, not to the question. */
const ofThePage = ['lang'];

/** The answer of a question to look at inside another page: sentences, a picture where there is one, tables. */
export const EmbeddedAnswer = ({ name }: { name: string }) => {
  const { questions: words } = useWords();
  const search = new URLSearchParams(useSearch());
  for (const param of ofThePage) search.delete(param);
  const asked = useFetched(`${name} ${search}`, (asking) => askAnswer<Record<string, unknown>>(name, `?${search}`, asking));
  const catalogue = useAnswer(questionTablesQuery, {});
  const answer = asked.data;
  const question = catalogue.data?.questions.find((one) => one.name === name);
  useTitle(answer?.question ?? null);
  if (!answer) return <Unanswered {...asked} />;
  if (!question) return <Unanswered {...catalogue} />;
  return (
    <>
      {answer.illustrative && <p className="cc-notice">{answer.summary[1]}</p>}
      <h1 className="govuk-heading-l govuk-!-margin-bottom-2">{answer.question}</h1>
      <h2 className="govuk-visually-hidden">{words.answer}</h2>
      <AnswerSentences answer={answer} />
      {answer.warnings.map((warning) => (
        <p key={warning} className="govuk-inset-text">
          {warning}
        </p>
      ))}
      {answer.coverageSentence && <p className="govuk-body">{answer.coverageSentence}</p>}
      <Charts question={name} answer={answer} />
      <AnswerRows answer={answer} question={question} />
    </>
  );
};
