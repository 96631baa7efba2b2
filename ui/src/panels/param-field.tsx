import { useWords } from '../shell/language.js';
import { saysMore, type ParamShown } from '../view-model/answers/question-form.js';
import { ThingPicker } from './thing-picker.js';
import { useValueName } from './use-value-name.js';

interface Props {
  readonly id: string;
  readonly param: ParamShown;
  /** What it is called, in the reader's words. */
  readonly label: string;
  readonly value: string;
  readonly error: string | null;
  readonly onSet: (value: string) => void;
}

/** One field of a form: a search for a thing, a choice, a date, a number, yes or no, or text. */
export const ParamField = ({ id, param, label: name, value, error, onSet }: Props) => {
  const { questions: words } = useWords();
  const valueName = useValueName();
  const label = param.required ? name : words.optional(name);
  const [hint, fault] = [`${id}-says`, `${id}-error`];
  const hinted = saysMore(param.says, name);
  const describedBy = [hinted ? hint : '', error ? fault : ''].filter(Boolean).join(' ') || undefined;
  const common = { id, value, 'aria-describedby': describedBy, 'aria-invalid': error ? true : undefined };
  const wrong = error ? ' govuk-input--error' : '';
  const field = (): React.ReactNode => {
    if (param.kind === 'id')
      return (
        <ThingPicker
          id={id}
          label={label}
          kind={param.label ?? 'ANY'}
          value={value}
          describedBy={describedBy}
          invalid={error !== null}
          onChoose={onSet}
        />
      );
    if (param.kind === 'flag' && param.fallback !== null)
      return (
        <Checkbox
          id={id}
          label={label}
          describedBy={describedBy}
          on={(value || param.fallback) === 'true'}
          onSet={(on) => onSet(String(on))}
        />
      );
    const choices =
      param.kind === 'flag'
        ? ([
            ['true', words.yes],
            ['false', words.no],
          ] as const)
        : param.values.map((one) => [one, valueName(one)] as const);
    return (
      <>
        <label className="govuk-label" htmlFor={id}>
          {label}
        </label>
        {choices.length > 0 ? (
          <select
            className={`govuk-select${error ? ' govuk-select--error' : ''}`}
            {...common}
            value={value || (param.fallback ?? '')}
            onChange={(event) => onSet(event.target.value)}>
            {param.fallback === null && <option value="">{param.kind === 'flag' ? words.asFits : words.noChoice}</option>}
            {choices.map(([one, text]) => (
              <option key={one} value={one}>
                {text}
              </option>
            ))}
          </select>
        ) : (
          <input
            className={`govuk-input${wrong} ${param.kind === 'text' ? '' : 'govuk-input--width-10'}`}
            type={param.kind === 'date' ? 'date' : 'text'}
            inputMode={param.kind === 'number' ? 'decimal' : undefined}
            placeholder={param.fallback ?? undefined}
            {...common}
            onChange={(event) => onSet(event.target.value)}
          />
        )}
      </>
    );
  };
  return (
    <div className={`govuk-form-group cc-field${error ? ' govuk-form-group--error' : ''}`}>
      {field()}
      {hinted && (
        <div className="govuk-hint" id={hint}>
          {param.says}
        </div>
      )}
      {error && (
        <p className="govuk-error-message" id={fault}>
          {error}
        </p>
      )}
    </div>
  );
};

const Checkbox = ({
  id,
  label,
  describedBy,
  on,
  onSet,
}: {
  id: string;
  label: string;
  describedBy: string | undefined;
  on: boolean;
  onSet: (on: boolean) => void;
}) => (
  <div className="govuk-checkboxes govuk-checkboxes--small">
    <div className="govuk-checkboxes__item">
      <input
        className="govuk-checkboxes__input"
        type="checkbox"
        id={id}
        checked={on}
        aria-describedby={describedBy}
        onChange={(event) => onSet(event.target.checked)}
      />
      <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
        {label}
      </label>
    </div>
  </div>
);
