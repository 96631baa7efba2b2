import type { Entry } from './search-names.js';
import { fold, rankOf } from './search-text.js';

const most = 5;
/** At least this share of the runs of three letters, counted in both, must be alike. */
const leastAlike = 1 / 3;

const runsOf = (folded: string): ReadonlySet<string> => {
  const padded = `  ${folded} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
};

/** 0..1, Dice's coefficient of runs of three letters; above 1 where the one holds the other or is a part of it, the better the more. */
const likeness = (typed: string, runs: ReadonlySet<string>, folded: string): number => {
  const rank = rankOf(folded, typed);
  if (rank !== null) return 2 - rank / 10;
  const own = runsOf(folded);
  let shared = 0;
  for (const run of own) if (runs.has(run)) shared += 1;
  return (2 * shared) / (own.size + runs.size);
};

/** The things whose name or id is most like what was typed; real ones before invented ones. */
export const nearestNames = (entries: readonly Entry[], text: string): readonly Entry[] => {
  const typed = fold(text.slice(0, 200));
  if (typed === '') return [];
  const runs = runsOf(typed);
  return entries
    .map((entry) => ({
      entry,
      like: Math.max(...[entry.id, ...entry.called.map(({ text: name }) => name)].map((name) => likeness(typed, runs, fold(name)))),
    }))
    .filter(({ like }) => like >= leastAlike)
    .sort((a, b) => b.like - a.like || Number(a.entry.illustrative) - Number(b.entry.illustrative) || (a.entry.id < b.entry.id ? -1 : 1))
    .slice(0, most)
    .map(({ entry }) => entry)
    .sort((a, b) => Number(a.illustrative) - Number(b.illustrative));
};
