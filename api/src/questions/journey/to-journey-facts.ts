import type { JourneyFacts } from '#analysis/journey-facts';
import { departmentsByOrganisation } from '../parts/departments.js';
import { organisationOf } from '../parts/organisation-of.js';
import type { OtherTeamRow, TeamRow } from './journey-rows.js';
import type { JourneyRows } from './journey-reads.js';

/** A step's id without the journey that it stands under. */
export const bareStepId = (id: string): string => id.slice(id.indexOf('/') + 1);

/** What the measures look at, from rows that are already as at the date that was asked for. */
export const toJourneyFacts = (rows: JourneyRows): JourneyFacts => {
  const departments = departmentsByOrganisation(rows.ancestors);
  const worksOn = new Map<string, string[]>();
  for (const service of rows.services)
    for (const team of service.teams) worksOn.set(team.id, [...(worksOn.get(team.id) ?? []), service.id]);
  const toTeam = (team: OtherTeamRow) => ({
    id: team.id,
    organisation: organisationOf(team.organisations)?.id ?? null,
    activity: team.activity,
    professions: team.professions.map(({ id, people }) => ({ profession: id, people })),
    services: worksOn.get(team.id) ?? [],
  });
  return {
    steps: rows.steps.map((step) => ({
      id: bareStepId(step.id),
      position: step.position,
      likelihood: step.likelihood ?? 1,
      nations: step.nations ?? [],
      services: step.uses.map(({ id }) => id),
    })),
    order: rows.steps.flatMap((step) =>
      step.next.map(({ to, kind, passes }) => ({
        from: bareStepId(step.id),
        to: bareStepId(to),
        kind,
        passes: passes === '' ? null : passes,
      })),
    ),
    services: rows.services.map(({ id, owners }) => ({ id, owners: [...new Set(owners.map((owner) => owner.id))] })),
    organisations: rows.organisations.map(({ id, surveyedOn }) => ({
      id,
      surveyedOn,
      departments: (departments.get(id) ?? []).map((department) => department.id),
    })),
    teams: [...rows.teams, ...rows.otherTeams].map(toTeam),
    ties: rows.teams.flatMap(tiesOf),
    communities: rows.communities.map(({ id, members }) => ({ id, members: [...new Set(members.map((member) => member.id))] })),
  };
};

/** A tie between two teams of the journey is read from both; once is enough, and twice does no harm. */
const tiesOf = (team: TeamRow) => team.ties.flatMap(({ id, strength }) => (strength === null ? [] : [{ a: team.id, b: id, strength }]));
