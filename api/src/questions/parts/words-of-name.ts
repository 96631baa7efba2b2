/** Words that say nothing of what a service does; the nations say where. */
const little =
  'a an and as at be by for from how if in into is it its not of off on or out that the their to up what when whether who with you your england scotland wales northern ireland'.split(
    ' ',
  );

const separators = [',', '-', '(', ')', '/', '.', ':', ';', '&', '?'];
const list = (texts: readonly string[]): string => `[${texts.map((text) => `'${text}'`).join(', ')}]`;

/** A Cypher list of the words of a name without a plural’s s: where these separators part them, every word of `wordsOfName`, and perhaps more. */
export const wordsOfNameIn = (name: string): string => {
  const plain = separators.reduce(
    (text, mark) => `replace(${text}, '${mark}', ' ')`,
    `replace(replace(toLower(${name}), '’', "'"), "'s", '')`,
  );
  return `[w IN split(${plain}, ' ') WHERE size(w) > 1 AND NOT w IN ${list(little)} | CASE WHEN w ENDS WITH 's' THEN left(w, size(w) - 1) ELSE w END]`;
};

const singular = (word: string): string => (/[^s]s$/.test(word) ? word.slice(0, -1) : word);

/**
 * What a service is about: the words of its name, each under itself without a plural’s s; no little ones, and nothing between brackets, which says for whom.
 */
export const wordsOfName = (name: string): ReadonlyMap<string, string> => {
  const words = name
    .toLowerCase()
    .replace(/\(.*?\)/g, ' ')
    .replace(/[’']s\b/g, '')
    .split(/[^\p{L}\p{N}’']+/u);
  return new Map(words.filter((word) => word.length > 1 && !little.includes(word)).map((word) => [singular(word), word]));
};
