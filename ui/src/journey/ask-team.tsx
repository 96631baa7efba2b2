import { bareId } from '#graph-schema/ids';
import { useWords } from '../shell/language.js';
import { Choice } from '../panels/choice.js';
import { longestName, type ActivityName, type AnsweredTeam } from '../view-model/answers/answers.js';
import type { NamedFact } from '../view-model/journey/journey-facts.js';

interface Props {
  readonly team: AnsweredTeam;
  readonly organisations: readonly NamedFact[];
  /** `typing`: more letters may follow. */
  readonly onSet: (team: AnsweredTeam, typing: boolean) => void;
  /** The name's field was left, so no more letters follow. */
  readonly onLeave: () => void;
  readonly onRemove: () => void;
}

/** One team that the map does not have yet. */
export const AskTeam = ({ team, organisations, onSet, onLeave, onRemove }: Props) => {
  const { ask } = useWords();
  const id = `team-${team.id}`;
  const activities = Object.entries(ask.activities) as [ActivityName, string][];
  return (
    <div className="cc-ask__team">
      <div className="govuk-form-group cc-field">
        <label className="govuk-label" htmlFor={id}>
          {ask.team}
        </label>
        <input
          id={id}
          className="govuk-input"
          value={team.name}
          maxLength={longestName}
          autoComplete="off"
          onChange={(event) => onSet({ ...team, name: event.target.value }, true)}
          onBlur={onLeave}
        />
      </div>
      <details className="cc-fold">
        <summary>{ask.more}</summary>
        <Choice
          id={`${id}-organisation`}
          label={ask.organisation}
          value={team.organisation ?? ''}
          options={[...organisations.map((one) => [bareId(one.id), one.name] as const), ['', ask.noOrganisation]]}
          onChoose={(organisation) => onSet({ ...team, organisation: organisation || null }, false)}
        />
        <Choice
          id={`${id}-activity`}
          label={ask.activity}
          value={team.activity}
          options={activities}
          onChoose={(activity) => onSet({ ...team, activity }, false)}
        />
        <button type="button" className="cc-link-button" onClick={onRemove}>
          {ask.removeTeam(team.name)}
        </button>
      </details>
    </div>
  );
};
