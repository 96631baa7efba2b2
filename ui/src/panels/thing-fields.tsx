import { useFormats } from '../shell/formats.js';
import { useWords } from '../shell/language.js';
import { useHeadCount, useValue } from '../things/values.js';
import { wordFor } from '../words/word-for.js';
import { Fact } from './hand-off-panel.js';

/** Free text of the data, which is in English whatever the language of the page. */
const inEnglish = new Set(['category', 'audience', 'purpose', 'aliases']);

/** The plain fields of a thing; what is not recorded is left out, except where nobody has asked: that is said. */
export const ThingFields = ({ thing }: { thing: object }) => {
  const { things } = useWords();
  const formats = useFormats();
  const valueOf = useValue();
  const people = useHeadCount();
  const shown = (name: string, value: unknown) => {
    if (name === 'surveyedOn' && value === null) return things.notAsked;
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return null;
    if (name === 'url')
      return (
        <a className="govuk-link cc-break" href={String(value)} rel="noreferrer">
          {String(value)}
        </a>
      );
    if (name === 'people' && typeof value === 'number') return people(value);
    if (inEnglish.has(name)) return <span lang="en-GB">{Array.isArray(value) ? value.join('; ') : String(value)}</span>;
    if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return formats.dateOf(name, value);
    return name === 'serviceStatus'
      ? valueOf('status', String(value))
      : name === 'abbreviation'
        ? String(value)
        : valueOf(name, String(value));
  };
  const rows = Object.entries(thing).flatMap(([name, value]) => {
    const term = wordFor(things.fields, name);
    const said = term === undefined ? null : shown(name, value);
    return term === undefined || said === null ? [] : [[term, said] as const];
  });
  return rows.length === 0 ? null : (
    <dl className="govuk-summary-list cc-facts">
      {rows.map(([term, said]) => (
        <Fact key={term} term={term}>
          {said}
        </Fact>
      ))}
    </dl>
  );
};
