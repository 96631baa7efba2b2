/** Small letters without accents, words parted by one space: `Tŷ'r Cwmnïau` becomes `ty r cwmniau`. */
export const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replace(/&/g, ' and ').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** What a thing is called: its name first, then its abbreviation, then its old and other names, each also folded. */
export interface Called {
  readonly text: string;
  readonly folded: string;
}

export const toCalled = (text: string): Called => ({ text, folded: fold(text) });

/**
 * How well one name answers what was typed (both folded); null when it does not.
 * 0 the same, 1 begins with it, 2 each word typed begins a word of it, 3 holds it somewhere.
 */
export const rankOf = (folded: string, typed: string): 0 | 1 | 2 | 3 | null => {
  if (folded === typed) return 0;
  if (folded.startsWith(typed)) return 1;
  const padded = ` ${folded}`;
  if (typed.split(' ').every((word) => padded.includes(` ${word}`))) return 2;
  return folded.includes(typed) ? 3 : null;
};
