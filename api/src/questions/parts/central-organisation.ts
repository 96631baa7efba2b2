import { closeness as closenessOf } from '#analysis/closeness';
import { components } from '#analysis/components';
import { cutPoints } from '#analysis/cut-points';
import { fragmentationAdded } from '#analysis/fragmentation';
import { neighboursOf } from '#analysis/network';
import { sentencesIn } from '#wording/index';
import type { Noun } from '#wording/nouns';
import { say } from '#wording/say-answer';
import type { AnswerContext, SourceFact } from '../question.js';
import { toDepartments } from './departments.js';
import { groupBy } from './group-by.js';
import type { OrganisationNetwork } from './organisation-network.js';
import type { Outline } from './outline.js';
import { byName, restsOnInvented, toSources, toThing, type Named, type Thing } from './thing.js';

export interface CentralOrganisation {
  readonly organisation: Thing;
  readonly departments: readonly Thing[];
  /** Journeys on which it hands over to another organisation, or takes over from one. */
  readonly journeys: readonly Thing[];
  /** Organisations that it shares a hand-off with. */
  readonly neighbours: number;
  /** Share of shortest paths between two others that run through it, 0..1. */
  readonly betweenness: number;
  /** How near it is to what it reaches, times the share that it reaches, 0..1. */
  readonly closeness: number;
  /** Whether others are joined only through it: an articulation point. */
  readonly joinsParts: boolean;
  /** What no longer reaches the largest part of its neighbourhood without it, the larger first; empty when all stays in one piece. */
  readonly partsWithout: readonly (readonly Thing[])[];
  /** Neighbours with whom its hand-offs are all that joins two parts of the map: bridges. */
  readonly bridges: readonly Thing[];
  /** Share of pairs of the other organisations that no path joins, without it less with it, −1..1; null with fewer than two others. */
  readonly fragmentationAdded: number | null;
  readonly sentence: string;
  readonly illustrative: boolean;
  readonly sources: readonly SourceFact[];
}

export type Level = 'DEPARTMENT' | 'ORGANISATION';
export const nounOf = { DEPARTMENT: 'department', ORGANISATION: 'organisation' } as const satisfies Record<Level, Noun>;

/** The row of an organisation. @param outlines the journeys of the network */
export const toCentral = (
  { network, named, journeys, sources }: OrganisationNetwork,
  betweenness: (id: string) => number,
  outlines: readonly Outline[],
  level: Level,
  context: AnswerContext,
) => {
  const cut = cutPoints(network);
  const joining = new Set(cut.articulationPoints);
  const bridged = groupBy(
    cut.bridges.flatMap(([one, other]) => [
      [one, other],
      [other, one],
    ]),
    ([one]) => one,
  );
  const all = neighboursOf(network);
  const close = closenessOf(network);
  const journeyNamed = new Map(outlines.map(({ journey }) => [journey.id, journey]));
  const departments = new Map(outlines.flatMap((outline) => [...outline.departments]));
  const toOrganisation = (id: string) => toThing('Organisation', named.get(id) as Named, context);
  return (id: string): CentralOrganisation => {
    const partners = all.get(id) as ReadonlyMap<string, number>;
    const parts = joining.has(id)
      ? components(network, id)
          .filter((part) => part.some((one) => partners.has(one)))
          .slice(1)
      : [];
    const own = toOrganisation(id);
    const facts = sources.get(id) ?? [];
    const on = [...(journeys.get(id) ?? [])].map((journey) => toThing('Journey', journeyNamed.get(journey) as Named, context)).sort(byName);
    return {
      organisation: own,
      journeys: on,
      neighbours: partners.size,
      departments: toDepartments(departments.get(id) ?? [], context),
      betweenness: betweenness(id),
      closeness: close.get(id) ?? 0,
      joinsParts: joining.has(id),
      partsWithout: parts.map((part) => part.map(toOrganisation)),
      bridges: (bridged.get(id) ?? []).map(([, other]) => toOrganisation(other as string)).sort(byName),
      fragmentationAdded: fragmentationAdded(network, id),
      sentence: toSentence(own.name, { partners: partners.size, journeys: on.length, others: parts.flat().length }, nounOf[level], context),
      illustrative: own.illustrative || restsOnInvented(facts, context),
      sources: toSources(facts, context),
    };
  };
};

const toSentence = (
  name: string,
  { partners, journeys, others }: Readonly<Record<'partners' | 'journeys' | 'others', number>>,
  noun: Noun,
  context: AnswerContext,
): string => {
  const { count } = sentencesIn[context.language];
  return [
    say(context, 'Services of {name} share hand-offs with those of {partners} on {journeys}.', {
      name,
      partners: count(partners, noun),
      journeys: count(journeys, 'journey'),
    }),
    ...(others === 0 ? [] : [say(context, 'On this map it alone joins {others} to the rest.', { others: count(others, noun) })]),
  ].join(' ');
};
