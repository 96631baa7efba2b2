/** Two drawings side by side. */
export const compare = {
  title: 'Side by side',
  with: 'Compare with another date or journey',
  date: 'The same journey on',
  journey: 'Another journey',
  noJourney: 'Choose a journey',
  stop: 'Stop comparing',
  before: 'Compare with the day before',
  recorded: 'Before and after',
  on: (day: string) => `on ${day}`,
  of: (journey: string) => `in “${journey}”`,
  asRecorded: 'as recorded',
  withAnswers: 'with these answers',
  heading: (name: string, where: string) => `${name}, ${where}`,
  differ: (count: number, total: number) =>
    count === 0
      ? 'No hand-off differs between the two.'
      : `${count === 1 ? '1 hand-off differs' : `${count} hand-offs differ`}, of ${total}. Each is marked with a diamond in the drawings.`,
  same: 'The same steps and the same method on both sides; what is not recorded is not known on either.',
  words: {
    only: (where: string) => `Only ${where}.`,
    differ: (what: string, here: string, other: string, there: string) => `${what} ${here}; ${other} ${there}.`,
    owners: (from: string, to: string) => `${from || 'owner not recorded'} → ${to || 'owner not recorded'}`,
  },
};
