/** Small letters without accents, words parted by one space: `Tŷ'r Cwmnïau` becomes `ty r cwmniau`. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export type Rank = 0 | 1 | 2 | 3 | 4;
const shortestName = 3;
const shortestMistaken = 4;

/**
 * How well one name answers what was typed (both folded); null when it does not.
 * 0 the same, 1 begins with it, 2 each word typed begins a word of it, 3 holds it somewhere, 4 stands whole within it.
 */
export const rankOf = (folded: string, typed: string, words: readonly string[] = typed.split(' ')): Rank | null => {
  if (folded === typed) return 0;
  if (folded.startsWith(typed)) return 1;
  const padded = ` ${folded}`;
  if (words.every((word) => padded.includes(` ${word}`))) return 2;
  if (folded.includes(typed)) return 3;
  return folded.length >= shortestName && ` ${typed} `.includes(`${padded} `) ? 4 : null;
};

/** Whether one letter wrong, missing, too many or swapped with the next is all that keeps what was typed from beginning the word. */
export const isNear = (typed: string, word: string): boolean => {
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  if (at === typed.length) return true;
  const rest = typed.slice(at + 1);
  return (
    (at < word.length && (word.startsWith(rest, at + 1) || word.startsWith(typed.slice(at), at + 1))) ||
    word.startsWith(rest, at) ||
    (typed[at] === word[at + 1] && typed[at + 1] === word[at] && word.startsWith(typed.slice(at + 2), at + 2))
  );
};

/** For each word typed, the words known that it begins, else those that it nearly begins; null when there are none for one of them. */
export const nearWords = (words: readonly string[], known: readonly string[]): readonly (readonly string[])[] | null => {
  const near: (readonly string[])[] = [];
  for (const word of words) {
    const same = known.some((one) => one.startsWith(word));
    const found = same ? [word] : word.length < shortestMistaken ? [] : known.filter((one) => isNear(word, one));
    if (found.length === 0) return null;
    near.push(found);
  }
  return near;
};
