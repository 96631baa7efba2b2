import { ObjectType } from 'type-graphql';
import type { CoveredHandOff as CoveredHandOffShape, ReachMember as ReachMemberShape, CommunityReach as CommunityReachShape } from '#questions/community-reach';
import { Answer } from './answer.js';
import { Flag, Of, PerhapsDay, PerhapsDecimal, PerhapsText, Text } from './fields.js';
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

  @Of(() => [ReachMember], 'Members on this date.')
  members!: CommunityReachShape['members'];

  @Of(() => [ReachMember], 'Those who had left by then.')
  left!: CommunityReachShape['left'];

  @PerhapsText('What is not known.')
  note!: CommunityReachShape['note'];
}
