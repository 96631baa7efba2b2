import { handOverMatrix, type HandOverCell } from '#analysis/hand-over-matrix';
import { nations } from '#graph-schema/labels';
import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import { asAt, choiceOf, idOf } from './params.js';
import { question, type AnswerContext, type SourceFact, type Summary } from './question.js';
import { sayFollowed } from './parts/bodies.js';
import { followedOnJourney, oneJourney, outlineReads, owned, type Owner } from './parts/outline-reads.js';
import { outlinesOf, ownedShare, ownersAt, ownersOfSteps, type Outline, type OutlineHandOff, type OutlineStep } from './parts/outline.js';
import { restsOnInvented, toSources, toThing, type Thing } from './parts/thing.js';
import { handOffKey } from './journey/hand-off-key.js';
import { bareStepId } from './journey/to-journey-facts.js';
import { toDepartments } from './parts/departments.js';

export interface JourneyPlace extends Thing {
  readonly position: number;
  /** Its place in the order of things: steps of the same rank may happen side by side. */
  readonly rank: number | null;
}

export interface OrganisationOnJourney {
  readonly organisation: Thing;
  readonly abbreviation: string | null;
  readonly departments: readonly Thing[];
  readonly steps: readonly JourneyPlace[];
  /** Hand-offs that stay with it: it owns a part of both steps. */
  readonly inside: number;
  readonly sources: readonly SourceFact[];
}

/** One hand-off between two organisations. */
export interface HandedOver {
  readonly key: string;
  readonly from: Thing;
  readonly to: Thing;
  readonly passes: string | null;
}

export interface HandOver {
  readonly from: Thing;
  readonly to: Thing;
  readonly count: number;
  /** The two have no department in common. */
  readonly crossesDepartment: boolean;
  readonly handOffs: readonly HandedOver[];
  readonly illustrative: boolean;
  readonly sources: readonly SourceFact[];
}

export interface OrganisationsOnJourney {
  readonly journey: Thing;
  /** In the order in which the journey first reaches them. */
  readonly organisations: readonly OrganisationOnJourney[];
  /** Between each two organisations, in the same order. */
  readonly handOvers: readonly HandOver[];
  readonly handOffs: number;
  readonly crossingOrganisations: number;
  readonly crossingDepartments: number;
  /** Steps with a service whose owner is not recorded on this date, or with no service at all. */
  readonly ownerMissing: readonly JourneyPlace[];
  readonly note: string | null;
}

type Matrix = readonly HandOverCell<OutlineHandOff>[];

const nationParam = choiceOf('Nation', nations, null, 'Only the steps that people of this nation take. All when left out.');

export const organisationsOnJourney = question({
  name: 'organisationsOnJourney',
  asks: 'Which organisations does this journey cross, in what order, with how many hand-overs between each two?',
  group: 'Journeys and silos',
  table: 'organisations',
  covers: 'Owners are recorded for {share} of the steps with a service.',
  params: { journey: idOf('Journey', 'The journey.'), asAt, nation: nationParam },
  reads: { journeys: oneJourney, ...outlineReads, followed: followedOnJourney },
  answer: (rows, params, context) => {
    const outline = outlinesOf(rows, params.nation)[0] as Outline;
    const matrix = handOverMatrix(outline.handOffs, ownersAt);
    const organisations = toOrganisations(outline, matrix, context);
    const order = new Map(organisations.map(({ organisation }, place) => [organisation.id, place]));
    const inOrder = (a: HandOver, b: HandOver) =>
      (order.get(a.from.id) ?? 0) - (order.get(b.from.id) ?? 0) || (order.get(a.to.id) ?? 0) - (order.get(b.to.id) ?? 0);
    const missing = outline.steps.filter((step) => step.ownerMissing);
    const body: OrganisationsOnJourney = {
      journey: toThing('Journey', outline.journey, context),
      organisations,
      handOvers: toHandOvers(outline, matrix, context).sort(inOrder),
      handOffs: outline.handOffs.length,
      crossingOrganisations: outline.handOffs.filter(({ organisationsApart }) => (organisationsApart ?? 0) > 0).length,
      crossingDepartments: outline.handOffs.filter(({ departmentsApart }) => (departmentsApart ?? 0) > 0).length,
      ownerMissing: missing.map((step) => toPlace(step, context)),
      note:
        organisations.length > 0
          ? null
          : say(context, 'No owner of any service on this journey is recorded on {day}.', {
              day: sentencesIn[context.language].date(params.asAt),
            }),
    };
    const mayCross = outline.handOffs.filter(({ departmentsApart }) => departmentsApart === null).length;
    return {
      body,
      summary: () => toSummary(body, mayCross, context),
      coverage: ownedShare(outline.steps),
      method: 'organisations on a journey 1',
      ownership: owned(rows.services),
      warnings: [
        ...(missing.some(({ services }) => services.length > 0)
          ? [
              say(
                context,
                'Some services on this journey have no recorded owner on this date, so there may be more organisations and more hand-overs.',
              ),
            ]
          : []),
        ...sayFollowed(rows.followed, ownersOfSteps(outline.steps), params.asAt, context),
      ],
    };
  },
  samples: [
    { journey: 'start-business-sole-trader' },
    { journey: 'when-someone-dies', asAt: '2018-01-31' },
    { journey: 'learn-to-drive-a-car', nation: 'SCOTLAND' },
  ],
});

