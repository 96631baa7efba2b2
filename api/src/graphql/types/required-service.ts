import { ObjectType } from 'type-graphql';
import type { RequiredService as RequiredServiceShape } from '#questions/parts/required-services';
import { Of, Whole } from './fields.js';
import { Source } from './source.js';
import { Thing } from './thing.js';

@ObjectType({ simpleResolvers: true, description: 'A service on a chain of requirements.' })
export class RequiredService implements RequiredServiceShape {
  @Of(() => Thing, 'The service.')
  service!: RequiredServiceShape['service'];

  @Whole('How many requirements lead there at least; 1 is directly.')
  hops!: RequiredServiceShape['hops'];

  @Of(
    () => [Thing],
    'The services one requirement nearer, on its shortest ways; the one that was asked about itself where it is next to it.',
  )
  through!: RequiredServiceShape['through'];

  @Of(() => [Thing], 'Its owners on this date.')
  owners!: RequiredServiceShape['owners'];

  @Of(() => [Source], 'Who says that it is required, and who owns it.')
  sources!: RequiredServiceShape['sources'];
}
