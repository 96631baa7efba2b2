import { bareId } from '#graph-schema/ids';
import { touches, type HandOffFact, type NamedFact } from './journey-facts.js';
import { withoutMark } from '../without-mark.js';

export interface SourceCounted {
  readonly kind: string;
  readonly read: string | null;
  readonly retrieved: string | null;
}

export interface SourcesCounted {
  readonly total: number;
  readonly published: number;
  /** Of the published ones, those of which only an excerpt was read. */
  readonly excerpts: number;
  readonly department: number;
  readonly unverified: number;
  readonly illustrative: number;
  /** YYYY-MM-DD; null when no source has a date. */
  readonly oldest: string | null;
  readonly newest: string | null;
}

export const countSources = (sources: readonly SourceCounted[]): SourcesCounted => {
  const of = (kind: string) => sources.filter((source) => source.kind === kind);
  const dates = sources.flatMap(({ retrieved }) => retrieved ?? []).sort();
  return {
    total: sources.length,
    published: of('PUBLISHED').length,
    excerpts: of('PUBLISHED').filter(({ read }) => read === 'EXCERPT').length,
    department: of('DEPARTMENT').length,
    unverified: of('UNVERIFIED').length,
    illustrative: of('ILLUSTRATIVE').length,
    oldest: dates[0] ?? null,
    newest: dates.at(-1) ?? null,
  };
};

export interface NumberedReport<R> {
  readonly number: number;
  readonly report: R;
  /** The hand-offs that it is pinned to; none when it is about the whole journey. */
  readonly handOffs: readonly HandOffFact[];
}

/** Numbers from 1: pinned ones as their hand-offs come in time, then those about the whole journey. */
export const numberReports = <R extends NamedFact>(reports: readonly R[], handOffs: readonly HandOffFact[]): NumberedReport<R>[] => {
  const pinnedTo = (report: R) => handOffs.filter((handOff) => handOff.reports.some(({ id }) => id === report.id));
  const first = (report: R) => {
    const [earliest] = pinnedTo(report);
    return earliest ? handOffs.indexOf(earliest) : handOffs.length;
  };
  return reports
    .map((report) => ({ report, at: first(report) }))
    .sort((a, b) => a.at - b.at)
    .map(({ report }, at) => ({ number: at + 1, report, handOffs: pinnedTo(report) }));
};

interface WithEvidence {
  readonly evidence: {
    readonly asked: readonly { readonly organisation: NamedFact; readonly on: string }[];
    readonly notAsked: readonly NamedFact[];
  };
}

/** Who was asked, with the latest date, and who was not, over all hand-offs; by name. */
export const askedOn = (handOffs: readonly WithEvidence[]): { asked: { organisation: NamedFact; on: string }[]; notAsked: NamedFact[] } => {
  const asked = new Map<string, { organisation: NamedFact; on: string }>();
  for (const one of handOffs.flatMap(({ evidence }) => evidence.asked)) {
    const before = asked.get(one.organisation.id);
    if (!before || before.on < one.on) asked.set(one.organisation.id, one);
  }
  const notAsked = new Map(
    handOffs
      .flatMap(({ evidence }) => evidence.notAsked)
      .filter(({ id }) => !asked.has(id))
      .map((one) => [one.id, one]),
  );
  return {
    asked: [...asked.values()].sort((a, b) => a.organisation.name.localeCompare(b.organisation.name)),
    notAsked: [...notAsked.values()].sort((a, b) => a.name.localeCompare(b.name)),
  };
};

/** Those of this organisation first, each part in time order; null leaves all as they are. */
export const ownFirst = <H extends HandOffFact>(handOffs: readonly H[], organisation: string | null): { handOff: H; own: boolean }[] => {
  const marked = handOffs.map((handOff) => ({ handOff, own: organisation !== null && touches(handOff, bareId(organisation)) }));
  return [...marked.filter(({ own }) => own), ...marked.filter(({ own }) => !own)];
};

interface Repeating {
  readonly illustrative: boolean;
  readonly summary: readonly string[];
  readonly reports: readonly { readonly sentence: string | null }[];
  readonly handOffs: readonly { readonly finding: string }[];
}

/** The answer without what a brief says once elsewhere: reports, which are listed, and that it is an invented example, which its banner says of all of it. */
export const briefAnswer = <A extends Repeating>(answer: A, banner: string): A => {
  const listed = new Set(answer.reports.map(({ sentence }) => sentence));
  return {
    ...answer,
    summary: withoutMark(answer).filter((sentence) => !listed.has(sentence)),
    handOffs: answer.handOffs.map((handOff) => ({ ...handOff, finding: handOff.finding.replace(banner, '').trim() })),
  };
};
