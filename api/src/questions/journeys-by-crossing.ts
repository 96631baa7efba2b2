import { createNodeKey } from '#graph-schema/ids';
import { nations } from '#graph-schema/labels';
import type { JourneyFacts } from '#analysis/journey-facts';
import { hillNumber } from '#analysis/hill-numbers';
import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import { asAt, choiceOf, inventedOf } from './params.js';
import { question, type AnswerContext, type Summary } from './question.js';
import type { Interval } from '#analysis/split-index';
import { leastCoverage } from './parts/caveats.js';
import { everyJourney, limitSteps, outlineReads, owned } from './parts/outline-reads.js';
import { journeyTeamReads, splitIndexOf, teamFactSources } from './parts/journey-teams.js';
import { outlinesOf, ownedShare, ownerSources, type Outline, type OutlineHandOff } from './parts/outline.js';
import { pageOf, paging, type PageInfo } from './parts/page.js';
import { byText, toThing, toThings, type Thing } from './parts/thing.js';

export interface JourneyCrossing {
  readonly journey: Thing;
  readonly steps: number;
  readonly handOffs: number;
  /** Hand-offs whose two steps differ in owner across the boundary, wholly or in part. */
  readonly crossings: number;
  /** Hand-offs with a service whose owner is not recorded: they may cross. */
  readonly mayCross: number;
  readonly organisations: readonly Thing[];
  readonly departments: readonly Thing[];
  /** How many equally involved departments would be as mixed: Hill numbers of order 1 and 2 over the steps' shares; null when no owner is known. */
  readonly effectiveDepartments: number | null;
  readonly effectiveDepartmentsOrder2: number | null;
  /** Share of steps with a service whose every owner is known. */
  readonly known: number | null;
  /** The share of what crosses that no working link meets, across the same boundary. It stands beside; it never ranks. */
  readonly splitIndex: Interval;
}

export interface JourneysByCrossing {
  readonly journeys: readonly JourneyCrossing[];
  readonly totalCount: number;
  readonly pageInfo: PageInfo;
  readonly note: string | null;
}

export const crossingBoundaries = ['DEPARTMENT', 'ORGANISATION'] as const;

export const journeysByCrossing = question({
  name: 'journeysByCrossing',
  asks: 'Which journeys cross the most departments and have the most hand-overs?',
  group: 'Journeys and silos',
  table: 'journeys',
  covers: 'Owners are recorded for {share} of the steps with a service.',
  shows: {
    journeys: [
      'journey',
      'journey.id',
      'handOffs',
      'crossings',
      'mayCross',
      'effectiveDepartments',
      'splitIndex.low',
      'splitIndex.high',
      'splitIndex.coverage',
    ],
  },
  params: {
    asAt,
    boundary: choiceOf('OwnerBoundary', crossingBoundaries, 'DEPARTMENT', 'What a hand-off must cross to count.'),
    nation: choiceOf('Nation', nations, null, 'Only the steps that people of this nation take. All when left out.'),
    invented: inventedOf('Journey'),
    ...paging,
  },
  ranks: true,
  limits: [limitSteps('Export the network of organisations and count there.')],
  reads: { journeys: everyJourney, ...outlineReads, ...journeyTeamReads },
  answer: (rows, params, context) => {
    const outlines = outlinesOf(rows, params.nation).filter(({ steps }) => steps.length > 0);
    const apartOf = (handOff: OutlineHandOff) => (params.boundary === 'DEPARTMENT' ? handOff.departmentsApart : handOff.organisationsApart);
    const ranked = outlines
      .map((outline) => toCrossing(outline, apartOf, context))
      .sort(
        (a, b) =>
          b.crossings - a.crossings ||
          b.departments.length - a.departments.length ||
          b.organisations.length - a.organisations.length ||
          byText(a.journey.id, b.journey.id),
      );
    const { rows: shown, pageInfo } = pageOf(ranked, params, ({ journey }) => journey.id);
    const splitOf = splitIndexOf(rows, params.boundary, params.nation);
    const factsOf = new Map(outlines.map(({ journey, facts }) => [createNodeKey('Journey', journey.id) as string, facts]));
    const page = shown.map((row): JourneyCrossing => ({ ...row, splitIndex: splitOf(factsOf.get(row.journey.id) as JourneyFacts) }));
    const body: JourneysByCrossing = {
      journeys: page,
      totalCount: ranked.length,
      pageInfo,
      note: ranked.length > 0 ? null : say(context, 'No journey with steps is on the map yet.'),
    };
    const thin = page.filter(({ splitIndex }) => (splitIndex.coverage ?? 1) < leastCoverage);
    return {
      body,
      summary: () => toSummary(ranked, params.boundary, context),
      coverage: ownedShare(outlines.flatMap(({ steps }) => steps)),
      method: 'journeys by crossing 2, split index 1 beside',
      restsOn: outlines
        .flatMap(({ journey, steps, handOffs }) => [
          ...journey.sources,
          ...steps.flatMap(ownerSources),
          ...handOffs.flatMap(({ sources }) => sources),
        ])
        .concat(teamFactSources(rows)),
      ownership: owned(rows.services),
      warnings: [
        ...(page.some((journey) => (journey.known ?? 1) < leastCoverage)
          ? [
              say(
                context,
                'Some of these journeys have owners recorded for fewer than seven in ten steps with a service; their true place may be higher.',
              ),
            ]
          : []),
        ...(thin.length > 0
          ? [
              thin.length === page.length
                ? say(
                    context,
                    'For each of these journeys less than seven tenths of who works with whom is known. Their unlinked shares stand with their intervals; do not rank journeys by them.',
                  )
                : say(
                    context,
                    'For some of these journeys less than seven tenths of who works with whom is known. Their unlinked shares stand with their intervals; do not rank journeys by them.',
                  ),
            ]
          : []),
      ],
    };
  },
  samples: [{}, { asAt: '2018-01-31', boundary: 'ORGANISATION', first: 5 }, { invented: true }],
});

