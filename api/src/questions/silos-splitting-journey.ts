import { askFirst } from '#analysis/ask-first';
import { boundaryDeficit } from '#analysis/boundary-deficit';
import { linkages } from '#analysis/linkages';
import { boundaries, nations } from '#graph-schema/labels';
import { AskError } from '../ask-error.js';
import { asAt, choiceOf, idOf, numberOf, perhapsText } from './params.js';
import { question } from './question.js';
import { answerView, type AnswerView } from './journey/answer-view.js';
import type { FactSources } from './journey/fact-sources.js';
import { journeyReads, type JourneyRows } from './journey/journey-reads.js';
import type { Evidence, JourneySilos } from './journey/journey-silos.js';
import { ownedServices } from './journey/owned-services.js';
import { surveysAt } from './journey/say-finding.js';
import { sayJourney, sayWarnings } from './journey/say-journey.js';
import { thing, type Journey } from './journey/things.js';
import { countCrossing, countHandOffs } from './journey/to-counts.js';
import { toEvidence } from './journey/to-evidence.js';
import { toHandOffs } from './journey/to-hand-offs.js';
import { bareStepId } from './journey/to-journey-facts.js';
import { toReports } from './journey/to-reports.js';
import { toSilos } from './journey/to-silos.js';
import { sayFollowed } from './parts/bodies.js';
import { followedOnJourney } from './parts/outline-reads.js';
import { ofCrossings } from './parts/say-coverage.js';

/** @throws AskError BAD_USER_INPUT for what is none of the four nations */
const checkNation = (given: string | null): string | null => {
  const nation = given?.trim().toUpperCase().replaceAll(' ', '_') ?? null;
  if (nation !== null && !(nations as readonly string[]).includes(nation))
    throw new AskError('BAD_USER_INPUT', `nation: "${given}" is not one of ${nations.join(', ')}. Leave it out for the steps of all four.`);
  return nation;
};

const toJourney = ({ rows, catalogue }: AnswerView): Journey => {
  const { id, name, summary } = rows.journey[0]!;
  return { ...thing('Journey', id, name), summary, steps: rows.steps.map((step) => catalogue.step(bareStepId(step.id))) };
};

/** Owners of the services that people of the nation use. */
const ownersOn = ({ network }: AnswerView, nation: string | null): ReadonlySet<string> => {
  const taken = network.facts.steps.filter((step) => nation === null || step.nations.length === 0 || step.nations.includes(nation));
  const services = new Set(taken.flatMap((step) => step.services));
  return new Set(network.facts.services.filter(({ id }) => services.has(id)).flatMap(({ owners }) => owners));
};

/** What the whole answer rests on. Each body stands at its hand-offs by name; all together they are counted. */
const journeyEvidence = (view: AnswerView, facts: readonly FactSources[]): Evidence => {
  const { catalogue, sentences, context } = view;
  const evidence = toEvidence(
    facts,
    new Map(view.network.handOffs.flatMap((handOff) => [...surveysAt(view, handOff)])),
    catalogue,
    sentences,
    context,
  );
  const days = evidence.asked.map(({ on }) => on).sort();
  const asked = sentences.askedCount({
    asked: days.length,
    bodies: days.length + evidence.notAsked.length,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
  });
  return { ...evidence, sentence: [sentences.evidence({ ...evidence, asked: [], notAsked: [] }), asked].filter(Boolean).join(' ') };
};

const toAskFirst = ({ network, boundary, catalogue, sentences }: AnswerView): JourneySilos['askFirst'] =>
  askFirst(network, boundary).map(({ organisation, narrows, handOffs, needOthers }) => ({
    organisation: catalogue.organisation(organisation),
    narrows,
    reason: sentences.askReason({ handOffs: handOffs.length, needOthers, narrows }),
  }));

/** Every fact of the journey: those of its hand-offs, and its steps where it has none. */
const allFacts = (view: AnswerView, rows: JourneyRows) => [
  ...view.network.handOffs.flatMap((handOff) => [...view.facts.handOff(handOff)]),
  ...rows.journey.map((journey) => journey.sources),
  ...rows.steps.map((step) => step.sources),
];

