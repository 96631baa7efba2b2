import { welshAnd } from './welsh-and.js';

/** Numbers, dates, lists and plurals of one language, through Intl. */
export interface Locale {
  /** With at most so many digits after the point, 0..3. */
  readonly percent: (share: number, digits?: number) => string;
  readonly number: (value: number) => string;
  /** £8.80; whole pounds without pence. */
  readonly pounds: (value: number) => string;
  /** 3 March 2026 */
  readonly date: (date: string) => string;
  /** March 2026 */
  readonly month: (date: string) => string;
  /** a, b and c */
  readonly list: (names: readonly string[]) => string;
  /** a, b or c */
  readonly either: (names: readonly string[]) => string;
  /** The form for a count; `other` where a language has no form of its own for it. */
  readonly plural: (count: number, forms: Forms) => string;
}

export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

const day = (date: string) => new Date(`${date}T12:00:00Z`);

/** @param small what stands before 1 % and 99 %, or 0.1 % and 99.9 %, where rounding would say 0 % or 100 % of what is neither */
export const localeOf = (tag: 'en-GB' | 'cy-GB', small: { lessThan: string; moreThan: string }): Locale => {
  const percents = [0, 1, 2, 3].map((digits) => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: digits }));
  const numbers = new Intl.NumberFormat(tag);
  const money = new Intl.NumberFormat(tag, { style: 'currency', currency: 'GBP', trailingZeroDisplay: 'stripIfInteger' });
  const dates = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' });
  const eithers = new Intl.ListFormat(tag, { type: 'disjunction' });
  const plurals = new Intl.PluralRules(tag);
  return {
    percent: (share, digits = 0) => {
      const [format, least] = [percents[digits]!.format, 10 ** -(digits + 2)];
      if (share > 0 && share < least / 2) return `${small.lessThan} ${format(least)}`;
      if (share < 1 && share >= 1 - least / 2) return `${small.moreThan} ${format(1 - least)}`;
      return format(share);
    },
    number: (value) => numbers.format(value),
    pounds: (value) => money.format(value),
    date: (date) => dates.format(day(date)),
    month: (date) => months.format(day(date)),
    // The Welsh pattern leaves “a(c)” to whoever knows what comes next.
    list: (names) => lists.format(names).replace(/,? a\(c\) (?=(.*))/, (_whole, next: string) => ` ${welshAnd(next)} `),
    either: (names) => eithers.format(names),
    plural: (count, forms) => `${numbers.format(count)} ${forms[plurals.select(count)] ?? forms.other}`,
  };
};
