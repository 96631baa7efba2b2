import { lazy, Suspense, type Ref } from 'react';
import { Link } from 'wouter';
import { bareId } from '#graph-schema/ids';
import { Charts } from '../charts/index.js';
import { answerAddress, type AnswerEnvelope } from '../queries/ask-answers.js';
import type { AnswerState } from '../queries/use-answer.js';
import { useWords } from '../shell/language.js';
import { Failing, Waiting } from '../shell/waiting.js';
import { inventedRows, isWhollyInvented, type Asked } from '../view-model/answers/answer-table.js';
import { searchFor, viewFrom } from '../view-model/journey/journey-view.js';
import { exactSearch, type ParamShown } from '../view-model/answers/question-form.js';
import { shownAbove } from '../view-model/answers/shown-above.js';
import { AnswerRows, AnswerSentences } from './answer-rows.js';
import { AsGraphql } from './as-graphql.js';
import { Cite } from './cite.js';
import { useSaying } from './use-saying.js';
import { WhatIfSides } from './what-if-sides.js';

const JourneyPicture = lazy(() => import('../journey/journey-picture.js'));

type Answer = AnswerEnvelope & Readonly<Record<string, unknown>>;

interface Props {
  readonly ref: Ref<HTMLElement>;
  readonly question: Asked & { readonly params: readonly ParamShown[] };
  /** The address's own part of the answer, with its leading `?`. */
  readonly search: string;
  readonly values: Readonly<Record<string, string>>;
  readonly state: AnswerState<Answer | null>;
}

/** The answer: sentences, what to know before relying on it, a picture where there is one, tables, and how to take it away. */
export const QuestionAnswer = ({ ref, question, search, values, state: { data: answer, error, loading, retry } }: Props) => {
  const { questions: words } = useWords();
  const { above, below } = aroundPicture(answer?.warnings ?? []);
  const exact = answer ? exactSearch(search, answer.permalink) : '';
  return (
    <section ref={ref} aria-busy={loading}>
      <h2 className="govuk-heading-m cc-answer-title" tabIndex={-1}>
        {words.answer}
      </h2>
      {error && <Failing error={error} retry={retry} />}
      {error && <Pages info={null} name={question.name} search={search} />}
      <Waiting on={loading} />
      {answer && !error && (
        <div className={loading ? 'cc-stale' : undefined}>
          <AnswerSentences answer={answer} />
          {answer.illustrative && <Invented answer={answer} />}
          <Warnings warnings={above} />
          {answer.coverageSentence && <p className="govuk-body">{answer.coverageSentence}</p>}
          {question.name === 'silosSplittingJourney' && values.journey && <Drawing journey={bareId(values.journey)} search={search} />}
          <Charts question={question.name} answer={answer} />
          {question.name === 'whatIf' && <WhatIfSides answer={answer} search={search} />}
          <Warnings warnings={below} />
          <AnswerRows answer={answer} question={question} without={shownAbove(question.name, answer)} />
          <Pages info={answer.pageInfo as PageInfo | undefined} name={question.name} search={search} />
          {!loading && (
            <>
              <Cite
                answer={answer}
                permalink={`/questions/${question.name}${exact}`}
                csv={answerAddress(question.name, exact, 'csv')}
                json={answerAddress(question.name, exact, 'json')}
              />
              <AsGraphql key={search} name={question.name} params={question.params} values={values} />
            </>
          )}
        </div>
      )}
    </section>
  );
};

/** The journey as it is drawn on its own page, and the way there. */
const Drawing = ({ journey, search }: { journey: string; search: string }) => {
  const { questions: words } = useWords();
  return (
    <>
      <p className="govuk-body">
        <Link className="govuk-link" href={`/journeys/${journey}${searchFor(viewFrom(new URLSearchParams(search)))}`}>
          {words.drawing}
        </Link>
      </p>
      <Suspense>
        <JourneyPicture id={journey} search={search} />
      </Suspense>
    </>
  );
};

/** Says how much of the answer is invented: all of it, or which rows. */
const Invented = ({ answer }: { answer: Answer }) => {
  const { questions: words } = useWords();
  const saying = useSaying();
  const partly = !isWhollyInvented(answer);
  const rows = inventedRows(answer).map(({ name, invented, of }) => words.inventedRows(saying.field(name), invented, of));
  return <p className="cc-notice">{partly ? words.partlyInvented(rows) : words.illustrative}</p>;
};

const briefly = 200;

/** One brief caveat stands above the picture; whatever else there is to know would push it out of sight, and stands below. */
const aroundPicture = (warnings: readonly string[]) => {
  const first = (warnings[0]?.length ?? 0) <= briefly ? 1 : 0;
  return { above: warnings.slice(0, first), below: warnings.slice(first) };
};

const shownAtOnce = 1;

/** What to know before relying on the answer; a long list is folded after the first. */
const Warnings = ({ warnings }: { warnings: readonly string[] }) => {
  const { questions: words } = useWords();
  const said = (some: readonly string[]) =>
    some.map((warning) => (
      <p key={warning} className="govuk-inset-text">
        {warning}
      </p>
    ));
  if (warnings.length <= shownAtOnce + 1) return said(warnings);
  return (
    <>
      {said(warnings.slice(0, shownAtOnce))}
      <details className="govuk-details cc-warnings">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">{words.moreWarnings(warnings.length - shownAtOnce)}</span>
        </summary>
        {said(warnings.slice(shownAtOnce))}
      </details>
    </>
  );
};

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/** To the first page and the next; a question without pages has no `info`, and a page that could not be had has null. */
const Pages = ({ info, name, search }: { info: PageInfo | null | undefined; name: string; search: string }) => {
  const { questions: words } = useWords();
  const params = new URLSearchParams(search);
  const later = params.has('after');
  if (info === undefined || !(later || info?.hasNextPage)) return null;
  const hrefWith = (after: string | null) => {
    const own = new URLSearchParams(search);
    own.delete('after');
    if (after !== null) own.set('after', after);
    return `/questions/${name}?${own}`;
  };
  return (
    <p className="govuk-body">
      {later && (
        <Link className="govuk-link" href={hrefWith(null)}>
          {words.firstPage}
        </Link>
      )}
      {later && info?.hasNextPage && ' · '}
      {info?.hasNextPage && (
        <Link className="govuk-link" href={hrefWith(info.endCursor)}>
          {words.nextPage}
        </Link>
      )}
    </p>
  );
};