const toCrossing = (
  outline: Outline,
  apartOf: (handOff: OutlineHandOff) => number | null,
  context: AnswerContext,
): Omit<JourneyCrossing, 'splitIndex'> => {
  const shares = new Map<string, number>();
  for (const { mix, weight } of outline.departmentMixes)
    for (const [department, share] of mix) shares.set(department, (shares.get(department) ?? 0) + share * weight);
  return {
    journey: toThing('Journey', outline.journey, context),
    steps: outline.steps.length,
    handOffs: outline.handOffs.length,
    crossings: outline.handOffs.filter((handOff) => (apartOf(handOff) ?? 0) > 0).length,
    mayCross: outline.handOffs.filter((handOff) => apartOf(handOff) === null).length,
    organisations: toThings(
      'Organisation',
      outline.steps.flatMap(({ owners }) => owners),
      context,
    ),
    departments: toThings(
      'Organisation',
      outline.steps.flatMap(({ departments }) => departments),
      context,
    ),
    effectiveDepartments: hillNumber(shares.values(), 1),
    effectiveDepartmentsOrder2: hillNumber(shares.values(), 2),
    known: ownedShare(outline.steps),
  };
};

const noneCrosses = {
  DEPARTMENT: 'Of {journeys}, none has a hand-off that is known to cross departments.',
  ORGANISATION: 'Of {journeys}, none has a hand-off that is known to cross organisations.',
} as const;

/** @param ranked every journey, on whatever page */
const toSummary = (
  ranked: readonly Omit<JourneyCrossing, 'splitIndex'>[],
  boundary: (typeof crossingBoundaries)[number],
  context: AnswerContext,
): Summary => {
  const { count, fewNames, passesThrough } = sentencesIn[context.language];
  const journeys = count(ranked.length, 'journey');
  const most = ranked.filter(({ crossings }) => crossings === ranked[0]?.crossings);
  if ((most[0]?.crossings ?? 0) === 0) return [say(context, noneCrosses[boundary], { journeys })];
  return [
    say(context, 'Of {journeys}, most hand-offs cross on {names}.', { journeys, names: fewNames(most.map(({ journey }) => journey.name)) }),
    ...most
      .slice(0, 1)
      .map(({ journey, organisations, handOffs, crossings, mayCross }) =>
        passesThrough({ journey: journey.name, boundary, organisations: organisations.length, handOffs, crossing: crossings, mayCross }),
      ),
  ];
};
