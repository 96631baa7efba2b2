import { brokerage, brokerageRoles, type BrokerageRole, type RoleCount } from '#analysis/brokerage';
import { burtConstraint } from '#analysis/burt-constraint';
import { sentencesIn } from '#wording/index';
import { say, type PlainSentence } from '#wording/say-answer';
import { asAt, choiceOf, inventedOf } from './params.js';
import { question, type AnswerContext, type SourceFact, type Summary } from './question.js';
import { organisationOf } from './parts/organisation-of.js';
import { pageOf, paging, type PageInfo } from './parts/page.js';
import { countLinks, countTeams, teamReads } from './parts/team-reads.js';
import { askedShare, fewestLinks, fewLinks, teamNetworkOf, teamSources } from './parts/team-network.js';
import { byText, restsOnInvented, toSources, toThing, type Thing } from './parts/thing.js';

export interface BrokerRoleCount extends RoleCount {
  readonly role: BrokerageRole;
}

/** A go-between, named by its organisation: who reads this need not know which team it is. */
export interface GoBetween {
  readonly organisation: Thing;
  readonly activity: string | null;
  /** Pairs of teams that it joins and that have no working link of their own, in all roles. */
  readonly pairs: number;
  readonly roles: readonly BrokerRoleCount[];
  /** Burt's constraint: low stands between others, high is among people who know one another anyway. */
  readonly constraint: number | null;
  readonly sentence: string;
  readonly illustrative: boolean;
  readonly sources: readonly SourceFact[];
}

