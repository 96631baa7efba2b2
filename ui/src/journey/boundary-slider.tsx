import { Link } from 'wouter';
import { boundaryMovesQuery } from '../queries/boundary-moves.js';
import { useAnswer } from '../queries/use-answer.js';
import { useFormats } from '../shell/formats.js';
import { useWords } from '../shell/language.js';
import { Failing } from '../shell/waiting.js';
import type { JourneyView } from '../view-model/journey/journey-view.js';
import { dayBefore, dayIn, periodOf } from '../view-model/journey/periods.js';

interface Props {
  /** Bare id. */
  readonly journey: string;
  readonly view: JourneyView;
  readonly hrefFor: (view: JourneyView) => string;
  readonly onChange: (view: JourneyView, replace?: boolean) => void;
}

/** A slider with a stop for each stretch between reorganisations that touch the journey, and the same as a list. */
export const BoundarySlider = ({ journey: id, view, hrefFor, onChange }: Props) => {
  const { moves: words, compare } = useWords();
  const formats = useFormats();
  const boundary = view.boundary === 'ORGANISATION' ? 'ORGANISATION' : 'DEPARTMENT';
  const { data, error, retry } = useAnswer(boundaryMovesQuery, { journey: id, boundary, nation: view.nation });
  const moves = data ? [...data.boundaryMoves.moves, ...data.boundaryMoves.touched].sort((a, b) => (a.on < b.on ? -1 : 1)) : [];
  if (error && !data) return <Failing error={error} retry={retry} />;
  if (moves.length === 0) return data && <p className="govuk-body-s govuk-!-margin-bottom-1 cc-screen-only">{words.none}</p>;
  const period = periodOf(moves, view.asAt);
  const last = moves[period - 1];
  const said = last ? last.sentence : words.before(formats.month(moves[0]!.on));
  const labels = [words.earlier, ...moves.map(({ on }) => formats.shortMonth(on))];
  return (
    <section className="cc-moves cc-screen-only" aria-labelledby="moves">
      <div className="cc-moves__slide">
        <h2 className="govuk-heading-s govuk-!-margin-bottom-0">
          <label id="moves" htmlFor="moves-slider">
            {words.title}
          </label>
        </h2>
        <input
          id="moves-slider"
          className="cc-moves__slider"
          type="range"
          min={0}
          max={moves.length}
          step={1}
          value={period}
          aria-valuetext={said}
          onChange={(event) => onChange({ ...view, asAt: dayIn(moves, Number(event.target.value)) }, true)}
        />
        <ol className="cc-moves__ticks" aria-hidden="true">
          {labels.map((label, at) => (
            <li
              key={at === 0 ? 'earlier' : moves[at - 1]!.on}
              className={at === period ? 'cc-moves__tick cc-moves__tick--here' : 'cc-moves__tick'}>
              {label}
            </li>
          ))}
        </ol>
      </div>
      <div className="cc-moves__told">
        <output className="cc-moves__said" htmlFor="moves-slider">
          <strong>{said}</strong>
          {last ? ` ${words.crossing(last.crossingBefore, last.crossingAfter, boundary)}` : ''}
        </output>
        {last && (
          <Link
            className="govuk-link cc-moves__before"
            href={hrefFor({ ...view, asAt: last.on, against: { kind: 'date', day: dayBefore(last.on) } })}>
            {compare.before}
          </Link>
        )}
        <details className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">{words.list(moves.length)}</span>
          </summary>
          <ol className="govuk-details__text cc-moves__list">
            {moves.map((move) => (
              <li key={move.on}>
                {move.sentence} {words.crossing(move.crossingBefore, move.crossingAfter, boundary)}{' '}
                <Link className="govuk-link" href={hrefFor({ ...view, asAt: move.on })}>
                  {words.look(formats.day(move.on))}
                </Link>
              </li>
            ))}
          </ol>
        </details>
      </div>
    </section>
  );
};
