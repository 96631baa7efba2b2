import { z } from 'zod';
import { createNodeKey } from '#graph-schema/ids';
import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import { asAt, inventedOf, perhapsIdOf } from './params.js';
import { question, read, type AnswerContext, type Summary } from './question.js';
import { groupBy } from './parts/group-by.js';
import { held } from './parts/held.js';
import { likenessOf, shapeOf, type Likeness } from './parts/journey-likeness.js';
import { everyJourney, limitSteps, outlineReads, owned, servicesIn } from './parts/outline-reads.js';
import { outlinesOf, ownedShare, ownerSources, type Outline } from './parts/outline.js';
import { isOpen } from './parts/open-community.js';
import { pageOf, paging, type PageInfo } from './parts/page.js';
import { sayNoTwins, sayProfessions, sayTwin } from './parts/say-twins.js';
import {
  byName,
  byText,
  counts,
  isIllustrative,
  named,
  namedMap,
  sourceIds,
  toThing,
  toThings,
  type Named,
  type Thing,
} from './parts/thing.js';

export interface JourneyTwin extends Omit<Likeness, 'sharedBoundaries' | 'sharedOrganisations'> {
  readonly one: Thing;
  readonly other: Thing;
  /** One is a variant of the other, or both are of a third: their likeness is no discovery. */
  readonly variants: boolean;
  readonly sharedBoundaries: readonly { readonly between: readonly Thing[] }[];
  readonly sharedOrganisations: readonly Thing[];
  /** Communities united by either journey: those that should meet. */
  readonly communities: readonly Thing[];
  readonly sentence: string;
  readonly illustrative: boolean;
}

export interface JourneyTwins {
  /** Pairs that are alike at all: those with a department boundary in common, the likest first, then the others; variants last. */
  readonly twins: readonly JourneyTwin[];
  readonly totalCount: number;
  readonly pageInfo: PageInfo;
  readonly journeys: number;
  readonly note: string | null;
}

const mostPairs = 100_000;

