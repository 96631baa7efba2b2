import { useWords } from '../shell/language.js';
import { closeness, pairOf, type AnsweredLink, type Closeness } from '../view-model/answers/answers.js';
import type { NamedFact } from '../view-model/journey/journey-facts.js';

interface Props {
  readonly a: NamedFact;
  readonly b: NamedFact;
  readonly links: readonly AnsweredLink[];
  /** What no answer means. */
  readonly none: string;
  readonly onSet: (how: Closeness | null) => void;
}

/** How closely two teams work together: one question, five answers, none of them a fault. */
export const AskPair = ({ a, b, links, none, onSet }: Props) => {
  const { ask } = useWords();
  const pair = pairOf({ a: a.id, b: b.id });
  const given = links.find((link) => pairOf(link) === pair)?.how ?? null;
  const name = `how-${pair.replace(' ', '-with-')}`;
  return (
    <fieldset className="govuk-fieldset cc-ask__pair">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{ask.how(a.name, b.name)}</legend>
      <div className="govuk-radios govuk-radios--small govuk-radios--inline">
        {[...closeness, null].map((how) => {
          const id = `${name}-${how ?? 'UNANSWERED'}`;
          return (
            <div key={id} className="govuk-radios__item">
              <input className="govuk-radios__input" type="radio" id={id} name={name} checked={given === how} onChange={() => onSet(how)} />
              <label className="govuk-label govuk-radios__label" htmlFor={id}>
                {how === null ? none : ask.closeness[how]}
              </label>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
};
