import { bestTies, type BestTie } from '#analysis/best-ties';
import { pairKey } from '#analysis/pair-key';
import type { Boundary } from '#analysis/journey-facts';
import type { JourneyNetwork } from '#analysis/journey-network';
import { splitIndex, splitParts, type SplitIndex } from '#analysis/split-index';
import { sentencesIn } from '#wording/index';
import type { Sentences } from '#wording/sentences';
import type { AnswerContext } from '../question.js';
import { catalogueOf, type Catalogue } from './catalogue.js';
import { factsOf, type FactsOf } from './fact-sources.js';
import type { JourneyRows } from './journey-reads.js';
import { networkOf } from './network-of.js';
import { toJourneyFacts } from './to-journey-facts.js';

/** One journey as a question looks at it: its rows, what was measured on them, and the words for it. */
export interface AnswerView {
  readonly rows: JourneyRows;
  readonly network: JourneyNetwork;
  readonly boundary: Boundary;
  readonly asAt: string;
  readonly splitIndex: SplitIndex;
  /** By `pairKey`. */
  readonly bestTies: ReadonlyMap<string, BestTie>;
  /** When each organisation was asked who works with whom, by its bare id. */
  readonly surveyedOn: ReadonlyMap<string, string | null>;
  /** Of each team, by bare ids. */
  readonly organisationOf: ReadonlyMap<string, string | null>;
  readonly catalogue: Catalogue;
  readonly facts: FactsOf;
  readonly sentences: Sentences;
  readonly context: AnswerContext;
}

export const answerView = (
  rows: JourneyRows,
  asked: { boundary: Boundary; asAt: string; nation: string | null },
  context: AnswerContext,
): AnswerView => {
  const network = networkOf(toJourneyFacts(rows), asked.nation);
  return {
    rows,
    network,
    context,
    boundary: asked.boundary,
    asAt: asked.asAt,
    splitIndex: splitIndex(splitParts(network, asked.boundary)),
    bestTies: new Map(bestTies(network, asked.boundary).map((tie) => [pairKey(tie.a, tie.b), tie])),
    surveyedOn: new Map(network.facts.organisations.map(({ id, surveyedOn }) => [id, surveyedOn])),
    organisationOf: new Map(network.facts.teams.map(({ id, organisation }) => [id, organisation])),
    catalogue: catalogueOf(rows),
    facts: factsOf(rows),
    sentences: sentencesIn[context.language],
  };
};
