import { ObjectType } from 'type-graphql';
import type { OnlyLink as OnlyLinkShape, SingleThreads as SingleThreadsShape } from '#questions/single-threads';
import { enumNamed } from '../enums.js';
import { Answer } from './answer.js';
import { Decimal, Flag, Of, PerhapsOf, PerhapsText, Text, Whole } from './fields.js';
import { Source } from './source.js';
import { Thing } from './thing.js';

const OnlyLinkKind = enumNamed('OnlyLinkKind', ['TIE', 'TEAM'], 'What the last link between two organisations hangs on.', {
  TIE: 'One working link between two teams.',
  TEAM: 'One team, which is at an end of every link.',
});

@ObjectType({ simpleResolvers: true, description: 'Two organisations on a journey whose working links hang on one team or one link.' })
export class OnlyLink implements OnlyLinkShape {
  @Of(() => [Thing], 'The two organisations.')
  between!: OnlyLinkShape['between'];

  @Whole('Working links between teams of the two on this journey.')
  links!: number;

  @Of(() => OnlyLinkKind, 'What they hang on.')
  only!: OnlyLinkShape['only'];

  @PerhapsOf(() => Thing, 'The organisation of the one team; null when it is one link.')
  heldBy!: OnlyLinkShape['heldBy'];

  @Of(() => [Thing], 'Communities in which teams of both sit: they would still meet there.')
  alsoMeetIn!: OnlyLinkShape['alsoMeetIn'];

  @Decimal('The closest of the links, 0 to 1.')
  strength!: number;

  @Text('The same in one sentence.')
  sentence!: string;

  @Flag('True when it rests on an invented example.')
  illustrative!: boolean;

  @Of(() => [Source], 'Where its facts come from.')
  sources!: OnlyLinkShape['sources'];
}

@ObjectType({
  implements: Answer,
  simpleResolvers: true,
  description: 'Which single team or working link joins two organisations on a journey.',
})
export class SingleThreads extends Answer implements SingleThreadsShape {
  @Of(() => Thing, 'The journey.')
  journey!: SingleThreadsShape['journey'];

  @Of(() => [OnlyLink], 'Pairs of organisations with an only link, by their ids.')
  onlyLinks!: SingleThreadsShape['onlyLinks'];

  @Whole('Pairs of organisations on the journey with any working link.')
  linkedPairs!: number;

  @PerhapsText('Why the answer is empty, when it is.')
  note!: string | null;
}
