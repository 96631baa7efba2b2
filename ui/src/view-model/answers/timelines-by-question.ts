import { textOf, type Plain } from './answer-cells.js';
import { nameOf, recordsIn, textOr, type ChartWords } from './chart-facts.js';
import type { TimeRow } from './timeline.js';

type RowsOf = (answer: Plain, words: ChartWords) => readonly TimeRow[];

const stretch = (name: string, record: Plain, { span }: ChartWords, beside = false): TimeRow => {
  const [from, to] = [textOr(record.from), textOr(record.to)];
  return { name, from, to, beside, said: span(from, to) };
};
/** The dates on which something happened, by the name of each, in the words of a reader. */
const dates = (name: string, record: Plain, fields: readonly string[], { dateOf }: ChartWords): TimeRow[] => {
  const known = fields.flatMap((field) => (typeof record[field] === 'string' ? [{ field, date: record[field] }] : []));
  return known.length === 0
    ? []
    : [
        {
          name,
          from: null,
          to: null,
          dots: known.map(({ date }) => date),
          said: known.map(({ field, date }) => dateOf(field, date)).join(', '),
        },
      ];
};

const statements: RowsOf = (answer, words) => {
  const rows = recordsIn(answer, 'statements').map((record): TimeRow => {
    const [from, to] = [textOr(record.since), textOr(record.until)];
    return {
      name: [nameOf(record.source), textOf(record.fact, 'fact', words)].filter(Boolean).join(': '),
      from,
      to,
      said: words.span(from?.slice(0, 10) ?? null, to?.slice(0, 10) ?? null),
    };
  });
  // One load is no history.
  return new Set(rows.flatMap(({ from, to }) => [from, to].filter(Boolean))).size > 1 ? rows : [];
};

/** The days of all reorganisations, and when each hand-off that came or ceased to cross did so; what is known only from a day on is left out. */
const crossings: RowsOf = (answer, words) => {
  const moves = recordsIn(answer, 'moves');
  const days = [...moves, ...recordsIn(answer, 'touched')].map(({ on }) => String(on)).sort();
  const open = new Map<string, { name: string; from: string | null }>();
  const ended: { name: string; from: string | null; to: string | null }[] = [];
  for (const move of moves)
    for (const { key, from, to, crossesBefore, crossesAfter } of recordsIn(move, 'handOffs')) {
      const [id, on] = [String(key), String(move.on)];
      const name = `${nameOf(from)} → ${nameOf(to)}`;
      if (crossesBefore === false) open.set(id, { name, from: on });
      else if (crossesAfter === false) {
        ended.push({ name, from: open.get(id)?.from ?? null, to: on });
        open.delete(id);
      }
    }
  const crossed = [...ended, ...[...open.values()].map((one) => ({ ...one, to: null }))];
  return [
    ...(days.length === 0
      ? []
      : [{ name: words.field('moves'), from: null, to: null, dots: days, said: days.map((day) => words.dateOf('on', day)).join(', ') }]),
    ...crossed.map(({ name, ...time }) => stretch(name, time, words)),
  ];
};

/** What the picture of time of each question shows. */
export const timelinesByQuestion: Readonly<Record<string, RowsOf>> = {
  serviceOwnersOverTime: (answer, words) => [
    ...recordsIn(answer, 'spans').map((record) => {
      const name = nameOf(record.organisation);
      if (record.role !== 'OWNS')
        return stretch(`${name} (${words.coded('role', String(record.role))?.toLocaleLowerCase()})`, record, words);
      return stretch(Array.isArray(record.disputed) && record.disputed.length > 0 ? words.disputed(name) : name, record, words);
    }),
    ...recordsIn(answer, 'parents').map((record) =>
      stretch(words.partOf(nameOf(record.organisation), nameOf(record.parent)), record, words, true),
    ),
    ...recordsIn(answer, 'changes').flatMap((record) => dates(`${nameOf(record.from)} → ${nameOf(record.to)}`, record, ['on'], words)),
  ],
  communityReach: (answer, words) =>
    [...recordsIn(answer, 'members'), ...recordsIn(answer, 'left')].map((record) =>
      stretch(nameOf(record.member), { ...record, to: record.to ?? record.goneOn }, words),
    ),
  reportsOnJourney: (answer, words) =>
    recordsIn(answer, 'reports').flatMap((record) => dates(nameOf(record.report), record, ['reportedOn', 'sinceOn'], words)),
  factHistory: statements,
  boundaryMoves: crossings,
};
