import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { sourceLookups as lookups } from '#api/lookups/source-lookups';
import type { Context } from '../context.js';
import { checkFirst } from '../paging.js';
import { Node } from '../types/node.js';
import { Source, SourceStatements } from '../types/source.js';
import { relatedField, relatedFields } from './related-fields.js';

export const SourceFields = relatedFields(() => Source, {
  statements: relatedField({
    says: 'How many live statements rest on it, by dataset.',
    gives: () => [SourceStatements],
    lookup: lookups.statements,
  }),
});

@Resolver(() => Source)
export class SourceThingsField {
  @FieldResolver(() => [Node], { description: 'What its live statements are about, in the order of their keys.' })
  things(
    @Root() { id }: Source,
    @Ctx() { lookups: { find } }: Context,
    @Arg('first', () => Int, { nullable: true, description: 'How many, at most 100; 25 when left out.' }) first?: number | null,
  ) {
    return find(lookups.things, id, { limit: checkFirst(first) });
  }
}
