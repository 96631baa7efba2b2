import { countSubsets, mostSubsets } from '#analysis/subsets';
import { boundaries } from '#graph-schema/labels';
import { digitsFor } from '#wording/digits-for';
import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import { AskError } from '../ask-error.js';
import { asAt, choiceOf, idOf, numberOf, perhapsIdOf } from './params.js';
import { question, type AnswerContext, type Summary } from './question.js';
import { networkOf } from './journey/network-of.js';
import { ownedServices } from './journey/owned-services.js';
import { toJourneyFacts } from './journey/to-journey-facts.js';
import { checkOpen } from './parts/check-open.js';
import { adviseOwners } from './parts/advise-owners.js';
import { adviseTeams } from './parts/advise-teams.js';
import type { Advice } from './parts/advice.js';
import { refuseAbove } from './parts/page.js';
import { proposalReads } from './parts/proposal-reads.js';
import { ofCrossings } from './parts/say-coverage.js';
import { toThing, type Named, type Thing } from './parts/thing.js';

export interface WhomToInvite extends Advice {
  readonly journey: Thing;
  readonly boundary: (typeof boundaries)[number];
  /** Null: a new community. */
  readonly community: Thing | null;
  /** The most that may be invited. */
  readonly k: number;
}

export const inviteLevels = ['TEAM', 'ORGANISATION'] as const;
const usualInvitations = 3;
/** Of so many twenty are found in a second or two: docs/benchmarks/2026-11-30-invitations.md. */
const mostSearched = 300;

export const whomToInvite = question({
  name: 'whomToInvite',
  asks: 'Whom should a community invite to mend this journey most, and why each?',
  group: 'Journeys and silos',
  table: 'invite',
  covers: ofCrossings,
  shows: { invite: ['team', 'organisation', 'lessWithout', 'handOffs.key', 'handOffs.with', 'sentence'] },
  params: {
    journey: idOf('Journey', 'The journey.'),
    k: numberOf(
      { whole: true, least: 1, most: 20 },
      null,
      `How many at most. ${usualInvitations}, or as many as there are, when left out.`,
    ),
    boundary: choiceOf(
      'Boundary',
      boundaries,
      'DEPARTMENT',
      'Which boundary the hand-offs to mend cross. Organisations can be chosen only for hand-offs between organisations or departments.',
    ),
    level: choiceOf(
      'InviteLevel',
      inviteLevels,
      null,
      'Teams, or organisations where teams are not known. When left out: teams where working links are known.',
    ),
    community: perhapsIdOf('Community', 'The community that invites. A new one when left out.'),
    asAt,
  },
  ranks: true,
  reads: proposalReads(({ community }) => ({ communities: community ? [community as string] : [], teams: [] })),
  answer: (rows, params, context) => {
    const named = rows.named[0] ?? null;
    if (named) checkOpen(named, params.asAt);
    const network = networkOf(toJourneyFacts(rows));
    const known = network.handOffs.some((handOff) => handOff.class !== 'UNKNOWN');
    const level = params.level ?? (known ? 'TEAM' : 'ORGANISATION');
    const asked = { rows, network, boundary: params.boundary, community: named, context };
    if (level === 'ORGANISATION' && (params.boundary === 'PROFESSION' || params.boundary === 'ACTIVITY'))
      throw new AskError(
        'BAD_USER_INPUT',
        `boundary: which organisations to invite can be told for ORGANISATION and DEPARTMENT; ${params.boundary} needs teams, and ${
          known ? 'level TEAM gives them' : 'none with known working links are recorded on this journey'
        }.`,
      );
    const advise = level === 'TEAM' ? adviseTeams(asked) : adviseOwners(asked);
    const k = checkK(params.k, advise.available, level, named ? 1 : 2);
    if (countSubsets(advise.toChooseFrom, k) > mostSubsets)
      refuseAbove(
        advise.toChooseFrom,
        `${level === 'TEAM' ? 'teams' : 'owners'} to choose from`,
        'Export the network and choose there, or ask for k 1.',
        mostSearched,
      );
    const body: WhomToInvite = {
      journey: toThing('Journey', rows.journey[0] as Named, context),
      boundary: params.boundary,
      community: named && toThing('Community', named, context),
      k,
      ...advise.choose(k),
    };
    return {
      ownership: ownedServices(rows),
      body,
      summary: () => toSummary(body, context),
      noteBeside: body.invite.length > 0,
      coverage: advise.coverage,
      method: `whom to invite 4, by ${level.toLowerCase()}${body.exact ? ', every choice tried' : ', greedy with exchange'}`,
      warnings:
        level === 'ORGANISATION'
          ? [
              ...(params.level === null && body.invite.length > 0
                ? [
                    say(
                      context,
                      'Whether teams work together across the hand-offs of this journey is not known, so organisations are named in place of teams.',
                    ),
                  ]
                : []),
              say(context, 'To be at the same table is not yet a working link.'),
            ]
          : [],
    };
  },
  samples: [
    { journey: 'demo-start-a-business', boundary: 'ORGANISATION', k: 4 },
    { journey: 'demo-learn-to-drive', boundary: 'ORGANISATION', k: 2 },
    { journey: 'demo-get-a-divorce', community: 'demo-separating-families', k: 1 },
    { journey: 'start-business-sole-trader', k: 4 },
    { journey: 'when-someone-dies', boundary: 'ORGANISATION', level: 'ORGANISATION', k: 5 },
  ],
});

