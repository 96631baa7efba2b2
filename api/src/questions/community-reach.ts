import { z } from 'zod';
import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import { asAt, idOf } from './params.js';
import { question, read, type AnswerContext, type SourceFact, type Summary } from './question.js';
import { held } from './parts/held.js';
import { oneJourney, outlineReads, owned } from './parts/outline-reads.js';
import { outlinesOf, type Outline, type OutlineHandOff, type OutlineStep } from './parts/outline.js';
import { byText, named, period, sourceIds, toSources, toThing, type Named, type Thing } from './parts/thing.js';

/** Who of the community is on which sides of a hand-off. */
export type Cover = 'BOTH' | 'FROM' | 'TO' | 'NEITHER';

export interface CoveredHandOff {
  readonly from: Thing;
  readonly to: Thing;
  /** By member organisations: those of its teams, and those that take part as organisations. */
  readonly byOrganisation: Cover;
  /** By member teams that work on a service of the step; null when no member team is recorded. */
  readonly byTeam: Cover | null;
  /** Members were on both sides once, by organisation or by team, and are not on this date. */
  readonly lost: boolean;
}

/** What the community covered from a day on which somebody joined or left, with owners and teams as on the date of the answer. */
export interface CoverSince {
  readonly on: string;
  readonly members: number;
  readonly bothByOrganisation: number | null;
  readonly bothByTeam: number | null;
}

export interface ReachMember {
  readonly member: Thing;
  readonly from: string | null;
  readonly to: string | null;
  readonly sources: readonly SourceFact[];
}

export interface CommunityReach {
  readonly community: Thing;
  readonly journey: Thing;
  /** Only hand-offs between organisations. */
  readonly handOffs: readonly CoveredHandOff[];
  /** Shares of those hand-offs; null when there are none. */
  readonly bothByOrganisation: number | null;
  readonly bothByTeam: number | null;
  /** From each day on which somebody joined or left, up to this date; empty where no such day is recorded. */
  readonly overTime: readonly CoverSince[];
  /** On this date. */
  readonly members: readonly ReachMember[];
  readonly left: readonly ReachMember[];
  readonly note: string | null;
}

const memberRow = period.extend({
  kind: z.enum(['Team', 'Organisation']),
  member: named,
  organisations: z.array(z.string()),
  services: z.array(z.string()),
  sources: sourceIds,
});
type MemberRow = z.infer<typeof memberRow>;

export const communityReach = question({
  name: 'communityReach',
  asks: 'How much of the journey’s crossing does this community cover, then and now?',
  group: 'People, professions, communities',
  table: 'handOffs',
  params: { community: idOf('Community', 'The community.'), journey: idOf('Journey', 'The journey.'), asAt },
  reads: {
    community: read({ cypher: 'MATCH (c:Community {id: $community}) RETURN c.id AS id, c.name AS name, c.sources AS sources', row: named }),
    journeys: oneJourney,
    ...outlineReads,
    members: read({
      cypher: `MATCH (c:Community {id: $community})<-[m:MEMBER_OF]-(t:Team)
RETURN 'Team' AS kind, {id: t.id, name: t.name, sources: t.sources} AS member, [(t)-[b:BELONGS_TO]->(o:Organisation) WHERE ${held('b')} | o.id] AS organisations,
  [(t)-[w:WORKS_ON]->(s:Service) WHERE ${held('w')} | s.id] AS services, m.from AS from, m.to AS to, m.sources AS sources
UNION ALL
MATCH (c:Community {id: $community})<-[m:TAKES_PART_IN]-(o:Organisation)
RETURN 'Organisation' AS kind, {id: o.id, name: o.name, sources: o.sources} AS member, [o.id] AS organisations, [] AS services, m.from AS from, m.to AS to, m.sources AS sources`,
      row: memberRow,
    }),
  },
  answer: (rows, params, context) => {
    const outline = outlinesOf(rows)[0] as Outline;
    const begun = rows.members.filter(({ from }) => from === null || from <= params.asAt);
    const now = membersOn(begun, params.asAt);
    const teamsKnown = now.some(({ kind }) => kind === 'Team');
    const crossing = outline.handOffs.filter(({ organisationsApart }) => (organisationsApart ?? 0) > 0);
    const handOffs = crossing.map((handOff): CoveredHandOff => ({
      from: toThing('Step', handOff.before.step, context),
      to: toThing('Step', handOff.after.step, context),
      byOrganisation: coverOf(handOff, reaches, now),
      byTeam: teamsKnown ? coverOf(handOff, worksOn, now) : null,
      lost: [reaches, worksOn].some((covers) => coverOf(handOff, covers, begun) === 'BOTH' && coverOf(handOff, covers, now) !== 'BOTH'),
    }));
    const days = begun.flatMap(({ from, to }) => [from, to]).filter((day): day is string => day !== null && day <= params.asAt);
    const cover = (members: readonly MemberRow[]) => ({
      bothByOrganisation: shareOf(crossing, reaches, members),
      bothByTeam: members.some(({ kind }) => kind === 'Team') ? shareOf(crossing, worksOn, members) : null,
    });
    const body: CommunityReach = {
      community: toThing('Community', rows.community[0] as Named, context),
      journey: toThing('Journey', outline.journey, context),
      handOffs,
      ...cover(now),
      overTime: [...new Set(days)].sort().map((on) => ({ on, members: membersOn(begun, on).length, ...cover(membersOn(begun, on)) })),
      members: toMembers(now, context),
      left: toMembers(
        begun.filter((member) => !now.includes(member)),
        context,
      ),
      note:
        now.length === 0
          ? say(context, 'No member of this community on {day} is recorded, so what it covers is not known.', { day: params.asAt })
          : handOffs.length === 0
            ? say(context, 'No hand-off of this journey is known to cross organisations.')
            : teamsKnown
              ? null
              : say(
                  context,
                  'Only member organisations are recorded, not their teams: that an organisation takes part says nothing of who meets.',
                ),
    };
    return {
      ownership: owned(rows.services),
      body,
      summary: (now.length === 0 || handOffs.length === 0) && body.note !== null ? [body.note] : toSummary(body, context),
      coverage: null,
      method: 'community reach 2',
      restsOn: [
        ...(rows.community[0]?.sources ?? []),
        ...outline.journey.sources,
        ...outline.handOffs.flatMap(({ sources }) => sources),
        ...begun.flatMap(({ sources }) => sources),
      ],
    };
  },
  samples: [
    { community: 'starting-a-business', journey: 'start-business-sole-trader' },
    { community: 'demo-separating-families', journey: 'demo-get-a-divorce' },
  ],
});

