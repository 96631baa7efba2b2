import { useState } from 'react';
import { bareId } from '#graph-schema/ids';
import { useWords } from '../shell/language.js';
import { Choice } from '../panels/choice.js';
import type { NamedFact } from '../view-model/journey/journey-facts.js';
import { boundaries, firstJourneyView, laneKinds, nations, type JourneyView } from '../view-model/journey/journey-view.js';

interface Props {
  readonly view: JourneyView;
  /** The date of the answer that is on screen. */
  readonly asAt: string | null;
  readonly organisations: readonly NamedFact[];
  readonly onChange: (view: JourneyView) => void;
}

/** What only these controls change; the date has its slider too. */
const chosen = ['boundary', 'nation', 'lanes', 'organisation', 'volumes', 'cohesionAt'] as const;
const strengths = ['1', '0.5', '0.25'] as const;

/** What the journey page can be asked; each change goes into the address. */
export const JourneyControls = ({ view, asAt, organisations, onChange }: Props) => {
  const { journey } = useWords();
  const others = strengths.some((strength) => Number(strength) === view.cohesionAt) ? [] : [String(view.cohesionAt)];
  // Closed at first, so that the drawing starts high; open where a link chose something.
  const [open] = useState(() => chosen.some((name) => view[name] !== firstJourneyView[name]));
  return (
    <details className="govuk-details cc-settings" open={open}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{journey.settings}</span>
      </summary>
      <form className="cc-controls" aria-label={journey.settings} onSubmit={(event) => event.preventDefault()}>
        <Choice
          id="boundary"
          label={journey.boundary}
          value={view.boundary}
          options={boundaries.map((one) => [one, journey.boundaries[one]])}
          onChoose={(boundary) => onChange({ ...view, boundary })}
        />
        <div className="govuk-form-group cc-field">
          <label className="govuk-label" htmlFor="as-at">
            {journey.asAt}
          </label>
          <input
            id="as-at"
            className="govuk-input cc-date"
            type="date"
            value={view.asAt ?? asAt ?? ''}
            onChange={(event) => onChange({ ...view, asAt: event.target.value || null })}
          />
          {view.asAt !== null && (
            <button type="button" className="cc-link-button" onClick={() => onChange({ ...view, asAt: null })}>
              {journey.today}
            </button>
          )}
        </div>
        <Choice
          id="nation"
          label={journey.nation}
          value={view.nation ?? ''}
          options={[['', journey.allNations], ...nations.map((one) => [one, journey.nations[one]] as const)]}
          onChoose={(nation) => onChange({ ...view, nation: nation || null })}
        />
        <Choice
          id="lanes"
          label={journey.lanes}
          value={view.lanes}
          options={laneKinds.map((one) => [one, journey.laneKinds[one]] as const)}
          onChoose={(lanes) => onChange({ ...view, lanes })}
        />
        <Choice
          id="yours"
          label={journey.yours}
          value={view.organisation ?? ''}
          options={[['', journey.yoursNone], ...organisations.map((one) => [bareId(one.id), one.name] as const)]}
          onChoose={(organisation) => onChange({ ...view, organisation: organisation || null })}
        />
        <div className="govuk-checkboxes govuk-checkboxes--small cc-controls__volumes">
          <div className="govuk-checkboxes__item">
            <input
              id="volumes"
              className="govuk-checkboxes__input"
              type="checkbox"
              checked={view.volumes}
              onChange={(event) => onChange({ ...view, volumes: event.target.checked })}
            />
            <label className="govuk-label govuk-checkboxes__label" htmlFor="volumes">
              {journey.volumes}
            </label>
          </div>
        </div>
        <details className="govuk-details cc-controls__method" open={view.cohesionAt !== 1}>
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">{journey.method}</span>
          </summary>
          <div className="govuk-details__text">
            <Choice
              id="cohesion"
              label={journey.cohesionAt}
              hint={journey.cohesionHint}
              value={String(view.cohesionAt)}
              options={[...strengths, ...others].map((one) => [one, one])}
              onChoose={(one) => onChange({ ...view, cohesionAt: Number(one) })}
            />
          </div>
        </details>
      </form>
    </details>
  );
};
