import type { ChartWords } from '../../../ui/src/view-model/answers/chart-facts.js';

/** Words that show what they were asked to say. */
export const chartWords: ChartWords = {
  field: (name) => name,
  coded: (_name, value) => value.toLowerCase(),
  relationship: (type) => type.toLowerCase(),
  named: () => null,
  pounds: (value) => `£${value}`,
  share: (value) => `${value * 100}%`,
  points: (value) => `${value * 100} points`,
  count: String,
  people: (value) => `${value} heads`,
  dateOf: (_name, date) => date,
  yes: 'yes',
  no: 'no',
  unknown: '?',
  unasked: '?',
  invented: 'invented',
  to: (low, high) => `${low} to ${high}`,
  partOf: (one, whole) => `${whole} (${one})`,
  disputed: (name) => `${name} (disputed)`,
  invited: { today: 'today', after: 'after', best: 'best' },
  countOf: (count, of) => `${count} of ${of}`,
  both: (one, other) => `${one} + ${other}`,
  span: (from, to) => `${from ?? '…'} – ${to ?? '…'}`,
  oneTeam: 'one team',
  noneInside: 'none inside',
};
