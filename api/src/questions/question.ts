import type { ZodType } from 'zod';
import type { Parameters } from '#store/graph-store';
import type { ShareSentence } from '#wording/say-answer';
import type { ParamSpecs, ParamsOf } from './params.js';

/**
 * One statement of a question. The checked parameters of the question are its parameters by the same names (`$journey`, `$asAt` …);
 * `parameters` adds to them, from what earlier reads of the same question gave.
 */
export interface Read<R> {
  readonly cypher: string;
  /** Decodes one row, or throws: rows are never cast. Every fact in a row keeps its `sources` list under that name. */
  readonly row: ZodType<R>;
  readonly parameters?: (params: Readonly<Record<string, unknown>>, earlier: Readonly<Record<string, readonly unknown[]>>) => Parameters;
}

/** What an answer would have to hold, counted before anything is read, so that a question that is too large is refused at once. */
export interface Limit {
  /** Gives one row with `count`, or several to add up; the checked parameters of the question are its parameters. */
  readonly cypher: string;
  readonly parameters?: (params: Readonly<Record<string, unknown>>) => Parameters;
  readonly most: number;
  /** Plural, as it stands in “This answer would hold 1,001 services”. */
  readonly what: string;
  /** What to ask instead, a sentence. */
  readonly instead: string;
}

export type Reads = Readonly<Record<string, Read<unknown>>>;
export type RowsOf<R extends Reads> = { readonly [K in keyof R]: R[K] extends Read<infer T> ? readonly T[] : never };

/** A source as it stands in the graph. */
export interface SourceFact {
  /** Its key, such as source:gov-uk. */
  readonly id: string;
  readonly name: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly licence: string | null;
  readonly retrieved: string | null;
  readonly read: string | null;
  readonly kind: 'PUBLISHED' | 'DEPARTMENT' | 'UNVERIFIED' | 'ILLUSTRATIVE';
}

/** What a question may look at beside its rows. */
export interface AnswerContext {
  readonly language: 'en' | 'cy';
  /** YYYY-MM-DD */
  readonly today: string;
  /** Every source that a row names, by id. */
  readonly sources: ReadonlyMap<string, SourceFact>;
}

/** A few plain sentences that answer the question, the first of which stands alone; where nothing is found, why. */
export type Summary = readonly [string, ...string[]];

/** What a question finds: its own fields, and what the envelope of every answer needs. */
export interface Finding<Body> {
  /** Its `note` says why there is nothing: then that is the summary. */
  readonly body: Body;
  readonly summary: () => Summary;
  /** There is something although there is a note, which then stands beside the summary. */
  readonly noteBeside?: boolean;
  /** 0..1, null where it has no meaning. */
  readonly coverage: number | null;
  /** Name and version of the measure, such as `split index 1`. */
  readonly method: string;
  /** Ids of the sources that the answer rests on; left out, every source that a row names. */
  readonly restsOn?: Iterable<string>;
  /** What it rests on, with its owners: where sources dispute them, the answer says so with what each source names. */
  readonly ownership?: readonly Owned[];
  /** Plain sentences: unchecked facts, what the figures cannot tell. */
  readonly warnings?: readonly string[];
}

/** A service or policy with its owners on the date, each with the sources that name it. */
export interface Owned {
  readonly id: string;
  readonly name: string;
  readonly owners: readonly { readonly id: string; readonly name: string; readonly fact: { readonly sources: readonly string[] } }[];
}

/** The fields of an answer that are lists of records. */
type ListOf<Body> = { [K in keyof Body]-?: Body[K] extends readonly object[] ? K : never }[keyof Body];

/** A question is a value: what it asks, what it reads and how rows become an answer. `answer` is pure. */
export interface Question<S extends ParamSpecs = ParamSpecs, R extends Reads = Reads, Body extends object = object> {
  readonly name: string;
  /** In plain English, as a reader would ask it. */
  readonly asks: string;
  readonly group: 'Journeys and silos' | 'Services and ownership' | 'People, professions, communities' | 'The map as a whole';
  /** The list of its answer whose records are the rows of CSV and of the terminal. */
  readonly table: ListOf<Body>;
  /** A list in each of those records whose own records are the rows, with what holds them in front. */
  readonly unfolds?: string;
  /** What its coverage is a share of, as a sentence; null where its coverage has no meaning whatever is asked. */
  readonly covers: ShareSentence | null;
  readonly params: S;
  /** The page that shows the whole answer, where one does: its path before the value of one parameter; the other parameters follow by their names. */
  readonly page?: { readonly path: string; readonly param: string };
  /** Its rows stand in an order that a reader may take for a ranking, so on thin data the answer says not to. */
  readonly ranks?: boolean;
  /**
   * Of a list with many columns those that a reader needs first, in this order, by the list; of a record within a row one of its own, such as `splitIndex.low`.
   * The terminal shows those of its table, a page all of them with the rest folded; CSV and JSON have all.
   */
  readonly shows?: { readonly [K in ListOf<Body>]?: readonly string[] };
  /** Lists beside its table whose records have a `sentence`: the terminal says them under this heading. */
  readonly tells?: Readonly<Record<string, string>>;
  readonly limits?: readonly Limit[];
  readonly reads: R;
  readonly answer: (rows: RowsOf<R>, params: ParamsOf<S>, context: AnswerContext) => Finding<Body>;
  /** Parameters that give an answer worth reading on the shipped data; the conformance suite asks each on every engine. */
  readonly samples: readonly Readonly<Record<string, unknown>>[];
}

/** Keeps the types of a question's own parameters, rows and answer. */
export const question = <const S extends ParamSpecs, R extends Reads, Body extends object>(
  value: Question<S, R, Body>,
): Question<S, R, Body> => value;

/** Keeps the type of one read's rows. */
export const read = <R>(value: Read<R>): Read<R> => value;

/** The fields of every answer beside its own. */
export interface Answer {
  readonly question: string;
  /** The answer in plain sentences, the first of which stands alone. */
  readonly summary: readonly string[];
  /** Of most questions: why there is nothing, or what its rows leave open. */
  readonly note?: string | null;
  readonly asAt: string;
  readonly sources: readonly SourceFact[];
  readonly illustrative: boolean;
  readonly coverage: number | null;
  /** What it is a share of; null where it is. */
  readonly coverageSentence: string | null;
  readonly method: string;
  readonly permalink: string;
  readonly graphDigest: string;
  readonly citation: string;
  readonly warnings: readonly string[];
}

/** Any question, for code that treats all alike. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a registry holds questions of every type
export type AnyQuestion = Question<any, any, any>;
