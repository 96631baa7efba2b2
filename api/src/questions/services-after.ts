import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import { question, read, type AnswerContext, type Summary } from './question.js';
import {
  chainParams,
  chainReads,
  limitChain,
  oneService,
  requirementsIn,
  toRequired,
  type RequiredService,
} from './parts/required-services.js';
import { owned } from './parts/outline-reads.js';
import { byName, named, toThing, type Named, type Thing } from './parts/thing.js';

export interface ServicesAfter {
  readonly service: Thing;
  /** Nearest first. */
  readonly services: readonly RequiredService[];
  /** Journeys with a step that uses the service or one of those. */
  readonly journeys: readonly Thing[];
  readonly note: string | null;
}

export const servicesAfter = question({
  name: 'servicesAfter',
  asks: 'What breaks downstream if this service stops?',
  group: 'Services and ownership',
  table: 'services',
  covers: null,
  params: chainParams,
  limits: [limitChain('after')],
  reads: {
    service: oneService,
    ...chainReads('after'),
    journeys: read({
      cypher: `UNWIND $services AS service
MATCH (v:Service {id: service})
MATCH (v)<-[:USES]-(step:Step)
MATCH (step)<-[:HAS_STEP]-(j:Journey)
RETURN DISTINCT j.id AS id, j.name AS name, j.sources AS sources ORDER BY id`,
      row: named,
      parameters: ({ service }, earlier) => ({
        services: [...new Set([service as string, ...requirementsIn(earlier).map((row) => row.service.id)])].sort(),
      }),
    }),
  },
  answer: (rows, _params, context) => {
    const service = rows.service[0] as Named;
    const services = toRequired(service.id, requirementsIn(rows), context);
    const journeys = rows.journeys.map((journey) => toThing('Journey', journey, context)).sort(byName);
    const body: ServicesAfter = {
      service: toThing('Service', service, context),
      services,
      journeys,
      note:
        services.length > 0
          ? null
          : say(context, 'No service is recorded that requires {name}. That may mean that nobody has told the map yet.', {
              name: service.name,
            }),
    };
    return {
      body,
      summary: () => toSummary(body, context),
      ownership: owned(requirementsIn(rows)),
      coverage: null,
      method: 'services after 1',
    };
  },
  samples: [{ service: 'provisional-licence' }, { service: 'company-name-check' }],
});

const toSummary = ({ service, services, journeys }: ServicesAfter, context: AnswerContext): Summary => {
  const { count, fewNames } = sentencesIn[context.language];
  return [
    say(
      context,
      services.length === 1
        ? 'If {service} stops, so does what requires it, as far as is recorded: {services} – {names}.'
        : 'If {service} stops, so does what requires it, as far as is recorded: {services}, {direct} of them directly – {names}.',
      {
        service: service.name,
        services: count(services.length, 'service'),
        direct: services.filter(({ hops }) => hops === 1).length,
        names: fewNames(services.map((after) => after.service.name)),
      },
    ),
    ...(journeys.length === 0
      ? []
      : [say(context, 'It or one of these is used on {journeys}.', { journeys: count(journeys.length, 'journey') })]),
  ];
};
