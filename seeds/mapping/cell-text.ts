import { isCalendarDay } from '#graph-schema/calendar-day';
import { toAlias, toId } from '../readers/to-id.js';
import type { CellRule } from './mapping.js';

/** What a cell says in our words, or why that cannot be told. */
export type CellText = { readonly text: string; readonly fault?: undefined } | { readonly fault: string };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Days as they are written in the United Kingdom: 2025-12-31, 31/12/2025, 31.12.2025, 31 December 2025. */
const toDay = (text: string): string | null => {
  if (isCalendarDay(text)) return text;
  const [, day, month, year] = /^(\d{1,2})(?:[/.-]|(?:st|nd|rd|th)? )(\d{1,2}|[a-z]{3,9})(?:[/.-]|,? )(\d{4})$/i.exec(text) ?? [];
  if (!day || !month || !year) return null;
  const number = /^\d/.test(month) ? Number(month) : months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const written = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDay(written) ? written : null;
};

const toNumber = (text: string): string | null => {
  const [, sign = '', digits] = /^(-?)[£€$]?\s*(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?)\s*%?$/.exec(text) ?? [];
  return digits === undefined ? null : `${sign}${digits.replaceAll(',', '')}`;
};

const convert = (text: string, { as, prefix = '' }: CellRule): CellText => {
  if (as === 'id') return { text: `${prefix}${toId(text)}` };
  if (as === 'date') {
    const day = toDay(text);
    return day === null ? { fault: 'is no day that can be read; write 31/12/2025, 31 December 2025 or 2025-12-31' } : { text: day };
  }
  if (as === 'number') {
    const number = toNumber(text);
    return number === null ? { fault: 'is no number that can be read' } : { text: number };
  }
  return { text };
};

const translate = (text: string, { values }: CellRule): CellText => {
  if (!values) return { text };
  const found = Object.entries(values).find(([theirs]) => theirs.trim().toLowerCase() === text.toLowerCase());
  return found ? { text: found[1] } : { fault: `is none of the words that the mapping translates: ${Object.keys(values).join(', ')}` };
};

/** The text of a cell by its rule. A list comes out with semicolons between its entries; an empty cell says nothing. */
export const toCellText = (given: string, rule: CellRule): CellText => {
  if (rule.value !== undefined) return { text: rule.value };
  const text = given.trim();
  const entries = rule.separator === undefined ? [text] : text.split(rule.separator).map((entry) => entry.trim());
  const said: string[] = [];
  for (const entry of entries.filter((one) => one !== '')) {
    const translated = translate(entry, rule);
    const converted = translated.fault === undefined && translated.text !== '' ? convert(translated.text, rule) : translated;
    if (converted.fault !== undefined) return converted;
    if (converted.text !== '') said.push(rule.separator === undefined ? converted.text : toAlias(converted.text));
  }
  return { text: said.join(';') };
};
