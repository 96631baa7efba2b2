import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import { asAt, idOf } from './params.js';
import { question, type AnswerContext, type SourceFact, type Summary } from './question.js';
import { lossOf, organisationCover, sharesOf, standing, teamCover, type Cover } from './parts/community-cover.js';
import { goneOn, successorsOf } from './parts/bodies.js';
import { seatDays, seatOn, seatReads, seatsOn, type MemberBodies, type MemberRow } from './parts/community-seats.js';
import { changeDays, datedOutlineReads, longAgo, outlineOn, sourcesOfDay } from './parts/dated-outline.js';
import { oneJourney, owned } from './parts/outline-reads.js';
import { byText, toSources, toThing, type Named, type Thing } from './parts/thing.js';

export interface CoveredHandOff {
  readonly from: Thing;
  readonly to: Thing;
  /** By member organisations: those of its teams, and those that take part as organisations; null when no member is recorded. */
  readonly byOrganisation: Cover | null;
  /** By member teams that work on a service of the step; null when no member team is recorded. */
  readonly byTeam: Cover | null;
  /** Members were on both sides once, by organisation or by team, and are not on this date; null where no day on which a member came or went is recorded to tell by. */
  readonly lost: boolean | null;
  /** The first day without cover, and what was otherwise before; null unless it is known to be lost. */
  readonly lostOn: string | null;
  readonly why: string | null;
}

/** What the community covered from a day on which that changed, with owners, members and their work as on that day; the steps are those of today. */
export interface CoverSince {
  readonly on: string;
  readonly members: number;
  /** Hand-offs between organisations on that day. */
  readonly crossing: number;
  readonly bothByOrganisation: number | null;
  readonly bothByTeam: number | null;
}

export interface ReachMember {
  readonly member: Thing;
  readonly from: string | null;
  readonly to: string | null;
  /** The day on which a member organisation ceased to be, up to this date; a rename ends nothing. */
  readonly goneOn: string | null;
  /** What followed it, or its new name. They hold its seat only where they are the same body renamed. */
  readonly successors: readonly Thing[];
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
  /** From the start of the community, where that is recorded, and each day since on which its cover changed, up to this date. */
  readonly overTime: readonly CoverSince[];
  /** On this date. */
  readonly members: readonly ReachMember[];
  /** Those who had left, or had ceased to be, by then. */
  readonly left: readonly ReachMember[];
  readonly note: string | null;
}

