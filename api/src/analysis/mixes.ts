import type { Boundary, JourneyFacts } from './journey-facts.js';

/** Shares that add up to 1, by organisation, department, profession or activity. */
export type Mix = ReadonlyMap<string, number>;

/** Below this a difference between shares is rounding of thirds and sevenths, not a finding. */
const rounding = 1e-12;

/**
 * How far two mixes are apart: 1 − Σ min(share, share′), 0..1; total variation distance.
 * Source: Levin, Peres and Wilmer (2009), Markov Chains and Mixing Times, section 4.1.
 */
export const apart = (one: Mix, other: Mix): number => {
  let shared = 0;
  for (const [group, share] of one) shared += Math.min(share, other.get(group) ?? 0);
  const distance = 1 - shared;
  return distance < rounding ? 0 : Math.min(distance, 1);
};

const add = (mix: Map<string, number>, groups: readonly string[], share: number) => {
  for (const group of groups) mix.set(group, (mix.get(group) ?? 0) + share / groups.length);
};

export interface Mixes {
  /** Each service of the step weighs the same and its owners share equally; null when a service has no owner. */
  readonly ofStep: (services: readonly string[], boundary: 'ORGANISATION' | 'DEPARTMENT') => Mix | null;
  /** By where the team belongs, by head count of its professions, or by its activity; null when that is not recorded. */
  readonly ofTeam: (team: string, boundary: Boundary) => Mix | null;
}

/** The mixes of one journey. An organisation that the facts do not describe stands for itself. */
export const mixesOf = (facts: JourneyFacts): Mixes => {
  const owners = new Map(facts.services.map((service) => [service.id, [...new Set(service.owners)].sort()]));
  const departments = new Map(facts.organisations.map((organisation) => [organisation.id, [...new Set(organisation.departments)].sort()]));
  const teams = new Map(facts.teams.map((team) => [team.id, team]));
  const groupsOf = (organisation: string, boundary: Boundary): readonly string[] => {
    const found = boundary === 'DEPARTMENT' ? departments.get(organisation) : undefined;
    return found && found.length > 0 ? found : [organisation];
  };

  const ofStep: Mixes['ofStep'] = (services, boundary) => {
    const used = [...new Set(services)].sort();
    const mix = new Map<string, number>();
    for (const service of used) {
      const ownedBy = owners.get(service) ?? [];
      if (ownedBy.length === 0) return null;
      for (const owner of ownedBy) add(mix, groupsOf(owner, boundary), 1 / (used.length * ownedBy.length));
    }
    return mix.size > 0 ? mix : null;
  };

  const ofTeam: Mixes['ofTeam'] = (id, boundary) => {
    const team = teams.get(id);
    if (!team) return null;
    const mix = new Map<string, number>();
    if (boundary === 'ACTIVITY') return team.activity === null ? null : mix.set(team.activity, 1);
    if (boundary === 'PROFESSION') {
      const heads = team.professions.map(({ profession, people }) => ({ profession, people: people ?? 1 }));
      const total = heads.reduce((sum, { people }) => sum + people, 0);
      if (total === 0) return null;
      for (const { profession, people } of heads) add(mix, [profession], people / total);
      return mix;
    }
    if (team.organisation === null) return null;
    add(mix, groupsOf(team.organisation, boundary), 1);
    return mix;
  };
  return { ofStep, ofTeam };
};

/** How far two teams are apart; a team is never apart from itself; null when a mix is not known. */
export const teamsApart = (mixes: Mixes, a: string, b: string, boundary: Boundary): number | null => {
  if (a === b) return 0;
  const [one, other] = [mixes.ofTeam(a, boundary), mixes.ofTeam(b, boundary)];
  return one && other ? apart(one, other) : null;
};
