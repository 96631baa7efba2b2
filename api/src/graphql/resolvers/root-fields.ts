import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { AskError } from '#api/ask-error';
import { decodeKey } from '#graph-schema/ids';
import type { NodeLabel } from '#graph-schema/labels';
import { readCount, readPage } from '#api/lookups/pages';
import type { Context } from '../context.js';
import { openPage } from '../paging.js';
import { JourneyConnection, OrganisationConnection, ServiceConnection } from '../types/connections.js';
import { Journey } from '../types/journey.js';
import { Node } from '../types/node.js';
import { Organisation } from '../types/organisation.js';
import { Service } from '../types/service.js';

const mostAtOnce = 100;
const keySays = 'Its key, or its bare id.';
const firstSays = 'How many, at most 100; 25 when left out.';
const afterSays = 'Where the page before ended: its endCursor.';

const listOf = (label: NodeLabel, { lookups }: Context, first?: number | null, after?: string | null) =>
  openPage({
    label,
    first,
    after,
    read: (start, limit) => lookups.read((run) => readPage(run, label, start, limit)),
    count: () => lookups.read((run) => readCount(run, label)),
  });

@Resolver()
export class RootFields {
  @Query(() => Node, { nullable: true, description: 'Anything by its key; null when it is not there.' })
  node(@Arg('id', () => ID, { description: 'Its key, such as team:a1.' }) id: string, @Ctx() { lookups }: Context) {
    const key = decodeKey(id);
    return key ? lookups.thing(key.label, id) : null;
  }

  @Query(() => [Node], { nullable: 'items', description: 'Things by their keys, in the same order; null where one is not there.' })
  nodes(@Arg('ids', () => [ID], { description: 'Their keys, at most 100.' }) ids: string[], @Ctx() { lookups }: Context) {
    if (ids.length > mostAtOnce)
      throw new AskError('LIMIT_EXCEEDED', `ids: at most ${mostAtOnce} things at once. Ask for the rest in another request.`);
    return ids.map((id) => {
      const key = decodeKey(id);
      return key ? lookups.thing(key.label, id) : null;
    });
  }

  @Query(() => Organisation, { nullable: true, description: 'An organisation; null when it is not there.' })
  organisation(@Arg('id', () => ID, { description: keySays }) id: string, @Ctx() { lookups }: Context) {
    return lookups.thing('Organisation', id);
  }

  @Query(() => Service, { nullable: true, description: 'A service; null when it is not there.' })
  service(@Arg('id', () => ID, { description: keySays }) id: string, @Ctx() { lookups }: Context) {
    return lookups.thing('Service', id);
  }

  @Query(() => Journey, { nullable: true, description: 'A journey; null when it is not there.' })
  journey(@Arg('id', () => ID, { description: keySays }) id: string, @Ctx() { lookups }: Context) {
    return lookups.thing('Journey', id);
  }

  @Query(() => OrganisationConnection, { description: 'Organisations, in the order of their ids.' })
  organisations(
    @Ctx() context: Context,
    @Arg('first', () => Int, { nullable: true, description: firstSays }) first?: number,
    @Arg('after', () => String, { nullable: true, description: afterSays }) after?: string,
  ) {
    return listOf('Organisation', context, first, after);
  }

  @Query(() => ServiceConnection, { description: 'Services, in the order of their ids.' })
  services(
    @Ctx() context: Context,
    @Arg('first', () => Int, { nullable: true, description: firstSays }) first?: number,
    @Arg('after', () => String, { nullable: true, description: afterSays }) after?: string,
  ) {
    return listOf('Service', context, first, after);
  }

  @Query(() => JourneyConnection, { description: 'Journeys, in the order of their ids.' })
  journeys(
    @Ctx() context: Context,
    @Arg('first', () => Int, { nullable: true, description: firstSays }) first?: number,
    @Arg('after', () => String, { nullable: true, description: afterSays }) after?: string,
  ) {
    return listOf('Journey', context, first, after);
  }
}