export const communityReach = question({
  name: 'communityReach',
  asks: 'How much of the journey’s crossing does this community cover, then and now?',
  group: 'People, professions, communities',
  table: 'handOffs',
  covers: null,
  params: { community: idOf('Community', 'The community.'), journey: idOf('Journey', 'The journey.'), asAt },
  reads: { journeys: oneJourney, ...datedOutlineReads, ...seatReads },
  answer: (rows, { asAt: last }, context) => {
    const community = rows.community[0] as (typeof rows.community)[number];
    const { date } = sentencesIn[context.language];
    const bodies: MemberBodies = new Map(rows.memberBodies.map((body) => [body.id, body]));
    const begun = rows.members.filter(({ from }) => from === null || from <= last);
    const standingOn = (day: string) => standing(day, outlineOn(rows, day, null).outline, seatsOn(community, begun, bodies, day));
    const start = community.started ?? longAgo;
    const days = [...seatDays(begun, bodies), ...changeDays(rows, last), community.ended].filter(
      (day): day is string => day !== null && day > start && day <= last,
    );
    const past = [start, ...new Set(days.sort())].filter((day) => day <= last).map(standingOn);
    const now = standingOn(last);
    const { members } = now.seats;
    const membershipDated = begun.some(({ from, to }) => from !== null || to !== null);
    const handOffs = now.crossing.map((handOff): CoveredHandOff => {
      const loss = lossOf(handOff, [...past, now], context);
      const [byOrganisation, byTeam] = [organisationCover(handOff, now), teamCover(handOff, now)];
      const covered = byOrganisation === 'BOTH' && (byTeam ?? 'BOTH') === 'BOTH';
      return {
        from: toThing('Step', handOff.before.step, context),
        to: toThing('Step', handOff.after.step, context),
        byOrganisation,
        byTeam,
        lost: loss !== null || (covered || membershipDated ? false : null),
        lostOn: loss?.on ?? null,
        why: loss?.why ?? null,
      };
    });
    const overTime = past
      .map((on): CoverSince => ({ on: on.day, members: on.seats.members.length, crossing: on.crossing.length, ...sharesOf(on) }))
      .filter((on, at, all) => {
        const earlier = all[at - 1];
        return (
          on.on !== longAgo &&
          (!earlier || (['members', 'crossing', 'bothByOrganisation', 'bothByTeam'] as const).some((field) => on[field] !== earlier[field]))
        );
      });
    const gone = begun.filter((row) => row.kind === 'Organisation' && row.to === null && seatOn(row.member.id, bodies, last) === null);
    const body: CommunityReach = {
      community: toThing('Community', community, context),
      journey: toThing('Journey', rows.journeys[0] as Named, context),
      handOffs,
      ...sharesOf(now),
      overTime,
      members: toMembers(members, bodies, last, context),
      left: toMembers(
        begun.filter((member) => !members.includes(member)),
        bodies,
        last,
        context,
      ),
      note:
        [
          ...(community.started !== null && last < community.started
            ? [say(context, '{community} began on {day}.', { community: community.name, day: date(community.started) })]
            : community.ended !== null && community.ended <= last
              ? [say(context, '{community} ended on {day}.', { community: community.name, day: date(community.ended) })]
              : []),
          ...(members.length === 0
            ? [say(context, 'No member of this community on {day} is recorded, so what it covers is not known.', { day: date(last) })]
            : handOffs.length === 0
              ? [say(context, 'No hand-off of this journey is known to cross organisations.')]
              : []),
          ...saySeatsEnded(gone, bodies, context),
          ...(overTime.length > 0
            ? []
            : [say(context, 'No day on which its cover changed is recorded, so there is no then to set beside now.')]),
        ].join(' ') || null,
    };
    return {
      ownership: owned(now.crossing.flatMap(({ before, after }) => [...before.used, ...after.used])),
      body,
      summary: () => toSummary(body, context),
      noteBeside: members.length > 0 && handOffs.length > 0,
      coverage: null,
      method: 'community reach 4',
      warnings: [
        ...(members.length > 0 && handOffs.length > 0 && now.seats.services === null
          ? [
              say(
                context,
                'Only member organisations are recorded, not their teams: that an organisation takes part says nothing of who meets.',
              ),
            ]
          : []),
        ...(membershipDated || begun.length === 0
          ? []
          : [
              say(
                context,
                'No day on which a member joined or left is recorded: each counts from the start on. A cover that is gone is known where an owner changed or a member body ended; whether others were lost is not known.',
              ),
            ]),
      ],
      restsOn: [
        ...community.sources,
        ...(rows.journeys[0]?.sources ?? []),
        ...now.crossing.flatMap(({ sources }) => sources),
        ...past.flatMap(({ day }) => sourcesOfDay(rows, day)),
        ...begun.flatMap(({ sources }) => sources),
        ...gone.flatMap(({ member }) => bodies.get(member.id)?.successions.flatMap(({ sources }) => sources) ?? []),
      ],
    };
  },
  samples: [
    { community: 'starting-a-business', journey: 'start-business-sole-trader' },
    { community: 'demo-separating-families', journey: 'demo-get-a-divorce' },
  ],
});

/** Members that ceased to be although nobody recorded that they left: docs/decisions/20261130-a-seat-ends-with-its-body.md. */
const saySeatsEnded = (gone: readonly MemberRow[], bodies: MemberBodies, context: AnswerContext): string[] => {
  const { date, list } = sentencesIn[context.language];
  const each = gone.flatMap(({ member }) => {
    const body = bodies.get(member.id);
    const on = body ? goneOn(body) : null;
    if (!body || on === null) return [];
    const names = successorsOf(body).map(({ name }) => name);
    return names.length === 0
      ? [say(context, '{body} took part and closed on {day}.', { body: member.name, day: date(on) })]
      : [
          say(context, '{body} took part and closed on {day}, followed by {successors}.', {
            body: member.name,
            day: date(on),
            successors: list(names),
          }),
        ];
  });
  return each.length === 0
    ? []
    : [...each, say(context, 'A seat is not handed on: who followed counts only where its own part in the community is recorded.')];
};

const toMembers = (rows: readonly MemberRow[], bodies: MemberBodies, last: string, context: AnswerContext): ReachMember[] =>
  rows
    .map(({ kind, member, from, to, sources }) => {
      const body = kind === 'Organisation' ? bodies.get(member.id) : undefined;
      const on = body ? goneOn(body) : null;
      const ended = body !== undefined && on !== null && on <= last;
      return {
        member: toThing(kind, member, context),
        from,
        to,
        goneOn: ended && seatOn(member.id, bodies, last) === null ? on : null,
        successors: ended ? successorsOf(body).map((successor) => toThing('Organisation', successor, context)) : [],
        sources: toSources(sources, context),
      };
    })
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
