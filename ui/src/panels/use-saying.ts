import { useFormats } from '../shell/formats.js';
import { useWords } from '../shell/language.js';
import { useHeadCount } from '../things/values.js';
import type { Saying } from '../view-model/answers/answer-cells.js';
import { inWords } from '../view-model/answers/answer-table.js';
import { wordFor } from '../words/word-for.js';

/** Fields whose values the model writes in capitals, even when they are one word. */
const coded = new Set([
  'activity',
  'asked',
  'basis',
  'boundary',
  'check',
  'class',
  'direction',
  'effect',
  'family',
  'finding',
  'kind',
  'kinds',
  'level',
  'only',
  'phase',
  'relationship',
  'result',
  'role',
  'state',
  'status',
  'before',
  'after',
  'byOrganisation',
  'byTeam',
  'sharing',
  'why',
]);

/** How values of answers are said in the language in use. */
export const useSaying = (): Saying => {
  const { questions: words, fields, model, data } = useWords();
  const formats = useFormats();
  const people = useHeadCount();
  return {
    field: (name) => wordFor(fields, name) ?? inWords(name),
    coded: (name, value) => {
      if (name === 'label') return wordFor(model.labels, value) ?? null;
      if (!(/^[A-Z]+$/.test(value) && coded.has(name)) && !/^[A-Z]+(_[A-Z]+)+$/.test(value)) return null;
      return (
        wordFor(words.values, value) ??
        wordFor(model.values, value) ??
        wordFor(data.states, value) ??
        inWords(value.toLowerCase().replaceAll('_', ' '))
      );
    },
    share: formats.share,
    count: formats.count,
    people,
    dateOf: formats.dateOf,
    yes: words.yes,
    no: words.no,
    unknown: words.notKnown,
    unasked: words.notRecorded,
    invented: words.values.ILLUSTRATIVE,
    to: words.range,
  };
};
