import { ObjectType } from 'type-graphql';
import type { ServicesBefore as ServicesBeforeShape } from '#questions/services-before';
import { Answer } from './answer.js';
import { Of, PerhapsText } from './fields.js';
import { RequiredService } from './required-service.js';
import { Thing } from './thing.js';

@ObjectType({ implements: Answer, simpleResolvers: true, description: 'What must be done before a service.' })
export class ServicesBefore extends Answer implements ServicesBeforeShape {
  @Of(() => Thing, 'The service.')
  service!: ServicesBeforeShape['service'];

  @Of(() => [RequiredService], 'Nearest first.')
  services!: ServicesBeforeShape['services'];

  @PerhapsText('Why the answer is empty, when it is.')
  note!: ServicesBeforeShape['note'];
}
