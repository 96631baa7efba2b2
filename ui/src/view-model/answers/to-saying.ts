import type { Formats } from '../formats.js';
import type { Words } from '../../words/en.js';
import { wordFor } from '../../words/word-for.js';
import { isFew } from '../head-count.js';
import type { Saying } from './answer-cells.js';
import { inWords } from './answer-table.js';

/** Texts of the data that may look like a code. */
const asTheyAre = new Set(['abbreviation', 'publisher', 'licence', 'unit']);

/** How values of answers are said with these words; `named` knows what keys name that the answer itself does not. */
export const toSaying = (
  { questions: words, fields, fieldsOf, model, data, things }: Words,
  formats: Formats,
  named: Saying['named'] = () => null,
): Saying => ({
  field: (name, place = '') => wordFor(fieldsOf, `${place}.${name}`) ?? wordFor(fields, name) ?? inWords(name),
  coded: (name, value) => {
    if (name === 'label') return wordFor(model.labels, value) ?? null;
    const own = wordFor(words.valuesOf, `${name} ${value}`) ?? wordFor(model.valuesOf, `${name} ${value}`);
    if (own !== undefined || asTheyAre.has(name) || !/^[A-Z]+(_[A-Z]+)*$/.test(value)) return own ?? null;
    return wordFor(words.values, value) ?? wordFor(model.values, value) ?? wordFor(data.states, value) ?? null;
  },
  relationship: (type, direction) => model.relationships[type]?.[direction === 'IN' ? 1 : 0] ?? type,
  named,
  share: formats.share,
  points: (share) => words.sides.points(formats.count(Math.round(share * 1000) / 10)),
  count: formats.count,
  pounds: formats.pounds,
  people: (people) => (isFew(people) ? things.fewPeople : formats.count(people)),
  dateOf: formats.dateOf,
  yes: words.yes,
  no: words.no,
  unknown: words.notKnown,
  unasked: words.notRecorded,
  invented: words.values.ILLUSTRATIVE,
  to: words.range,
});
