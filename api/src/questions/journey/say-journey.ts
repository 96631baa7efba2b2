import { say } from '#wording/say-answer';
import { saySummary } from '#wording/say-summary';
import { leastCoverage } from '../parts/caveats.js';
import type { Summary } from '../question.js';
import type { AnswerView } from './answer-view.js';
import type { ClassCounts, HandOffCounts, JourneySilos, Report } from './journey-silos.js';

interface Found {
  readonly counts: HandOffCounts;
  readonly crossing: ClassCounts;
  readonly organisations: number;
  readonly reports: readonly Report[];
  readonly askFirst: JourneySilos['askFirst'];
}

const reportsInSummary = 3;

/** The answer in plain sentences: what the journey crosses, then what others published about it. */
export const sayJourney = (view: AnswerView, { counts, crossing, organisations, reports, askFirst }: Found): Summary => {
  const first = [...view.bestTies.values()][0];
  const main = saySummary(view.sentences, {
    journey: view.rows.journey[0]!.name,
    boundary: view.boundary,
    organisations,
    handOffs: counts.total,
    crossing: counts.crossing,
    mayCross: counts.mayCross,
    reports: reports.filter(({ sources }) => sources.some(({ kind }) => kind === 'PUBLISHED' || kind === 'DEPARTMENT')).length,
    regular: crossing.continuity + crossing.bridged,
    light: crossing.weak,
    none: crossing.split,
    unknown: crossing.unknown,
    known: counts.total - counts.unknown,
    low: view.splitIndex.low,
    high: view.splitIndex.high,
    ask: askFirst[0]?.organisation.name ?? null,
    mendFirst: first
      ? {
          from: view.catalogue.step(first.from).name,
          to: view.catalogue.step(first.to).name,
          a: view.catalogue.team(first.a).name,
          b: view.catalogue.team(first.b).name,
          alike: first.alike,
        }
      : null,
  });
  const { low, high } = view.splitIndex;
  // Where all is known the sentence of what is known has no share in it.
  const allKnown = counts.crossing > 0 && counts.mayCross === 0 && crossing.unknown === 0 && low !== null && low === high;
  const share = allKnown ? [say(view.context, 'The unlinked share is {share}.', { share: view.sentences.percent(low) })] : [];
  return [main, ...share, ...reports.slice(0, reportsInSummary).map(({ sentence }) => sentence)];
};

/** What a reader should know before leaning on the answer. */
export const sayWarnings = (view: AnswerView, unchecked: number): string[] => {
  const { coverage } = view.splitIndex;
  return [
    ...(unchecked > 0 ? [view.sentences.uncheckedFacts({ facts: unchecked })] : []),
    ...(coverage !== null && coverage > 0 && coverage < leastCoverage ? [view.sentences.littleKnown({ coverage })] : []),
  ];
};
