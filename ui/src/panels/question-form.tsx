import { useState } from 'react';
import { useWords } from '../shell/language.js';
import { inWords } from '../view-model/answer-table.js';
import type { ParamShown } from '../view-model/question-form.js';

interface Props {
  readonly params: readonly ParamShown[];
  readonly values: Readonly<Record<string, string>>;
  readonly onAsk: (values: Record<string, string>) => void;
}

const inputType = (kind: string): string => (kind === 'date' ? 'date' : 'text');

/** A form made of a question's own parameters. */
export const QuestionForm = ({ params, values, onAsk }: Props) => {
  const { questions: words } = useWords();
  const [given, setGiven] = useState<Record<string, string>>({ ...values });
  const set = (name: string, value: string) => setGiven((before) => ({ ...before, [name]: value }));
  return (
    <form className="cc-question-form" onSubmit={(event) => { event.preventDefault(); onAsk(given); }}>
      {params.map((param) => {
        const label = inWords(param.name);
        const common = { id: `param-${param.name}`, 'aria-describedby': `param-${param.name}-says`, value: given[param.name] ?? '' };
        const choices = param.kind === 'flag' ? [['true', words.yes], ['false', words.no]] as const : param.values.map((value) => [value, inWords(value.toLowerCase().replaceAll('_', ' '))] as const);
        return (
          <div key={param.name} className="govuk-form-group cc-field">
            <label className="govuk-label" htmlFor={common.id}>{param.required ? label : words.optional(label)}</label>
            <div className="govuk-hint" id={common['aria-describedby']}>{param.says}</div>
            {choices.length > 0
              ? (
                <select className="govuk-select" {...common} onChange={(event) => set(param.name, event.target.value)}>
                  <option value="">{words.noChoice}</option>
                  {choices.map(([value, text]) => <option key={value} value={value}>{text}</option>)}
                </select>
              )
              : <input className="govuk-input" type={inputType(param.kind)} required={param.required} placeholder={param.fallback ?? undefined} {...common} onChange={(event) => set(param.name, event.target.value)} />}
          </div>
        );
      })}
      <button type="submit" className="govuk-button">{words.ask}</button>
    </form>
  );
};
