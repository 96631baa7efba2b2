import type { JourneyFacts } from '#analysis/journey-facts';
import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import type { AnswerContext } from '../question.js';
import { isPair, type Proposal } from './proposal.js';

/** What things are called, by bare id. */
export interface ProposalNames {
  readonly team: (id: string) => string;
  readonly organisation: (id: string) => string;
  readonly service: (id: string) => string;
  readonly community: (id: string) => string;
}

/** What is proposed, a sentence each, with what of it changes nothing because the journey's facts say as much already. */
export const sayProposal = (given: Proposal, facts: JourneyFacts, names: ProposalNames, context: AnswerContext): string[] => {
  const { list } = sentencesIn[context.language];
  return [
    ...given.teams.map((team) => sayTeam(team, facts, names, context)),
    ...given.ties.map(({ a, b, strength }) => {
      const recorded = facts.ties.filter((tie) => isPair(tie, { a, b })).map((tie) => tie.strength);
      const tied = { one: names.team(a), other: names.team(b), howOften: howOften(strength, context) };
      const most = Math.max(...recorded);
      return most >= strength
        ? say(context, '{one} and {other} work together, {howOften}. What is recorded, {recorded}, is as close or closer and stays.', {
            ...tied,
            recorded: howOften(most, context),
          })
        : say(context, '{one} and {other} work together, {howOften}.', tied);
    }),
    ...given.communities.map(({ teams }) =>
      say(context, 'A new community of {teams}.', { teams: list([...new Set(teams)].map((id) => names.team(id))) }),
    ),
    ...given.invitations.map(({ community, team }) => {
      const joins = { team: names.team(team), community: names.community(community) };
      return facts.communities.some(({ id, members }) => id === community && members.includes(team))
        ? say(context, '{team} joins {community}, of which it is a member already, so this changes nothing.', joins)
        : say(context, '{team} joins {community}.', joins);
    }),
  ];
};

/** A team that is recorded gets the services and nothing else. */
const sayTeam = (
  { id, name, organisation, activity, services }: Proposal['teams'][number],
  facts: JourneyFacts,
  names: ProposalNames,
  context: AnswerContext,
): string => {
  const known = facts.teams.find((team) => team.id === id);
  const owner = known ? known.organisation : organisation;
  const team = owner
    ? say(context, '{team}, of {organisation},', { team: names.team(id), organisation: names.organisation(owner) })
    : names.team(id);
  const named = { team, services: sentencesIn[context.language].list([...new Set(services)].map((service) => names.service(service))) };
  const works =
    services.length === 0
      ? say(context, '{team} works on no service that is named here.', { team })
      : known && services.every((service) => known.services.includes(service))
        ? say(context, '{team} works on {services} already, so this changes nothing.', named)
        : say(context, '{team} works on {services}.', named);
  const differs =
    known && (name !== names.team(id) || (organisation ?? known.organisation) !== known.organisation || activity !== known.activity);
  return differs ? `${works} ${say(context, 'It is on the map already: its name, organisation and activity stay as recorded.')}` : works;
};

/** How closely two teams would work together, in words. */
const howOften = (strength: number, context: AnswerContext): string =>
  strength === 1
    ? say(context, 'every week')
    : strength === 0.5
      ? say(context, 'every month')
      : strength === 0.25
        ? say(context, 'knowing whom to call')
        : strength === 0
          ? say(context, 'not at all: asked, and none')
          : say(context, 'at a strength of {strength}', { strength });
