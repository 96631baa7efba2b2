import { z } from 'zod';
import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import { asAt, inventedOf, numberOf } from './params.js';
import { question, read, type AnswerContext, type SourceFact, type Summary } from './question.js';
import { held } from './parts/held.js';
import { latestFigure } from './parts/latest-figure.js';
import { owned, ownerMap, ownerRow } from './parts/outline-reads.js';
import { pageOf, paging, type PageInfo } from './parts/page.js';
import { isOver, metricFields, metricMap } from './parts/metric-rows.js';
import { isProvided, readEndUnknown, sayEndUnknown } from './parts/provided.js';
import { sayPeriod } from './parts/say-period.js';
import { byText, counts, named, namedMap, toSources, toThing, toThings, type Thing } from './parts/thing.js';

export interface ServiceInNoJourney {
  readonly service: Thing;
  readonly owners: readonly Thing[];
  readonly volume: number;
  readonly unit: string | null;
  readonly start: string;
  readonly end: string;
  readonly sources: readonly SourceFact[];
}

export interface ServicesInNoJourney {
  /** By their latest known volume, largest first. */
  readonly services: readonly ServiceInNoJourney[];
  readonly totalCount: number;
  /** On no journey, and no volume is known: they may be large too. */
  readonly volumeUnknown: number;
  readonly pageInfo: PageInfo;
  readonly note: string | null;
}

const current = `${counts('s')} AND ${isProvided('s')}`;
const onNoJourney = 'NOT EXISTS { MATCH (s)<-[:USES]-(:Step) }';
const offJourney = `${current} AND ${onNoJourney}`;
const hasVolume = `EXISTS { MATCH (s)-[:HAS_METRIC]->(m:Metric) WHERE m.kind = 'VOLUME' AND m.state = 'VALUE' AND ${isOver('m')} }`;

export const servicesInNoJourney = question({
  name: 'servicesInNoJourney',
  asks: 'Which high-volume services are on no journey map yet?',
  group: 'Services and ownership',
  table: 'services',
  covers: 'How much they are used is recorded for {share} of the services on no journey.',
  params: {
    asAt,
    invented: inventedOf('Service'),
    atLeast: numberOf({ least: 0 }, 0, 'Only services with at least this volume.'),
    ...paging,
  },
  ranks: true,
  limits: [
    {
      cypher: `MATCH (s:Service) WHERE ${offJourney} AND ${hasVolume} RETURN count(s) AS count`,
      most: 10_000,
      what: 'services to rank',
      instead: 'Map journeys first, or ask about an earlier date.',
    },
  ],
  reads: {
    any: read({ cypher: `MATCH (s:Service) WHERE ${current} RETURN s.id AS id LIMIT 1`, row: z.object({ id: z.string() }) }),
    unknown: read({
      cypher: `MATCH (s:Service) WHERE ${offJourney} AND NOT ${hasVolume} RETURN count(s) AS count`,
      row: z.object({ count: z.number() }),
    }),
    ended: readEndUnknown(`${counts('s')} AND ${onNoJourney}`),
    services: read({
      cypher: `MATCH (s:Service) WHERE ${offJourney} AND ${hasVolume}
RETURN ${namedMap('s')} AS service, [(s)-[:HAS_METRIC]->(v:Metric) WHERE v.kind = 'VOLUME' AND ${isOver('v')} | ${metricMap('v')}] AS metrics,
  [(s)-[r:OWNED_BY]->(o:Organisation) WHERE ${held('r')} | ${ownerMap('o', 'r')}] AS owners
ORDER BY s.id`,
      row: z.object({ service: named, metrics: z.array(metricFields), owners: z.array(ownerRow) }),
    }),
  },
  answer: (rows, params, context) => {
    const known = rows.services.flatMap(({ service, metrics, owners }) => {
      const figure = latestFigure(metrics, 'VOLUME');
      return figure?.value != null ? [{ service, owners, figure, volume: figure.value }] : [];
    });
    const ranked = known
      .filter(({ volume }) => volume >= params.atLeast)
      .sort((a, b) => b.volume - a.volume || byText(a.service.id, b.service.id));
    const { rows: page, pageInfo } = pageOf(ranked, params, ({ service }) => service.id);
    const unknown = rows.unknown[0]?.count ?? 0;
    const body: ServicesInNoJourney = {
      services: page.map(({ service, owners, figure, volume }) => ({
        service: toThing('Service', service, context),
        owners: toThings('Organisation', owners, context),
        volume,
        unit: figure.unit,
        start: figure.start,
        end: figure.end,
        sources: toSources([...figure.sources, ...owners.flatMap(({ fact }) => fact.sources)], context),
      })),
      totalCount: ranked.length,
      volumeUnknown: unknown,
      pageInfo,
      note:
        ranked.length > 0
          ? null
          : rows.services.length > 0
            ? say(context, 'No service on no journey has so large a volume.')
            : unknown > 0
              ? say(context, 'Services on no journey whose volume is not known: {count}. None has a known one.', { count: unknown })
              : rows.any.length > 0
                ? say(context, 'Every service on the map is on a journey.')
                : say(context, 'No service is on the map.'),
    };
    return {
      ownership: owned(page),
      body,
      summary: () =>
        toSummary(
          body,
          ranked.map(({ service }) => service.name),
          params.atLeast,
          context,
        ),
      coverage: known.length + unknown === 0 ? null : known.length / (known.length + unknown),
      method: 'services in no journey 3',
      restsOn: page.flatMap(({ service, owners, figure }) => [
        ...service.sources,
        ...figure.sources,
        ...owners.flatMap(({ fact }) => fact.sources),
      ]),
      warnings: [
        ...sayPeriod(
          ranked.map(({ figure }) => figure),
          context,
        ),
        ...sayEndUnknown(rows.ended, params.asAt, context),
        say(context, 'Departments count in different units, so volumes of different services are not strictly comparable.'),
      ],
    };
  },
  samples: [{}, { atLeast: 5_000_000 }],
});

const toSummary = (
  { totalCount, volumeUnknown }: ServicesInNoJourney,
  names: readonly string[],
  least: number,
  context: AnswerContext,
): Summary => {
  const { count, fewNames } = sentencesIn[context.language];
  const said = { services: count(totalCount, 'service'), names: fewNames(names) };
  return [
    least === 0
      ? say(context, 'On no journey: {services} with a known volume – {names}.', said)
      : say(context, 'On no journey: {services} with a volume of {least} or more – {names}.', { ...said, least }),
    ...(volumeUnknown === 0
      ? []
      : [say(context, 'Of {services} more on no journey the volume is not known.', { services: count(volumeUnknown, 'service') })]),
  ];
};
