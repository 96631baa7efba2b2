import { JourneySilos } from './types/journey-silos.js';
import { SearchResult } from './types/search-result.js';

/** How the answer of one question shows in GraphQL. */
export interface AnswerType {
  /** The class in types/ that extends Answer, or a list of what `show` gives. */
  readonly type: () => object;
  /** From the answer to what the field gives; left out, the answer itself. */
  readonly show?: (answer: never) => unknown;
}

/** One line for each question of the registry, by its name. */
export const answerTypes: Readonly<Record<string, AnswerType>> = {
  silosSplittingJourney: { type: () => JourneySilos },
  // The contract has search as a plain list, without what other answers carry.
  search: { type: () => [SearchResult], show: (answer: { results: readonly object[] }) => answer.results },
};
