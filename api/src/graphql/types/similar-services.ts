import { ObjectType } from 'type-graphql';
import type { SimilarService as SimilarServiceShape, SimilarServices as SimilarServicesShape } from '#questions/similar-services';
import { Answer } from './answer.js';
import { Of, PerhapsText, Texts, Whole } from './fields.js';
import { PageInfo } from './page-info.js';
import { Source } from './source.js';
import { Thing } from './thing.js';

@ObjectType({ simpleResolvers: true, description: 'A service that is like another.' })
export class SimilarService implements SimilarServiceShape {
  @Of(() => Thing, 'The service.')
  service!: SimilarServiceShape['service'];

  @Texts('What it has in common: category, audience, verb, related.')
  sharing!: SimilarServiceShape['sharing'];

  @Of(() => [Thing], 'Its owners on this date.')
  owners!: SimilarServiceShape['owners'];

  @Of(() => [Source], 'Who says so.')
  sources!: SimilarServiceShape['sources'];
}

@ObjectType({ implements: Answer, simpleResolvers: true, description: 'Ways to do the same thing.' })
export class SimilarServices extends Answer implements SimilarServicesShape {
  @Of(() => Thing, 'The service.')
  service!: SimilarServicesShape['service'];

  @PerhapsText('Its category.')
  category!: SimilarServicesShape['category'];

  @PerhapsText('Whom it is for.')
  audience!: SimilarServicesShape['audience'];

  @PerhapsText('The first word of its name.')
  verb!: SimilarServicesShape['verb'];

  @Of(() => [SimilarService], 'Those with most in common first.')
  services!: SimilarServicesShape['services'];

  @Whole('How many there are in all.')
  totalCount!: SimilarServicesShape['totalCount'];

  @Of(() => [Thing], 'Owners of the service and of all that are similar.')
  owners!: SimilarServicesShape['owners'];

  @Of(() => PageInfo, 'Where this page begins and ends.')
  pageInfo!: SimilarServicesShape['pageInfo'];

  @PerhapsText('Why the answer is empty, when it is.')
  note!: SimilarServicesShape['note'];
}
