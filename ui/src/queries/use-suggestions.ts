import type { ResultOf } from 'gql.tada';
import { useEffect, useState } from 'react';
import { useLanguage } from '../shell/language.js';
import { askGraphql } from './ask-graphql.js';
import { journeysQuery, searchQuery } from './catalogue.js';

export type Found = ResultOf<typeof searchQuery>['search'][number];

interface Suggestions {
  readonly found: readonly Found[];
  /** The text that these were found for. */
  readonly for: string;
}

const shortestText = 2;
const typingPause = 150;
const none: Suggestions = { found: [], for: '' };

/**
 * What the API finds for a text, a moment after the typing stops; old suggestions stay until new ones come.
 * @param label only things of this label; null for all
 */
export const useSuggestions = (text: string, label: string | null = null): Suggestions => {
  const language = useLanguage();
  const [state, setState] = useState(none);
  useEffect(() => {
    const all = text === '' && label === 'Journey';
    if (text.length < shortestText && !all) return;
    const abort = new AbortController();
    const asking = { language, signal: abort.signal };
    const timer = setTimeout(() => {
      const asked = all
        ? askGraphql(journeysQuery, {}, asking).then(({ journeys }) =>
            journeys.nodes.map(({ id, name }): Found => ({
              label: 'Journey',
              matched: name,
              how: 'NAME',
              until: null,
              near: false,
              node: { __typename: 'Journey', id, name },
            })),
          )
        : askGraphql(searchQuery, { text, labels: label === null ? null : [label] }, asking).then(({ search }) => search);
      asked.then(
        (found) => setState({ found, for: text }),
        () => {},
      ); // Suggestions are a help: without them the page still has its lists.
    }, typingPause);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [text, label, language]);
  // There are few journeys, so all of them are offered before anything is typed, and none of those once something is.
  if (state.for === '' && text !== '') return none;
  return text.length < shortestText && label !== 'Journey' ? none : state;
};
