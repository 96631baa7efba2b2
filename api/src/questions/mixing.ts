import { assortativity } from '#analysis/assortativity';
import { eiIndex } from '#analysis/ei-index';
import { createNodeKey } from '#graph-schema/ids';
import { boundaries, type NodeLabel } from '#graph-schema/labels';
import { sentencesIn } from '#wording/index';
import { say, type PlainSentence } from '#wording/say-answer';
import { asAt, choiceOf, inventedOf } from './params.js';
import { question, type AnswerContext, type SourceFact, type Summary } from './question.js';
import { groupBy } from './parts/group-by.js';
import { countLinks, countTeams, teamReads, type TeamRow } from './parts/team-reads.js';
import { askedShare, fewLinks, teamNetworkOf, teamSources, type TeamGroup, type TeamNetwork } from './parts/team-network.js';
import { byName, restsOnInvented, toSources } from './parts/thing.js';

export interface MixingGroup {
  /** The key of an organisation or a profession, or the name of an activity. */
  readonly id: string;
  readonly name: string;
  readonly label: NodeLabel | null;
  readonly teams: number;
  /** Working links between two teams of the group. */
  readonly inside: number;
  /** Working links of its teams with teams of other groups. */
  readonly outside: number;
  /** (outside − inside) / (outside + inside); null without links, and where no two of its teams were asked about, as of one team: none could be inside. */
  readonly eiIndex: number | null;
  readonly illustrative: boolean;
  readonly sources: readonly SourceFact[];
}

export interface Mixing {
  readonly boundary: (typeof boundaries)[number];
  readonly inside: number;
  readonly outside: number;
  readonly eiIndex: number | null;
  readonly expected: number | null;
  readonly p: number | null;
  readonly assortativity: number | null;
  readonly groups: readonly MixingGroup[];
  /** Pairs of teams that count, asked and without a working link: the expectation and its chance rest on these and on the links. */
  readonly askedAndNone: number;
  /** Teams that count to no group, or to several, and are left out with their links. */
  readonly teamsLeftOut: number;
  readonly note: string | null;
}

const labelOf = {
  ORGANISATION: 'Organisation',
  DEPARTMENT: 'Organisation',
  PROFESSION: 'Profession',
  ACTIVITY: null,
} as const satisfies Readonly<Record<Mixing['boundary'], NodeLabel | null>>;
const toKey = (boundary: Mixing['boundary'], id: string): string =>
  labelOf[boundary] === null ? id : createNodeKey(labelOf[boundary], id);
/** 999 arrangements draw every link. */
const [mostTeams, mostLinks] = [20_000, 100_000];

export const mixing = question({
  name: 'mixing',
  asks: 'What share of recorded working links stays inside each organisation, department or profession?',
  group: 'People, professions, communities',
  table: 'groups',
  covers: '{share} of the teams belong to an organisation that was asked.',
  params: {
    boundary: choiceOf(
      'Boundary',
      boundaries,
      'DEPARTMENT',
      'Inside and outside of what. By profession, a team counts to the one that most of its people have.',
    ),
    asAt,
    invented: inventedOf('Team'),
  },
  limits: [
    { cypher: countTeams, most: mostTeams, what: 'teams', instead: 'Export the network and measure it there.' },
    { cypher: countLinks, most: mostLinks, what: 'working links', instead: 'Export the network and measure it there.' },
  ],
  reads: teamReads,
  answer: (rows, params, context) => {
    const found = teamNetworkOf(rows, params.boundary);
    const groupIds = new Map([...found.groupOf].map(([team, group]) => [team, group.id]));
    const whole = eiIndex(found.network, groupIds);
    const { count, date } = sentencesIn[context.language];
    const day = date(params.asAt);
    const groups = toGroups(found).map(({ group, teams, inside, insideAsked, outside, sources }): MixingGroup => ({
      id: toKey(params.boundary, group.id),
      name: group.name,
      label: labelOf[params.boundary],
      teams,
      inside,
      outside,
      eiIndex: inside + outside === 0 || insideAsked === 0 ? null : (outside - inside) / (outside + inside),
      illustrative: restsOnInvented(sources, context),
      sources: toSources(sources, context),
    }));
    const body: Mixing = {
      boundary: params.boundary,
      inside: whole.internal,
      outside: whole.external,
      eiIndex: whole.value,
      expected: whole.expected,
      p: whole.p,
      assortativity: assortativity(found.network, groupIds),
      groups,
      askedAndNone: whole.recorded - whole.internal - whole.external,
      teamsLeftOut: found.teams.size - found.groupOf.size,
      note:
        found.links.length > 0
          ? null
          : found.network.unlinked.length > 0
            ? say(context, 'Asked about: {pairs} of teams. None had a working link on {day}.', {
                pairs: count(found.network.unlinked.length, 'pair'),
                day,
              })
            : say(
                context,
                'No working links between teams are recorded on {day}. That means nobody has been asked, not that there are none.',
                { day },
              ),
    };
    return {
      body,
      summary: () => toSummary(body, context),
      coverage: askedShare(found, params.asAt),
      method: 'mixing 2: E-I index over the pairs that were asked, nominal assortativity',
      restsOn: groups.flatMap(({ sources }) => sources.map(({ id }) => id)),
      warnings: fewLinks(found, context),
    };
  },
  samples: [{ boundary: 'ORGANISATION' }, { boundary: 'DEPARTMENT' }, { boundary: 'PROFESSION' }, { boundary: 'ACTIVITY' }],
});

