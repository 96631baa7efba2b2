import { Ctx, Query, Resolver } from 'type-graphql';
import { readStatus } from '#api/lookups/status';
import type { Context } from '../context.js';
import { Status } from '../types/status.js';

@Resolver()
export class StatusField {
  @Query(() => Status, { description: 'What is in the graph, and how its last loads went.' })
  status(@Ctx() { asking, lookups }: Context) {
    return readStatus({ engine: asking.store.engine, read: lookups.read });
  }

  @Query(() => String, {
    nullable: true,
    description: 'Where to say that something is wrong: an address of a page or of mail; null when whoever runs this copy gave none.',
  })
  contact(@Ctx() { asking }: Context): string | null {
    return asking.contact ?? null;
  }
}
