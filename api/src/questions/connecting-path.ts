import { decodeKey } from '#graph-schema/ids';
import { relationshipTypes, type RelationshipType } from '#graph-schema/relationships';
import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import { asAt, choiceOf, idOf, listOf, numberOf } from './params.js';
import { question, read, type AnswerContext, type SourceFact, type Summary } from './question.js';
import { limits, pathReads } from './parts/path-reads.js';
import { mostWays, shortestWays, type Way } from './parts/shortest-ways.js';
import { anyMainLabel, labelled, toSources, toThing, type Thing } from './parts/thing.js';

export interface PathStep {
  /** The end where the relationship begins, and the one where it ends. */
  readonly from: string;
  readonly to: string;
  readonly relationship: RelationshipType;
  readonly sources: readonly SourceFact[];
}

/** From one end to the other. */
export interface ConnectingWay {
  readonly things: readonly Thing[];
  readonly steps: readonly PathStep[];
}

export interface ConnectingPath {
  readonly from: Thing;
  readonly to: Thing;
  /** From one end to the other; empty when they are not connected. */
  readonly things: readonly Thing[];
  readonly steps: readonly PathStep[];
  /** Null when they are not connected within the hops. */
  readonly hops: number | null;
  /** Every way of that length, the one above first. */
  readonly ways: readonly ConnectingWay[];
  /** Whether there are more of that length than are given. */
  readonly moreWays: boolean;
  readonly note: string | null;
}

const readEnd = (end: 'from' | 'to') =>
  read({
    cypher: `MATCH (n) WHERE ${anyMainLabel('n')} AND n.id = $endId AND $endLabel IN labels(n)
RETURN n.id AS id, n.name AS name, n.sources AS sources, $endLabel AS label`,
    row: labelled,
    parameters: (params) => {
      const key = decodeKey(params[end] as string);
      return { endId: key?.id ?? '', endLabel: key?.label ?? '' };
    },
  });

export const connectingPath = question({
  name: 'connectingPath',
  asks: 'How are these two things connected?',
  group: 'The map as a whole',
  table: 'steps',
  covers: null,
  params: {
    from: idOf('ANY', 'Where the way begins, such as service:probate.'),
    to: idOf('ANY', 'Where it ends, such as organisation:companies-house.'),
    relationships: listOf(
      choiceOf('RelationshipType', relationshipTypes, null, 'A kind of relationship.'),
      relationshipTypes.length,
      'Only over these kinds of relationship. All when left out.',
    ),
    hops: numberOf({ whole: true, least: 1, most: 6 }, 4, 'How many relationships the way may have, at most 6.'),
    asAt,
  },
  limits,
  reads: { start: readEnd('from'), finish: readEnd('to'), ...pathReads },
  answer: (rows, params, context) => {
    const [start, finish] = [rows.start[0], rows.finish[0]];
    if (!start || !finish) throw new Error('an end of the way is gone');
    const { ways, more } = shortestWays(params, rows);
    const named = new Map(
      [
        start,
        finish,
        ...Object.values(rows)
          .flat()
          .flatMap((row) => ('next' in row ? [row.next] : [])),
      ].map((thing) => [toThing(thing.label, thing, context).id, thing]),
    );
    const [from, to] = [toThing(start.label, start, context), toThing(finish.label, finish, context)];
    const toWay = ({ keys, steps }: Way): ConnectingWay => ({
      things: keys.map((key) => toNamed(key, named, context)),
      steps: steps.map(({ sources, ...step }) => ({ ...step, sources: toSources(sources, context) })),
    });
    const shown = ways.map(toWay);
    const ends = { one: from.name, other: to.name, day: sentencesIn[context.language].date(params.asAt) };
    const body: ConnectingPath = {
      from,
      to,
      things: shown[0]?.things ?? [],
      steps: shown[0]?.steps ?? [],
      hops: shown[0]?.steps.length ?? null,
      ways: shown,
      moreWays: more,
      note:
        from.id === to.id
          ? say(context, 'The way begins and ends at {name}, so there is none to go.', { name: from.name })
          : shown.length > 0
            ? null
            : params.hops === 1
              ? say(context, 'No relationship between {one} and {other} is recorded on {day}.', ends)
              : say(context, 'No way of at most {hops} relationships between {one} and {other} is recorded on {day}.', {
                  ...ends,
                  hops: params.hops,
                }),
    };
    return {
      body,
      summary: () => toSummary(body, context),
      coverage: null,
      method: 'shortest way 1',
      restsOn: [
        ...start.sources,
        ...finish.sources,
        ...ways.flatMap(({ keys, steps }) => [
          ...steps.flatMap(({ sources }) => sources),
          ...keys.flatMap((key) => named.get(key)?.sources ?? []),
        ]),
      ],
      warnings: more ? [say(context, 'More than {most} ways have this length; the first {most} are given.', { most: mostWays })] : [],
    };
  },
  samples: [
    { from: 'service:probate', to: 'service:self-assessment' },
    {
      from: 'organisation:companies-house',
      to: 'organisation:intellectual-property-office',
      relationships: ['PART_OF'],
      asAt: '2018-01-31',
    },
  ],
});

const toNamed = (
  key: string,
  named: ReadonlyMap<string, Parameters<typeof toThing>[1] & { label: Parameters<typeof toThing>[0] }>,
  context: AnswerContext,
): Thing => {
  const thing = named.get(key);
  if (!thing) throw new Error(`the way leads through ${key}, which no read returned`);
  return toThing(thing.label, thing, context);
};

const toSummary = ({ from, to, things, ways }: ConnectingPath, context: AnswerContext): Summary => {
  const { count, list } = sentencesIn[context.language];
  const [between, said] = [things.slice(1, -1), { one: from.name, other: to.name }];
  return [
    between.length === 0
      ? say(context, '{one} and {other} are joined directly, by one relationship.', said)
      : say(context, '{one} and {other} are {relationships} apart, through {things}.', {
          ...said,
          relationships: count(between.length + 1, 'relationship'),
          things: list(between.map(({ name }) => name)),
        }),
    ...(ways.length < 2 ? [] : [say(context, 'It is one of {count} ways of this length.', { count: ways.length })]),
  ];
};
