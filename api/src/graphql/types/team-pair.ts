import { ObjectType } from 'type-graphql';
import { BrokerRole } from '../enums.js';
import { Of, PerhapsOf } from './fields.js';
import { Team } from './team.js';

@ObjectType({ simpleResolvers: true, description: 'Two teams.' })
export class TeamPair {
  @Of(() => Team, 'The team on the giving side.')
  a!: object;

  @Of(() => Team, 'The team on the receiving side.')
  b!: object;
}

@ObjectType({ simpleResolvers: true, description: 'A team that works with both sides of a hand-off and belongs to neither.' })
export class HandOffBroker {
  @Of(() => Team, 'The team.')
  team!: object;

  @PerhapsOf(() => BrokerRole, 'Of the team between the two organisations; null when an organisation is not known.')
  role!: string | null;
}
