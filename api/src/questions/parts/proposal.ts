import type { JourneyFacts } from '#analysis/journey-facts';
import { withCommunity, withInvitation, withTeam, withTie } from '#analysis/overlay';
import { activities, boundaries, nations } from '#graph-schema/labels';
import { AskError } from '../../ask-error.js';
import { asAt, choiceOf, idOf, listOf, newIdOf, numberOf, perhapsIdOf, recordOf, textOf, type ParamsOf } from '../params.js';

/** The parameters of a what-if: the journey, and what is proposed. */
export const proposalParams = {
  journey: idOf('Journey', 'The journey.'),
  boundary: choiceOf('Boundary', boundaries, 'DEPARTMENT', 'Between what a hand-off crosses.'),
  asAt,
  cohesionAt: numberOf(
    { above: 0, most: 1 },
    1,
    'From which working link on teams count as one close group: 1 is joint work every week, 0.5 every month.',
  ),
  nation: choiceOf('Nation', nations, null, 'Only the steps that people of this nation take. All when left out.'),
  teams: listOf(
    recordOf(
      'WhatIfTeam',
      {
        id: newIdOf(
          'Team',
          'Small letters, digits and hyphens, such as tax-desk; working links and communities below may name it. A known team gets these services too, and stays as recorded in all else.',
        ),
        name: textOf('What it is called.'),
        organisation: perhapsIdOf('Organisation', 'The organisation that it belongs to.'),
        activity: choiceOf('TeamActivity', activities, 'DELIVERY', 'What it mostly does.'),
        services: listOf(idOf('Service', 'A service.'), 50, 'What it would work on.'),
      },
      'A team that would work on these services.',
    ),
    100,
    'Teams that are not recorded yet, or not on these services.',
  ),
  ties: listOf(
    recordOf(
      'WhatIfTie',
      {
        a: idOf('Team', 'One team.'),
        b: idOf('Team', 'The other team.'),
        strength: numberOf(
          { least: 0, most: 1 },
          1,
          'How closely: 1 joint work every week, 0.5 every month, 0.25 they know whom to call, 0 asked and none.',
        ),
      },
      'Two teams that would work together.',
    ),
    100,
    'New working links.',
  ),
  communities: listOf(
    recordOf('WhatIfCommunity', { teams: listOf(idOf('Team', 'A team.'), 200, 'Its teams, two or more.') }, 'A new community.'),
    20,
    'New communities.',
  ),
  invitations: listOf(
    recordOf(
      'WhatIfInvitation',
      { community: idOf('Community', 'An existing community.'), team: idOf('Team', 'Who would join it.') },
      'A team that would join a community.',
    ),
    200,
    'Invitations to existing communities.',
  ),
} as const;
export type Proposal = ParamsOf<typeof proposalParams>;

/** Whom a proposal names, by bare ids. */
export const namedBy = ({ teams, ties, communities, invitations }: Pick<Proposal, 'teams' | 'ties' | 'communities' | 'invitations'>) => ({
  communities: invitations.map(({ community }) => community),
  organisations: teams.flatMap(({ organisation }) => organisation ?? []),
  workers: teams.map(({ id }) => id),
  teams: [
    ...teams.map(({ id }) => id),
    ...ties.flatMap(({ a, b }) => [a, b]),
    ...communities.flatMap((community) => community.teams),
    ...invitations.map(({ team }) => team),
  ],
});

interface Pair {
  readonly a: string;
  readonly b: string;
}
/** Whether both are of the same two teams, in whatever order. */
export const isPair = (one: Pair, other: Pair): boolean =>
  (one.a === other.a && one.b === other.b) || (one.a === other.b && one.b === other.a);

const refuseTwice = <T>(name: string, entries: readonly T[], same: (one: T, other: T) => boolean, says: (entry: T) => string): void => {
  entries.forEach((entry, at) => {
    const first = entries.findIndex((other) => same(other, entry));
    if (first < at)
      throw new AskError('BAD_USER_INPUT', `${name}[${first + 1}] and ${name}[${at + 1}] both ${says(entry)}. Keep one of them.`);
  });
};

/** @throws AskError BAD_USER_INPUT for what contradicts itself or stands there twice */
export const checkProposal = ({ teams, ties, communities, invitations }: Proposal): void => {
  const twice = teams.find(({ id }, at) => teams.findIndex((team) => team.id === id) !== at);
  if (twice)
    throw new AskError(
      'BAD_USER_INPUT',
      `teams: ${twice.id} is proposed twice. Give each team an id of its own and name all its services there.`,
    );
  const self = ties.find(({ a, b }) => a === b);
  if (self)
    throw new AskError(
      'BAD_USER_INPUT',
      `ties: ${self.a} stands on both sides. A team works with itself already; name two different teams.`,
    );
  refuseTwice(
    'ties',
    ties,
    (one, other) => isPair(one, other),
    ({ a, b }) => `say how closely ${a} and ${b} work together`,
  );
  refuseTwice(
    'communities',
    communities.map(({ teams: members }) => [...new Set(members)].sort().join(', ')),
    (one, other) => one === other,
    () => 'unite the same teams',
  );
  refuseTwice(
    'invitations',
    invitations,
    (one, other) => one.community === other.community && one.team === other.team,
    ({ community, team }) => `invite ${team} to ${community}`,
  );
  const small = communities.findIndex((community) => new Set(community.teams).size < 2);
  if (small >= 0)
    throw new AskError(
      'BAD_USER_INPUT',
      `communities[${small + 1}]: a community ties teams to one another, so it needs at least two different teams.`,
    );
};

/** The facts of the journey with what is proposed on top; nothing is written. */
export const overlaid = (facts: JourneyFacts, { teams, ties, communities, invitations }: Proposal): JourneyFacts => {
  const staffed = teams.reduce(
    (before, { id, organisation, activity, services }) => withTeam(before, { id, organisation, activity, services, professions: [] }),
    facts,
  );
  const tied = ties.reduce(withTie, staffed);
  const joined = invitations.reduce((before, { community, team }) => withInvitation(before, community, team), tied);
  return communities.reduce((before, community) => withCommunity(before, community.teams), joined);
};
