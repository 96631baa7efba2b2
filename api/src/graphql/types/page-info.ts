import { ObjectType } from 'type-graphql';
import { Flag, PerhapsText } from './fields.js';

@ObjectType({ simpleResolvers: true, description: 'Where a page begins and ends.' })
export class PageInfo {
  @Flag('Whether more follow.')
  hasNextPage!: boolean;

  @Flag('Whether others came before.')
  hasPreviousPage!: boolean;

  @PerhapsText('The cursor of the first; null on an empty page.')
  startCursor!: string | null;

  @PerhapsText('The cursor of the last, for `after`; null on an empty page.')
  endCursor!: string | null;
}
