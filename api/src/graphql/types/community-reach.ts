import { ObjectType } from 'type-graphql';
import type {
  CoveredHandOff as CoveredHandOffShape,
  CoverSince as CoverSinceShape,
  ReachMember as ReachMemberShape,
  CommunityReach as CommunityReachShape,
} from '#questions/community-reach';
import { Answer } from './answer.js';
import { Day, Of, PerhapsDay, PerhapsDecimal, PerhapsFlag, PerhapsText, Whole } from './fields.js';
import { Source } from './source.js';
import { Thing } from './thing.js';

@ObjectType({ simpleResolvers: true, description: 'A hand-off between organisations, and who of the community is on which side.' })
export class CoveredHandOff implements CoveredHandOffShape {
  @Of(() => Thing, 'The step before.')
  from!: CoveredHandOffShape['from'];

  @Of(() => Thing, 'The step after.')
  to!: CoveredHandOffShape['to'];

  @PerhapsText(
    'By the organisations of its members: BOTH when two of them stand there, one on each side; ONE when the same one has both sides; FROM, TO or NEITHER. Null when no member is recorded.',
  )
  byOrganisation!: CoveredHandOffShape['byOrganisation'];

  @PerhapsText('The same by member teams that work on the steps; null when no member team is recorded.')
  byTeam!: CoveredHandOffShape['byTeam'];

  @PerhapsFlag(
    'Members were on both sides once, and are not on this date. Null where that is not known: no day on which a member came or went is recorded, and no change of an owner or end of a member body shows it.',
  )
  lost!: CoveredHandOffShape['lost'];

  @PerhapsDay('The first day without members on both sides; null unless it is known to be lost.')
  lostOn!: CoveredHandOffShape['lostOn'];

  @PerhapsText('Who was there before, in one sentence; null unless it is known to be lost.')
  why!: CoveredHandOffShape['why'];
}

@ObjectType({ simpleResolvers: true, description: 'A member of a community for a time.' })
export class ReachMember implements ReachMemberShape {
  @Of(() => Thing, 'The team, or the organisation where its teams are not known.')
  member!: ReachMemberShape['member'];

  @PerhapsDay('Since when; null means as long as known.')
  from!: ReachMemberShape['from'];

  @PerhapsDay('Until when; null means still.')
  to!: ReachMemberShape['to'];

  @PerhapsDay(
    'The day on which a member organisation ceased to be, up to the date of the answer; its seat ends with it. A rename ends nothing.',
  )
  goneOn!: ReachMemberShape['goneOn'];

  @Of(() => [Thing], 'What followed it by then, or its new name. Only the same body under a new name holds its seat.')
  successors!: ReachMemberShape['successors'];

  @Of(() => [Source], 'Who says so.')
  sources!: ReachMemberShape['sources'];
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What a community covered from a day on which that changed, with owners, members and their work as on that day. The steps are those of today.',
})
export class CoverSince implements CoverSinceShape {
  @Day('The day.')
  on!: CoverSinceShape['on'];

  @Whole('Members from that day on.')
  members!: CoverSinceShape['members'];

  @Whole('Hand-offs between organisations on that day.')
  crossing!: CoverSinceShape['crossing'];

  @PerhapsDecimal('The share of the hand-offs with members of both sides, by organisation; null without members.')
  bothByOrganisation!: CoverSinceShape['bothByOrganisation'];

  @PerhapsDecimal('The same by team; null without member teams.')
  bothByTeam!: CoverSinceShape['bothByTeam'];
}

@ObjectType({ implements: Answer, simpleResolvers: true, description: 'How much of a journey a community covers.' })
export class CommunityReach extends Answer implements CommunityReachShape {
  @Of(() => Thing, 'The community.')
  community!: CommunityReachShape['community'];

  @Of(() => Thing, 'The journey.')
  journey!: CommunityReachShape['journey'];

  @Of(() => [CoveredHandOff], 'Hand-offs between organisations.')
  handOffs!: CommunityReachShape['handOffs'];

  @PerhapsDecimal('The share of them with members of both sides, by organisation; null when not known.')
  bothByOrganisation!: CommunityReachShape['bothByOrganisation'];

  @PerhapsDecimal('The same by team.')
  bothByTeam!: CommunityReachShape['bothByTeam'];

  @Of(
    () => [CoverSince],
    'From the start of the community, where that is recorded, and from each day since on which its cover changed, up to this date: somebody came or went, a member body ended, an owner changed.',
  )
  overTime!: CommunityReachShape['overTime'];

  @Of(() => [ReachMember], 'Members on this date.')
  members!: CommunityReachShape['members'];

  @Of(() => [ReachMember], 'Those who had left by then, and organisations that had ceased to be.')
  left!: CommunityReachShape['left'];

  @PerhapsText('What is not known.')
  note!: CommunityReachShape['note'];
}
