/** Dates that sources often give only to the month, or a community's only to the year: a day would claim more than anybody said. Every other date is a day. */
const known: Readonly<Record<string, 'month' | 'year'>> = {
  reportedOn: 'month',
  sinceOn: 'month',
  describedOn: 'month',
  started: 'year',
  ended: 'year',
};

/** As precisely as a date of this name may be said. */
export const howPrecise = (name: string): 'day' | 'month' | 'year' => (Object.hasOwn(known, name) ? known[name]! : 'day');
