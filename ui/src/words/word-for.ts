/** The word for a value that comes from data; undefined when the dictionary has none, and the caller falls back on the value itself. */
export const wordFor = (words: object, value: string): string | undefined =>
  Object.hasOwn(words, value) ? (words as Record<string, string>)[value] : undefined;
