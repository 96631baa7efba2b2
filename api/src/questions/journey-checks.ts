import { z } from 'zod';
import { crossingOf } from '#analysis/crossing';
import type { MeasuredHandOff } from '#analysis/journey-network';
import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import { asAt, idOf } from './params.js';
import { question, read, type AnswerContext, type SourceFact, type Summary } from './question.js';
import { answerView } from './journey/answer-view.js';
import { ownedServices } from './journey/owned-services.js';
import { journeyReads } from './journey/journey-reads.js';
import { held } from './parts/held.js';
import { isOver, metricFields, metricMap } from './parts/metric-rows.js';
import { latestFigure } from './parts/latest-figure.js';
import { isOpen } from './parts/open-community.js';
import { byName, named, toSources, toThing, type Named, type Thing } from './parts/thing.js';

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
const figuresRow = z.object({ service: named, metrics: z.array(metricFields) });

export const journeyChecks = question({
  name: 'journeyChecks',
  asks: 'Does this journey pass the whole-service checks?',
  group: 'Journeys and silos',
  table: 'checks',
  covers: '{share} of the checks can be answered.',
  params: { journey: idOf('Journey', 'The journey.'), asAt },
  reads: {
    ...journeyReads,
    wholes: read({
      cypher: `MATCH (j:Journey {id: $journey})-[:HAS_STEP]->(step:Step)
MATCH (step)-[:USES]->(s:Service)
MATCH (s)-[:PART_OF*0..6]->(w:Service) WHERE w.level = 'WHOLE'
WITH DISTINCT w
RETURN {id: w.id, name: w.name, sources: w.sources} AS whole, [(w)-[r:OWNED_BY]->(o:Organisation) WHERE ${held('r')} | {id: o.id, name: o.name, sources: r.sources}] AS owners
ORDER BY w.id`,
      row: wholeRow,
    }),
    united: read({
      cypher: `MATCH (j:Journey {id: $journey})<-[:UNITED_BY]-(c:Community) WHERE c.kind = 'SERVICE' AND ${isOpen('c')} RETURN c.id AS id, c.name AS name, c.sources AS sources ORDER BY id`,
      row: named,
    }),
    figures: read({
      cypher: `MATCH (j:Journey {id: $journey})-[:HAS_STEP]->(step:Step)
MATCH (step)-[:USES]->(s:Service)
WITH DISTINCT s
RETURN {id: s.id, name: s.name, sources: s.sources} AS service, [(s)-[:HAS_METRIC]->(m:Metric) WHERE ${isOver('m')} | ${metricMap('m')}] AS metrics
ORDER BY s.id`,
      row: figuresRow,
    }),
  },
  answer: (rows, params, context) => {
    const view = answerView(rows, { boundary: 'DEPARTMENT', asAt: params.asAt, nation: null }, context);
    const measured = view.network.handOffs.map((handOff) => ({ handOff, crossing: crossingOf(view.network, handOff, 'DEPARTMENT') }));
    const crossing = measured.flatMap(({ handOff, crossing: { crosses } }) => (crosses ? [handOff] : []));
    const mayCross = measured.flatMap(({ handOff, crossing: { mayCross: may } }) => (may ? [handOff] : []));
    const things = (found: readonly Named[], label: 'Step' | 'Service' | 'Community') =>
      found.map((thing) => toThing(label, thing, context)).sort(byName);
    const stepOf = (id: string) => rows.steps.filter((step) => step.id === id || step.id.endsWith(`/${id}`));
    const sidesOf = (handOffs: readonly MeasuredHandOff[]) =>
      things(
        [...new Map(handOffs.flatMap(({ from, to }) => [...stepOf(from), ...stepOf(to)]).map((step) => [step.id, step])).values()],
        'Step',
      );
    const check = (
      name: JourneyCheck['check'],
      asks: string,
      result: CheckResult,
      because: string,
      about: readonly Thing[],
      sources: readonly string[],
    ): JourneyCheck => ({ check: name, asks, result, because, about, sources: toSources(sources, context) });

    const { count, date } = sentencesIn[context.language];
    const ownerless = rows.services.filter(({ owners }) => owners.length === 0);
    const known = crossing.filter((handOff) => handOff.class !== 'UNKNOWN');
    const apart = known.filter((handOff) => handOff.class === 'SPLIT' || handOff.class === 'WEAK');
    const unknown = [...crossing.filter((handOff) => handOff.class === 'UNKNOWN'), ...mayCross];
    const unowned = rows.wholes.filter(({ owners }) => owners.length === 0);
    const channels = rows.figures.map(({ service, metrics }) => ({
      service,
      volume: latestFigure(metrics, 'VOLUME'),
      digital: latestFigure(metrics, 'DIGITAL_VOLUME'),
    }));
    const counted = channels.filter(({ volume }) => volume?.state === 'VALUE');
    const withoutChannels = counted.filter(({ digital }) => digital?.state !== 'VALUE');

    const checks = [
      check(
        'EVERY_STEP_OWNED',
        say(context, 'Does every step have an owner?'),
        rows.services.length === 0 ? 'UNKNOWN' : ownerless.length > 0 ? 'GAP' : 'PASS',
        rows.services.length === 0
          ? say(context, 'No service is recorded on this journey.')
          : ownerless.length > 0
            ? say(context, 'No owner is recorded on {day} for {count} of {all} services.', {
                day: date(params.asAt),
                count: ownerless.length,
                all: rows.services.length,
              })
            : say(context, 'An owner is recorded for each of the {all} services.', { all: rows.services.length }),
        things(ownerless, 'Service'),
        rows.services.flatMap(({ owners }) => owners.flatMap(({ sources }) => sources)),
      ),
      check(
        'BOTH_SIDES_WORK_TOGETHER',
        say(context, 'At each hand-off between departments, do people of both sides work together?'),
        apart.length > 0 ? 'GAP' : unknown.length > 0 || measured.length === 0 ? 'UNKNOWN' : 'PASS',
        [
          crossing.length === 0
            ? say(context, 'No hand-off of this journey is known to cross departments.')
            : say(
                context,
                'Of {all} between departments: {regular} with a regular link, {light} with a light one or none recorded, {unknown} not known.',
                {
                  all: count(crossing.length, 'handOff'),
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
        sidesOf(apart.length > 0 ? apart : unknown),
        rows.teams.flatMap(({ ties }) => ties.flatMap(({ sources }) => sources)),
      ),
      check(
        'OUTCOME_OWNED',
        say(context, 'Does someone own the outcome?'),
        rows.wholes.length === 0 ? 'UNKNOWN' : unowned.length > 0 ? 'GAP' : 'PASS',
        rows.wholes.length === 0
          ? say(context, 'No whole service that these steps are part of is recorded, so who owns the outcome is not known.')
          : unowned.length > 0
            ? say(context, 'No owner is recorded for {count} of {all} whole services.', { count: unowned.length, all: rows.wholes.length })
            : say(context, 'Each of the {all} whole services has a recorded owner.', { all: rows.wholes.length }),
        things(
          unowned.map(({ whole }) => whole),
          'Service',
        ),
        rows.wholes.flatMap(({ whole, owners }) => [...whole.sources, ...owners.flatMap(({ sources }) => sources)]),
      ),
      check(
        'COMMUNITY',
        say(context, 'Is there a service community for the journey?'),
        rows.united.length > 0 ? 'PASS' : 'GAP',
        rows.united.length > 0
          ? `${rows.united
              .map(({ name }) => name)
              .sort()
              .join('; ')}.`
          : say(context, 'No service community of this journey is recorded on this date.'),
        [],
        rows.united.flatMap(({ sources }) => sources),
      ),
      check(
        'OTHER_CHANNELS',
        say(context, 'Is it known how much goes by other channels than digital?'),
        counted.length === 0 ? 'UNKNOWN' : withoutChannels.length > 0 ? 'GAP' : counted.length < channels.length ? 'UNKNOWN' : 'PASS',
        counted.length === 0
          ? say(context, 'No volume of any service on this journey is recorded.')
          : say(context, 'Of {all}: {count} with a known volume, {digital} also with a known digital volume.', {
              all: count(channels.length, 'service'),
              count: counted.length,
              digital: counted.length - withoutChannels.length,
            }),
        things(
          (withoutChannels.length > 0 ? withoutChannels : channels.filter(({ volume }) => volume?.state !== 'VALUE')).map(
            ({ service }) => service,
          ),
          'Service',
        ),
        channels.flatMap(({ volume, digital }) => [...(volume?.sources ?? []), ...(digital?.sources ?? [])]),
      ),
    ];
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
