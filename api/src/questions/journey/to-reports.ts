import type { MeasuredHandOff } from '#analysis/journey-network';
import type { Sentences } from '#wording/sentences';
import { createNodeKey } from '#graph-schema/ids';
import type { AnswerContext } from '../question.js';
import { toProfession, type Catalogue } from './catalogue.js';
import { handOffKey } from './hand-off-key.js';
import { bareStepId } from './to-journey-facts.js';
import type { JourneyRows } from './journey-reads.js';
import type { ReportRow } from './journey-rows.js';
import type { Report } from './journey-silos.js';
import { toSources } from '../parts/thing.js';

/** Every report about the journey, and which of its hand-offs each speaks of. */
export const toReports = (
  rows: JourneyRows,
  handOffs: readonly MeasuredHandOff[],
  catalogue: Catalogue,
  sentences: Sentences,
  context: AnswerContext,
): Report[] =>
  rows.reports.map((row) => {
    const sources = toSources([...row.sources, ...row.about.sources], context);
    return {
      id: createNodeKey('Report', row.id),
      name: row.name,
      effect: row.effect,
      boundary: row.boundary,
      statement: row.statement,
      figures: row.figures,
      reportedOn: row.reportedOn,
      since: row.since,
      sinceOn: row.sinceOn,
      organisations: catalogue.organisations(row.organisations.map(({ id }) => id)),
      professions: row.professions.map(toProfession).sort((a, b) => (a.id < b.id ? -1 : 1)),
      sources,
      handOffs: handOffs.filter((handOff) => speaksOf(row, handOff)).map(handOffKey),
      sentence: sayReport(row, sources, sentences),
    };
  });

/** A report names steps as they stand in the journey; a hand-off that the person carries spans several of them. */
const speaksOf = ({ handOffs }: ReportRow, { from, to, through }: MeasuredHandOff): boolean =>
  (handOffs ?? []).some((named) => {
    const [start, end] = named.split('>').map((id) => bareStepId(id.trim()));
    return [from, ...through].includes(start!) && [...through, to].includes(end ?? '');
  });

const sayReport = (row: ReportRow, sources: Report['sources'], sentences: Sentences): string => {
  const excerpt = sources.length > 0 && sources.every(({ read }) => read === 'EXCERPT') ? sources[0]! : null;
  return sentences.reported({
    reporter: row.name,
    // A report whose name tells its year already needs no second date.
    on: row.reportedOn !== null && row.name.includes(row.reportedOn.slice(0, 4)) ? null : row.reportedOn,
    statement: row.statement,
    figures: row.figures,
    excerptAt: excerpt && (excerpt.publisher ?? excerpt.name),
    since: row.since,
  });
};
