import { ObjectType } from 'type-graphql';
import type { JourneyCheck as JourneyCheckShape, JourneyChecks as JourneyChecksShape } from '#questions/journey-checks';
import { Answer } from './answer.js';
import { Of, Text } from './fields.js';
import { Source } from './source.js';
import { Thing } from './thing.js';

@ObjectType({ simpleResolvers: true, description: 'One of the whole-service checks.' })
export class JourneyCheck implements JourneyCheckShape {
  @Text('Which check.')
  check!: JourneyCheckShape['check'];

  @Text('What it asks.')
  asks!: JourneyCheckShape['asks'];

  @Text('PASS, GAP or UNKNOWN.')
  result!: JourneyCheckShape['result'];

  @Text('Why, in a sentence.')
  because!: JourneyCheckShape['because'];

  @Of(() => [Thing], 'What falls short or is not known.')
  about!: JourneyCheckShape['about'];

  @Of(() => [Source], 'What it rests on.')
  sources!: JourneyCheckShape['sources'];
}

@ObjectType({ implements: Answer, simpleResolvers: true, description: 'Whether a journey passes the whole-service checks.' })
export class JourneyChecks extends Answer implements JourneyChecksShape {
  @Of(() => Thing, 'The journey.')
  journey!: JourneyChecksShape['journey'];

  @Of(() => [JourneyCheck], 'The checks.')
  checks!: JourneyChecksShape['checks'];
}
