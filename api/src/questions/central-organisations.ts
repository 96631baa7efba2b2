import { betweenness as betweennessOf } from '#analysis/betweenness';
import { components } from '#analysis/components';
import { fragmentation } from '#analysis/fragmentation';
import { createNodeKey } from '#graph-schema/ids';
import { sentencesIn } from '#wording/index';
import { say, type PlainSentence } from '#wording/say-answer';
import { asAt, choiceOf, inventedOf } from './params.js';
import { question, type AnswerContext, type Summary } from './question.js';
import { nounOf, toCentral, type CentralOrganisation, type Level } from './parts/central-organisation.js';
import { held } from './parts/held.js';
import { everyJourney, limitSteps, outlineReads, owned } from './parts/outline-reads.js';
import { outlinesOf, ownedShare } from './parts/outline.js';
import { organisationNetwork } from './parts/organisation-network.js';
import { pageOf, paging, type PageInfo } from './parts/page.js';
import { byName, counts, type Named } from './parts/thing.js';

export interface CentralOrganisations {
  /** Those on most shortest paths first. */
  readonly organisations: readonly CentralOrganisation[];
  readonly totalCount: number;
  readonly pageInfo: PageInfo;
  /** Pairs of organisations with a hand-off between them, and on how many journeys each: the network that was measured. */
  readonly ties: number;
  readonly journeys: number;
  /** How many parts no hand-off joins. */
  readonly parts: number;
  readonly fragmentation: number | null;
  readonly note: string | null;
}

const [mostOrganisations, fewJourneys] = [2_000, 30];
const nothingBetween: Readonly<Record<Level, PlainSentence>> = {
  DEPARTMENT: 'No hand-off between two departments is on the map on this date.',
  ORGANISATION: 'No hand-off between two organisations is on the map on this date.',
};

export const centralOrganisations = question({
  name: 'centralOrganisations',
  asks: 'Which organisations hold most journeys together, and what falls apart without them?',
  group: 'The map as a whole',
  table: 'organisations',
  covers: 'Owners are recorded for {share} of the steps with a service.',
  shows: {
    organisations: ['organisation', 'organisation.id', 'journeys', 'neighbours', 'betweenness', 'joinsParts', 'sentence', 'sources'],
  },
  params: {
    asAt,
    level: choiceOf(
      'OwnerBoundary',
      ['DEPARTMENT', 'ORGANISATION'],
      'ORGANISATION',
      'Whether owners count themselves or as the departments that they belong to.',
    ),
    invented: inventedOf('Journey'),
    ...paging,
  },
  ranks: true,
  limits: [
    limitSteps('Export the network of organisations and measure it there.'),
    {
      cypher: `MATCH (j:Journey) WHERE ${counts('j')}
MATCH (j)-[:HAS_STEP]->(:Step)-[:USES]->(:Service)-[r:OWNED_BY]->(o:Organisation) WHERE ${held('r')}
WITH count(DISTINCT o) AS owners RETURN CASE WHEN $level = 'ORGANISATION' THEN owners ELSE 0 END AS count`,
      most: mostOrganisations,
      what: 'organisations',
      instead: 'Ask by department.',
    },
  ],
  reads: { journeys: everyJourney, ...outlineReads },
  answer: (rows, params, context) => {
    const outlines = outlinesOf(rows);
    const found = organisationNetwork(outlines, params.level);
    const between = betweennessOf(found.network);
    const [betweenness, on] = [(id: string) => between.get(id) ?? 0, (id: string) => found.journeys.get(id)?.size ?? 0];
    const all = found.network.nodes.toSorted(
      (a, b) => betweenness(b) - betweenness(a) || on(b) - on(a) || byName(found.named.get(a) as Named, found.named.get(b) as Named),
    );
    const page = pageOf(all, params, (id) => createNodeKey('Organisation', id));
    const served = outlines.flatMap(({ steps }) => steps).filter(({ services }) => services.length > 0);
    const known = served.filter(({ ownerMissing }) => !ownerMissing).length;
    const ahead = betweenness(all[0] ?? '') > betweenness(all[1] ?? '');
    const toRow = toCentral(found, betweenness, outlines, params.level, context);
    const body: CentralOrganisations = {
      organisations: page.rows.map(toRow),
      totalCount: all.length,
      pageInfo: page.pageInfo,
      ties: found.network.ties.length,
      journeys: outlines.length,
      parts: components(found.network).length,
      fragmentation: fragmentation(found.network),
      note: all.length > 0 ? null : say(context, nothingBetween[params.level]),
    };
    const shared = { totalCount: all.length, journeys: new Set([...found.journeys.values()].flatMap((some) => [...some])).size };
    return {
      ownership: owned(rows.services),
      body,
      summary: () => toSummary(shared, ahead && all[0] ? toRow(all[0]) : null, params.level, context),
      coverage: ownedShare(served),
      method: 'central organisations 1: betweenness, closeness, articulation points, bridges, fragmentation',
      restsOn: [...found.sources.values()].flat(),
      warnings: [
        ...(outlines.length > 0 && outlines.length < fewJourneys
          ? [
              say(
                context,
                'This rests on {journeys}. Which journeys are mapped decides who stands between others, so read it as what this map holds, not as what government is.',
                { journeys: sentencesIn[context.language].count(outlines.length, 'journey') },
              ),
            ]
          : []),
        ...(served.length > known
          ? [
              say(context, 'An owner is lacking on this date at {count} of {all} with a service, so some hand-offs are missing here.', {
                count: served.length - known,
                all: sentencesIn[context.language].count(served.length, 'step'),
              }),
            ]
          : []),
      ],
    };
  },
  samples: [{}, { level: 'DEPARTMENT', first: 10 }, { asAt: '2016-01-01', first: 5 }],
});

/** @param ahead who stands between others more often than every other; null where nobody does, or several as often; `journeys` have such a hand-off */
const toSummary = (
  { totalCount, journeys }: Readonly<Record<'totalCount' | 'journeys', number>>,
  ahead: Pick<CentralOrganisation, 'organisation' | 'sentence'> | null,
  level: Level,
  context: AnswerContext,
): Summary => {
  const { count } = sentencesIn[context.language];
  const said = { bodies: count(totalCount, nounOf[level]), journeys: count(journeys, 'journey') };
  return ahead === null
    ? [
        say(
          context,
          'Of {bodies} that share hand-offs on {journeys}, none stands more often than every other on the shortest way between two.',
          said,
        ),
      ]
    : [
        say(context, 'Of {bodies} that share hand-offs on {journeys}, {name} stands most often on the shortest way between two others.', {
          ...said,
          name: ahead.organisation.name,
        }),
        ahead.sentence,
      ];
};
