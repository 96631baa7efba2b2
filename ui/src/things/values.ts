import { useFormats } from '../shell/formats.js';
import { useWords } from '../shell/language.js';
import { isFew } from '../view-model/head-count.js';
import { wordFor } from '../words/word-for.js';

/** The word for a value that the model writes in capitals; anything else as it stands. */
export const useValue = (): ((property: string, value: string) => string) => {
  const { model } = useWords();
  return (property, value) => wordFor(model.valuesOf, `${property} ${value}`) ?? wordFor(model.values, value) ?? value;
};

/** A head count; few people are not counted out. */
export const useHeadCount = (): ((people: number) => string) => {
  const { things } = useWords();
  const formats = useFormats();
  return (people) => (isFew(people) ? things.fewPeople : formats.count(people));
};

/** The same in words; nothing for what is not recorded. */
export const usePeople = (): ((people: number | null) => string) => {
  const { things } = useWords();
  const count = useHeadCount();
  return (people) => (people === null ? '' : things.people(count(people)));
};
