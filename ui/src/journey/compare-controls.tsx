import { useState } from 'react';
import { Link } from 'wouter';
import { bareId } from '#graph-schema/ids';
import { Choice } from '../panels/choice.js';
import { journeysQuery } from '../queries/catalogue.js';
import { useAnswer } from '../queries/use-answer.js';
import { useWords } from '../shell/language.js';
import { isDay } from '../view-model/is-day.js';
import type { JourneyView } from '../view-model/journey/journey-view.js';

interface Props {
  /** Bare id. */
  readonly journey: string;
  readonly view: JourneyView;
  readonly hrefFor: (view: JourneyView) => string;
  readonly onChange: (view: JourneyView) => void;
}

/** What the drawing is put beside. */
export const CompareControls = ({ journey, view, hrefFor, onChange }: Props) => {
  const { compare } = useWords();
  const [opened, setOpened] = useState(view.against !== null);
  const journeys = useAnswer(journeysQuery, opened ? {} : null).data?.journeys.nodes ?? [];
  const { against } = view;
  const others = journeys.map((one) => [bareId(one.id), one.name] as const).filter(([id]) => id !== journey);
  return (
    <details className="govuk-details" open={against !== null} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{compare.with}</span>
      </summary>
      <div className="govuk-details__text cc-compare">
        <div className="govuk-form-group cc-field">
          <label className="govuk-label" htmlFor="against-date">
            {compare.date}
          </label>
          <input
            id="against-date"
            className="govuk-input cc-date"
            type="date"
            value={against?.kind === 'date' ? against.day : ''}
            onChange={(event) => isDay(event.target.value) && onChange({ ...view, against: { kind: 'date', day: event.target.value } })}
          />
        </div>
        <Choice
          id="against-journey"
          label={compare.journey}
          value={against?.kind === 'journey' ? against.id : ''}
          options={[['', compare.noJourney], ...others]}
          onChoose={(id) => onChange({ ...view, against: id === '' ? null : { kind: 'journey', id } })}
        />
        {against && (
          <Link className="govuk-link" href={hrefFor({ ...view, against: null })}>
            {compare.stop}
          </Link>
        )}
      </div>
    </details>
  );
};
