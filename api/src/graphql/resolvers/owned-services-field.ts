import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { ownedServiceCount, ownedServices } from '#api/lookups/pages';
import { dateFor, type Context } from '../context.js';
import { DateScalar } from '../date-scalar.js';
import { openPage } from '../paging.js';
import { ServiceConnection } from '../types/connections.js';
import { Organisation } from '../types/organisation.js';

@Resolver(() => Organisation)
export class OwnedServicesField {
  @FieldResolver(() => ServiceConnection, { description: 'Services that it owns, in the order of their ids.' })
  services(
    @Root() { id }: Organisation,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('asAt', () => DateScalar, { nullable: true, description: 'The date to read at; today when left out.' }) asAt?: string,
    @Arg('first', () => Int, { nullable: true, description: 'How many, at most 100; 25 when left out.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Where the page before ended: its endCursor.' }) after?: string,
  ) {
    const date = dateFor(asAt, context, info);
    return openPage({
      label: 'Service',
      first,
      after,
      read: (start, limit) => context.lookups.find(ownedServices, id, { asAt: date, after: start ?? '', limit }),
      count: async () => (await context.lookups.find(ownedServiceCount, id, { asAt: date }))[0] ?? 0,
    });
  }
}
