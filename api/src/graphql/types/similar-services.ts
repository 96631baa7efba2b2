import { ObjectType } from 'type-graphql';
import type { SimilarService as SimilarServiceShape, SimilarServices as SimilarServicesShape } from '#questions/similar-services';
import { sharings } from '#questions/similar-services';
import { enumNamed } from '../enums.js';
import { Answer } from './answer.js';
import { Of, PerhapsText, Texts, Whole } from './fields.js';
import { PageInfo } from './page-info.js';
import { Source } from './source.js';
import { Thing } from './thing.js';

const Sharing = enumNamed('Sharing', sharings, 'What two services have in common.', {
  FIRST_WORD: 'The first word of their names, most often a verb.',
  RELATED: 'Somebody says that they are related.',
});

@ObjectType({ simpleResolvers: true, description: 'A service that is like another.' })
export class SimilarService implements SimilarServiceShape {
  @Of(() => Thing, 'The service.')
  service!: SimilarServiceShape['service'];

  @Of(() => [Sharing], 'What it has in common.')
  sharing!: SimilarServiceShape['sharing'];

  @Texts('Other words that are in both names, as the service that is asked about has them.')
  words!: SimilarServiceShape['words'];

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

  @PerhapsText('The first word of its name, most often a verb; null where it has only one.')
  firstWord!: SimilarServicesShape['firstWord'];

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
