import type { MeasuredHandOff } from '#analysis/journey-network';
import type { JourneyRows } from './journey-reads.js';
import type { OtherTeamRow, StepRow } from './journey-rows.js';
import { bareStepId } from './to-journey-facts.js';

/** The ids of the sources of one fact. */
export type FactSources = readonly string[];

/** The facts that one hand-off, or one group of teams, rests on. */
export interface FactsOf {
  readonly handOff: (handOff: MeasuredHandOff) => readonly FactSources[];
  readonly order: (handOff: MeasuredHandOff) => readonly FactSources[];
  readonly teams: (ids: readonly string[]) => readonly FactSources[];
}

/** Finds, for each hand-off, the sources of its steps, order, services, owners, departments, teams, ties and communities. */
export const factsOf = (rows: JourneyRows): FactsOf => {
  const steps = new Map(rows.steps.map((step) => [bareStepId(step.id), step]));
  const services = new Map(rows.services.map((service) => [service.id, service]));
  const teams = new Map<string, OtherTeamRow>(rows.teams.map((team) => [team.id, team]));
  const organisations = new Map(rows.organisations.map((organisation) => [organisation.id, organisation]));

  const organisation = (id: string): FactSources[] => [
    ...(organisations.has(id) ? [organisations.get(id)!.sources] : []),
    ...new Set(rows.ancestors.filter((row) => row.organisation === id).flatMap(({ links }) => links.map((link) => link.sources))),
  ];
  const step = (row: StepRow): FactSources[] => [
    row.sources,
    ...row.uses.map((use) => use.sources),
    ...row.uses.flatMap(({ id }) => {
      const service = services.get(id);
      return service
        ? [
            service.sources,
            ...[...service.owners, ...service.teams].map((link) => link.sources),
            ...service.owners.flatMap((owner) => organisation(owner.id)),
          ]
        : [];
    }),
  ];
  const team = (id: string): FactSources[] => {
    const row = teams.get(id);
    return row ? [row.sources, ...row.organisations.map((link) => link.sources), ...row.professions.map((link) => link.sources)] : [];
  };
  const between = (from: readonly string[], to: readonly string[]): FactSources[] => [
    ...rows.teams
      .filter(({ id }) => from.includes(id))
      .flatMap(({ id, ties }) => ties.filter((tie) => tie.id !== id && to.includes(tie.id)).map((tie) => tie.sources)),
    ...rows.communities.flatMap(({ sources, members }) => {
      const both = members.some(({ id }) => from.includes(id)) && members.some(({ id }) => to.includes(id));
      return both ? [sources, ...members.filter(({ id }) => from.includes(id) || to.includes(id)).map((member) => member.sources)] : [];
    }),
  ];
  const order: FactsOf['order'] = ({ from, to, rework }) =>
    steps
      .get(from)!
      .next.filter((next) => bareStepId(next.to) === to && (next.kind === 'REWORK') === rework)
      .map((next) => next.sources);

  return {
    order,
    handOff: (handOff) => [
      ...[handOff.from, ...handOff.through, handOff.to].flatMap((id) => step(steps.get(id)!)),
      ...order(handOff),
      ...[...new Set([...handOff.fromTeams, ...handOff.toTeams])].flatMap(team),
      ...between(handOff.fromTeams, handOff.toTeams),
    ],
    teams: (ids) => [...ids.flatMap(team), ...between(ids, ids)],
  };
};
