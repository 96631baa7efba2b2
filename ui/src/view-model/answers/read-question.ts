import type { ParamShown } from './question-form.js';

/** A question as somebody may type it. */
export interface Askable {
  readonly name: string;
  /** Whole sentences that ask it, in any language. */
  readonly phrases: readonly string[];
  readonly params: readonly Pick<ParamShown, 'name' | 'kind' | 'label' | 'required'>[];
}

/** What was typed, read as a question: the texts that should name the things it is about are still to be found. */
export interface Reading {
  readonly question: string;
  readonly wanted: readonly { readonly param: string; readonly label: string; readonly text: string }[];
  /** How much of it only this question says; more is surer. */
  readonly weight: number;
}

/** Small letters without accents, words parted by one space, as the search of the API reads them. */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const wordsOf = (text: string): string[] => foldText(text).split(' ').filter(Boolean);

/** Endings that make another form of the same English word, longest first; a Welsh word is taken as it stands. */
const endings = ['ations', 'ation', 'ership', 'ments', 'ment', 'ings', 'ing', 'ers', 'er', 'ed', 'es', 's', 'e'];
const shortestStem = 3;

const stemOf = (word: string): string => {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= shortestStem);
  const stem = ending ? word.slice(0, -ending.length) : word;
  return /[^aeiou]$/.test(stem) && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
};

/** Said by so large a part of all questions, a word tells none of them. */
const commonShare = 1 / 6;
/** Between the names of two things. */
const between = new Set(['and', 'to', 'with', 'a', 'ac', 'i', 'gyda']);

interface Vocabulary {
  readonly own: ReadonlyMap<string, ReadonlySet<string>>;
  /** 0 for a word that no question says. */
  readonly weightOf: (stem: string) => number;
  readonly isCommon: (stem: string) => boolean;
}

const vocabularyOf = (questions: readonly Askable[]): Vocabulary => {
  const own = new Map(
    questions.map(
      ({ name, phrases }) => [name, new Set([name.replace(/([A-Z])/g, ' $1'), ...phrases].flatMap(wordsOf).map(stemOf))] as const,
    ),
  );
  const said = new Map<string, number>();
  for (const stems of own.values()) for (const stem of stems) said.set(stem, (said.get(stem) ?? 0) + 1);
  const isCommon = (stem: string) => (said.get(stem) ?? 0) > questions.length * commonShare;
  return { own, isCommon, weightOf: (stem) => (said.has(stem) && !isCommon(stem) ? Math.log(questions.length / said.get(stem)!) : 0) };
};

const splitAt = (words: readonly string[], parts: number): readonly (readonly string[])[] | null => {
  if (parts === 1) return [words];
  const at = words.findIndex((word, index) => index > 0 && index < words.length - 1 && between.has(word));
  return at < 0 ? null : [words.slice(0, at), words.slice(at + 1)];
};

/**
 * The questions that a typed text may ask, surest first. Words of a question's own sentences, and words that many questions or none in
 * particular say, are taken as the asking; what lies between the others is taken as the name of what is asked about.
 * @param small words that tell no question from another, such as `of` and `please`
 */
export const readQuestion = (typed: string, questions: readonly Askable[], small: readonly string[]): Reading[] => {
  const words = wordsOf(typed);
  const vocabulary = vocabularyOf(questions);
  const says = new Set(small.flatMap(wordsOf));
  return questions
    .flatMap((question): Reading[] => {
      const own = vocabulary.own.get(question.name)!;
      const asks = words.map((word) => own.has(stemOf(word)) || vocabulary.isCommon(stemOf(word)) || says.has(word));
      const [first, last] = [asks.indexOf(false), asks.lastIndexOf(false)];
      const about = first < 0 ? [] : words.slice(first, last + 1);
      const weight = [...new Set(words.filter((_, at) => asks[at] && (first < 0 || at < first || at > last)).map(stemOf))].reduce(
        (sum, stem) => sum + (own.has(stem) ? vocabulary.weightOf(stem) : 0),
        0,
      );
      const wanted = weight === 0 ? null : wantedBy(question, about);
      return wanted ? [{ question: question.name, wanted, weight }] : [];
    })
    .sort((a, b) => b.weight - a.weight || b.wanted.length - a.wanted.length);
};

/** Which parameters the rest of the text should fill; null when it cannot, or when something else is required too. */
const wantedBy = ({ params }: Askable, about: readonly string[]): Reading['wanted'] | null => {
  const required = params.filter((param) => param.required);
  if (required.some(({ kind }) => kind !== 'id')) return null;
  if (about.length === 0) return [];
  const filled = required.length > 0 ? required : params.filter(({ kind }) => kind === 'id').slice(0, 1);
  const texts = filled.length === 0 || filled.length > 2 ? null : splitAt(about, filled.length);
  return texts?.map((text, at) => ({ param: filled[at]!.name, label: filled[at]!.label ?? 'ANY', text: text.join(' ') })) ?? null;
};

/** Of what a search found, the thing that more of the typed words name; the search's own order where they are equal. */
export const bestNamed = <F extends { readonly matched: string }>(found: readonly F[], typed: string): F | null => {
  const words = wordsOf(typed);
  const count = ({ matched }: F) => wordsOf(matched).filter((word) => words.includes(word)).length;
  return found.reduce<F | null>((best, one) => (best === null || count(one) > count(best) ? one : best), null);
};

/** Whether each word typed begins a word of the name, so that it is a name that is being typed. */
export const isNameOf = (typed: string, name: string): boolean => wordsOf(typed).every((word) => ` ${foldText(name)}`.includes(` ${word}`));
