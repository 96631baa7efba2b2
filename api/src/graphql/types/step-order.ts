import { ObjectType } from 'type-graphql';
import { Of, PerhapsText, Text } from './fields.js';
import { Step } from './step.js';

@ObjectType({ simpleResolvers: true, description: 'One step following another.' })
export class StepOrder {
  @Of(() => Step, 'The earlier step.')
  from!: Step;

  @Of(() => Step, 'The later step.')
  to!: Step;

  @Text('THEN, OR (one of several ways on) or REWORK (back to an earlier step).')
  kind!: string;

  @PerhapsText('What is handed over, such as a certificate.')
  passes!: string | null;
}
