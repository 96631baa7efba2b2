import { brokersOf } from '#analysis/brokers';
import { crossingOf } from '#analysis/crossing';
import { boundaries } from '#analysis/journey-facts';
import { isKnown, type MeasuredHandOff } from '#analysis/journey-network';
import type { AnswerView } from './answer-view.js';
import { handOffKey } from './hand-off-key.js';
import type { HandOff, Report } from './journey-silos.js';
import { ownerDisputes } from './owner-disputes.js';
import { askedOn, ownersAt, sayFinding, sayMend, surveysAt } from './say-finding.js';
import { toSources } from '../parts/thing.js';
import { toEvidence } from './to-evidence.js';

/** Every hand-off of the journey with all that is known of it. */
export const toHandOffs = (view: AnswerView, reports: readonly Report[]): HandOff[] =>
  view.network.handOffs.map((handOff) => toHandOff(view, handOff, reports));

const toHandOff = (view: AnswerView, handOff: MeasuredHandOff, reports: readonly Report[]): HandOff => {
  const { catalogue, context, network, rows, sentences } = view;
  const key = handOffKey(handOff);
  const crossings = boundaries.map((boundary) => crossingOf(network, handOff, boundary));
  const [fromOwners, toOwners] = [ownersAt(view, handOff, 'from'), ownersAt(view, handOff, 'to')];
  const departments = (owners: readonly string[]) =>
    catalogue.organisations(
      network.facts.organisations.filter(({ id }) => owners.includes(id)).flatMap((organisation) => organisation.departments),
    );
  const ties = isKnown(handOff) ? handOff.pairs.map(({ tie }) => tie) : [];
  const brokers = brokersOf(network, handOff).map(({ team, role }) => ({ team: catalogue.team(team), role }));
  const about = reports.filter((report) => report.handOffs.includes(key));
  const facts = view.facts.handOff(handOff);
  const factSources = toSources(facts.flat(), context);
  const basis = basisOf(view, handOff);
  return {
    key,
    from: catalogue.step(handOff.from),
    to: catalogue.step(handOff.to),
    weight: handOff.weight,
    class: handOff.class,
    passes: handOff.passes,
    crosses: crossings.filter(({ crosses }) => crosses).map(({ boundary }) => boundary),
    crossings: crossings.map(({ boundary, share, mayCross }) => ({ boundary, share, mayCross })),
    tieMean: ties.length > 0 ? ties.reduce((sum, tie) => sum + tie, 0) / ties.length : null,
    tieMax: ties.length > 0 ? ties.reduce((most, tie) => Math.max(most, tie), 0) : null,
    fromOwners: catalogue.organisations(fromOwners),
    toOwners: catalogue.organisations(toOwners),
    fromDepartments: departments(fromOwners),
    toDepartments: departments(toOwners),
    fromTeams: catalogue.teams(handOff.fromTeams),
    toTeams: catalogue.teams(handOff.toTeams),
    missingPairs: handOff.pairs.filter(({ tie }) => tie === 0).map(({ a, b }) => ({ a: catalogue.team(a), b: catalogue.team(b) })),
    brokers: brokers.map(({ team }) => team),
    brokerRoles: brokers,
    communities: communitiesAcross(view, handOff).map((id) => catalogue.community(id)),
    personCarries: handOff.personCarries,
    rework: handOff.rework,
    asked: handOff.fromAsked ? (handOff.toAsked ? 'BOTH' : 'FROM') : handOff.toAsked ? 'TO' : 'NEITHER',
    askedOn: askedOn(view, handOff),
    basis,
    reports: about,
    sources: toSources([...facts.flat(), ...about.flatMap(({ sources }) => sources.map(({ id }) => id))], context),
    finding: sayFinding(
      view,
      handOff,
      factSources.some(({ kind }) => kind === 'ILLUSTRATIVE'),
    ),
    basisSentence: basis === 'ORDER' ? sayOrder(view, handOff) : null,
    mend: sayMend(view, handOff),
    disputes: ownerDisputes(rows, network, handOff, catalogue, sentences, context),
    evidence: toEvidence(facts, surveysAt(view, handOff), catalogue, sentences, context),
  };
};

const basisOf = ({ rows }: AnswerView, { fromServices, toServices, passes }: MeasuredHandOff): HandOff['basis'] => {
  const requires = (services: readonly string[], others: readonly string[]) =>
    rows.services.some((service) => services.includes(service.id) && service.requires.some(({ id }) => others.includes(id)));
  if (requires(toServices, fromServices) || requires(fromServices, toServices)) return 'REQUIRED';
  return passes === null ? 'ORDER' : 'PASSED';
};

/** Communities with a member team on both sides; an organisation that takes part stands for its side, as evidence and never as a tie. */
const communitiesAcross = (view: AnswerView, handOff: MeasuredHandOff): string[] => {
  const { rows, organisationOf } = view;
  const touching = (teams: readonly string[], owners: readonly string[]) => {
    const bodies = new Set([...owners, ...teams.flatMap((team) => organisationOf.get(team) ?? [])]);
    return new Set([
      ...rows.communities.filter(({ members }) => members.some(({ id }) => teams.includes(id))).map(({ id }) => id),
      ...rows.organisations.filter(({ id }) => bodies.has(id)).flatMap(({ communities }) => communities.map(({ id }) => id)),
    ]);
  };
  const to = touching(handOff.toTeams, ownersAt(view, handOff, 'to'));
  return [...touching(handOff.fromTeams, ownersAt(view, handOff, 'from'))].filter((id) => to.has(id)).sort();
};

/** Who says that people go this way: the order itself, or the steps where only their positions say it. */
const sayOrder = (view: AnswerView, handOff: MeasuredHandOff): string => {
  const { catalogue, context, rows } = view;
  const order = view.facts.order(handOff);
  const steps = rows.steps.filter(({ id }) => [handOff.from, handOff.to].some((step) => catalogue.step(step).id === `step:${id}`));
  const sources = toSources((order.length > 0 ? order : steps.map((step) => step.sources)).flat(), context);
  const published = sources.filter(({ kind }) => kind === 'PUBLISHED' || kind === 'DEPARTMENT');
  const names = (side: 'from' | 'to') => catalogue.organisations(ownersAt(view, handOff, side)).map(({ name }) => name);
  return view.sentences.order({
    from: catalogue.step(handOff.from).name,
    to: catalogue.step(handOff.to).name,
    x: names('from'),
    y: names('to'),
    publishedBy:
      published.length > 0
        ? [...new Set(published.map(({ name, publisher }) => publisher ?? name))]
        : sources.length > 0 && sources.every(({ kind }) => kind === 'ILLUSTRATIVE')
          ? 'INVENTED'
          : 'OUR_OWN',
  });
};
