import type { Plain } from './answer-cells.js';
import { numberOr, type ChartWords } from './chart-facts.js';

/** One bar: what it stands for, the text of its value, and how long it is, 0..1 of the longest; null where the value is not known. */
export interface Bar {
  readonly name: string;
  readonly said: string;
  readonly length: number | null;
  /** Where the value can lie, 0..1 of the longest: drawn as a thin line with two ends. */
  readonly range: readonly [low: number, high: number] | null;
}

/** Where a question's answer holds what its bars show. */
export interface BarsOf {
  readonly records: (answer: Plain) => readonly Plain[];
  readonly name: (record: Plain, words: ChartWords) => string;
  readonly value: (record: Plain) => number | null;
  /** What the bars leave out; null where that is nothing. */
  readonly leaves?: (answer: Plain, words: ChartWords) => string | null;
  /** The least and the most that the value can be. */
  readonly range?: (record: Plain) => unknown;
  /** The text of a value that is known, where it takes more than a number: of when it is, and of what. */
  readonly says?: (record: Plain, said: string, words: ChartWords) => string;
  /** Values are shares of one, said in per cent; else the longest bar is the measure. */
  readonly shares?: boolean;
  /** Values of an index whose most is 1, which is the measure. */
  readonly upToOne?: boolean;
  /** How many digits after the point a share has, as in the sentences of the answer; none when left out. */
  readonly digits?: (answer: Plain) => number;
  /** The name of its title, where the question has several. */
  readonly title?: (answer: Plain) => string;
}

const mostBars = 25;

const toRange = (value: unknown): readonly [number, number] | null => {
  const { low, high } = (value ?? {}) as { low?: unknown; high?: unknown };
  return typeof low === 'number' && typeof high === 'number' ? [low, high] : null;
};

/** The bars of an answer in its own order, at most 25; a value that is not known has no bar, never one of length 0. */
export const toBars = (
  answer: Plain,
  { records, name, value, range, says, shares, upToOne, digits }: BarsOf,
  words: ChartWords,
): readonly Bar[] => {
  const say = shares
    ? (number: number) => words.share(number, digits?.(answer))
    : (number: number) => words.count(Math.round(number * 1000) / 1000);
  const found = records(answer)
    .slice(0, mostBars)
    .map((record) => ({ record, name: name(record, words), value: numberOr(value(record)), range: toRange(range?.(record)) }));
  const longest = shares || upToOne ? 1 : Math.max(0, ...found.flatMap((one) => [one.value ?? 0, one.range?.[1] ?? 0]));
  const part = (number: number) => (longest === 0 ? 0 : Math.min(1, Math.max(0, number / longest)));
  return found.map((one) => {
    const between = one.range === null || one.range[0] === one.range[1] ? '' : words.to(say(one.range[0]), say(one.range[1]));
    const known = one.value === null ? words.unknown : say(one.value);
    const said = between === '' ? known : `${known} (${between})`;
    return {
      name: one.name,
      said: one.value === null || !says ? said : says(one.record, said, words),
      length: one.value === null ? null : part(one.value),
      range: one.range === null ? null : [part(one.range[0]), part(one.range[1])],
    };
  });
};
