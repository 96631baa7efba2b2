import { ObjectType } from 'type-graphql';
import type {
  CoveredHandOff as CoveredHandOffShape,
  CoverSince as CoverSinceShape,
  ReachMember as ReachMemberShape,
  CommunityReach as CommunityReachShape,
} from '#questions/community-reach';
import { Answer } from './answer.js';
import { Day, Flag, Of, PerhapsDay, PerhapsDecimal, PerhapsText, Text, Whole } from './fields.js';
import { Source } from './source.js';
import { Thing } from './thing.js';

@ObjectType({ simpleResolvers: true, description: 'A hand-off between organisations, and who of the community is on which side.' })
export class CoveredHandOff implements CoveredHandOffShape {
  @Of(() => Thing, 'The step before.')
  from!: CoveredHandOffShape['from'];

  @Of(() => Thing, 'The step after.')
  to!: CoveredHandOffShape['to'];

  @Text('BOTH, FROM, TO or NEITHER, by the organisations of its members.')
  byOrganisation!: CoveredHandOffShape['byOrganisation'];

  @PerhapsText('The same by member teams that work on the steps; null when no member team is recorded.')
  byTeam!: CoveredHandOffShape['byTeam'];

  @Flag('Members were on both sides once, and are not on this date.')
  lost!: CoveredHandOffShape['lost'];
}

@ObjectType({ simpleResolvers: true, description: 'A member of a community for a time.' })
export class ReachMember implements ReachMemberShape {
  @Of(() => Thing, 'The team, or the organisation where its teams are not known.')
  member!: ReachMemberShape['member'];

  @PerhapsDay('Since when; null means as long as known.')
  from!: ReachMemberShape['from'];

  @PerhapsDay('Until when; null means still.')
  to!: ReachMemberShape['to'];

  @Of(() => [Source], 'Who says so.')
  sources!: ReachMemberShape['sources'];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What a community covered from a day on which somebody joined or left, with owners and teams as on the date of the answer.',
})
export class CoverSince implements CoverSinceShape {
  @Day('The day.')
  on!: CoverSinceShape['on'];

  @Whole('Members from that day on.')
  members!: CoverSinceShape['members'];

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

  @Of(() => [CoverSince], 'From each day on which somebody joined or left, up to this date; empty where no such day is recorded.')
  overTime!: CommunityReachShape['overTime'];

  @Of(() => [ReachMember], 'Members on this date.')
  members!: CommunityReachShape['members'];

  @Of(() => [ReachMember], 'Those who had left by then.')
  left!: CommunityReachShape['left'];

  @PerhapsText('What is not known.')
  note!: CommunityReachShape['note'];
}
