import { sentencesIn } from '#wording/index';
import type { AnswerContext, Owned } from '../question.js';
import { sayDisputed } from './caveats.js';
import type { Named } from './thing.js';

/** From `from` up to, not on, `to`; null: as long as known, still. */
interface Dated {
  readonly from: string | null;
  readonly to: string | null;
}

/** An owner of a service for a time, with who says so. */
export interface OwnedSpan extends Dated {
  readonly service: Named;
  readonly organisation: Named;
  readonly sources: readonly string[];
}

/** A stretch in which sources name different owners, and who names whom. */
export interface DisputedTime extends Dated {
  readonly service: string;
  readonly sentence: string;
}

const overlap = (a: Dated, b: Dated): boolean =>
  (b.to === null || a.from === null || a.from < b.to) && (a.to === null || b.from === null || b.from < a.to);

/** When sources named different owners of one service, the earliest first; stretches in which they say the same are one. */
export const disputedTimes = (spans: readonly OwnedSpan[], context: AnswerContext): DisputedTime[] => {
  const sentences = sentencesIn[context.language];
  const days = [...new Set(spans.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null))].sort();
  const found: (Dated & { said: string; owned: Owned })[] = [];
  for (const [from, to] of [null, ...days].map((day, at) => [day, days[at] ?? null] as const)) {
    const held = spans.filter((span) => overlap(span, { from, to }));
    const owners = held.map(({ organisation, sources }) => ({ id: organisation.id, name: organisation.name, fact: { sources } }));
    const owned = { id: held[0]?.service.id ?? '', name: held[0]?.service.name ?? '', owners };
    const said = sayDisputed(owned, context);
    if (said === null) continue;
    const last = found.at(-1);
    if (last && last.to === from && last.said === said) found.splice(-1, 1, { ...last, to });
    else found.push({ from, to, said, owned });
  }
  return found.map(({ from, to, owned }) => ({
    service: owned.id,
    from,
    to,
    sentence: sayDisputed({ ...owned, name: sentences.during({ name: owned.name, from, to }) }, context) ?? '',
  }));
};

/** What the sources say of the time of one span, where they name different owners in a part of it. */
export const disputesOf = ({ service, ...span }: OwnedSpan, times: readonly DisputedTime[]): string[] =>
  times.filter((time) => time.service === service.id && overlap(span, time)).map(({ sentence }) => sentence);

interface ChangeOfOwner {
  /** Ids. */
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly kind: string;
  readonly on: string | null;
  /** When the second opened. */
  readonly opened: string | null;
}

/** The second is what the first became: renamed, or merged into a body that began with it. */
const becomes = ({ kind, on, opened }: ChangeOfOwner): boolean => kind === 'RENAME' || (kind === 'MERGE' && on !== null && on === opened);

/**
 * The reorganisations of owners that this service went through: on that day the time of the first as an owner ends and that of the second begins. Where
 * nothing on record does both for an end or a beginning, what does one of the two stands for it; an owner since nobody knows when was what it became out of
 * before. All else happened to the owners and not to this service.
 */
export const throughWhich = <C extends ChangeOfOwner>(changes: readonly C[], spans: readonly OwnedSpan[]): { own: C[]; others: C[] } => {
  const marks = changes.map((change) => ({
    change,
    ends: spans.some(({ organisation, to }) => organisation.id === change.from.id && to !== null && to === change.on),
    begins: spans.some(
      ({ organisation, from }) => organisation.id === change.to.id && (from === null ? becomes(change) : from === change.on),
    ),
  }));
  const both = marks.filter(({ ends, begins }) => ends && begins);
  const isOwn = ({ change, ends, begins }: (typeof marks)[number]): boolean =>
    (ends && begins) ||
    (ends && !both.some((other) => other.change.on === change.on && other.change.from.id === change.from.id)) ||
    (begins && !both.some((other) => other.change.on === change.on && other.change.to.id === change.to.id));
  return { own: marks.filter(isOwn).map(({ change }) => change), others: marks.filter((mark) => !isOwn(mark)).map(({ change }) => change) };
};
