import { ObjectType } from 'type-graphql';
import type { AtTable as AtTableShape, Invitation as InvitationShape, MendedHandOff as MendedHandOffShape } from '#questions/parts/advice';
import { inviteLevels, type WhomToInvite as WhomToInviteShape } from '#questions/whom-to-invite';
import { Boundary, enumNamed, HandOffClass } from '../enums.js';
import { Answer } from './answer.js';
import { Decimal, Flag, Of, PerhapsDecimal, PerhapsOf, PerhapsText, Text, Whole } from './fields.js';
import { Interval } from './interval.js';
import { Thing } from './thing.js';

const InviteLevel = enumNamed('InviteLevel', inviteLevels, 'Who is invited.');

@ObjectType({ simpleResolvers: true, description: 'A hand-off that an invitation would mend, in part or in whole.' })
export class MendedHandOff implements MendedHandOffShape {
  @Text('`from>to` with bare step ids, such as `register-death>tell-once`.')
  key!: string;

  @Of(() => Thing, 'The earlier step.')
  from!: MendedHandOffShape['from'];

  @Of(() => Thing, 'The later step.')
  to!: MendedHandOffShape['to'];

  @Of(() => HandOffClass, 'How closely the two sides work together now.')
  class!: MendedHandOffShape['class'];

  @Of(() => [Thing], 'The others at the table with whom it would be mended.')
  with!: MendedHandOffShape['with'];
}

@ObjectType({
  simpleResolvers: true,
  description: 'Crossing hand-offs with an owner of either side at the table. Who works with whom has no part in it.',
})
export class AtTable implements AtTableShape {
  @Whole('How many.')
  handOffs!: number;

  @Whole('Of how many that are known to cross.')
  of!: number;

  @PerhapsDecimal('The share of them by weight, 0 to 1; null when none is known to cross.')
  share!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'Somebody to invite, and why.' })
export class Invitation implements InvitationShape {
  @PerhapsOf(() => Thing, 'The team; null where organisations are chosen.')
  team!: InvitationShape['team'];

  @PerhapsOf(() => Thing, 'The organisation; null where a team’s is not recorded.')
  organisation!: InvitationShape['organisation'];

  @Decimal(
    'By how much less the whole choice would do without this one alone, 0 to 1. By team: how much higher the unlinked share would stay. By organisation: the share of crossing hand-offs, by weight, that would not have both sides at the table. They do not add up, for whatever joins two sides needs both.',
  )
  lessWithout!: number;

  @Of(() => [MendedHandOff], 'What it would mend.')
  handOffs!: InvitationShape['handOffs'];

  @Text('The same in one sentence.')
  sentence!: string;
}

@ObjectType({ implements: Answer, simpleResolvers: true, description: 'Whom a community should invite to mend a journey most.' })
export class WhomToInvite extends Answer implements WhomToInviteShape {
  @Of(() => Thing, 'The journey.')
  journey!: WhomToInviteShape['journey'];

  @Of(() => Boundary, 'The boundary that the hand-offs to mend cross.')
  boundary!: WhomToInviteShape['boundary'];

  @Of(() => InviteLevel, 'Teams, or organisations where teams are not known.')
  level!: WhomToInviteShape['level'];

  @PerhapsOf(() => Thing, 'The community that invites; null for a new one.')
  community!: WhomToInviteShape['community'];

  @Whole('The most that may be invited.')
  k!: number;

  @Of(
    () => [Invitation],
    'Whom to invite, those without whom most would be lacking first; fewer than asked where more would not help, and `note` says why.',
  )
  invite!: WhomToInviteShape['invite'];

  @PerhapsOf(() => Interval, 'By team: the unlinked share now. Null by organisation, as the next two are.')
  splitIndex!: WhomToInviteShape['splitIndex'];

  @PerhapsOf(() => Interval, 'The same with these invitations, on the hand-offs that are known now.')
  splitIndexAfter!: WhomToInviteShape['splitIndexAfter'];

  @PerhapsDecimal('No choice of as many teams brings its value lower than this, 0 to 1.')
  splitIndexLeast!: number | null;

  @PerhapsOf(() => AtTable, 'By organisation: what has both sides at the table now. Null by team, as the next two are.')
  atTable!: WhomToInviteShape['atTable'];

  @PerhapsOf(() => AtTable, 'The same with these invitations.')
  atTableAfter!: WhomToInviteShape['atTableAfter'];

  @PerhapsDecimal('No choice of as many organisations brings the share higher than this, 0 to 1.')
  atTableMost!: number | null;

  @Flag('Whether every choice was tried, so that none is better.')
  exact!: boolean;

  @PerhapsText('Why nobody is named, or why fewer than asked for; what is left out and what does not add up.')
  note!: string | null;
}
