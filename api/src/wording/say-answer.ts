import { welshAnd } from './welsh-and.js';
import { welshOfAnswers } from './welsh-of-answers.js';
import { welshOfCoverage } from './welsh-of-coverage.js';
import { welshOfNotes } from './welsh-of-notes.js';
import { welshOfSummaries } from './welsh-of-summaries.js';

/** Every sentence in Welsh, by its English. */
export const welshOf = { ...welshOfAnswers, ...welshOfCoverage, ...welshOfNotes, ...welshOfSummaries } as const;

type AnswerSentence = keyof typeof welshOf;
type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
/** A sentence into which nothing is put. */
export type PlainSentence = { [Text in AnswerSentence]: [Names<Text>] extends [never] ? Text : never }[AnswerSentence];
/** A sentence that says of what a coverage is the `share`. */
export type ShareSentence = keyof typeof welshOfCoverage;
type Given<Text extends string> = [Names<Text>] extends [never] ? [] : [Readonly<Record<Names<Text>, string | number>>];

const numbers = { en: new Intl.NumberFormat('en-GB'), cy: new Intl.NumberFormat('cy-GB') };

/** A sentence in the language of whoever asks, with what is put in for each `{name}`; numbers as that language writes them. */
export const say = <Text extends AnswerSentence>(
  { language }: { readonly language: 'en' | 'cy' },
  text: Text,
  ...given: Given<Text>
): string => {
  const values: Readonly<Record<string, string | number>> = given[0] ?? {};
  const put = (name: string): string => {
    const value = values[name];
    return typeof value === 'number' ? numbers[language].format(value) : (value ?? `{${name}}`);
  };
  if (language === 'en') return text.replace(/\{(\w+)\}/g, (_whole, name: string) => put(name));
  return welshOf[text].replace(/(\bac? )?\{(\w+)\}/g, (_whole, and: string | undefined, name: string) => {
    const value = put(name);
    return and === undefined ? value : `${welshAnd(value)} ${value}`;
  });
};
