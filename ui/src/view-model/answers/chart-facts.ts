import { isPlain, type Plain, type Saying } from './answer-cells.js';

/** The records of a list of an answer; none where it has no such list. */
export const recordsIn = (answer: Plain, list: string): readonly Plain[] =>
  Array.isArray(answer[list]) ? answer[list].filter(isPlain) : [];
export const numberOr = (value: unknown): number | null => (typeof value === 'number' ? value : null);
export const textOr = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
/** The name of a thing, or what the value is as text. */
export const nameOf = (value: unknown): string => (isPlain(value) && 'name' in value ? String(value.name) : String(value ?? ''));
export const idOf = (value: unknown): string => (isPlain(value) ? String(value.id ?? '') : '');

/** What a picture says in words: those of the answer's table, and a few of its own. */
export interface ChartWords extends Saying {
  readonly partOf: (one: string, whole: string) => string;
  /** A name of whoever some sources name, and others not. */
  readonly disputed: (name: string) => string;
  /** A stretch of time; null where nobody knows its begin or its end. */
  readonly span: (from: string | null, to: string | null) => string;
  /** The months that a figure counts. */
  readonly period: (start: string, end: string) => string;
  /** What was so of a name until a change, and from then on. */
  readonly before: (name: string) => string;
  readonly after: (name: string) => string;
  /** One team is at an end of each of several links. */
  readonly oneTeam: string;
  /** How many groups of one team have no share of links inside. */
  readonly noneInside: (count: string) => string;
  readonly firstOf: (count: string, of: string) => string;
  /** What stands at the table before and after invitations. */
  readonly invited: { readonly today: string; readonly after: string; readonly best: string };
  readonly countOf: (count: string, of: string) => string;
  readonly both: (before: string, after: string) => string;
}