interface GroupSums {
  inside: number;
  outside: number;
  /** Pairs of its own teams that were asked and have no link. */
  noneInside: number;
  sources: string[];
}

/** Every group with its links counted, by name: in no order of merit. */
const toGroups = ({ groupOf, links, network, teams }: TeamNetwork) => {
  const groups = groupBy(groupOf, ([, group]) => group.id);
  const count = new Map([...groups.keys()].map((id) => [id, { inside: 0, outside: 0, noneInside: 0, sources: [] as string[] }]));
  const between = (a: string, b: string) => [groupOf.get(a)?.id, groupOf.get(b)?.id] as const;
  for (const { a, b, sources } of links) {
    const [one, other] = between(a, b);
    if (one === undefined || other === undefined) continue;
    for (const id of new Set([one, other])) {
      const sums = count.get(id) as GroupSums;
      if (one === other) sums.inside += 1;
      else sums.outside += 1;
      sums.sources.push(...sources);
    }
  }
  for (const { a, b } of network.unlinked) {
    const [one, other] = between(a, b);
    if (one !== undefined && one === other) (count.get(one) as GroupSums).noneInside += 1;
  }
  return [...groups]
    .map(([id, members]) => {
      const group = (members[0] as [string, TeamGroup])[1];
      const sums = count.get(id) as GroupSums;
      const own = members.flatMap(([team, { sources }]) => [...sources, ...teamSources(teams.get(team) as TeamRow)]);
      return {
        group,
        name: group.name,
        id,
        teams: members.length,
        inside: sums.inside,
        insideAsked: sums.inside + sums.noneInside,
        outside: sums.outside,
        sources: [...new Set([...sums.sources, ...own])],
      };
    })
    .sort(byName);
};

const insideOne: Readonly<Record<Mixing['boundary'], PlainSentence>> = {
  ORGANISATION: 'inside one organisation',
  DEPARTMENT: 'inside one department',
  PROFESSION: 'inside one profession',
  ACTIVITY: 'inside one kind of activity',
};

const toSummary = ({ boundary, inside, outside, expected }: Mixing, context: AnswerContext): Summary => {
  const { count, percent } = sentencesIn[context.language];
  return [
    say(context, 'Of {links} recorded: {inside} {where}, {outside} across.', {
      links: count(inside + outside, 'link'),
      inside,
      where: say(context, insideOne[boundary]),
      outside,
    }),
    // An E-I index is the share across less the share inside.
    ...(expected === null
      ? []
      : [
          say(context, 'Drawn at random among the pairs that were asked, {share} of links would go across.', {
            share: percent((1 + expected) / 2),
          }),
        ]),
  ];
};
