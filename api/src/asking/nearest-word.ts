import { editDistance } from '../analysis/sequence-distance.js';

const letters = (word: string): string[] => [...word.toLowerCase()];

/** “ The nearest is …”, to stand after a sentence that refuses a name; nothing where none is near. */
export const sayNearest = (name: string, known: readonly string[]): string => {
  const best = known.map((word) => ({ word, far: editDistance(letters(name), letters(word)) })).sort((a, b) => a.far - b.far)[0];
  return best && best.far <= 4 && best.far < name.length / 2 ? ` The nearest is ${best.word}.` : '';
};
