import { z } from 'zod';
import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import { asAt, inventedOf, numberOf } from './params.js';
import { question, read, type AnswerContext, type Summary } from './question.js';
import { isOpen } from './parts/open-community.js';
import { everyJourney, limitSteps, outlineReads, owned } from './parts/outline-reads.js';
import { outlinesOf, ownerSources } from './parts/outline.js';
import { pageOf, paging, type PageInfo } from './parts/page.js';
import { byName, byText, named, namedMap, sourceIds, toThing, toThings, type Thing } from './parts/thing.js';

export interface JourneyWithoutCommunity {
  readonly journey: Thing;
  readonly departments: readonly Thing[];
  readonly organisations: readonly Thing[];
  /** Hand-offs between departments. */
  readonly crossings: number;
  /** Service communities of a single service of it: a place to begin, but none for the journey. */
  readonly nearby: readonly Thing[];
}

export interface JourneysWithoutCommunity {
  readonly journeys: readonly JourneyWithoutCommunity[];
  readonly totalCount: number;
  /** Journeys that cross as many departments and have a community. */
  readonly withCommunity: readonly Thing[];
  readonly pageInfo: PageInfo;
  readonly note: string | null;
}

const communityRow = z.object({ journey: z.string(), community: named, whole: z.boolean(), sources: sourceIds });

export const journeysWithoutCommunity = question({
  name: 'journeysWithoutCommunity',
  asks: 'Which journeys cross three or more departments and have no service community?',
  group: 'Journeys and silos',
  table: 'journeys',
  covers: null,
  params: {
    asAt,
    departments: numberOf({ whole: true, least: 2, most: 20 }, 3, 'How many departments a journey must cross.'),
    invented: inventedOf('Journey'),
    ...paging,
  },
  limits: [limitSteps('Ask about single journeys: communityReach says whom a community covers.')],
  reads: {
    journeys: everyJourney,
    ...outlineReads,
    communities: read({
      cypher: `MATCH (c:Community)-[u:UNITED_BY]->(j:Journey) WHERE c.kind = 'SERVICE' AND ${isOpen('c')}
RETURN j.id AS journey, ${namedMap('c')} AS community, true AS whole, u.sources AS sources
UNION
MATCH (c:Community)-[u:UNITED_BY]->(s:Service) WHERE c.kind = 'SERVICE' AND ${isOpen('c')}
MATCH (s)<-[:USES]-(step:Step)
MATCH (step)<-[:HAS_STEP]-(j:Journey)
RETURN j.id AS journey, ${namedMap('c')} AS community, false AS whole, u.sources AS sources`,
      row: communityRow,
    }),
  },
  answer: (rows, params, context) => {
    const outlines = outlinesOf(rows);
    const wide = outlines
      .map((outline) => ({
        outline,
        departments: toThings(
          'Organisation',
          outline.steps.flatMap((step) => step.departments),
          context,
        ),
        organisations: toThings(
          'Organisation',
          outline.steps.flatMap((step) => step.owners),
          context,
        ),
        crossings: outline.handOffs.filter(({ departmentsApart }) => (departmentsApart ?? 0) > 0).length,
        communities: rows.communities.filter((row) => row.journey === outline.journey.id),
      }))
      .filter(({ departments }) => departments.length >= params.departments);
    const without = wide
      .filter(({ communities }) => !communities.some(({ whole }) => whole))
      .map(({ outline, communities, ...rest }): JourneyWithoutCommunity => ({
        journey: toThing('Journey', outline.journey, context),
        ...rest,
        nearby: toThings(
          'Community',
          communities.map(({ community }) => community),
          context,
        ),
      }))
      .sort((a, b) => b.departments.length - a.departments.length || b.crossings - a.crossings || byText(a.journey.id, b.journey.id));
    const { rows: page, pageInfo } = pageOf(without, params, ({ journey }) => journey.id);
    const body: JourneysWithoutCommunity = {
      journeys: page,
      totalCount: without.length,
      pageInfo,
      withCommunity: wide
        .filter(({ communities }) => communities.some(({ whole }) => whole))
        .map(({ outline }) => toThing('Journey', outline.journey, context))
        .sort(byName),
      note:
        without.length > 0
          ? null
          : wide.length > 0
            ? say(context, 'Every journey that crosses so many departments has a service community on this date.')
            : outlines.every(({ steps }) => steps.length === 0)
              ? say(context, 'No journey with steps is on the map yet.')
              : say(context, 'No journey on the map crosses {count} departments on {day}.', {
                  count: params.departments,
                  day: sentencesIn[context.language].date(params.asAt),
                }),
    };
    return {
      ownership: owned(wide.flatMap(({ outline }) => outline.steps.flatMap(({ used }) => used))),
      body,
      summary: () => toSummary(body, without, params, context),
      coverage: null,
      method: 'journeys without a community 1',
      restsOn: [
        ...wide.flatMap(({ outline }) => [...outline.journey.sources, ...outline.steps.flatMap(ownerSources)]),
        ...rows.communities
          .filter(({ journey }) => wide.some(({ outline }) => outline.journey.id === journey))
          .flatMap(({ sources }) => sources),
      ],
    };
  },
  samples: [{}, { departments: 2, invented: true }],
});

const toSummary = (
  { withCommunity }: JourneysWithoutCommunity,
  without: readonly JourneyWithoutCommunity[],
  params: { readonly departments: number; readonly asAt: string },
  context: AnswerContext,
): Summary => {
  const { count, date, fewNames } = sentencesIn[context.language];
  return [
    say(
      context,
      'No service community is recorded on {day} for {journeys} across {departments} or more: {names}. For {others} of that kind one is.',
      {
        day: date(params.asAt),
        journeys: count(without.length, 'journey'),
        departments: count(params.departments, 'department'),
        names: fewNames(without.map(({ journey }) => journey.name)),
        others: withCommunity.length,
      },
    ),
  ];
};
