import { z } from 'zod';
import { crossingOf } from '#analysis/crossing';
import { isKnown, type JourneyNetwork } from '#analysis/journey-network';
import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import { asAt, idOf } from './params.js';
import { question, read, type AnswerContext, type RowsOf, type SourceFact, type Summary } from './question.js';
import { answerView } from './journey/answer-view.js';
import { ownedServices } from './journey/owned-services.js';
import { journeyReads } from './journey/journey-reads.js';
import { bareStepId } from './journey/to-journey-facts.js';
import { held } from './parts/held.js';
import { readFigures } from './parts/metric-rows.js';
import { latestFigure } from './parts/latest-figure.js';
import { isOpen } from './parts/open-community.js';
import { named, namedMap, toSources, toThing, toThings, type Named, type Thing } from './parts/thing.js';

export const checkResults = ['PASS', 'GAP', 'UNKNOWN'] as const;
export type CheckResult = (typeof checkResults)[number];

export interface JourneyCheck {
  readonly check: 'EVERY_STEP_OWNED' | 'BOTH_SIDES_WORK_TOGETHER' | 'OUTCOME_OWNED' | 'COMMUNITY' | 'OTHER_CHANNELS';
  readonly asks: string;
  readonly result: CheckResult;
  /** Why, in a sentence. */
  readonly because: string;
  /** What falls short or is not known; what passes is not listed. */
  readonly about: readonly Thing[];
  readonly sources: readonly SourceFact[];
}

export interface JourneyChecks {
  readonly journey: Thing;
  readonly checks: readonly JourneyCheck[];
}

const wholeRow = z.object({ whole: named, owners: z.array(named) });

const reads = {
  ...journeyReads,
  wholes: read({
    cypher: `MATCH (j:Journey {id: $journey})-[:HAS_STEP]->(step:Step)
MATCH (step)-[:USES]->(s:Service)
MATCH (s)-[:PART_OF*0..6]->(w:Service) WHERE w.level = 'WHOLE'
WITH DISTINCT w
RETURN ${namedMap('w')} AS whole, [(w)-[r:OWNED_BY]->(o:Organisation) WHERE ${held('r')} | {id: o.id, name: o.name, sources: r.sources}] AS owners
ORDER BY w.id`,
    row: wholeRow,
  }),
  united: read({
    cypher: `MATCH (j:Journey {id: $journey})<-[:UNITED_BY]-(c:Community) WHERE c.kind = 'SERVICE' AND ${isOpen('c')} RETURN c.id AS id, c.name AS name, c.sources AS sources ORDER BY id`,
    row: named,
  }),
  figures: readFigures((earlier) => (earlier.services as { id: string }[]).map(({ id }) => id)),
} as const;
type Rows = RowsOf<typeof reads>;
type Check = Omit<JourneyCheck, 'sources'> & { readonly sources: readonly string[] };

const everyStepOwned = ({ services }: Rows, asAt: string, context: AnswerContext): Check => {
  const ownerless = services.filter(({ owners }) => owners.length === 0);
  return {
    check: 'EVERY_STEP_OWNED',
    asks: say(context, 'Does every step have an owner?'),
    result: services.length === 0 ? 'UNKNOWN' : ownerless.length > 0 ? 'GAP' : 'PASS',
    because:
      services.length === 0
        ? say(context, 'No service is recorded on this journey.')
        : ownerless.length > 0
          ? say(context, 'No owner is recorded on {day} for {count} of {all} services.', {
              day: sentencesIn[context.language].date(asAt),
              count: ownerless.length,
              all: services.length,
            })
          : say(context, 'An owner is recorded for each of the {all} services.', { all: services.length }),
    about: toThings('Service', ownerless, context),
    sources: services.flatMap(({ owners }) => owners.flatMap(({ sources }) => sources)),
  };
};

const bothSidesWorkTogether = (rows: Rows, network: JourneyNetwork, context: AnswerContext): Check => {
  const measured = network.handOffs.map((handOff) => ({ handOff, crossing: crossingOf(network, handOff, 'DEPARTMENT') }));
  const crossing = measured.flatMap(({ handOff, crossing: { crosses } }) => (crosses ? [handOff] : []));
  const mayCross = measured.flatMap(({ handOff, crossing: { mayCross: may } }) => (may ? [handOff] : []));
  const known = crossing.filter(isKnown);
  const apart = known.filter((handOff) => handOff.class === 'SPLIT' || handOff.class === 'WEAK');
  const unknown = [...crossing.filter((handOff) => !isKnown(handOff)), ...mayCross];
  const ends = new Set((apart.length > 0 ? apart : unknown).flatMap(({ from, to }) => [from, to]));
  return {
    check: 'BOTH_SIDES_WORK_TOGETHER',
    asks: say(context, 'At each hand-off between departments, do people of both sides work together?'),
    result: apart.length > 0 ? 'GAP' : unknown.length > 0 || measured.length === 0 ? 'UNKNOWN' : 'PASS',
    because: [
      crossing.length === 0
        ? say(context, 'No hand-off of this journey is known to cross departments.')
        : say(
            context,
            'Of {all} between departments: {regular} with a regular link, {light} with a light one or none recorded, {unknown} not known.',
            {
              all: sentencesIn[context.language].count(crossing.length, 'handOff'),
              regular: known.length - apart.length,
              light: apart.length,
              unknown: crossing.length - known.length,
            },
          ),
      ...(mayCross.length === 0
        ? []
        : [
            say(context, 'Whether hand-offs cross departments is not known for {count}, because an owner is missing.', {
              count: mayCross.length,
            }),
          ]),
    ].join(' '),
    about: toThings(
      'Step',
      rows.steps.filter(({ id }) => ends.has(bareStepId(id))),
      context,
    ),
    sources: rows.teams.flatMap(({ ties }) => ties.flatMap(({ sources }) => sources)),
  };
};

