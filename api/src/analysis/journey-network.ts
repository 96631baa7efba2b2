import { classOf, type HandOffClass } from './hand-off-class.js';
import { handOffsOf, type HandOffEdge } from './hand-offs.js';
import type { JourneyFacts, StepFacts } from './journey-facts.js';
import { mixesOf, type Mixes } from './mixes.js';
import { tiesOf, type Ties } from './ties.js';

/** One team on each side of a hand-off, and the tie between them. */
export interface TeamPair {
  readonly a: string;
  readonly b: string;
  readonly tie: number;
}

/** A hand-off with everything that does not depend on the boundary. */
export interface MeasuredHandOff extends HandOffEdge {
  /** likelihood(from) · likelihood(to): the steps are taken as independent. */
  readonly weight: number;
  readonly class: HandOffClass;
  readonly fromServices: readonly string[];
  readonly toServices: readonly string[];
  readonly fromTeams: readonly string[];
  readonly toTeams: readonly string[];
  /** Every team on one side with every team on the other. */
  readonly pairs: readonly TeamPair[];
  /** m(h): the weight of one pair; 0 when there is none. */
  readonly pairWeight: number;
  /** Whether one of the teams on that side belongs to an organisation that was asked. */
  readonly fromAsked: boolean;
  readonly toAsked: boolean;
}

/** What every measure of one journey is taken on. */
export interface JourneyNetwork {
  readonly facts: JourneyFacts;
  readonly handOffs: readonly MeasuredHandOff[];
  /** The teams of every step that is on a hand-off, sorted. */
  readonly teams: readonly string[];
  readonly ties: Ties;
  readonly mixes: Mixes;
}

export const isKnown = (handOff: MeasuredHandOff): boolean => handOff.class !== 'UNKNOWN';

/** The owners of these services, each once, sorted. */
export const ownersOf = ({ facts }: Pick<JourneyNetwork, 'facts'>, services: readonly string[]): string[] =>
  [...new Set(facts.services.filter(({ id }) => services.includes(id)).flatMap(({ owners }) => owners))].sort();

const teamsAt = ({ teams }: Pick<JourneyFacts, 'teams'>, { services }: StepFacts): string[] =>
  [...new Set(teams.filter((team) => team.services.some((service) => services.includes(service))).map(({ id }) => id))].sort();

/** How many pairs of teams stand at the hand-offs of a journey, counted without making them. */
export const countPairs = (facts: JourneyFacts, nation: string | null = null): number => {
  const teams = new Map(facts.steps.map((step) => [step.id, teamsAt(facts, step).length]));
  return handOffsOf(facts, nation).reduce((sum, { from, to }) => sum + teams.get(from)! * teams.get(to)!, 0);
};

/** Hand-offs, teams and ties of a journey, for everybody or for one nation. */
export const journeyNetwork = (facts: JourneyFacts, nation: string | null = null): JourneyNetwork => {
  const ties = tiesOf(facts);
  const steps = new Map(facts.steps.map((step) => [step.id, step]));
  const surveyed = new Set(facts.organisations.filter(({ surveyedOn }) => surveyedOn !== null).map(({ id }) => id));
  const asked = new Set(facts.teams.filter(({ organisation }) => organisation !== null && surveyed.has(organisation)).map(({ id }) => id));

  const measured = (edge: HandOffEdge): MeasuredHandOff => {
    const [from, to] = [steps.get(edge.from)!, steps.get(edge.to)!];
    const [fromTeams, toTeams] = [teamsAt(facts, from), teamsAt(facts, to)];
    const [fromAsked, toAsked] = [fromTeams.some((team) => asked.has(team)), toTeams.some((team) => asked.has(team))];
    const pairs = fromTeams.flatMap((a) => toTeams.map((b) => ({ a, b, tie: ties.between(a, b) })));
    const weight = from.likelihood * to.likelihood;
    return {
      ...edge,
      weight,
      fromTeams,
      toTeams,
      pairs,
      fromAsked,
      toAsked,
      fromServices: from.services,
      toServices: to.services,
      pairWeight: pairs.length > 0 ? weight / pairs.length : 0,
      class: classOf(pairs, fromAsked || toAsked, ties),
    };
  };
  const handOffs = handOffsOf(facts, nation).map(measured);
  const teams = [...new Set(handOffs.flatMap(({ fromTeams, toTeams }) => [...fromTeams, ...toTeams]))].sort();
  return { facts, handOffs, teams, ties, mixes: mixesOf(facts) };
};
