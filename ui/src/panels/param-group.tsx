import { useEffect, useRef, useState } from 'react';
import { useWords } from '../shell/language.js';
import {
  emptyEntry,
  entriesFrom,
  fieldsOfEntry,
  saysMore,
  textForEntries,
  type GroupEntry,
  type ParamShown,
  type RefusedField,
} from '../view-model/answers/question-form.js';
import { wordFor } from '../words/word-for.js';
import { ParamField } from './param-field.js';
import { useParamName } from './use-param-name.js';
import { useValueName } from './use-value-name.js';

interface Props {
  readonly question: string;
  readonly param: ParamShown;
  /** As it stands in an address. */
  readonly value: string;
  readonly refused: RefusedField | null;
  readonly error: string | null;
  readonly onSet: (value: string) => void;
}

/** A list as a group of fields for each entry, with a button to add one and to take one away. A list of choices is a row of boxes to tick. */
export const ParamGroup = ({ question, param, value, refused, error, onSet }: Props) => {
  const { questions: words } = useWords();
  const [entries, setEntries] = useState<readonly GroupEntry[]>(() => entriesFrom(param, value));
  const change = (next: readonly GroupEntry[]) => {
    setEntries(next);
    onSet(textForEntries(param, next));
  };
  const fieldset = useRef<HTMLFieldSetElement>(null);
  // Who adds an entry goes on in it; who takes one away goes on at the next, or at the button after the last.
  const goOnAt = useRef<number | null>(null);
  useEffect(() => {
    if (goOnAt.current === null) return;
    const entry = fieldset.current?.querySelectorAll('.cc-group__entry')[goOnAt.current];
    (entry ?? fieldset.current)?.querySelector<HTMLElement>(entry ? 'input, select' : '.cc-group__add')?.focus();
    goOnAt.current = null;
  }, [entries]);
  const nameOf = useParamName(question);
  const name = nameOf(param.name);
  const one = wordFor(words.entries, param.name) ?? name;
  const group = `param-${param.name}`;
  if (param.of?.kind === 'choice') return <ChoiceBoxes param={param} name={name} value={value} onSet={onSet} />;
  return (
    <fieldset
      ref={fieldset}
      className={`govuk-fieldset govuk-form-group cc-group${error ? ' govuk-form-group--error' : ''}`}
      id={group}
      tabIndex={-1}
      aria-describedby={saysMore(param.says, name) ? `${group}-says` : undefined}>
      <legend className="govuk-fieldset__legend">{words.optional(name)}</legend>
      {saysMore(param.says, name) && (
        <div className="govuk-hint" id={`${group}-says`}>
          {param.says}
        </div>
      )}
      {error && refused?.field == null && <p className="govuk-error-message">{error}</p>}
      {entries.map((entry, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- an entry has no key of its own; its fields hold their text by value
        <div key={`${at} ${entries.length}`} className="cc-group__entry" role="group" aria-label={words.entry(one, at + 1)}>
          <p className="govuk-body govuk-!-font-weight-bold">{words.entry(one, at + 1)}</p>
          {fieldsOfEntry(param).map((field) => (
            <EntryField
              key={field.name}
              id={`${group}-${at + 1}-${field.name}`}
              field={field}
              label={nameOf(`${param.name}.${field.name}`)}
              held={entry[field.name] ?? ''}
              error={error !== null && refused?.entry === at + 1 && refused.field === field.name ? error : null}
              onSet={(next) => change(entries.map((one, index) => (index === at ? { ...one, [field.name]: next } : one)))}
            />
          ))}
          <button
            type="button"
            className="cc-link-button"
            onClick={() => {
              goOnAt.current = at;
              change(entries.filter((_, index) => index !== at));
            }}>
            {words.removeEntry(one, at + 1)}
          </button>
        </div>
      ))}
      <button
        type="button"
        className="govuk-button govuk-button--secondary cc-group__add"
        onClick={() => {
          goOnAt.current = entries.length;
          change([...entries, emptyEntry(param)]);
        }}>
        {wordFor(words.addEntry, param.name) ?? name}
      </button>
    </fieldset>
  );
};

interface EntryProps {
  readonly id: string;
  readonly field: ParamShown;
  readonly label: string;
  readonly held: string | readonly string[];
  readonly error: string | null;
  readonly onSet: (value: string | readonly string[]) => void;
}

/** One field of an entry; a field that is a list has a box for each, and always an empty one more. */
const EntryField = ({ id, field, label, held, error, onSet }: EntryProps) => {
  const { questions: words } = useWords();
  if (typeof held === 'string') return <ParamField id={id} param={field} label={label} value={held} error={error} onSet={onSet} />;
  const [texts, one] = [[...held.filter(Boolean), ''], field.of ?? field];
  return texts.map((text, at) => (
    <ParamField
      // oxlint-disable-next-line react/no-array-index-key -- as above
      key={`${at} ${text}`}
      id={`${id}-${at + 1}`}
      param={one}
      label={words.entry(label, at + 1)}
      value={text}
      error={at === 0 ? error : null}
      onSet={(next) => onSet(texts.map((before, index) => (index === at ? next : before)))}
    />
  ));
};

const ChoiceBoxes = ({ param, name, value, onSet }: { param: ParamShown; name: string; value: string; onSet: (value: string) => void }) => {
  const { questions: words } = useWords();
  const valueName = useValueName();
  const chosen = new Set(entriesFrom(param, value).flatMap((entry) => Object.values(entry).map(String)));
  const toggle = (one: string) =>
    onSet((param.of?.values ?? []).filter((known) => (known === one ? !chosen.has(one) : chosen.has(known))).join(','));
  return (
    <fieldset className="govuk-fieldset govuk-form-group" id={`param-${param.name}`} tabIndex={-1}>
      <legend className="govuk-fieldset__legend">{words.optional(name)}</legend>
      <div className="govuk-hint">{param.says}</div>
      <div className="govuk-checkboxes govuk-checkboxes--small cc-choices">
        {(param.of?.values ?? []).map((one) => (
          <div key={one} className="govuk-checkboxes__item">
            <input
              className="govuk-checkboxes__input"
              type="checkbox"
              id={`param-${param.name}-${one}`}
              checked={chosen.has(one)}
              onChange={() => toggle(one)}
            />
            <label className="govuk-label govuk-checkboxes__label" htmlFor={`param-${param.name}-${one}`}>
              {valueName(one)}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
};
