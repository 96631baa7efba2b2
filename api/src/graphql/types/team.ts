import { ObjectType } from 'type-graphql';
import { Decimal, Of, PerhapsDay, PerhapsWhole, Text } from './fields.js';
import { Node } from './node.js';
import { Profession } from './profession.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'The smallest actor: people who work together, with a head count, never named.',
})
export class Team extends Node {
  @Text('What it does: POLICY, DESIGN, DELIVERY, OPERATIONS or ASSURANCE.')
  activity!: string;

  @PerhapsWhole('How many people it has; null when not recorded.')
  people!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'A profession that people of a team practise.' })
export class TeamProfession {
  @Of(() => Profession, 'The profession.')
  profession!: Profession;

  @PerhapsWhole('How many people of the team practise it; null when not recorded.')
  people!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'How closely a team was reported to work with another.' })
export class WorkingLink {
  @Of(() => Team, 'The other team.')
  team!: Team;

  @Decimal('0: asked, and none; 0.25: they know whom to call; 0.5: joint work every month; 1: every week.')
  strength!: number;

  @PerhapsDay('Since when; null means as long as known.')
  from!: string | null;

  @PerhapsDay('Until when; null means still.')
  to!: string | null;
}
