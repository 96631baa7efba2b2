import { z } from 'zod';
import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import { idOf } from './params.js';
import { question, read, type AnswerContext, type SourceFact, type Summary } from './question.js';
import { groupBy } from './parts/group-by.js';
import { oneService } from './parts/required-services.js';
import { byName, named, namedMap, sourceIds, toSources, toThing, type Named, type Thing } from './parts/thing.js';

export interface ServiceUse {
  readonly step: Thing;
  readonly position: number;
  readonly optional: boolean | null;
  readonly likelihood: number | null;
  /** The service itself, or the part of it that the step uses. */
  readonly uses: Thing;
  readonly sources: readonly SourceFact[];
}

export interface JourneyUsingService {
  readonly journey: Thing;
  readonly steps: readonly ServiceUse[];
}

export interface JourneysUsingService {
  readonly service: Thing;
  readonly journeys: readonly JourneyUsingService[];
  readonly note: string | null;
}

export const journeysUsingService = question({
  name: 'journeysUsingService',
  asks: 'Which journeys run through this service, and at which step?',
  group: 'Services and ownership',
  table: 'journeys',
  unfolds: 'steps',
  covers: null,
  params: { service: idOf('Service', 'The service; its parts count too.') },
  reads: {
    service: oneService,
    uses: read({
      cypher: `MATCH (s:Service {id: $service})
MATCH (s)<-[:PART_OF*0..6]-(part:Service)
WITH DISTINCT part
MATCH (part)<-[u:USES]-(step:Step)
MATCH (step)<-[:HAS_STEP]-(j:Journey)
RETURN ${namedMap('j')} AS journey, ${namedMap('step')} AS step, step.position AS position,
  step.\`optional\` AS isOptional, step.likelihood AS likelihood, ${namedMap('part')} AS part, u.sources AS sources
ORDER BY j.id, position, step.id, part.id`,
      row: z.object({
        journey: named,
        step: named,
        position: z.number(),
        isOptional: z.boolean().nullable(),
        likelihood: z.number().nullable(),
        part: named,
        sources: sourceIds,
      }),
    }),
  },
  answer: (rows, _params, context) => {
    const service = rows.service[0] as Named;
    const journeys = [...groupBy(rows.uses, ({ journey }) => journey.id).values()]
      .map((uses): JourneyUsingService => ({
        journey: toThing('Journey', (uses[0] as (typeof uses)[number]).journey, context),
        steps: uses.map(({ step, position, isOptional, likelihood, part, sources }) => ({
          step: toThing('Step', step, context, sources),
          position,
          optional: isOptional,
          likelihood,
          uses: toThing('Service', part, context),
          sources: toSources(sources, context),
        })),
      }))
      .sort((a, b) => byName(a.journey, b.journey));
    const body: JourneysUsingService = {
      service: toThing('Service', service, context),
      journeys,
      note: journeys.length > 0 ? null : say(context, '{name} is on no journey that is on the map yet.', { name: service.name }),
    };
    return { body, summary: () => toSummary(body, context), coverage: null, method: 'journeys using a service 1' };
  },
  samples: [{ service: 'self-assessment' }, { service: 'vat' }],
});

const toSummary = ({ service, journeys }: JourneysUsingService, context: AnswerContext): Summary => {
  const { count, fewNames } = sentencesIn[context.language];
  return [
    say(context, '{service} is used on {journeys}, at {steps}: {names}.', {
      service: service.name,
      journeys: count(journeys.length, 'journey'),
      steps: count(new Set(journeys.flatMap(({ steps }) => steps.map(({ step }) => step.id))).size, 'step'),
      names: fewNames(journeys.map(({ journey }) => journey.name)),
    }),
  ];
};
