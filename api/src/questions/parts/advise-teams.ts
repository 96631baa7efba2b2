import { inviteTeams, teamsToChoose, type Invitations } from '#analysis/invitations';
import { crossingOf } from '#analysis/crossing';
import { isKnown, type MeasuredHandOff } from '#analysis/journey-network';
import { needsOf } from '#analysis/needs';
import { atValue, splitIndex, splitParts } from '#analysis/split-index';
import { say } from '#wording/say-answer';
import { AskError } from '../../ask-error.js';
import { handOffKey } from '../journey/hand-off-key.js';
import { bareStepId } from '../journey/to-journey-facts.js';
import type { AnswerContext } from '../question.js';
import { sayOverlap, type Advice, type Advised, type Advising, type Invitation, type MendedHandOff } from './advice.js';
import { byText, toThing, type Named } from './thing.js';

/** Which teams of the journey to bring into the community, so that the split index falls most. */
export const adviseTeams = (advised: Advised): Advising => {
  const { network, boundary, community } = advised;
  const members = membersOf(advised);
  const { hardSplitShare: _, ...recorded } = splitIndex(splitParts(network, boundary));
  const available = network.teams.filter((team) => !members.has(team)).length;
  return {
    available,
    toChooseFrom: teamsToChoose(network, needsOf(network, boundary), members).length,
    coverage: recorded.coverage,
    choose: (k) => {
      const tooFew = available < (community === null ? 2 : 1);
      if (community === null && k < 2 && !tooFew)
        throw new AskError(
          'BAD_USER_INPUT',
          'k: a new community of one team ties nobody to anybody. Ask for at least 2, or name an existing community.',
        );
      const found = inviteTeams(network, boundary, tooFew ? 0 : k, community?.id ?? null);
      const invite = found.chosen
        .map((team) => toInvitation(advised, found, members, team))
        .sort((a, b) => b.lessWithout - a.lessWithout || byText(a.team?.id ?? '', b.team?.id ?? ''));
      return {
        level: 'TEAM',
        atTable: null,
        atTableAfter: null,
        atTableMost: null,
        exact: found.exact,
        splitIndex: recorded,
        splitIndexAfter: found.after === null ? recorded : atValue(found.after, recorded),
        splitIndexLeast: found.before === null || found.bound === null ? null : Math.max(0, found.before - found.bound),
        invite,
        note: tooFew
          ? whyTooFew(available, boundary, advised.context)
          : [
              ...whyNobody(found, network.handOffs, k === 1 && !network.teams.some((team) => members.has(team)), advised.context),
              ...whyFewer(found, k, invite, advised.context),
            ].join(' ') || null,
      };
    },
  };
};

/** Organisations can be named in their place only where they are what the boundary parts. */
const whyTooFew = (available: number, boundary: Advised['boundary'], context: AnswerContext): string =>
  available > 0
    ? say(context, 'Only one team could be invited, and a new community of one team ties nobody to anybody.')
    : boundary === 'ORGANISATION' || boundary === 'DEPARTMENT'
      ? say(context, 'No team that could be invited works on a hand-off of this journey. Ask with level ORGANISATION.')
      : say(context, 'No team that could be invited works on a hand-off of this journey.');

const membersOf = ({ network, community }: Advised): ReadonlySet<string> =>
  new Set(network.facts.communities.find(({ id }) => id === community?.id)?.members ?? []);

const whyFewer = (found: Invitations, k: number, invite: Advice['invite'], context: AnswerContext): string[] => [
  ...(invite.length === 0 || invite.length >= k
    ? []
    : invite.length === found.candidates
      ? [
          say(context, 'Named: {count}, where {k} were asked for. No other team stands at a known crossing hand-off that lacks a link.', {
            count: invite.length,
            k,
          }),
        ]
      : [
          say(
            context,
            'Named: {count}, where {k} were asked for. One more team would make the community larger and every link in it weaker, and no larger choice that was tried makes up for that.',
            { count: invite.length, k },
          ),
        ]),
  ...sayOverlap(invite, (found.before ?? 0) - (found.after ?? 0), context),
];

/** @param alone one newcomer would meet nobody of the community on this journey */
const whyNobody = (
  { before, chosen, holds }: Invitations,
  handOffs: readonly MeasuredHandOff[],
  alone: boolean,
  context: AnswerContext,
): string[] => {
  const unknown = handOffs.filter((handOff) => !isKnown(handOff)).length;
  if (before === null)
    return [
      say(
        context,
        'Nothing that crosses this boundary is known well enough to choose teams by. Ask with level ORGANISATION, or ask the people there first.',
      ),
    ];
  if (before === 0)
    return [
      say(
        context,
        'Every known hand-off that crosses this boundary has working links between all teams of its two sides, so no invitation would mend more.',
      ),
    ];
  if (chosen.length === 0)
    return [
      holds
        ? say(
            context,
            'No invitation would lower the unlinked share: a larger community would loosen what it holds together by more than newcomers add.',
          )
        : alone
          ? say(
              context,
              'No member of this community works on a hand-off of this journey, so one more team would be linked to nobody here.',
            )
          : say(
              context,
              'No invitation would lower the unlinked share: in a community of this size, newcomers would have no closer links here than they have now.',
            ),
    ];
  return unknown === 0 ? [] : [say(context, 'Only hand-offs that are known are counted. Not known: {count}.', { count: unknown })];
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
    lessWithout: found.lessWithout.get(team) ?? 0,
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
