import { useWords } from '../shell/language.js';
import { inWords } from '../view-model/answers/answer-table.js';
import { wordFor } from '../words/word-for.js';

/** What a value to choose is called, such as `DEPARTMENT`, or a type of relationship where those are chosen. */
export const useValueName = (): ((value: string) => string) => {
  const { questions: words, things } = useWords();
  return (value) =>
    wordFor(words.values, value) ?? wordFor(things.relationships, `${value} OUT`) ?? inWords(value.toLowerCase().replaceAll('_', ' '));
};
