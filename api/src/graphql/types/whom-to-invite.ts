import { ObjectType } from 'type-graphql';
import type { Invitation as InvitationShape, MendedHandOff as MendedHandOffShape } from '#questions/parts/advice';
import { inviteLevels, type WhomToInvite as WhomToInviteShape } from '#questions/whom-to-invite';
import { Boundary, enumNamed, HandOffClass } from '../enums.js';
import { Answer } from './answer.js';
import { Decimal, Flag, Of, PerhapsDecimal, PerhapsOf, PerhapsText, Text, Whole } from './fields.js';
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

@ObjectType({ simpleResolvers: true, description: 'Somebody to invite, and why.' })
export class Invitation implements InvitationShape {
  @PerhapsOf(() => Thing, 'The team; null where organisations are chosen.')
  team!: InvitationShape['team'];

  @PerhapsOf(() => Thing, 'The organisation; null where a team’s is not recorded.')
  organisation!: InvitationShape['organisation'];

  @Decimal('How much less the whole choice would do without this one, 0 to 1.')
  adds!: number;

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

  @Of(() => [Invitation], 'Whom to invite, those that add most first; fewer than asked where more would not help.')
  invite!: WhomToInviteShape['invite'];

  @PerhapsDecimal('By team: the unlinked share now. By organisation: the share of crossing hand-offs without both sides at the table.')
  before!: number | null;

  @PerhapsDecimal('The same with these invitations.')
  after!: number | null;

  @PerhapsDecimal('No choice of as many brings it lower than this.')
  bestPossible!: number | null;

  @Flag('Whether every choice was tried, so that none is better.')
  exact!: boolean;

  @PerhapsText('What is left out, or why nobody is named.')
  note!: string | null;
}