type Covers = (step: OutlineStep, members: readonly MemberRow[]) => boolean;
const reaches: Covers = (step, members) => step.owners.some(({ id }) => members.some(({ organisations }) => organisations.includes(id)));
const worksOn: Covers = (step, members) => step.services.some(({ id }) => members.some(({ services }) => services.includes(id)));

const coverOf = ({ before, after }: OutlineHandOff, covers: Covers, members: readonly MemberRow[]): Cover =>
  covers(before, members) ? (covers(after, members) ? 'BOTH' : 'FROM') : covers(after, members) ? 'TO' : 'NEITHER';
/** Of these hand-offs, those with members of both sides; null without hand-offs or members. */
const shareOf = (handOffs: readonly OutlineHandOff[], covers: Covers, members: readonly MemberRow[]): number | null =>
  handOffs.length === 0 || members.length === 0
    ? null
    : handOffs.filter((handOff) => coverOf(handOff, covers, members) === 'BOTH').length / handOffs.length;
const membersOn = (members: readonly MemberRow[], day: string): MemberRow[] =>
  members.filter(({ from, to }) => (from === null || from <= day) && (to === null || day < to));

const toMembers = (rows: readonly MemberRow[], context: AnswerContext): ReachMember[] =>
  rows
    .map(({ kind, member, from, to, sources }) => ({
      member: toThing(kind, member, context),
      from,
      to,
      sources: toSources(sources, context),
    }))
    .sort((a, b) => byText(a.member.id, b.member.id) || byText(a.from ?? '', b.from ?? ''));

const toSummary = ({ community, journey, handOffs }: CommunityReach, context: AnswerContext): Summary => {
  const { count } = sentencesIn[context.language];
  const both = (by: 'byOrganisation' | 'byTeam') => handOffs.filter((handOff) => handOff[by] === 'BOTH').length;
  const lost = handOffs.filter((handOff) => handOff.lost).length;
  return [
    say(context, 'Of {handOffs} between organisations on {journey}, organisations of both sides are in {community} at {both}.', {
      handOffs: count(handOffs.length, 'handOff'),
      journey: journey.name,
      community: community.name,
      both: both('byOrganisation'),
    }),
    ...(handOffs.every(({ byTeam }) => byTeam === null)
      ? []
      : [say(context, 'Teams of both sides are in it at {both}.', { both: both('byTeam') })]),
    ...(lost === 0 ? [] : [say(context, 'At {count}, both sides were in it once and are not now.', { count: lost })]),
  ];
};
