import { Link } from 'wouter';
import { bareId } from '#graph-schema/ids';
import { useWords } from '../shell/language.js';
import { useFormats } from '../shell/formats.js';
import type { JourneySilos } from '../queries/journey-silos.js';
import type { Supposed } from '../queries/what-if.js';
import { saveFile } from '../shell/save-file.js';
import { answerFiles } from '../view-model/answers/answer-files.js';
import { noAnswers, toProposal, type Answers } from '../view-model/answers/answers.js';
import type { JourneyView } from '../view-model/journey/journey-view.js';

/** What is known now, and what would be with the answers. */
export const KnownWith = ({ supposed }: { supposed: Supposed | null }) => {
  const { ask, journey } = useWords();
  const formats = useFormats();
  if (!supposed) return null;
  const shareOr = (share: number | null) => (share === null ? journey.notDefined : formats.share(share));
  const { low, high } = supposed.after.splitIndex;
  return (
    <>
      <strong>{ask.known(shareOr(supposed.before.splitIndex.coverage), shareOr(supposed.after.splitIndex.coverage))}</strong>
      {low !== null && high !== null && ` ${ask.range(formats.share(low), formats.share(high))}`}
    </>
  );
};

interface Props {
  readonly answer: JourneySilos;
  readonly answers: Answers;
  readonly supposed: Supposed | null;
  readonly view: JourneyView;
  readonly hrefFor: (view: JourneyView) => string;
}

/** Says that unsaved answers are laid over the drawing, and what can be done with them. */
export const AnswersBar = ({ answer, answers, supposed, view, hrefFor }: Props) => {
  const { ask, compare } = useWords();
  const formats = useFormats();
  const journey = bareId(answer.journey.id);
  const { teams, ties } = toProposal(answers);
  const asked = new URLSearchParams({ journey, boundary: answer.boundary, teams: JSON.stringify(teams), ties: JSON.stringify(ties) });
  const files = answerFiles(answers, {
    journey,
    sourceName: ask.sourceName(answer.journey.name, formats.day(answer.asAt)),
    on: answer.asAt,
    illustrative: answer.illustrative,
  });
  return (
    <section className="cc-answers cc-screen-only" aria-labelledby="answers-bar">
      <h2 id="answers-bar" className="govuk-heading-s govuk-!-margin-bottom-1">
        {ask.bar}
      </h2>
      <p className="govuk-body govuk-!-margin-bottom-1">{ask.laid(teams.length, ties.length)}</p>
      <p className="govuk-body govuk-!-margin-bottom-1">
        <KnownWith supposed={supposed} />
      </p>
      <details className="govuk-details govuk-!-margin-bottom-2">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">{ask.files}</span>
        </summary>
        <div className="govuk-details__text">
          <p className="govuk-body-s">{ask.filesHow}</p>
          {files.map(({ name, text }) => (
            <button
              key={name}
              type="button"
              className="cc-link-button cc-answers__file"
              onClick={() => saveFile(name, text, 'text/csv;charset=utf-8')}>
              {name}
            </button>
          ))}
        </div>
      </details>
      <p className="govuk-body govuk-!-margin-bottom-0">
        <Link className="govuk-link" href={hrefFor({ ...view, against: { kind: 'recorded' } })}>
          {compare.recorded}
        </Link>
        {' · '}
        <Link className="govuk-link" href={`/questions/whatIf?${asked}`}>
          {ask.whole}
        </Link>
        {' · '}
        <Link
          className="govuk-link"
          href={hrefFor({ ...view, answers: noAnswers, asking: false, against: view.against?.kind === 'recorded' ? null : view.against })}>
          {ask.drop}
        </Link>
      </p>
    </section>
  );
};
