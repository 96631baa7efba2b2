import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import { question, type AnswerContext, type Summary } from './question.js';
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
import { toThing, type Named, type Thing } from './parts/thing.js';

export interface ServicesBefore {
  readonly service: Thing;
  /** Nearest first. */
  readonly services: readonly RequiredService[];
  readonly note: string | null;
}

export const servicesBefore = question({
  name: 'servicesBefore',
  asks: 'What must be done before this service?',
  group: 'Services and ownership',
  table: 'services',
  covers: null,
  params: chainParams,
  limits: [limitChain('before')],
  reads: { service: oneService, ...chainReads('before') },
  answer: (rows, _params, context) => {
    const service = rows.service[0] as Named;
    const services = toRequired(service.id, requirementsIn(rows), context);
    const body: ServicesBefore = {
      service: toThing('Service', service, context),
      services,
      note:
        services.length > 0
          ? null
          : say(context, 'Nothing is recorded that must be done before {name}. That may mean that nobody has told the map yet.', {
              name: service.name,
            }),
    };
    return {
      body,
      summary: () => toSummary(body, context),
      ownership: owned(requirementsIn(rows)),
      coverage: null,
      method: 'services before 1',
    };
  },
  samples: [{ service: 'driving-licence-change' }, { service: 'customs-declaration', hops: 1 }],
});

const toSummary = ({ service, services }: ServicesBefore, context: AnswerContext): Summary => {
  const { count, fewNames } = sentencesIn[context.language];
  return [
    say(
      context,
      services.length === 1
        ? 'As far as is recorded, {services} must be done before {service}: {names}.'
        : 'As far as is recorded, {services} must be done before {service}, {direct} of them directly: {names}.',
      {
        services: count(services.length, 'service'),
        service: service.name,
        direct: services.filter(({ hops }) => hops === 1).length,
        names: fewNames(services.map((before) => before.service.name)),
      },
    ),
  ];
};
