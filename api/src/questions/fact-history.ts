import { z } from 'zod';
import { labels, nodeLabels } from '#graph-schema/labels';
import { isCalendarDay } from '#graph-schema/calendar-day';
import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import { perhapsText, textOf } from './params.js';
import { AskError } from '../ask-error.js';
import { question, read, type AnswerContext, type SourceFact, type Summary } from './question.js';
import { factChanges, loadAt, type FactChange } from './parts/fact-changes.js';
import { mostRows } from './parts/page.js';
import { byText, toSources } from './parts/thing.js';

export interface StatementHistory {
  /** The key of a thing, or `<key> <TYPE> <key> <from> <kind>` of a relationship. */
  readonly fact: string;
  readonly dataset: string;
  readonly source: SourceFact | null;
  readonly file: string;
  readonly line: number;
  /** What it says, as JSON. */
  readonly values: string;
  readonly firstLoad: number;
  /** When that load ended. */
  readonly since: string | null;
  /** Null while it is live. */
  readonly endedLoad: number | null;
  readonly until: string | null;
}

export interface FactHistory {
  readonly fact: string;
  /** Oldest first; the facts about the thing itself before its relationships. */
  readonly statements: readonly StatementHistory[];
  /** Between the two loads or days that were asked about; null where none was. */
  readonly changes: readonly FactChange[] | null;
  readonly live: number;
  readonly ended: number;
  readonly note: string | null;
}

const claimRow = z.object({
  fact: z.string(),
  dataset: z.string(),
  source: z.string(),
  sources: z.array(z.string()),
  file: z.string(),
  line: z.number(),
  values: z.string(),
  firstLoad: z.number(),
  endedLoad: z.number().nullable(),
});
const statement = (label: 'Claim' | 'EndedClaim') => `MATCH (c:${label}) WHERE c.fact = $fact OR c.fact STARTS WITH $prefix
RETURN c.fact AS fact, c.dataset AS dataset, c.source AS source, [c.source] AS sources, c.file AS file, c.line AS line, c.values AS values, c.firstLoad AS firstLoad,
  c.endedLoad AS endedLoad ORDER BY fact`;
const counting = (label: 'Claim' | 'EndedClaim') =>
  `MATCH (c:${label}) WHERE c.fact = $fact OR c.fact STARTS WITH $prefix RETURN count(c) AS count`;
const parameters = ({ fact }: Readonly<Record<string, unknown>>) => ({ prefix: `${fact as string} ` });

export const factHistory = question({
  name: 'factHistory',
  asks: 'What does each source say about this fact, since when, and what changed between two loads or days?',
  group: 'The map as a whole',
  table: 'statements',
  covers: null,
  params: {
    fact: {
      ...textOf(
        'The key of a thing, such as service:vat, or a relationship such as “service:vat OWNED_BY organisation:hm-revenue-customs”.',
        1_000,
      ),
      keyed: true,
    },
    from: perhapsText('What changed after this: a day, or the number of a load. From the first load when left out.', 20),
    to: perhapsText('What changed up to this: a day, or the number of a load. Up to now when left out.', 20),
  },
  limits: [
    {
      cypher: `${counting('Claim')} UNION ALL ${counting('EndedClaim')}`,
      parameters,
      most: mostRows,
      what: 'statements',
      instead: 'Ask about one relationship of it: the key, the kind of relationship and the other key.',
    },
  ],
  reads: {
    live: read({ cypher: statement('Claim'), row: claimRow, parameters }),
    ended: read({ cypher: statement('EndedClaim'), row: claimRow, parameters }),
    loads: read({
      cypher: 'MATCH (l:Load) RETURN l.number AS number, l.finishedAt AS finishedAt, l.startedAt AS startedAt ORDER BY number',
      row: z.object({ number: z.number(), finishedAt: z.string().nullable(), startedAt: z.string().nullable() }),
    }),
  },
  answer: (rows, params, context) => {
    if (!nodeLabels.some((label) => params.fact.startsWith(`${labels[label].prefix}:`)))
      throw new AskError(
        'BAD_USER_INPUT',
        `fact: "${params.fact.slice(0, 60)}" begins with no key. A key is a kind, a colon and an id, such as service:vat.`,
      );
    const all = [...rows.live, ...rows.ended];
    const loadedOn = new Map(rows.loads.map((load) => [load.number, load.finishedAt ?? load.startedAt]));
    const statements = all
      .map(({ sources, ...row }): StatementHistory => ({
        ...row,
        source: toSources(sources, context)[0] ?? null,
        since: loadedOn.get(row.firstLoad) ?? null,
        until: row.endedLoad === null ? null : (loadedOn.get(row.endedLoad) ?? null),
      }))
      .sort(
        (a, b) =>
          byText(a.fact, b.fact) ||
          a.firstLoad - b.firstLoad ||
          byText(a.dataset, b.dataset) ||
          byText(a.source?.id ?? '', b.source?.id ?? '') ||
          a.line - b.line,
      );
    const last = Math.max(0, ...loadedOn.keys());
    const asked = params.from !== null || params.to !== null;
    const [from, to] = [
      params.from === null ? 0 : loadAt('from', params.from, loadedOn),
      params.to === null ? last : loadAt('to', params.to, loadedOn),
    ];
    if (from > to)
      throw new AskError(
        'BAD_USER_INPUT',
        `from: ${asGiven(params.from)} is later than ${asGiven(params.to)}, up to which changes are asked for. Exchange the two.`,
      );
    const changes = asked ? factChanges(statements, from, to) : null;
    const body: FactHistory = {
      fact: params.fact,
      changes,
      statements,
      live: rows.live.length,
      ended: rows.ended.length,
      note:
        statements.length > 0 && params.from !== null && isCalendarDay(params.from) && params.from > context.today
          ? say(context, '{day} is yet to come, so what changed after it is not known.', {
              day: sentencesIn[context.language].date(params.from),
            })
          : changes?.length === 0 && statements.length > 0
            ? say(context, 'No source said anything else of this after load {to} than after load {from}.', { to, from })
            : statements.length > 0
              ? null
              : say(context, 'No source has ever said anything about this here. A key is a kind, a colon and an id, such as service:vat.'),
    };
    return { body, summary: () => toSummary(body, context), coverage: null, method: 'fact history 2' };
  },
  samples: [{ fact: 'service:vat' }, { fact: 'service:vat', from: '0' }, { fact: 'service:vat OWNED_BY organisation:hm-revenue-customs' }],
});

const asGiven = (moment: string | null): string => (/^\d+$/.test(moment ?? '') ? `load ${moment}` : String(moment));

const toSummary = ({ statements, ended, changes }: FactHistory, context: AnswerContext): Summary => {
  const { count } = sentencesIn[context.language];
  const those = (kind: FactChange['change']) => changes?.filter(({ change }) => change === kind).length ?? 0;
  return [
    say(context, 'The map holds {statements} about this, from {sources}; ended: {ended}.', {
      sources: count(new Set(statements.flatMap(({ source }) => source?.id ?? [])).size, 'source'),
      statements: count(statements.length, 'statement'),
      ended,
    }),
    ...(changes === null
      ? []
      : [
          say(context, 'From the first of the two loads to the second: {added} added, {changed} changed, {ended} ended.', {
            added: those('ADDED'),
            changed: those('CHANGED'),
            ended: those('ENDED'),
          }),
        ]),
  ];
};
