import { howPrecise } from './how-precise.js';

const formatsOf = (locale: 'cy' | 'en-GB') => {
  // Where a browser has no Welsh, British days and numbers are closer than American ones.
  const day = new Intl.DateTimeFormat([locale, 'en-GB'], { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat([locale, 'en-GB'], { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const shortMonth = new Intl.DateTimeFormat([locale, 'en-GB'], { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const year = new Intl.DateTimeFormat([locale, 'en-GB'], { year: 'numeric', timeZone: 'UTC' });
  const as = { day, month, year };
  const shares = [0, 1, 2, 3].map(
    (digits) => new Intl.NumberFormat([locale, 'en-GB'], { style: 'percent', maximumFractionDigits: digits }),
  );
  const compact = new Intl.NumberFormat([locale, 'en-GB'], { notation: 'compact', maximumSignificantDigits: 3 });
  const count = new Intl.NumberFormat([locale, 'en-GB']);
  const pounds = new Intl.NumberFormat([locale, 'en-GB'], { style: 'currency', currency: 'GBP' });
  return {
    /** YYYY-MM-DD as a date in words; an empty text for null. */
    day: (date: string | null) => (date === null ? '' : day.format(new Date(`${date}T00:00:00Z`))),
    /** YYYY-MM-DD as its month and year. */
    month: (date: string) => month.format(new Date(`${date}T00:00:00Z`)),
    /** YYYY-MM-DD as precisely as a date of this name is known: a report's to its month. */
    dateOf: (name: string, date: string) => as[howPrecise(name)].format(new Date(`${date}T00:00:00Z`)),
    shortMonth: (date: string) => shortMonth.format(new Date(`${date}T00:00:00Z`)),
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
