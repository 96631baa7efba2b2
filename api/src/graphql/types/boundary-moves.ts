import { ObjectType } from 'type-graphql';
import type { BoundaryMove as BoundaryMoveShape, BoundaryMoves as BoundaryMovesShape } from '#questions/boundary-moves';
import type { MovedHandOff as MovedHandOffShape } from '#questions/parts/moved-hand-offs';
import { Boundary, Nation } from '../enums.js';
import { Answer } from './answer.js';
import { Day, Of, PerhapsFlag, PerhapsOf, PerhapsText, Text, Whole } from './fields.js';
import { Source } from './source.js';
import { Thing } from './thing.js';

@ObjectType({ simpleResolvers: true, description: 'A hand-off that crosses the boundary only before a reorganisation or only after it.' })
export class MovedHandOff implements MovedHandOffShape {
  @Text('`from>to` with bare step ids, such as `register-death>tell-once`.')
  key!: string;

  @Of(() => Thing, 'The earlier step.')
  from!: MovedHandOffShape['from'];

  @Of(() => Thing, 'The later step.')
  to!: MovedHandOffShape['to'];

  @PerhapsFlag('Whether it crossed until that day; null where an owner is not recorded for then.')
  crossesBefore!: boolean | null;

  @PerhapsFlag('Whether it crosses from that day on; null where an owner is not recorded for then.')
  crossesAfter!: boolean | null;

  @Text('What happened to it, in words.')
  sentence!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A day on which the owners of a journey, or what they are part of, changed.' })
export class BoundaryMove implements BoundaryMoveShape {
  @Day('The first day of what is new.')
  on!: string;

  @Text('What changed, in a sentence.')
  sentence!: string;

  @Whole('Hand-offs that crossed the boundary until then.')
  crossingBefore!: number;

  @Whole('Hand-offs that cross it from then on.')
  crossingAfter!: number;

  @Of(() => [MovedHandOff], 'Hand-offs that began or ceased to cross, or of which that is known only from then on or until then.')
  handOffs!: BoundaryMoveShape['handOffs'];

  @Of(() => [Source], 'Who says so.')
  sources!: BoundaryMoveShape['sources'];
}

@ObjectType({
  implements: Answer,
  simpleResolvers: true,
  description: 'The reorganisations that touch a journey. Its steps are those of today on every date.',
})
export class BoundaryMoves extends Answer implements BoundaryMovesShape {
  @Of(() => Thing, 'The journey.')
  journey!: BoundaryMovesShape['journey'];

  @Of(() => Boundary, 'The boundary that was asked about.')
  boundary!: BoundaryMovesShape['boundary'];

  @PerhapsOf(() => Nation, 'The nation that it was asked for; null means all.')
  nation!: string | null;

  @Of(() => [BoundaryMove], 'Those at which some hand-off began or ceased to cross this boundary, the earliest first.')
  moves!: BoundaryMovesShape['moves'];

  @Of(
    () => [BoundaryMove],
    'Those that changed owners of this journey, or what they are part of, and moved no crossing, the earliest first.',
  )
  touched!: BoundaryMovesShape['touched'];

  @PerhapsText('Why no boundary moved, when none did.')
  note!: string | null;
}