export const journeyTwins = question({
  name: 'journeyTwins',
  asks: 'Which journeys are built alike, so that their communities should meet?',
  group: 'Journeys and silos',
  table: 'twins',
  covers: 'Owners are recorded for {share} of the steps with a service.',
  shows: {
    twins: [
      'one',
      'one.id',
      'other',
      'other.id',
      'overall',
      'departments',
      'professions',
      'sentence',
      'sharedBoundaries.between',
      'communities',
    ],
  },
  params: {
    journey: perhapsIdOf('Journey', 'Only pairs with this journey. All pairs when left out.'),
    asAt,
    invented: inventedOf('Journey'),
    ...paging,
  },
  ranks: true,
  limits: [
    limitSteps('Export the network of journeys and services and compare them there.'),
    {
      cypher: `MATCH (j:Journey) WHERE ${counts('j')} WITH count(j) AS journeys RETURN CASE WHEN $journey IS NULL THEN journeys * (journeys - 1) / 2 ELSE journeys END AS count`,
      most: mostPairs,
      what: 'pairs of journeys',
      instead: 'Ask about one journey.',
    },
  ],
  reads: {
    journeys: everyJourney,
    ...outlineReads,
    professions: read({
      cypher: `UNWIND $services AS service
MATCH (v:Service {id: service})<-[w:WORKS_ON]-(t:Team) WHERE ${held('w')}
MATCH (t)-[p:PRACTISES]->(f:Profession)
RETURN service, f.id AS profession, w.sources + p.sources AS sources ORDER BY service, profession`,
      row: z.object({ service: z.string(), profession: z.string(), sources: sourceIds }),
      parameters: (_params, earlier) => ({ services: servicesIn(earlier) }),
    }),
    variants: read({
      cypher: 'MATCH (a:Journey)-[v:VARIANT_OF]->(b:Journey) RETURN a.id AS variant, b.id AS of, v.sources AS sources ORDER BY variant, of',
      row: z.object({ variant: z.string(), of: z.string(), sources: sourceIds }),
    }),
    communities: read({
      cypher: `MATCH (j:Journey)<-[u:UNITED_BY]-(c:Community)
WHERE ${isOpen('c')}
RETURN j.id AS journey, ${namedMap('c')} AS community ORDER BY journey, c.id`,
      row: z.object({ journey: z.string(), community: named }),
    }),
  },
  answer: (rows, params, context) => {
    const outlines = outlinesOf(rows).filter(({ steps }) => steps.length > 0);
    const professions = groupBy(rows.professions, ({ service }) => service);
    const compared = outlines.map((outline) => ({
      outline,
      shape: shapeOf(outline, (service) => (professions.get(service) ?? []).map(({ profession }) => profession)),
    }));
    const family = new Map(rows.variants.map(({ variant, of }) => [variant, of]));
    const origin = (id: string) => family.get(id) ?? id;
    const communities = groupBy(rows.communities, ({ journey }) => journey);
    const all = compared
      .flatMap((one, at) =>
        compared.slice(at + 1).flatMap((other) => {
          if (params.journey !== null && ![one.shape.id, other.shape.id].includes(params.journey)) return [];
          const likeness = likenessOf(one.shape, other.shape);
          if ((likeness.overall ?? 0) === 0) return [];
          const meeting = [one, other].flatMap(({ shape }) => communities.get(shape.id) ?? []).map(({ community }) => community);
          return [toTwin(one.outline, other.outline, likeness, origin(one.shape.id) === origin(other.shape.id), meeting, context)];
        }),
      )
      .sort(
        (a, b) =>
          Number(a.variants) - Number(b.variants) ||
          Number(b.sharedBoundaries.length > 0) - Number(a.sharedBoundaries.length > 0) ||
          (b.overall ?? 0) - (a.overall ?? 0) ||
          byText(keyOf(a), keyOf(b)),
      );
    // What was compared and is not alike is told in a number; the answer rests on the journeys that it names.
    const told = new Set([
      ...all.flatMap(({ one, other }) => [one.id, other.id]),
      ...(params.journey === null ? [] : [toKey(params.journey)]),
    ]);
    const named = told.size === 0 ? outlines : outlines.filter(({ journey }) => told.has(toKey(journey.id)));
    // Invented ones stand in the number too, so the answer is marked.
    const counted = outlines.filter(({ journey }) => isIllustrative(journey.sources, context));
    const page = pageOf(all, params, keyOf);
    const served = named.flatMap(({ steps }) => steps).filter(({ services }) => services.length > 0);
    const used = new Set(served.flatMap(({ services }) => services.map(({ id }) => id)));
    const body: JourneyTwins = {
      twins: page.rows,
      totalCount: all.length,
      pageInfo: page.pageInfo,
      journeys: outlines.length,
      note: all.length > 0 ? null : sayNoTwins(outlines.length, params.journey, context),
    };
    return {
      ownership: owned(rows.services.filter(({ service }) => used.has(service.id))),
      body,
      summary: () => toSummary(all, outlines.length, context),
      coverage: ownedShare(served),
      method: 'journey twins 3: edit distance of departments and of professions by step, Jaccard of boundaries',
      warnings: sayProfessions(
        compared.map(({ shape }) => shape),
        params.journey,
        context,
      ),
      restsOn: [...counted, ...named].flatMap(({ journey, steps }) => [
        ...journey.sources,
        ...steps.flatMap(ownerSources),
        ...steps.flatMap(({ services }) => services.flatMap(({ id }) => (professions.get(id) ?? []).flatMap(({ sources }) => sources))),
      ]),
    };
  },
  samples: [
    { first: 10 },
    { journey: 'start-business-sole-trader' },
    { journey: 'when-someone-dies', first: 5 },
    { journey: 'demo-start-a-business' },
  ],
});

const toKey = (journey: string): string => createNodeKey('Journey', journey);
const keyOf = ({ one, other }: JourneyTwin): string => `${one.id} ${other.id}`;

const toTwin = (
  one: Outline,
  other: Outline,
  { sharedBoundaries, sharedOrganisations, ...likeness }: Likeness,
  variants: boolean,
  communities: readonly Named[],
  context: AnswerContext,
): JourneyTwin => {
  const organisations = new Map(
    [...one.steps, ...other.steps].flatMap(({ owners, departments }) => [...owners, ...departments]).map((found) => [found.id, found]),
  );
  const toOrganisation = (id: string) => toThing('Organisation', organisations.get(id) as Named, context);
  const [first, second] = [toThing('Journey', one.journey, context), toThing('Journey', other.journey, context)];
  return {
    one: first,
    other: second,
    variants,
    ...likeness,
    sharedBoundaries: sharedBoundaries.map((pair) => ({ between: pair.split('|').map(toOrganisation) })),
    sharedOrganisations: sharedOrganisations.map(toOrganisation).sort(byName),
    communities: toThings('Community', communities, context),
    sentence: sayTwin({ one: first.name, other: second.name }, { ...likeness, sharedBoundaries, sharedOrganisations }, variants, context),
    illustrative: first.illustrative || second.illustrative,
  };
};

/** @param all every pair, on whatever page */
const toSummary = (all: readonly JourneyTwin[], journeys: number, context: AnswerContext): Summary => {
  const { count } = sentencesIn[context.language];
  return [
    say(context, 'Among {journeys}, pairs that have something in common: {pairs}.', {
      pairs: all.length,
      journeys: count(journeys, 'journey'),
    }),
    ...all.slice(0, 1).map(({ sentence }) => sentence),
  ];
};
