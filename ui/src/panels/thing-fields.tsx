import { useFormats } from '../shell/formats.js';
import { useWords } from '../shell/language.js';
import { inWords } from '../view-model/answer-table.js';
import { Fact } from './hand-off-panel.js';
import { wordFor } from '../words/word-for.js';

const fewest = 5;

/** The plain fields of a thing; what is not recorded is left out, except where nobody has asked: that is said. */
export const ThingFields = ({ thing }: { thing: object }) => {
  const { things } = useWords();
  const formats = useFormats();
  const shown = (name: string, value: unknown) => {
    if (name === 'surveyedOn' && value === null) return things.notAsked;
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return null;
    if (name === 'url') return <a className="govuk-link" href={String(value)} rel="noreferrer">{String(value)}</a>;
    if (name === 'people' && typeof value === 'number') return value < fewest ? things.fewPeople : formats.count(value);
    if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return formats.day(value);
    if (name !== 'abbreviation' && typeof value === 'string' && /^[A-Z][A-Z_]+$/.test(value)) return inWords(value.toLowerCase().replaceAll('_', ' '));
    return Array.isArray(value) ? value.join('; ') : String(value);
  };
  const rows = Object.entries(thing).flatMap(([name, value]) => {
    const term = wordFor(things.fields, name);
    const said = term === undefined ? null : shown(name, value);
    return term === undefined || said === null ? [] : [[term, said] as const];
  });
  return rows.length === 0 ? null : <dl className="govuk-summary-list cc-facts">{rows.map(([term, said]) => <Fact key={term} term={term}>{said}</Fact>)}</dl>;
};
