import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { NodeLabel } from '#graph-schema/labels';
import { decodeKey } from '#graph-schema/ids';
import type { SourceFact } from '#questions/question';
import type { Thing } from '#api/lookups/thing';
import type { Context } from '../context.js';
import { Node } from '../types/node.js';
import { Source } from '../types/source.js';

interface Carrier {
  readonly id: string;
  readonly __label?: NodeLabel;
  /** Ids where a lookup read them, sources where an answer gave them. */
  readonly sources?: readonly (string | SourceFact)[];
  readonly illustrative?: boolean;
}

const sourcesOf = async (root: Carrier, { lookups }: Context): Promise<(Thing | SourceFact)[]> => {
  const label = root.__label ?? decodeKey(root.id)?.label;
  if (!label) return [];
  if (label === 'Source') return [await lookups.thing('Source', root.id)].flatMap((source) => source ?? []);
  const given = root.sources ?? (await lookups.thing(label, root.id))?.sources ?? [];
  const found = await Promise.all(given.map((source) => (typeof source === 'string' ? lookups.thing('Source', source) : source)));
  return found.flatMap((source) => source ?? []);
};

@Resolver(() => Node)
export class NodeFields {
  @FieldResolver(() => [Source], { description: 'Live sources that say so. A source stands for itself.' })
  sources(@Root() root: Carrier, @Ctx() context: Context) {
    return sourcesOf(root, context);
  }

  @FieldResolver(() => Boolean, { description: 'True when only invented sources say so: it does not exist.' })
  async illustrative(@Root() root: Carrier, @Ctx() context: Context) {
    if (root.illustrative !== undefined) return root.illustrative;
    const sources = await sourcesOf(root, context);
    return sources.length > 0 && sources.every(({ kind }) => kind === 'ILLUSTRATIVE');
  }
}
