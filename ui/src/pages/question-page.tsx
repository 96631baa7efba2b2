import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Link, useLocation, useSearch } from 'wouter';
import { QuestionAnswer } from '../panels/question-answer.js';
import { QuestionForm } from '../panels/question-form.js';
import { Samples } from '../panels/samples.js';
import { useAsking } from '../panels/use-asking.js';
import { useSaidParams } from '../panels/use-said-params.js';
import { askAnswer } from '../queries/ask-answers.js';
import { questionsQuery } from '../queries/catalogue.js';
import { useAnswer, useFetched } from '../queries/use-answer.js';
import { useWords } from '../shell/language.js';
import { useTitle } from '../shell/use-title.js';
import { Failing, Unheaded, Waiting } from '../shell/waiting.js';
import type { Asked } from '../view-model/answers/answer-table.js';
import { formFrom, isComplete, refusedField, searchForForm, type ParamShown } from '../view-model/answers/question-form.js';
import { askedOf, type Given } from '../view-model/answers/said-params.js';
import { capital } from '../view-model/capital.js';

interface QuestionShown extends Asked {
  readonly asks: string;
  readonly params: readonly ParamShown[];
  readonly reads: readonly { readonly name: string; readonly cypher: string }[];
  readonly samples: readonly { readonly permalink: string; readonly values: Given }[];
}

/** One ready question: the answer to what the address asks, and below it the form; the form alone while nothing is asked. */
const QuestionPage = ({ name }: { name: string }) => {
  const { questions: words } = useWords();
  const { data, error, loading, retry } = useAnswer(questionsQuery, {});
  const question = data?.questions.find((one) => one.name === name);
  useTitle(question?.asks ?? words.title);
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
  const { name, params, samples } = question;
  const asking = useRef<HTMLDetailsElement>(null);
  const values = formFrom(params, new URLSearchParams(search));
  const own = searchForForm(params, values);
  // A link made earlier says in `graph` what was loaded then; the answer tells whether that changed.
  const graph = new URLSearchParams(search).get('graph');
  const linked = graph ? `${own}${own === '' ? '?' : '&'}${new URLSearchParams({ graph })}` : own;
  const asked = isComplete(params, values);
  const state = useFetched(`${asked} ${name}${linked}`, (asking) =>
    asked ? askAnswer<Record<string, unknown>>(name, linked, asking) : Promise.resolve(null),
  );
  const { answer, form, byForm } = useAsking(own, state.loading);
  // What can be mended in the form is shown there; everything else stands where the answer would.
  const refusal =
    state.error &&
    ['BAD_USER_INPUT', 'NOT_FOUND', 'LIMIT_EXCEEDED'].includes(state.error.code) &&
    refusedField(state.error.message, params, values)
      ? state.error.message
      : null;
  const answered = asked && refusal === null;
  const [open, setOpen] = useState(!asked);
  const given = askedOf(params, values, state.loading ? null : (state.data?.asAt ?? null));
  const say = useSaidParams(name, params, [given, ...samples.map((sample) => sample.values)]);
  return (
    <>
      <p className="govuk-body govuk-!-margin-bottom-2">
        <Link className="govuk-link" href="/questions">
          {words.title}
        </Link>
      </p>
      <h1 className="govuk-heading-xl">{question.asks}</h1>
      {answered && (
        <>
          <p className="govuk-body cc-asked">
            {say?.(given).map(capital).join(' · ')}{' '}
            <button
              type="button"
              className="cc-link-button cc-screen-only"
              onClick={() => {
                flushSync(() => setOpen(true));
                asking.current?.scrollIntoView();
                asking.current?.querySelector('summary')?.focus({ preventScroll: true });
              }}>
              {words.askOtherwise}
            </button>
          </p>
          <QuestionAnswer ref={answer} question={question} search={own} values={values} state={state} />
        </>
      )}
      {/* Once there is an answer it stands first, and the form below it for who wants another. */}
      <details
        ref={asking}
        className="govuk-details cc-screen-only"
        open={open || !answered}
        onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="govuk-details__summary" hidden={!answered}>
          <span className="govuk-details__summary-text">{words.askOtherwise}</span>
        </summary>
        <div className={answered ? 'govuk-details__text' : undefined}>
          <QuestionForm
            key={form}
            question={name}
            params={params}
            values={values}
            refusal={refusal}
            onAsk={(next) => {
              setOpen(true);
              byForm(searchForForm(params, next));
              navigate(`${path}${searchForForm(params, next)}`);
            }}
          />
          <Samples samples={samples} say={say} />
        </div>
      </details>
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
