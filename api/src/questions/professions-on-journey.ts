import { z } from 'zod';
import { professionFamilies } from '#graph-schema/labels';
import { handOffsOf } from '#analysis/hand-offs';
import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import { asAt, idOf } from './params.js';
import { question, read, type AnswerContext, type SourceFact, type Summary } from './question.js';
import { groupBy } from './parts/group-by.js';
import { held } from './parts/held.js';
import { oneJourney, outlineReads, servicesIn, type OutlineStepRow } from './parts/outline-reads.js';
import { byName, byText, named, namedMap, sourceIds, toSources, toThing, type Named, type Thing } from './parts/thing.js';

export interface ProfessionAtStep {
  readonly profession: Thing;
  readonly family: string | null;
  /** Null where no team says how many; each team counts once. */
  readonly people: number | null;
  readonly teams: number;
}

export interface StepProfessions {
  readonly step: Thing;
  readonly position: number;
  readonly professions: readonly ProfessionAtStep[];
  /** What its teams do: POLICY, DESIGN, DELIVERY, OPERATIONS, ASSURANCE. */
  readonly activities: readonly string[];
  readonly teams: number;
  /** Teams of which no profession is recorded. */
  readonly professionsUnknown: number;
  readonly sources: readonly SourceFact[];
}

export interface PolicyMeetsDelivery {
  readonly from: Thing;
  readonly to: Thing;
  /** True when policy teams are on one side only and delivery or operations teams on the other. */
  readonly apart: boolean;
}

export interface ProfessionsOnJourney {
  readonly journey: Thing;
  readonly steps: readonly StepProfessions[];
  /** Hand-offs with policy teams on one side and delivery or operations teams on the other. */
  readonly policyToDelivery: readonly PolicyMeetsDelivery[];
  /** Steps with a service of which no profession is recorded. */
  readonly stepsUnknown: number;
  readonly note: string | null;
}

const teamRow = z.object({
  service: z.string(),
  team: named,
  activity: z.string().nullable(),
  sources: sourceIds,
  professions: z.array(
    named.extend({ family: z.enum(professionFamilies).nullable(), people: z.number().nullable(), fact: z.object({ sources: sourceIds }) }),
  ),
});
type TeamRow = z.infer<typeof teamRow>;

export const professionsOnJourney = question({
  name: 'professionsOnJourney',
  asks: 'Which professions touch each step, and where does policy hand over to delivery?',
  group: 'People, professions, communities',
  table: 'steps',
  covers: 'Professions are recorded for {share} of the steps with a service.',
  params: { journey: idOf('Journey', 'The journey.'), asAt },
  reads: {
    journeys: oneJourney,
    steps: outlineReads.steps,
    order: outlineReads.order,
    teams: read({
      cypher: `UNWIND $services AS service
MATCH (s:Service {id: service})<-[w:WORKS_ON]-(t:Team) WHERE ${held('w')}
RETURN service, ${namedMap('t')} AS team, t.activity AS activity, w.sources AS sources,
  [(t)-[p:PRACTISES]->(f:Profession) | {id: f.id, name: f.name, sources: f.sources, family: f.family, people: p.people, fact: {sources: p.sources}}] AS professions
ORDER BY service, t.id`,
      row: teamRow,
      parameters: (_params, earlier) => ({ services: servicesIn(earlier) }),
    }),
  },
  answer: (rows, params, context) => {
    const byService = groupBy(rows.teams, ({ service }) => service);
    const teamsOf = (step: OutlineStepRow): TeamRow[] => [
      ...new Map(step.services.flatMap(({ id }) => byService.get(id) ?? []).map((row) => [row.team.id, row])).values(),
    ];
    const steps = rows.steps.map((row): StepProfessions => {
      const teams = teamsOf(row);
      const practised = groupBy(
        teams.flatMap(({ professions }) => professions),
        ({ id }) => id,
      );
      return {
        step: toThing('Step', row.step, context),
        position: row.position,
        teams: teams.length,
        professions: [...practised.values()]
          .map((of) => {
            const profession = of[0] as (typeof of)[number];
            const counted = of.flatMap(({ people }) => people ?? []);
            return {
              profession: toThing('Profession', profession, context),
              family: profession.family,
              people: counted.length ? counted.reduce((sum, people) => sum + people, 0) : null,
              teams: of.length,
            };
          })
          .sort((a, b) => byName(a.profession, b.profession)),
        activities: [...new Set(teams.flatMap(({ activity }) => activity ?? []))].sort(),
        professionsUnknown: teams.filter(({ professions }) => professions.length === 0).length,
        sources: toSources(
          teams.flatMap(({ sources, professions }) => [...sources, ...professions.flatMap(({ fact }) => fact.sources)]),
          context,
        ),
      };
    });
    const byId = new Map(rows.steps.map((row, place) => [row.step.id, steps[place] as StepProfessions]));
    const facts = rows.steps.map(({ step, position, likelihood, nations, services }) => ({
      id: step.id,
      position,
      likelihood: likelihood ?? 1,
      nations: nations ?? [],
      services: services.map(({ id }) => id),
    }));
    const served = rows.steps.filter(({ services }) => services.length > 0).length;
    const known = steps.filter(({ professions }) => professions.length > 0).length;
    const staffed = steps.filter(({ teams }) => teams > 0).length;
    const body: ProfessionsOnJourney = {
      journey: toThing('Journey', rows.journeys[0] as Named, context),
      steps,
      stepsUnknown: served - known,
      policyToDelivery: handOffsOf({ steps: facts, order: rows.order })
        .flatMap(({ from, to }) => {
          const [one, other] = [byId.get(from), byId.get(to)];
          return one && other && meets(one, other)
            ? [{ one, other, meeting: { from: one.step, to: other.step, apart: !meets(one, one) && !meets(other, other) } }]
            : [];
        })
        .sort((a, b) => byPosition(a.one, b.one) || byPosition(a.other, b.other))
        .map(({ meeting }) => meeting),
      note:
        staffed > 0
          ? null
          : say(context, 'No team that works on a service of this journey is recorded on {day}, so its professions are not known.', {
              day: sentencesIn[context.language].date(params.asAt),
            }),
    };
    return {
      body,
      summary: () => toSummary(body, { served, known, staffed }, context),
      coverage: served === 0 ? null : known / served,
      method: 'professions on a journey 2',
    };
  },
  samples: [{ journey: 'demo-start-a-business' }, { journey: 'demo-get-a-divorce' }],
});

