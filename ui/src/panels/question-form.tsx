import { useEffect, useRef, useState } from 'react';
import { useWords } from '../shell/language.js';
import { refusedField, toFormParts, type ParamShown, type RefusedField } from '../view-model/answers/question-form.js';
import { wordFor } from '../words/word-for.js';
import { ParamField } from './param-field.js';
import { ParamGroup } from './param-group.js';
import { useParamName } from './use-param-name.js';

interface Props {
  readonly question: string;
  readonly params: readonly ParamShown[];
  readonly values: Readonly<Record<string, string>>;
  /** What the server refused, in its own words. */
  readonly refusal: string | null;
  readonly onAsk: (values: Record<string, string>) => void;
}

/** A form made of a question's own parameters. What is missing or refused stands beside its field, and above the form with a link to it. */
export const QuestionForm = ({ question, params, values, refusal, onAsk }: Props) => {
  const { questions: words } = useWords();
  const [given, setGiven] = useState<Record<string, string>>({ ...values });
  const [missing, setMissing] = useState<readonly string[]>([]);
  const summary = useRef<HTMLDivElement>(null);
  const nameOf = useParamName(question);
  const refused = refusal === null ? null : refusedField(refusal, params, values);
  const labelOf = ({ name, entry, field }: RefusedField) => {
    const one = entry === null ? nameOf(name) : words.entry(wordFor(words.entries, name) ?? nameOf(name), entry);
    return field === null ? one : `${one}, ${nameOf(`${name}.${field}`)}`;
  };
  const errors = new Map<string, string>([
    ...(refused && refusal ? [[refused.name, refused.says === null ? refusal : `${labelOf(refused)}${refused.says}`] as const] : []),
    ...missing.map((name) => [name, words.missing(nameOf(name))] as const),
  ]);
  const faults = errors.size > 0 ? [...errors].map(([name, says]) => `${name} ${says}`).join() : '';
  useEffect(() => {
    if (faults !== '') summary.current?.focus();
  }, [faults]);
  const submit = () => {
    const without = params.filter(({ name, required }) => required && !given[name]).map(({ name }) => name);
    setMissing(without);
    if (without.length === 0) onAsk(Object.fromEntries(Object.entries(given).filter(([name]) => name !== 'after')));
  };
  const { first, folded } = toFormParts(params);
  const field = (param: ParamShown) => {
    const set = (value: string) => setGiven((before) => ({ ...before, [param.name]: value }));
    const error = errors.get(param.name) ?? null;
    return param.kind === 'list' ? (
      <ParamGroup
        key={param.name}
        question={question}
        param={param}
        value={given[param.name] ?? ''}
        refused={refused}
        error={error}
        onSet={set}
      />
    ) : (
      <ParamField
        key={param.name}
        id={`param-${param.name}`}
        param={param}
        label={nameOf(param.name)}
        value={given[param.name] ?? ''}
        error={error}
        onSet={set}
      />
    );
  };
  return (
    <form
      className="cc-question-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}>
      {errors.size > 0 && (
        <div className="govuk-error-summary" ref={summary} tabIndex={-1} role="alert">
          <h2 className="govuk-error-summary__title">{words.invalid}</h2>
          <ul className="govuk-list govuk-error-summary__list">
            {[...errors].map(([name, says]) => (
              <li key={name}>
                <a
                  href={`#param-${name}`}
                  onClick={(event) => {
                    event.preventDefault();
                    document.querySelector<HTMLElement>(`#param-${name}`)?.focus();
                  }}>
                  {says}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {first.map(field)}
      {folded.length > 0 && (
        <details className="govuk-details" open={folded.some(({ name }) => values[name] || errors.has(name))}>
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">{words.more}</span>
          </summary>
          <div className="govuk-details__text">{folded.map(field)}</div>
        </details>
      )}
      <button type="submit" className="govuk-button">
        {words.ask}
      </button>
    </form>
  );
};
