import { ObjectType } from 'type-graphql';
import type { PathStep as PathStepShape, ConnectingPath as ConnectingPathShape } from '#questions/connecting-path';
import { Answer } from './answer.js';
import { Key, Of, PerhapsText, PerhapsWhole, Text } from './fields.js';
import { Source } from './source.js';
import { Thing } from './thing.js';

@ObjectType({ simpleResolvers: true, description: 'One relationship on the way.' })
export class PathStep implements PathStepShape {
  @Key('The key of the thing where the relationship begins.')
  from!: PathStepShape['from'];

  @Key('The key of the thing where it ends.')
  to!: PathStepShape['to'];

  @Text('Its kind.')
  relationship!: PathStepShape['relationship'];

  @Of(() => [Source], 'Who says so.')
  sources!: PathStepShape['sources'];
}

@ObjectType({ implements: Answer, simpleResolvers: true, description: 'The shortest way between two things.' })
export class ConnectingPath extends Answer implements ConnectingPathShape {
  @Of(() => Thing, 'One end.')
  from!: ConnectingPathShape['from'];

  @Of(() => Thing, 'The other end.')
  to!: ConnectingPathShape['to'];

  @Of(() => [Thing], 'From one end to the other; empty when they are not connected.')
  things!: ConnectingPathShape['things'];

  @Of(() => [PathStep], 'The relationships between them, in the same order.')
  steps!: ConnectingPathShape['steps'];

  @PerhapsWhole('How many relationships; null when they are not connected.')
  hops!: ConnectingPathShape['hops'];

  @PerhapsText('Why the answer is empty, when it is.')
  note!: ConnectingPathShape['note'];
}
