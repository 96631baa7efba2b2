import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { search } from '#api/lookups/search';
import type { Context } from '../context.js';
import { SearchResult } from '../types/search-result.js';

@Resolver()
export class SearchField {
  @Query(() => [SearchResult], {
    description:
      'Things whose name, abbreviation or older name answers what was typed, best first; where nothing does, things spelt nearly so.',
  })
  async search(
    @Ctx() { asking }: Context,
    @Arg('text', () => String, { description: 'What was typed; accents and capital letters make no difference.' }) text: string,
    @Arg('labels', () => [String], { nullable: true, description: 'Only these kinds of thing, such as Service.' }) labels?: string[] | null,
    @Arg('first', () => Int, { nullable: true, description: 'How many, at most 100; 10 when left out.' }) first?: number | null,
  ) {
    const found = await search(asking.store, text, labels ?? [], first ?? 10);
    return found.map(({ id: _bare, key, name, label, ...match }) => ({ node: { __label: label, id: key, name }, label, ...match }));
  }
}