export interface Brokers {
  readonly boundary: (typeof brokerBoundaries)[number];
  /** Those that join most pairs first. */
  readonly goBetweens: readonly GoBetween[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
  /** Teams that count to no group, or to several, or whose organisation is not recorded: none of them is listed. */
  readonly teamsLeftOut: number;
  readonly note: string | null;
}

export const brokerBoundaries = ['ORGANISATION', 'DEPARTMENT', 'PROFESSION'] as const;
const [mostTeams, mostLinks] = [5_000, 100_000];
const inWords: Readonly<Record<BrokerageRole, PlainSentence>> = {
  COORDINATOR: 'inside its own group',
  CONSULTANT: 'inside another group',
  GATEKEEPER: 'between its own group and others',
  REPRESENTATIVE: 'between its own group and others',
  LIAISON: 'between two other groups',
};

export const brokers = question({
  name: 'brokers',
  asks: 'Which teams are go-betweens: coordinator, gatekeeper, representative, consultant or liaison between organisations, departments or professions?',
  group: 'People, professions, communities',
  table: 'goBetweens',
  covers: '{share} of the teams belong to an organisation that was asked.',
  shows: { goBetweens: ['organisation', 'activity', 'pairs', 'constraint', 'sentence'] },
  params: {
    boundary: choiceOf('BrokerBoundary', brokerBoundaries, 'ORGANISATION', 'Groups of what the teams stand between.'),
    asAt,
    invented: inventedOf('Team'),
    ...paging,
  },
  ranks: true,
  limits: [
    { cypher: countTeams, most: mostTeams, what: 'teams', instead: 'Export the network and measure it there.' },
    { cypher: countLinks, most: mostLinks, what: 'working links', instead: 'Export the network and measure it there.' },
  ],
  reads: teamReads,
  answer: (rows, params, context) => {
    const found = teamNetworkOf(rows, params.boundary);
    const groupOf = new Map([...found.groupOf].map(([team, group]) => [team, group.id]));
    const placed = ({ a, b }: { a: string; b: string }) => groupOf.has(a) && groupOf.has(b);
    const network = {
      ...found.network,
      nodes: found.network.nodes.filter((node) => groupOf.has(node)),
      ties: found.network.ties.filter(placed),
      unlinked: found.network.unlinked.filter(placed),
    };
    const roles = brokerage(network, groupOf);
    const toRole = (role: BrokerageRole, count: RoleCount): BrokerRoleCount => ({
      role,
      ...count,
      deviation: network.ties.length < fewestLinks ? null : count.deviation,
    });
    // Constraint knows no groups, so a contact without one counts in it too.
    const constraint = burtConstraint(found.network);
    const linkSources = new Map<string, string[]>();
    for (const { a, b, sources } of found.links)
      for (const end of [a, b]) linkSources.set(end, [...(linkSources.get(end) ?? []), ...sources]);

    const all = [...roles]
      .flatMap(([team, counts]) => {
        const row = found.teams.get(team);
        const organisation = row && organisationOf(row.organisations);
        const pairs = sumOnce(counts);
        if (!row || !organisation || pairs === 0) return [];
        const sources = [...teamSources(row), ...(linkSources.get(team) ?? [])];
        const goBetween: GoBetween = {
          organisation: toThing('Organisation', organisation, context),
          activity: row.activity,
          pairs,
          roles: brokerageRoles.map((role) => toRole(role, counts[role])),
          constraint: constraint.get(team) ?? null,
          sentence: toSentence(organisation.name, pairs, counts, context),
          illustrative: restsOnInvented(sources, context),
          sources: toSources(sources, context),
        };
        return [{ team, goBetween }];
      })
      .sort((a, b) => b.goBetween.pairs - a.goBetween.pairs || byText(a.team, b.team));
    const page = pageOf(all, params, ({ team }) => team);
    const teamsLeftOut = [...found.teams].filter(
      ([team, { organisations }]) => !groupOf.has(team) || !organisationOf(organisations),
    ).length;
    const body: Brokers = {
      boundary: params.boundary,
      goBetweens: page.rows.map(({ goBetween }) => goBetween),
      pageInfo: page.pageInfo,
      totalCount: all.length,
      teamsLeftOut,
      note: all.length > 0 ? null : noteOf(found.links.length, teamsLeftOut, params.asAt, context),
    };
    return {
      body,
      summary: () =>
        toSummary(
          all.map(({ goBetween }) => goBetween),
          context,
        ),
      coverage: askedShare(found, params.asAt),
      method: 'go-betweens 2: Gould–Fernandez brokerage over the pairs that were asked, Burt’s constraint',
      restsOn: body.goBetweens.flatMap(({ sources }) => sources.map(({ id }) => id)),
      warnings: fewLinks(found, context),
    };
  },
  samples: [{ boundary: 'ORGANISATION' }, { boundary: 'PROFESSION', first: 5 }],
});

const noteOf = (links: number, leftOut: number, day: string, context: AnswerContext): string => {
  if (links === 0)
    return say(context, 'No working links between teams are recorded on {day}, so nobody is known to stand between others.', {
      day: sentencesIn[context.language].date(day),
    });
  if (leftOut === 0)
    return say(context, 'Every two teams with a common contact work with one another directly, so no team stands between others.');
  return say(
    context,
    'No team stands between two others, of those that count to one group. Left out, for want of one group or of a recorded organisation: {teams}.',
    { teams: sentencesIn[context.language].count(leftOut, 'team') },
  );
};

/** Links have no direction, so gatekeeper and representative are the same pairs and count once. */
const sumOnce = (counts: Readonly<Record<BrokerageRole, RoleCount>>): number =>
  brokerageRoles.filter((role) => role !== 'REPRESENTATIVE').reduce((sum, role) => sum + counts[role].count, 0);

const toSentence = (
  organisation: string,
  pairs: number,
  counts: Readonly<Record<BrokerageRole, RoleCount>>,
  context: AnswerContext,
): string => {
  const most = Math.max(...brokerageRoles.map((role) => counts[role].count));
  const places = new Set(brokerageRoles.filter((role) => counts[role].count === most).map((role) => say(context, inWords[role])));
  const given = { name: organisation, pairs, where: sentencesIn[context.language].list([...places]) };
  if (pairs === 1)
    return say(context, 'A team of {name} joins 1 pair of teams that have no recorded working link of their own, {where}.', given);
  return most === pairs
    ? say(context, 'A team of {name} joins {pairs} pairs of teams that have no recorded working link of their own, all {where}.', given)
    : say(
        context,
        'A team of {name} joins {pairs} pairs of teams that have no recorded working link of their own, most often {where}.',
        given,
      );
};

/** @param all every go-between, on whatever page */
const toSummary = (all: readonly GoBetween[], context: AnswerContext): Summary => {
  const { count } = sentencesIn[context.language];
  return [
    say(context, 'Go-betweens of teams that have no recorded working link of their own: {teams}, of {organisations}.', {
      teams: count(all.length, 'team'),
      organisations: count(new Set(all.map(({ organisation }) => organisation.id)).size, 'organisation'),
    }),
    ...all.slice(0, 1).map(({ sentence }) => sentence),
  ];
};
