import { ObjectType } from 'type-graphql';
import type {
  ConnectingPath as ConnectingPathShape,
  ConnectingWay as ConnectingWayShape,
  PathStep as PathStepShape,
} from '#questions/connecting-path';
import { Answer } from './answer.js';
import { Flag, Key, Of, PerhapsText, PerhapsWhole, Text } from './fields.js';
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

@ObjectType({ simpleResolvers: true, description: 'One way between two things.' })
export class ConnectingWay implements ConnectingWayShape {
  @Of(() => [Thing], 'From one end to the other.')
  things!: ConnectingWayShape['things'];

  @Of(() => [PathStep], 'The relationships between them, in the same order.')
  steps!: ConnectingWayShape['steps'];
}

@ObjectType({
  implements: Answer,
  simpleResolvers: true,
  description: 'The shortest way between two things, and every other of the same length.',
})
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

  @Of(() => [ConnectingWay], 'Every way of that length, at most 100; the one above is the first.')
  ways!: ConnectingPathShape['ways'];

  @Flag('Whether there are more ways of that length than are given.')
  moreWays!: ConnectingPathShape['moreWays'];

  @PerhapsText('Why the answer is empty, when it is.')
  note!: ConnectingPathShape['note'];
}