const toPlace = (step: OutlineStep, context: AnswerContext): JourneyPlace => ({
  ...toThing('Step', step.step, context),
  position: step.position,
  rank: step.rank,
});

const toOrganisations = (outline: Outline, matrix: Matrix, context: AnswerContext): OrganisationOnJourney[] => {
  const inOrder = [...outline.steps].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.position - b.position);
  const owners = new Map(inOrder.flatMap((step) => step.owners.map((owner) => [owner.id, owner] as const)));
  return [...owners.values()].map((owner) => {
    const steps = inOrder.filter((step) => step.owners.some(({ id }) => id === owner.id));
    const facts = steps.flatMap((step) =>
      step.used.flatMap((service) => service.owners.filter(({ id }) => id === owner.id).flatMap(({ fact }) => fact.sources)),
    );
    return {
      organisation: toThing('Organisation', owner, context, facts),
      abbreviation: owner.abbreviation,
      departments: toDepartments(outline.departments.get(owner.id) ?? [], context),
      steps: steps.map((step) => toPlace(step, context)),
      inside: matrix.find(({ from, to }) => from === owner.id && to === owner.id)?.handOffs.length ?? 0,
      sources: toSources(facts, context),
    };
  });
};

const toHandOvers = (outline: Outline, matrix: Matrix, context: AnswerContext): HandOver[] => {
  const owners = new Map(outline.steps.flatMap((step) => step.owners.map((owner) => [owner.id, owner] as const)));
  const departmentsOf = (id: string) => (outline.departments.get(id) ?? []).map((department) => department.id);
  return matrix
    .filter(({ from, to }) => from !== to)
    .map(({ from, to, handOffs }) => ({
      from: toThing('Organisation', owners.get(from) as Owner, context),
      to: toThing('Organisation', owners.get(to) as Owner, context),
      count: handOffs.length,
      crossesDepartment: !departmentsOf(from).some((department) => departmentsOf(to).includes(department)),
      handOffs: handOffs.map(({ before, after, passes, ...ends }) => ({
        key: handOffKey({ from: bareStepId(ends.from), to: bareStepId(ends.to) }),
        from: toThing('Step', before.step, context),
        to: toThing('Step', after.step, context),
        passes,
      })),
      illustrative: handOffs.some(({ sources }) => restsOnInvented(sources, context)),
      sources: toSources(
        handOffs.flatMap(({ sources }) => sources),
        context,
      ),
    }));
};

const toSummary = (body: OrganisationsOnJourney, mayCross: number, context: AnswerContext): Summary => {
  const [first, second] = body.handOvers.toSorted((a, b) => b.count - a.count);
  return [
    sentencesIn[context.language].passesThrough({
      journey: body.journey.name,
      boundary: 'DEPARTMENT',
      organisations: body.organisations.length,
      handOffs: body.handOffs,
      crossing: body.crossingDepartments,
      mayCross,
    }),
    ...(first && first.count > (second?.count ?? 1)
      ? [
          say(context, 'The most frequent, {count} times, are hand-overs from {from} to {to}.', {
            count: first.count,
            from: first.from.name,
            to: first.to.name,
          }),
        ]
      : []),
  ];
};