const byPosition = (a: StepProfessions, b: StepProfessions) => a.position - b.position || byText(a.step.id, b.step.id);
const delivers = ({ activities }: StepProfessions) => activities.includes('DELIVERY') || activities.includes('OPERATIONS');
const decides = ({ activities }: StepProfessions) => activities.includes('POLICY');
/** Policy on one of them and delivery on the other. */
const meets = (one: StepProfessions, other: StepProfessions) => (decides(one) && delivers(other)) || (delivers(one) && decides(other));

const toSummary = (
  { journey, steps, policyToDelivery }: ProfessionsOnJourney,
  { served, known, staffed }: Readonly<Record<'served' | 'known' | 'staffed', number>>,
  context: AnswerContext,
): Summary => {
  const { count } = sentencesIn[context.language];
  const practised = new Set(steps.flatMap(({ professions }) => professions.map(({ profession }) => profession.id)));
  const said = { journey: journey.name, professions: count(practised.size, 'profession'), steps: count(served, 'step'), known };
  return [
    known === 0
      ? say(context, 'Teams are recorded on {journey}, at {known} of {steps} with a service. Their professions are not known.', {
          ...said,
          known: staffed,
        })
      : known === served
        ? say(context, 'Recorded on {journey}: {professions}, at {known} of {steps} with a service.', said)
        : say(
            context,
            'Recorded on {journey}: {professions}, at {known} of {steps} with a service. Those at the others are not known.',
            said,
          ),
    ...sayMeetings(policyToDelivery, context),
  ];
};

const sayMeetings = (policyToDelivery: readonly PolicyMeetsDelivery[], context: AnswerContext): string[] => {
  if (policyToDelivery.length === 0) return [];
  const handOffs = sentencesIn[context.language].count(policyToDelivery.length, 'handOff');
  const apart = policyToDelivery.filter((meeting) => meeting.apart).length;
  return [
    apart === 0
      ? say(context, 'At {handOffs}, policy meets delivery.', { handOffs })
      : policyToDelivery.length === 1
        ? say(context, 'At {handOffs}, policy meets delivery; neither side has both.', { handOffs })
        : say(context, 'At {handOffs}, policy meets delivery; at {apart} of them neither side has both.', { handOffs, apart }),
  ];
};
