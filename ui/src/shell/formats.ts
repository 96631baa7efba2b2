import { useLanguage } from './language.js';

/** Dates and shares as people write them. */
export const useFormats = () => {
  const locale = useLanguage() === 'cy' ? 'cy' : 'en-GB';
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const count = new Intl.NumberFormat(locale);
  return {
    /** YYYY-MM-DD as a date in words; an empty text for null. */
    day: (date: string | null) => (date === null ? '' : day.format(new Date(`${date}T00:00:00Z`))),
    share: (value: number) => share.format(value),
    count: (value: number) => count.format(value),
  };
};
