import type { JourneyRows } from './journey-reads.js';
import { organisationOf } from '../parts/organisation-of.js';
import { bareStepId } from './to-journey-facts.js';
import { thing, type Community, type Organisation, type Profession, type Service, type Step, type Team } from './things.js';

/** The things of one journey by their bare ids, as an answer names them. */
export interface Catalogue {
  readonly organisation: (id: string) => Organisation;
  readonly organisations: (ids: Iterable<string>) => readonly Organisation[];
  readonly team: (id: string) => Team;
  readonly teams: (ids: Iterable<string>) => readonly Team[];
  readonly service: (id: string) => Service;
  /** By its bare id, without the journey. */
  readonly step: (id: string) => Step;
  readonly community: (id: string) => Community;
}

export const toProfession = ({ id, name, family }: { id: string; name: string; family: string | null }): Profession => ({
  ...thing('Profession', id, name),
  family,
});

/** Builds every thing once, so that an answer of many hand-offs shares them. */
export const catalogueOf = (rows: JourneyRows): Catalogue => {
  const organisations = new Map<string, Organisation>(
    rows.organisations.map(({ id, name, abbreviation, kind, status }) => [
      id,
      { ...thing('Organisation', id, name), abbreviation, kind, status },
    ]),
  );
  const services = new Map<string, Service>(
    rows.services.map(({ id, name, level, summary, status }) => [id, { ...thing('Service', id, name), level, summary, status }]),
  );
  const teams = new Map<string, Team>(
    [...rows.teams, ...rows.otherTeams].map((team) => [
      team.id,
      {
        ...thing('Team', team.id, team.name),
        activity: team.activity,
        people: team.people,
        organisation: organisations.get(organisationOf(team.organisations)?.id ?? '') ?? null,
        professions: [...team.professions]
          .sort((a, b) => (a.id < b.id ? -1 : 1))
          .map((profession) => ({ profession: toProfession(profession), people: profession.people })),
      },
    ]),
  );
  const steps = new Map<string, Step>(
    rows.steps.map((step) => [
      bareStepId(step.id),
      {
        ...thing('Step', step.id, step.name),
        position: step.position,
        optional: step.isOptional ?? false,
        likelihood: step.likelihood ?? 1,
        services: step.uses.map(({ id }) => services.get(id)!).sort((a, b) => (a.id < b.id ? -1 : 1)),
      },
    ]),
  );
  const communities = new Map<string, Community>(
    [...rows.communities, ...rows.organisations.flatMap((organisation) => organisation.communities)].map(({ id, name, kind, purpose }) => [
      id,
      { ...thing('Community', id, name), kind, purpose },
    ]),
  );
  const each =
    <T>(found: ReadonlyMap<string, T>) =>
    (ids: Iterable<string>) =>
      [...new Set(ids)].sort().flatMap((id) => found.get(id) ?? []);
  return {
    organisation: (id) => organisations.get(id)!,
    organisations: each(organisations),
    team: (id) => teams.get(id)!,
    teams: each(teams),
    service: (id) => services.get(id)!,
    step: (id) => steps.get(id)!,
    community: (id) => communities.get(id)!,
  };
};
