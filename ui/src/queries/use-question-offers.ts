import { useEffect, useRef, useState } from 'react';
import { useLanguage, useWords } from '../shell/language.js';
import { idForAddress, searchForForm } from '../view-model/answers/question-form.js';
import { bestNamed, readQuestion, type Askable, type Reading } from '../view-model/answers/read-question.js';
import { askGraphql } from './ask-graphql.js';
import { questionNamesQuery, searchQuery } from './catalogue.js';

/** A ready question that somebody seems to type, with what it is about filled in. */
export interface Offer {
  readonly question: string;
  readonly asks: string;
  /** The sentence is in English whatever the language of the page. */
  readonly english: boolean;
  /** Names of what it is about; empty where the form is still to be filled in. */
  readonly about: readonly string[];
  readonly href: string;
}

interface Offers {
  readonly offers: readonly Offer[];
  readonly for: string;
}

interface Asking {
  readonly language: string;
  readonly signal: AbortSignal;
}

const mostRead = 3;
const shortestText = 4;
const typingPause = 150;
const none: Offers = { offers: [], for: '' };

/** The ready questions that a text may ask, each with the things that its other words name; none where a search finds no such thing. */
export const useQuestionOffers = (text: string): Offers => {
  const language = useLanguage();
  const { home, find } = useWords();
  const [state, setState] = useState(none);
  const known = useRef<{ language: string; questions: Promise<readonly (Askable & { asks: string })[]> } | null>(null);
  useEffect(() => {
    if (text.length < shortestText) return;
    const abort = new AbortController();
    const asking = { language, signal: abort.signal };
    const timer = setTimeout(async () => {
      if (known.current?.language !== language) known.current = { language, questions: readQuestions(language, home.ready) };
      try {
        const questions = await known.current.questions;
        const readings = readQuestion(text, questions, find.small.split(' ')).slice(0, mostRead);
        const offers = await Promise.all(readings.map((reading) => toOffer(reading, text, questions, home.ready, asking)));
        setState({ offers: offers.flatMap((offer) => offer ?? []), for: text });
      } catch {
        known.current = null; // An offer is a help: without it the page still has its list of questions.
      }
    }, typingPause);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [text, language, home.ready, find.small]);
  return text.length < shortestText || state.for === '' ? none : state;
};

type Ready = readonly (readonly [string, string])[];

const readQuestions = async (language: string, ready: Ready) => {
  const { questions } = await askGraphql(questionNamesQuery, {}, { language });
  return questions.map((question) => ({
    ...question,
    phrases: [question.asks, ...ready.flatMap(([name, asks]) => (name === question.name ? [asks] : []))],
  }));
};

const toOffer = async (
  { question, wanted }: Reading,
  typed: string,
  questions: readonly (Askable & { asks: string })[],
  ready: Ready,
  asking: Asking,
): Promise<Offer | null> => {
  const known = questions.find(({ name }) => name === question)!;
  const found = await Promise.all(
    wanted.map(({ text, label }) =>
      askGraphql(searchQuery, { text, labels: label === 'ANY' ? null : [label] }, asking).then(({ search }) =>
        bestNamed(
          search.filter(({ how }) => how !== 'ABOUT'),
          typed,
        ),
      ),
    ),
  );
  if (found.some((one) => one === null)) return null;
  const values = Object.fromEntries(wanted.map(({ param, label }, at) => [param, idForAddress(label, found[at]!.node.id)]));
  const said = ready.find(([name]) => name === question)?.[1];
  return {
    question,
    asks: said ?? known.asks,
    english: said === undefined,
    about: found.map((one) => one!.node.name),
    href: `/questions/${question}${searchForForm(known.params, values)}`,
  };
};
