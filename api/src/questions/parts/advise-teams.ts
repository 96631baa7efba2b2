import { inviteTeams, type Invitations } from '#analysis/invitations';
import { crossingOf } from '#analysis/crossing';
import { isKnown, type MeasuredHandOff } from '#analysis/journey-network';
import { splitIndex, splitParts } from '#analysis/split-index';
import { say } from '#wording/say-answer';
import { AskError } from '../../ask-error.js';
import { handOffKey } from '../journey/hand-off-key.js';
import { bareStepId } from '../journey/to-journey-facts.js';
import type { AnswerContext } from '../question.js';
import type { Advised, Advising, Invitation, MendedHandOff } from './advice.js';
import { byText, toThing, type Named } from './thing.js';

/** Which teams of the journey to bring into the community, so that the split index falls most. */
export const adviseTeams = (advised: Advised): Advising => {
  const { network, boundary, community } = advised;
  const members = membersOf(advised);
  const available = network.teams.filter((team) => !members.has(team)).length;
  return {
    available,
    coverage: splitIndex(splitParts(network, boundary)).coverage,
    choose: (k) => {
      if (community === null && k < 2)
        throw new AskError(
          'BAD_USER_INPUT',
          'k: a new community of one team ties nobody to anybody. Ask for at least 2, or name an existing community.',
        );
      const found = inviteTeams(network, boundary, k, community?.id ?? null);
      return {
        level: 'TEAM',
        exact: found.exact,
        before: found.before,
        after: found.after,
        bestPossible: found.before === null || found.bound === null ? null : Math.max(0, found.before - found.bound),
        invite: found.chosen
          .map((team) => toInvitation(advised, found, members, team))
          .sort((a, b) => b.adds - a.adds || byText(a.team?.id ?? '', b.team?.id ?? '')),
        note: noteOf(found, network.handOffs, advised.context),
      };
    },
  };
};

const membersOf = ({ network, community }: Advised): ReadonlySet<string> =>
  new Set(network.facts.communities.find(({ id }) => id === community?.id)?.members ?? []);

const noteOf = ({ before, chosen }: Invitations, handOffs: readonly MeasuredHandOff[], context: AnswerContext): string | null => {
  const unknown = handOffs.filter((handOff) => !isKnown(handOff)).length;
  if (before === null)
    return say(
      context,
      'Nothing that crosses this boundary is known well enough to choose teams by. Ask with level ORGANISATION, or ask the people there first.',
    );
  if (before === 0)
    return say(
      context,
      'Every known hand-off that crosses this boundary has working links between all teams of its two sides, so no invitation would mend more.',
    );
  if (chosen.length === 0)
    return say(
      context,
      'No invitation would lower the unlinked share: a larger community would loosen what it holds together by more than newcomers add.',
    );
  return unknown === 0 ? null : say(context, 'Only hand-offs that are known are counted. Not known: {count}.', { count: unknown });
};

const toInvitation = (advised: Advised, found: Invitations, members: ReadonlySet<string>, team: string): Invitation => {
  const { rows, network, context } = advised;
  const teams = new Map([...rows.teams, ...rows.otherTeams].map((row) => [row.id, row]));
  const organisations = new Map(rows.organisations.map((row) => [row.id, row]));
  const own = toThing('Team', teams.get(team) as Named, context);
  const organisation = organisations.get(network.facts.teams.find(({ id }) => id === team)?.organisation ?? '');
  const handOffs = mendedBy(advised, found, new Set([...members, ...found.chosen]), team);
  const partners = [...new Set(handOffs.flatMap((handOff) => handOff.with.map(({ name }) => name)))];
  return {
    team: own,
    organisation: organisation ? toThing('Organisation', organisation, context) : null,
    adds: found.adds.get(team) ?? 0,
    handOffs,
    sentence: say(context, '{name} would meet {partners} here, at {handOffs}.', {
      name: own.name,
      partners: partners.join(', '),
      handOffs: handOffs.map(({ from, to }) => `${from.name} → ${to.name}`).join('; '),
    }),
  };
};

/** Known hand-offs at which the team would get a closer link to somebody at the table. */
const mendedBy = (
  { rows, network, boundary, context }: Advised,
  { tie: strength }: Invitations,
  table: ReadonlySet<string>,
  team: string,
): MendedHandOff[] => {
  const steps = new Map(rows.steps.map((step) => [bareStepId(step.id), step]));
  const teams = new Map([...rows.teams, ...rows.otherTeams].map((row) => [row.id, row]));
  return network.handOffs.filter(isKnown).flatMap((handOff): MendedHandOff[] => {
    const { perPair } = crossingOf(network, handOff, boundary);
    const closer = handOff.pairs.filter(
      ({ a, b, tie }, index) =>
        (perPair?.[index] ?? 0) > 0 && tie < (strength ?? 0) && table.has(a) && table.has(b) && (a === team) !== (b === team),
    );
    if (closer.length === 0) return [];
    const partners = [...new Set(closer.map(({ a, b }) => (a === team ? b : a)))].sort();
    return [
      {
        key: handOffKey(handOff),
        class: handOff.class,
        from: toThing('Step', steps.get(handOff.from) as Named, context),
        to: toThing('Step', steps.get(handOff.to) as Named, context),
        with: partners.map((id) => toThing('Team', teams.get(id) as Named, context)),
      },
    ];
  });
};
