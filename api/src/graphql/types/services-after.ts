import { ObjectType } from 'type-graphql';
import type { ServicesAfter as ServicesAfterShape } from '#questions/services-after';
import { Answer } from './answer.js';
import { Of, PerhapsText } from './fields.js';
import { RequiredService } from './required-service.js';
import { Thing } from './thing.js';

@ObjectType({ implements: Answer, simpleResolvers: true, description: 'What breaks downstream when a service stops.' })
export class ServicesAfter extends Answer implements ServicesAfterShape {
  @Of(() => Thing, 'The service.')
  service!: ServicesAfterShape['service'];

  @Of(() => [RequiredService], 'Services that require it, nearest first.')
  services!: ServicesAfterShape['services'];

  @Of(() => [Thing], 'Journeys that use it or one of those.')
  journeys!: ServicesAfterShape['journeys'];

  @PerhapsText('Why the answer is empty, when it is.')
  note!: ServicesAfterShape['note'];
}
