import { isCalendarDay } from '#graph-schema/calendar-day';
import { AskError } from '../../ask-error.js';
import type { SourceFact } from '../question.js';
import { byText } from './thing.js';

export const changeKinds = ['ADDED', 'CHANGED', 'ENDED'] as const;

/** What a source says of a fact after the later moment and not as it did after the earlier one. */
export interface FactChange {
  readonly fact: string;
  readonly dataset: string;
  readonly source: SourceFact | null;
  readonly change: (typeof changeKinds)[number];
  /** What it said, as JSON; null when it said nothing. */
  readonly before: string | null;
  readonly after: string | null;
}

interface Statement {
  readonly fact: string;
  readonly dataset: string;
  readonly source: SourceFact | null;
  readonly values: string;
  readonly firstLoad: number;
  readonly endedLoad: number | null;
}

/**
 * The last load that counts at a moment.
 * @param moment the number of a load, or a day, YYYY-MM-DD: then the last load that ended on or before it, 0 before any
 * @param loads when each load ended, by its number
 * @throws AskError BAD_USER_INPUT, naming the parameter, for what is neither, and for a load that there never was
 */
export const loadAt = (name: 'from' | 'to', moment: string, loads: ReadonlyMap<number, string | null>): number => {
  if (isCalendarDay(moment))
    return Math.max(0, ...[...loads].filter(([, ended]) => ended !== null && ended.slice(0, 10) <= moment).map(([number]) => number));
  const number = /^\d{1,9}$/.test(moment) ? Number(moment) : null;
  if (number === null)
    throw new AskError('BAD_USER_INPUT', `${name}: "${moment.slice(0, 40)}" is neither a day, YYYY-MM-DD, nor the number of a load.`);
  if (number !== 0 && !loads.has(number))
    throw new AskError(
      'BAD_USER_INPUT',
      `${name}: there was no load ${number}. ${loads.size === 0 ? 'Nothing has been loaded.' : `Loads run from 1 to ${Math.max(...loads.keys())}; graphSummary lists them.`}`,
    );
  return number;
};

/** What became different between two loads, by fact. A statement that came and went in between is not told. */
export const factChanges = (statements: readonly Statement[], from: number, to: number): FactChange[] => {
  const holds = (load: number) =>
    new Map(
      statements
        .filter(({ firstLoad, endedLoad }) => firstLoad <= load && (endedLoad === null || endedLoad > load))
        .map((one) => [`${one.fact}\n${one.dataset}\n${one.source?.id ?? ''}`, one]),
    );
  const [before, after] = [holds(from), holds(to)];
  return [...new Set([...before.keys(), ...after.keys()])].sort(byText).flatMap((key): FactChange[] => {
    const [one, other] = [before.get(key), after.get(key)];
    const { fact, dataset, source } = (other ?? one) as Statement;
    if (one?.values === other?.values) return [];
    return [
      {
        fact,
        dataset,
        source,
        change: one === undefined ? 'ADDED' : other === undefined ? 'ENDED' : 'CHANGED',
        before: one?.values ?? null,
        after: other?.values ?? null,
      },
    ];
  });
};
