import { useWords } from '../shell/language.js';
import { inWords } from '../view-model/answers/answer-table.js';
import { wordFor } from '../words/word-for.js';

/** What a parameter of one question is called, by the way to it: `ties`, or `ties.strength` for a field of its entries. */
export const useParamName = (question: string): ((path: string) => string) => {
  const { questions: words } = useWords();
  return (path) => {
    const name = path.slice(path.lastIndexOf('.') + 1);
    return wordFor(words.paramsOf, `${question}.${path}`) ?? wordFor(words.params, name) ?? inWords(name);
  };
};