/**
 * @param least how many a choice takes: a new community is of two or more. Where there are fewer, whatever was asked for gives an answer that says so.
 * @throws AskError BAD_USER_INPUT when more are asked for than there are
 */
const checkK = (k: number | null, available: number, level: (typeof inviteLevels)[number], least: number): number => {
  const kind = `${level === 'TEAM' ? 'team' : 'owner'}${available === 1 ? '' : 's'}`;
  if (k !== null && k > available && available >= least)
    throw new AskError(
      'BAD_USER_INPUT',
      `k: ${k} are asked for, and this journey has ${available} ${kind} that could be invited. Ask for ${available === least ? available : `${available} or fewer`}.`,
    );
  return k ?? Math.min(usualInvitations, available);
};

const toSummary = (
  { invite, journey, community, splitIndex, splitIndexAfter, splitIndexLeast, atTable, atTableAfter, exact }: WhomToInvite,
  context: AnswerContext,
): Summary => {
  const { percent, fewNames } = sentencesIn[context.language];
  const said = { names: fewNames(invite.map(({ team, organisation }) => (team ?? organisation)?.name ?? '')), journey: journey.name };
  const [before, after] = [splitIndex?.value ?? null, splitIndexAfter?.value ?? null];
  const digits = before === null || after === null ? 0 : Math.max(digitsFor(before, after), digitsFor(after, splitIndexLeast ?? after));
  const share = (value: number | null) => (value === null ? say(context, 'not known') : percent(value, digits));
  return [
    atTable && atTableAfter
      ? say(
          context,
          community
            ? 'With {names} at the table, both sides are there at {count} of {of} crossing hand-offs on {journey}, {share} of them by weight; as recorded, at {today}.'
            : 'With {names} at the table of a new community, both sides are there at {count} of {of} crossing hand-offs on {journey}, {share} of them by weight. Communities that exist already are not counted.',
          { ...said, count: atTableAfter.handOffs, of: atTableAfter.of, share: share(atTableAfter.share), today: atTable.handOffs },
        )
      : say(context, 'Inviting {names} would lower the unlinked share of {journey} from {before} to {after}, of what is known.', {
          ...said,
          before: share(before),
          after: share(after),
        }),
    ...(exact || splitIndexLeast === null
      ? []
      : [say(context, 'No choice of so many can bring it below {least}.', { least: percent(splitIndexLeast, digits) })]),
  ];
};
