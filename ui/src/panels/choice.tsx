interface ChoiceProps<V extends string> {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: V;
  readonly options: readonly (readonly [V, string])[];
  readonly onChoose: (value: V) => void;
}

/** One of several, by name. */
export const Choice = <V extends string>({ id, label, hint, value, options, onChoose }: ChoiceProps<V>) => (
  <div className="govuk-form-group cc-field">
    <label className="govuk-label" htmlFor={id}>
      {label}
    </label>
    {hint && (
      <div className="govuk-hint" id={`${id}-hint`}>
        {hint}
      </div>
    )}
    <select
      id={id}
      className="govuk-select"
      value={value}
      aria-describedby={hint ? `${id}-hint` : undefined}
      onChange={(event) => onChoose(event.target.value as V)}>
      {options.map(([one, text]) => (
        <option key={one} value={one}>
          {text}
        </option>
      ))}
    </select>
  </div>
);
