import { z } from 'zod';
import { setOverlap } from '#analysis/set-overlap';
import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import { asAt, inventedOf, numberOf } from './params.js';
import { question, read, type AnswerContext, type SourceFact, type Summary } from './question.js';
import { isOpen } from './parts/open-community.js';
import { held } from './parts/held.js';
import { mostRows, pageOf, paging, type PageInfo } from './parts/page.js';
import { byText, counts, labelled, named, namedMap, sourceIds, toSources, toThing, type Thing } from './parts/thing.js';

export interface OverlappingPair {
  readonly one: Thing;
  readonly other: Thing;
  /** Services, journeys, professions and organisations that both have. */
  readonly shared: readonly Thing[];
  /** How many things are recorded that either has: what the shares are of. */
  readonly recorded: number;
  /** Shared over all that either has, 0..1. */
  readonly jaccard: number;
  /** Shared over all that the smaller has, 0..1: 1 means that one lies within the other. */
  readonly overlap: number;
  readonly sources: readonly SourceFact[];
}

export interface CommunitiesOverlapping {
  readonly pairs: readonly OverlappingPair[];
  readonly totalCount: number;
  readonly communities: number;
  readonly pageInfo: PageInfo;
  readonly note: string | null;
}

const touchedRow = z.object({ community: named, touched: z.array(labelled.extend({ fact: z.object({ sources: sourceIds }) })) });
const things = (pattern: string, variable: string, label: string, fact: string) =>
  `[${pattern} | {id: ${variable}.id, name: ${variable}.name, sources: ${variable}.sources, label: '${label}', fact: {sources: ${fact}.sources}}]`;

export const communitiesOverlapping = question({
  name: 'communitiesOverlapping',
  asks: 'Which communities share services, journeys or organisations?',
  group: 'People, professions, communities',
  table: 'pairs',
  covers: null,
  params: {
    asAt,
    invented: inventedOf('Community'),
    atLeast: numberOf({ whole: true, least: 1 }, 1, 'How much two communities must share to be listed.'),
    ...paging,
  },
  limits: [
    {
      cypher: `MATCH (c:Community) WHERE ${isOpen('c')} AND ${counts('c')} RETURN count(c) AS count`,
      most: mostRows,
      what: 'communities to compare',
      instead: 'Ask about single communities instead.',
    },
  ],
  reads: {
    communities: read({
      cypher: `MATCH (c:Community) WHERE ${isOpen('c')} AND ${counts('c')}
RETURN ${namedMap('c')} AS community,
  ${things('(c)-[u:UNITED_BY]->(s:Service)', 's', 'Service', 'u')}
  + ${things('(c)-[u:UNITED_BY]->(j:Journey)', 'j', 'Journey', 'u')}
  + ${things('(c)-[u:UNITED_BY]->(p:Profession)', 'p', 'Profession', 'u')}
  + ${things(`(c)<-[u:TAKES_PART_IN]-(o:Organisation) WHERE ${held('u')}`, 'o', 'Organisation', 'u')}
  + ${things(`(c)<-[u:MEMBER_OF]-(t:Team)-[b:BELONGS_TO]->(o:Organisation) WHERE ${held('u')} AND ${held('b')}`, 'o', 'Organisation', 'u')} AS touched
ORDER BY c.id`,
      row: touchedRow,
    }),
  },
  answer: (rows, params, context) => {
    const sets = rows.communities.map(({ community, touched }) => {
      const byKey = new Map(touched.map((thing) => [toThing(thing.label, thing, context).id, thing]));
      return { community, touched: byKey, keys: new Set(byKey.keys()) };
    });
    const pairs = sets
      .flatMap((one, place) =>
        sets.slice(place + 1).flatMap((other): OverlappingPair[] => {
          const { shared, jaccard, overlap } = setOverlap(one.keys, other.keys);
          if (shared.length < params.atLeast || jaccard === null || overlap === null) return [];
          const keys = shared.toSorted(byText);
          const facts = keys.flatMap((key) => [one, other].flatMap(({ touched }) => touched.get(key)?.fact.sources ?? []));
          return [
            {
              one: toThing('Community', one.community, context),
              other: toThing('Community', other.community, context),
              shared: keys.flatMap((key) => {
                const thing = one.touched.get(key);
                return thing ? [toThing(thing.label, thing, context)] : [];
              }),
              recorded: one.keys.size + other.keys.size - shared.length,
              jaccard,
              overlap,
              sources: toSources([...one.community.sources, ...other.community.sources, ...facts], context),
            },
          ];
        }),
      )
      .sort(
        (a, b) =>
          b.jaccard - a.jaccard || b.shared.length - a.shared.length || byText(a.one.id, b.one.id) || byText(a.other.id, b.other.id),
      );
    const { rows: page, pageInfo } = pageOf(pairs, params, ({ one, other }) => `${one.id} ${other.id}`);
    const body: CommunitiesOverlapping = {
      pairs: page,
      totalCount: pairs.length,
      communities: sets.length,
      pageInfo,
      note:
        pairs.length > 0
          ? null
          : sets.length < 2
            ? say(context, 'Fewer than two communities are open on this date.')
            : say(context, 'No two of the {count} communities on the map share as much. What their members do beyond it is not known.', {
                count: sets.length,
              }),
    };
    return {
      body,
      summary: () => toSummary(pairs, sets.length, context),
      coverage: null,
      method: 'communities overlapping 1',
      restsOn: page.flatMap(({ sources }) => sources.map(({ id }) => id)),
      warnings: restsOnFew(pairs, context),
    };
  },
  samples: [{}],
});

/** @param pairs every one, on whatever page */
const toSummary = (pairs: readonly OverlappingPair[], communities: number, context: AnswerContext): Summary => {
  const { count } = sentencesIn[context.language];
  return [
    say(context, 'Among {communities}, pairs that overlap: {pairs}.', {
      communities: count(communities, 'community'),
      pairs: pairs.length,
    }),
    ...pairs
      // Several that are as alike are none the most alike.
      .slice(0, pairs[1] !== undefined && pairs[0]?.jaccard === pairs[1].jaccard ? 0 : 1)
      .map(({ one, other, shared }) =>
        say(context, '{one} and {other} are most alike, with {things} in common.', {
          one: one.name,
          other: other.name,
          things: count(shared.length, 'thing'),
        }),
      ),
  ];
};

/** What a community has beyond what is recorded is not known, so a share is only as good as what it is of. */
const restsOnFew = (pairs: readonly OverlappingPair[], context: AnswerContext): readonly string[] => {
  if (pairs.length === 0) return [];
  const { count } = sentencesIn[context.language];
  const [low, high] = [Math.min(...pairs.map(({ recorded }) => recorded)), Math.max(...pairs.map(({ recorded }) => recorded))];
  return [
    low === high
      ? say(context, 'Each pair rests on {things} recorded of the two, which may be little of what they have.', {
          things: count(high, 'thing'),
        })
      : say(context, 'Each pair rests on {low} to {things} recorded of the two, which may be little of what they have.', {
          low,
          things: count(high, 'thing'),
        }),
  ];
};
