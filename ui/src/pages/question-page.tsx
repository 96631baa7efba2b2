import { Link, useLocation, useSearch } from 'wouter';
import { AnswerRows } from '../panels/answer-rows.js';
import { Cite } from '../panels/cite.js';
import { QuestionForm } from '../panels/question-form.js';
import { answerAddress, askAnswer } from '../queries/ask-answers.js';
import { questionsQuery } from '../queries/catalogue.js';
import { useAnswer, useFetched } from '../queries/use-answer.js';
import { useFormats } from '../shell/formats.js';
import { useWords } from '../shell/language.js';
import { useTitle } from '../shell/use-title.js';
import { Failing, Waiting } from '../shell/waiting.js';
import { formFrom, isComplete, searchForForm } from '../view-model/question-form.js';
import { searchFor, viewFrom } from '../view-model/journey-view.js';

/** One ready question: its form, and below it the answer to what the address asks. */
const QuestionPage = ({ name }: { name: string }) => {
  const { questions: words } = useWords();
  const [path, navigate] = useLocation();
  const search = useSearch();
  const { data, error, loading, retry } = useAnswer(questionsQuery, {});
  const question = data?.questions.find((one) => one.name === name);
  useTitle(question?.asks ?? null);
  if (!question) {
    return (
      <>
        {error && <Failing error={error} retry={retry} />}
        <Waiting on={loading} />
        {data && <><h1 className="govuk-heading-xl">{words.unknownTitle}</h1><p className="govuk-body"><Link className="govuk-link" href="/questions">{words.title}</Link></p></>}
      </>
    );
  }
  const values = formFrom(question.params, new URLSearchParams(search));
  const asked = isComplete(question.params, values);
  return (
    <>
      <h1 className="govuk-heading-xl">{question.asks}</h1>
      <QuestionForm key={search} params={question.params} values={values} onAsk={(next) => navigate(`${path}${searchForForm(question.params, next)}`)} />
      {question.samples.length > 0 && (
        <p className="govuk-body">{words.examples}: {question.samples.map((sample, at) => (
          <span key={sample.permalink}>{at > 0 && ' · '}<Link className="govuk-link" href={sample.permalink}>{sample.values.map(({ value }) => value).join(', ') || words.example}</Link></span>
        ))}</p>
      )}
      {asked && <QuestionAnswer name={name} search={searchForForm(question.params, values)} journey={values.journey ?? null} />}
      <details className="govuk-details">
        <summary className="govuk-details__summary"><span className="govuk-details__summary-text">{words.cypher}</span></summary>
        {question.reads.map((read) => (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          <pre key={read.name} className="govuk-details__text cc-code" tabIndex={0}>{`// ${read.name}\n${read.cypher}`}</pre>
        ))}
      </details>
    </>
  );
};

const QuestionAnswer = ({ name, search, journey }: { name: string; search: string; journey: string | null }) => {
  const { questions: words } = useWords();
  const formats = useFormats();
  const { data: answer, error, loading, retry } = useFetched(`${name}${search}`, (asking) => askAnswer(name, search, asking));
  return (
    <section aria-busy={loading}>
      <h2 className="govuk-heading-m">{words.answer}</h2>
      {error && <Failing error={error} retry={retry} />}
      <Waiting on={loading} />
      {answer && (
        <div className={loading ? 'cc-stale' : undefined}>
          {answer.illustrative && <p className="cc-notice">{words.illustrative}</p>}
          {answer.warnings.map((warning) => <p key={warning} className="govuk-inset-text">{warning}</p>)}
          {answer.coverage !== null && <p className="govuk-body">{words.known(formats.share(answer.coverage))}</p>}
          {name === 'silosSplittingJourney' && journey && <p className="govuk-body"><Link className="govuk-link" href={`/journeys/${journey.replace(/^journey:/, '')}${searchFor(viewFrom(new URLSearchParams(search)))}`}>{words.drawing}</Link></p>}
          <AnswerRows answer={answer} />
          <Cite answer={answer} csv={answerAddress(name, search, 'csv')} json={answerAddress(name, search, 'json')} />
        </div>
      )}
    </section>
  );
};

export default QuestionPage;
