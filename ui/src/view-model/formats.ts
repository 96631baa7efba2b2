import { months } from '../words/cy/months.js';
import { howPrecise } from './how-precise.js';

const english = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  return (date: string) => format.format(new Date(`${date}T00:00:00Z`));
};
const welsh =
  (names: readonly string[], withDay = false) =>
  (date: string) => {
    const [year, month, day] = date.split('-').map(Number);
    return `${withDay ? `${day} ` : ''}${names[month! - 1]} ${year}`;
  };
/** YYYY-MM-DD in words. */
const datesIn = {
  'en-GB': {
    day: english({ day: 'numeric', month: 'long', year: 'numeric' }),
    month: english({ month: 'long', year: 'numeric' }),
    shortMonth: english({ month: 'short', year: 'numeric' }),
  },
  cy: { day: welsh(months.long, true), month: welsh(months.long), shortMonth: welsh(months.short) },
};

const formatsOf = (locale: 'cy' | 'en-GB') => {
  const { day, month, shortMonth } = datesIn[locale];
  const as = { day, month, year: (date: string) => date.slice(0, 4) };
  // Where a browser has no Welsh, British numbers are closer than American ones.
  const shares = [0, 1, 2, 3].map(
    (digits) => new Intl.NumberFormat([locale, 'en-GB'], { style: 'percent', maximumFractionDigits: digits }),
  );
  const compact = new Intl.NumberFormat([locale, 'en-GB'], { notation: 'compact', maximumSignificantDigits: 3 });
  const count = new Intl.NumberFormat([locale, 'en-GB']);
  const pounds = new Intl.NumberFormat([locale, 'en-GB'], { style: 'currency', currency: 'GBP' });
  return {
    /** YYYY-MM-DD as a date in words; an empty text for null. */
    day: (date: string | null) => (date === null ? '' : day(date)),
    /** YYYY-MM-DD as its month and year. */
    month,
    /** YYYY-MM-DD as precisely as a date of this name is known: a report's to its month. */
    dateOf: (name: string, date: string) => as[howPrecise(name)](date),
    shortMonth,
    /** A share of one in per cent, with at most so many digits after the point, 0..3. */
    share: (value: number, digits = 0) => shares[digits]!.format(value),
    /** 1.2M */
    compact: (value: number) => compact.format(value),
    count: (value: number) => count.format(value),
    pounds: (value: number) => pounds.format(value),
  };
};

/** Dates and shares as people write them. Made once: making a format costs more than using it. */
export const formatsIn = { en: formatsOf('en-GB'), cy: formatsOf('cy') };
export type Formats = (typeof formatsIn)['en'];
