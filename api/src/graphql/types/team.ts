import { ObjectType } from 'type-graphql';
import { Of, PerhapsWhole, Text } from './fields.js';
import { Node } from './node.js';
import { Profession } from './profession.js';

@ObjectType({ implements: Node, simpleResolvers: true, description: 'The smallest actor: people who work together, with a head count, never named.' })
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