const outcomeOwned = ({ wholes }: Rows, context: AnswerContext): Check => {
  const unowned = wholes.filter(({ owners }) => owners.length === 0);
  return {
    check: 'OUTCOME_OWNED',
    asks: say(context, 'Does someone own the outcome?'),
    result: wholes.length === 0 ? 'UNKNOWN' : unowned.length > 0 ? 'GAP' : 'PASS',
    because:
      wholes.length === 0
        ? say(context, 'No whole service that these steps are part of is recorded, so who owns the outcome is not known.')
        : unowned.length > 0
          ? say(context, 'No owner is recorded for {count} of {all} whole services.', { count: unowned.length, all: wholes.length })
          : say(context, 'Each of the {all} whole services has a recorded owner.', { all: wholes.length }),
    about: toThings(
      'Service',
      unowned.map(({ whole }) => whole),
      context,
    ),
    sources: wholes.flatMap(({ whole, owners }) => [...whole.sources, ...owners.flatMap(({ sources }) => sources)]),
  };
};

const hasCommunity = ({ united }: Rows, context: AnswerContext): Check => ({
  check: 'COMMUNITY',
  asks: say(context, 'Is there a service community for the journey?'),
  result: united.length > 0 ? 'PASS' : 'GAP',
  because:
    united.length > 0
      ? `${united
          .map(({ name }) => name)
          .sort()
          .join('; ')}.`
      : say(context, 'No service community of this journey is recorded on this date.'),
  about: [],
  sources: united.flatMap(({ sources }) => sources),
});

const otherChannels = ({ figures }: Rows, context: AnswerContext): Check => {
  const channels = figures.map(({ service, metrics }) => ({
    service,
    volume: latestFigure(metrics, 'VOLUME'),
    digital: latestFigure(metrics, 'DIGITAL_VOLUME'),
  }));
  const counted = channels.filter(({ volume }) => volume?.state === 'VALUE');
  const without = counted.filter(({ digital }) => digital?.state !== 'VALUE');
  const about = without.length > 0 ? without : channels.filter(({ volume }) => volume?.state !== 'VALUE');
  return {
    check: 'OTHER_CHANNELS',
    asks: say(context, 'Is it known how much goes by other channels than digital?'),
    result: counted.length === 0 ? 'UNKNOWN' : without.length > 0 ? 'GAP' : counted.length < channels.length ? 'UNKNOWN' : 'PASS',
    because:
      counted.length === 0
        ? say(context, 'No volume of any service on this journey is recorded.')
        : say(context, 'Of {all}: {count} with a known volume, {digital} also with a known digital volume.', {
            all: sentencesIn[context.language].count(channels.length, 'service'),
            count: counted.length,
            digital: counted.length - without.length,
          }),
    about: toThings(
      'Service',
      about.map(({ service }) => service),
      context,
    ),
    sources: channels.flatMap(({ volume, digital }) => [...(volume?.sources ?? []), ...(digital?.sources ?? [])]),
  };
};

export const journeyChecks = question({
  name: 'journeyChecks',
  asks: 'Does this journey pass the whole-service checks?',
  group: 'Journeys and silos',
  table: 'checks',
  covers: '{share} of the checks can be answered.',
  params: { journey: idOf('Journey', 'The journey.'), asAt },
  reads,
  answer: (rows, { asAt: day }, context) => {
    const { network } = answerView(rows, { boundary: 'DEPARTMENT', asAt: day, nation: null }, context);
    const checks = [
      everyStepOwned(rows, day, context),
      bothSidesWorkTogether(rows, network, context),
      outcomeOwned(rows, context),
      hasCommunity(rows, context),
      otherChannels(rows, context),
    ].map((check): JourneyCheck => ({ ...check, sources: toSources(check.sources, context) }));
    const body: JourneyChecks = { journey: toThing('Journey', rows.journey[0] as Named, context), checks };
    return {
      ownership: ownedServices(rows),
      body,
      summary: () => toSummary(body, context),
      coverage: checks.filter(({ result }) => result !== 'UNKNOWN').length / checks.length,
      method: 'whole-service checks 2',
      restsOn: [...(rows.journey[0]?.sources ?? []), ...checks.flatMap(({ sources }) => sources.map(({ id }) => id))],
    };
  },
  samples: [{ journey: 'start-business-sole-trader' }, { journey: 'demo-get-a-divorce' }],
});

const toSummary = ({ journey, checks }: JourneyChecks, context: AnswerContext): Summary => {
  const gaps = checks.filter(({ result }) => result === 'GAP');
  return [
    say(
      context,
      'Of {all} whole-service checks of {journey}, {pass} passed, {gap} found a gap and {unknown} could not be made, for want of facts.',
      {
        all: checks.length,
        journey: journey.name,
        pass: checks.filter(({ result }) => result === 'PASS').length,
        gap: gaps.length,
        unknown: checks.filter(({ result }) => result === 'UNKNOWN').length,
      },
    ),
    ...gaps.map(({ because }) => because),
  ];
};