export const silosSplittingJourney = question({
  name: 'silosSplittingJourney',
  asks: 'Which silos split this journey, at which hand-offs, and what is the evidence?',
  group: 'Journeys and silos',
  table: 'handOffs',
  covers: ofCrossings,
  page: { path: '/journeys/', param: 'journey' },
  shows: {
    handOffs: ['from', 'to', 'passes', 'class', 'finding', 'asked', 'evidence.sentence'],
    silos: ['name', 'sentence', 'boundary', 'reportedOn', 'organisations', 'splits', 'demandShare', 'sources'],
    reports: ['name', 'effect', 'statement', 'figures', 'reportedOn', 'since', 'handOffs', 'sources'],
  },
  params: {
    journey: idOf('Journey', 'The journey.'),
    boundary: choiceOf(
      'Boundary',
      boundaries,
      'DEPARTMENT',
      'Between what a hand-off crosses: organisations, departments, professions, or policy and delivery.',
    ),
    asAt,
    cohesionAt: numberOf(
      { above: 0, most: 1 },
      1,
      'From which working link on teams count as one close group: 1 is joint work every week, 0.5 every month.',
    ),
    nation: perhapsText('Only the steps that people of this nation take. All when left out.', 40, nations),
  },
  tells: { silos: 'Close groups, and what else was reported' },
  reads: { ...journeyReads, followed: followedOnJourney },
  answer: (rows, params, context) => {
    const nation = checkNation(params.nation);
    const view = answerView(rows, { ...params, nation }, context);
    const { network, boundary, catalogue, sentences, splitIndex: index } = view;
    const reports = toReports(rows, network.handOffs, catalogue, sentences, context);
    const handOffs = toHandOffs(view, reports);
    const counts = countHandOffs(handOffs, boundary);
    const [crossing, owners] = [countCrossing(handOffs, boundary), ownersOn(view, nation)];
    const asking = toAskFirst(view);
    const facts = allFacts(view, rows);
    const evidence = journeyEvidence(view, facts);
    const body: JourneySilos = {
      journey: toJourney(view),
      boundary,
      cohesionAt: params.cohesionAt,
      nation,
      splitIndex: { value: index.value, low: index.low, high: index.high, coverage: index.coverage },
      hardSplitShare: index.hardSplitShare,
      deficit: boundaryDeficit(network, boundary),
      handOffs,
      silos: toSilos(view, params.journey, params.cohesionAt, reports),
      merges: linkages(network).flatMap(({ at, merged }) =>
        merged.map((groups) => ({ at, groups: groups.map((teams) => catalogue.teams(teams)) })),
      ),
      reports,
      evidence,
      askFirst: asking,
      handOffCounts: counts,
      crossingCounts: crossing,
      organisationCount: owners.size,
    };
    return {
      body,
      summary: () => sayJourney(view, { counts, crossing, organisations: owners.size, reports, askFirst: asking }),
      coverage: index.coverage,
      ownership: ownedServices(rows),
      method: 'split index 1',
      restsOn: new Set([
        ...facts.flat(),
        ...reports.flatMap(({ sources }) => sources.map(({ id }) => id)),
        ...body.silos.flatMap(({ sources }) => sources.map(({ id }) => id)),
      ]),
      warnings: [...sayWarnings(view, evidence.unverified), ...sayFollowed(rows.followed, owners, params.asAt, context)],
    };
  },
  samples: [
    { journey: 'learn-to-drive-a-car' },
    { journey: 'learn-to-drive-a-car', boundary: 'ORGANISATION' },
    { journey: 'when-someone-dies' },
    { journey: 'when-someone-dies', boundary: 'PROFESSION' },
    { journey: 'start-business-sole-trader', boundary: 'ACTIVITY' },
    { journey: 'start-business-sole-trader', asAt: '2018-01-31' },
    { journey: 'demo-start-a-business', cohesionAt: 0.5 },
    { journey: 'demo-learn-to-drive', boundary: 'ORGANISATION' },
  ],
});
