import type { Noun } from './nouns.js';

/** How people on the two sides are in touch, for a tie between 0 and 1. */
export type Contact =
  | { readonly kind: 'KNOW_WHOM_TO_CALL' | 'EVERY_MONTH' }
  | { readonly kind: 'COMMUNITY'; readonly community: string; readonly teams: number };

/** A team and the body that it belongs to; null where that is not recorded. */
export interface NamedTeam {
  readonly team: string;
  readonly body: string | null;
}

/** Shares, 0..1, which differ by what their sentence can show: 0.00001 or more. */
export interface Change {
  readonly before: number;
  readonly after: number;
}

/** What a journey passes through. */
export interface Passing {
  readonly journey: string;
  readonly boundary: 'ORGANISATION' | 'DEPARTMENT' | 'PROFESSION' | 'ACTIVITY';
  readonly organisations: number;
  readonly handOffs: number;
  readonly crossing: number;
  /** Those that may cross, for want of an owner or of teams. */
  readonly mayCross: number;
}

export interface Crossings extends Passing {
  /** Published reports about the journey. */
  readonly reports: number;
}

export interface KnownCrossings extends Crossings {
  readonly regular: number;
  readonly light: number;
  readonly none: number;
  readonly unknown: number;
  /** Known hand-offs, crossing or not. */
  readonly known: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Whom asking would tell most. */
  readonly ask: string | null;
  /** And how many other pairs would mend as much. */
  readonly mendFirst: { readonly from: string; readonly to: string; readonly a: string; readonly b: string; readonly alike: number } | null;
}

/** What a reorganisation changed for the owners of a journey; names. */
export type Moved =
  | { readonly kind: 'PARTED' | 'JOINED'; readonly bodies: readonly string[]; readonly departments: number }
  | { readonly kind: 'MOVED'; readonly bodies: readonly string[]; readonly from: readonly string[]; readonly to: readonly string[] }
  | { readonly kind: 'PASSED'; readonly services: readonly string[]; readonly from: readonly string[]; readonly to: readonly string[] }
  | { readonly kind: 'RENAMED'; readonly from: string; readonly to: string };

/**
 * Every sentence that Crosscut says about a finding, in one language. The subject is a hand-off or a pair of teams, never a body. Names come
 * as lists, dates as YYYY-MM-DD, shares as 0..1; the language puts them into words. Which sentence may be said is decided by the say-… files.
 */
export interface Sentences {
  /** With at most so many digits after the point, 0..3; digits-for.ts says how many two shares take. */
  readonly percent: (share: number, digits?: number) => string;
  readonly number: (value: number) => string;
  readonly pounds: (value: number) => string;
  readonly date: (date: string) => string;
  /** March 2026 */
  readonly month: (date: string) => string;
  readonly list: (names: readonly string[]) => string;
  /** “1 team”, “3 teams” */
  readonly count: (how: number, noun: Noun) => string;
  readonly passesThrough: (said: Passing) => string;
  /** How many people for a cell of a table: “fewer than 5” under five, else the number. */
  readonly headCount: (count: number) => string | number;
  readonly splitBothAsked: (said: {
    from: string;
    to: string;
    x: readonly string[];
    y: readonly string[];
    dates: readonly string[];
  }) => string;
  readonly splitOneAsked: (said: { x: readonly string[]; date: string; y: readonly string[] }) => string;
  readonly splitNotRecorded: (said: { x: string; date: string; why: 'NOT_THIS_PAIR' | 'TOO_LONG_AGO' | 'ONLY_LATER' } | null) => string;
  readonly weak: (said: { x: readonly string[]; y: readonly string[]; contact: Contact; change: Change | null }) => string;
  readonly bridged: (said: { a: NamedTeam; b: NamedTeam; community: string | null; date: string }) => string;
  readonly continuity: (said: { teams: readonly string[] }) => string;
  readonly unknown: (said: { steps: readonly string[]; bodies: readonly string[]; questions: number; ask: readonly string[] }) => string;
  readonly order: (said: {
    from: string;
    to: string;
    x: readonly string[];
    y: readonly string[];
    publishedBy: readonly string[] | 'OUR_OWN' | 'INVENTED';
  }) => string;
  readonly reported: (said: {
    reporter: string;
    on: string | null;
    statement: string;
    figures: string | null;
    excerptAt: string | null;
    since: string | null;
  }) => string;
  readonly illustrative: () => string;
  readonly disputed: (said: {
    first: { source: string; date: string | null; owner: string };
    second: { source: string; date: string | null; owner: string };
    /** The only owner with which the hand-off crosses departments, or whether it crosses either way. */
    crosses: 'EITHER_WAY' | 'NEITHER_WAY' | { onlyIf: string };
  }) => string;
  /** What is said of `name` for a stretch of time: from `from` up to, not on, `to`. Null: as long as known, still. A beginning after `today` is yet to come. */
  readonly during: (said: { name: string; from: string | null; to: string | null; today?: string }) => string;
  /** One for each different account of who owns `thing`: a source that gives it, when that was read, and whom it names. */
  readonly disputedOwners: (said: {
    thing: string;
    accounts: readonly { source: string; date: string | null; owners: readonly string[] }[];
  }) => string;
  readonly moreDisputed: (said: { count: number }) => string;
  /** `known` is the sentence that says how much of what. */
  readonly thinOrder: (said: { known: string }) => string;
  readonly group: (said: { teams: readonly string[]; links: 'NO' | 'FEW' }) => string;
  readonly mend: (said: { a: NamedTeam; b: NamedTeam; change: Change }) => string;
  readonly noHandOffs: (said: { journey: string }) => string;
  readonly noneCrosses: (said: Crossings) => string;
  readonly nothingAsked: (said: Crossings) => string;
  readonly partlyKnown: (said: KnownCrossings) => string;
  readonly allKnown: (said: KnownCrossings) => string;
  readonly evidence: (said: {
    published: number;
    department: number;
    unverified: number;
    illustrative: number;
    excerptOnly: number;
    asked: readonly { name: string; on: string }[];
    notAsked: readonly string[];
    oldest: string | null;
    newest: string | null;
  }) => string;
  /** How many of the bodies of a journey were asked; empty where there is none. */
  readonly askedCount: (said: { asked: number; bodies: number; first: string | null; last: string | null }) => string;
  readonly askReason: (said: { handOffs: number; needOthers: number; narrows: number }) => string;
  readonly boundaryMoved: (said: { on: string; moves: readonly Moved[] }) => string;
  /** A few names, and how many more. */
  readonly fewNames: (names: readonly string[]) => string;
  readonly uncheckedFacts: (said: { facts: number }) => string;
  readonly littleKnown: (said: { coverage: number }) => string;
  /** Above the first row of a form that asks who works with whom; `audience` null: whoever can open the map. */
  readonly beforeSurvey: (said: { audience: string | null }) => string;
}
