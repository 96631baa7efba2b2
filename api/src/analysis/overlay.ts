import type { JourneyFacts, TeamFacts, TieFacts } from './journey-facts.js';

/** What would be if two teams worked together like this: nothing is written, the facts given stay as they are. */
export const withTie = (facts: JourneyFacts, tie: TieFacts): JourneyFacts => ({ ...facts, ties: [...facts.ties, tie] });

/** What would be if a team worked on these services; one that is there already keeps what else is known of it. */
export const withTeam = (facts: JourneyFacts, team: TeamFacts): JourneyFacts => {
  const there = facts.teams.find(({ id }) => id === team.id);
  const at = there ? { ...there, services: [...new Set([...there.services, ...team.services])] } : team;
  return { ...facts, teams: [...facts.teams.filter(({ id }) => id !== team.id), at] };
};

/** What would be with a new community of these teams. */
export const withCommunity = (facts: JourneyFacts, members: readonly string[]): JourneyFacts => {
  const taken = new Set(facts.communities.map(({ id }) => id));
  let number = 1;
  while (taken.has(`new-community-${number}`)) number += 1;
  return { ...facts, communities: [...facts.communities, { id: `new-community-${number}`, members: [...new Set(members)] }] };
};

/** What would be if a team joined a community: it grows, so each tie in it weakens. A community that is not there stays away. */
export const withInvitation = (facts: JourneyFacts, community: string, team: string): JourneyFacts => ({
  ...facts,
  communities: facts.communities.map((one) => (one.id === community ? { ...one, members: [...new Set([...one.members, team])] } : one)),
});
