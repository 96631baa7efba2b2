import { Link, useLocation, useSearch } from 'wouter';
import { QuestionAnswer } from '../panels/question-answer.js';
import { QuestionForm } from '../panels/question-form.js';
import { Samples } from '../panels/samples.js';
import { askAnswer } from '../queries/ask-answers.js';
import { questionsQuery } from '../queries/catalogue.js';
import { useAnswer, useFetched } from '../queries/use-answer.js';
import { useWords } from '../shell/language.js';
import { useTitle } from '../shell/use-title.js';
import { Failing, Unheaded, Waiting } from '../shell/waiting.js';
import type { Asked } from '../view-model/answers/answer-table.js';
import { formFrom, isComplete, refusedField, searchForForm, type ParamShown } from '../view-model/answers/question-form.js';
import type { Given } from '../view-model/answers/said-params.js';

interface QuestionShown extends Asked {
  readonly asks: string;
  readonly params: readonly ParamShown[];
  readonly reads: readonly { readonly name: string; readonly cypher: string }[];
  readonly samples: readonly { readonly permalink: string; readonly values: Given }[];
}

/** One ready question: its form, and below it the answer to what the address asks. */
const QuestionPage = ({ name }: { name: string }) => {
  const { questions: words } = useWords();
  const { data, error, loading, retry } = useAnswer(questionsQuery, {});
  const question = data?.questions.find((one) => one.name === name);
  useTitle(question?.asks ?? null);
  if (question) return <AskedQuestion question={question} />;
  return (
    <>
      {!data && <Unheaded failed={error !== null} />}
      {error && <Failing error={error} retry={retry} />}
      <Waiting on={loading} />
      {data && (
        <>
          <h1 className="govuk-heading-xl">{words.unknownTitle}</h1>
          <p className="govuk-body">
            <Link className="govuk-link" href="/questions">
              {words.title}
            </Link>
          </p>
        </>
      )}
    </>
  );
};

const AskedQuestion = ({ question }: { question: QuestionShown }) => {
  const { questions: words } = useWords();
  const [path, navigate] = useLocation();
  const search = useSearch();
  const { name, params } = question;
  const values = formFrom(params, new URLSearchParams(search));
  const own = searchForForm(params, values);
  // A link made earlier says in `graph` what was loaded then; the answer tells whether that changed.
  const graph = new URLSearchParams(search).get('graph');
  const linked = graph ? `${own}${own === '' ? '?' : '&'}${new URLSearchParams({ graph })}` : own;
  const asked = isComplete(params, values);
  const state = useFetched(`${asked} ${name}${linked}`, (asking) =>
    asked ? askAnswer<Record<string, unknown>>(name, linked, asking) : Promise.resolve(null),
  );
  // What can be mended in the form is shown there; everything else stands where the answer would.
  const refusal =
    state.error &&
    ['BAD_USER_INPUT', 'NOT_FOUND', 'LIMIT_EXCEEDED'].includes(state.error.code) &&
    refusedField(state.error.message, params, values)
      ? state.error.message
      : null;
  return (
    <>
      <p className="govuk-body govuk-!-margin-bottom-2">
        <Link className="govuk-link" href="/questions">
          {words.title}
        </Link>
      </p>
      <h1 className="govuk-heading-xl">{question.asks}</h1>
      <QuestionForm
        key={own}
        question={name}
        params={params}
        values={values}
        refusal={refusal}
        onAsk={(next) => navigate(`${path}${searchForForm(params, next)}`)}
      />
      <Samples question={name} params={params} samples={question.samples} />
      {asked && refusal === null && <QuestionAnswer question={question} search={own} values={values} state={state} />}
      <details className="govuk-details">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">{words.cypher}</span>
        </summary>
        {question.reads.map((read) => (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          <pre key={read.name} className="govuk-details__text cc-code" tabIndex={0}>{`// ${read.name}\n${read.cypher}`}</pre>
        ))}
      </details>
    </>
  );
};

export default QuestionPage;
