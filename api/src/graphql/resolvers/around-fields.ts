import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { bareId, decodeKey } from '#graph-schema/ids';
import type { NodeLabel } from '#graph-schema/labels';
import { datedRelationshipsOf, neighbourGroupsOf } from '#api/lookups/neighbour-lookups';
import { groupParameters, toGroups, type NeighbourRow } from '#questions/parts/neighbour-groups';
import type { SourceFact } from '#questions/question';
import { dateFor, type Context } from '../context.js';
import { DateScalar } from '../date-scalar.js';
import { checkFirst } from '../paging.js';
import { DatedRelationship } from '../types/dated-relationship.js';
import { NeighbourGroup } from '../types/neighbours.js';
import { Node } from '../types/node.js';

interface Carrier {
  readonly id: string;
  readonly __label?: NodeLabel;
}

const labelOf = ({ id, __label }: Carrier): NodeLabel | undefined => __label ?? decodeKey(id)?.label;
const idsIn = (rows: readonly NeighbourRow[]) =>
  new Set(rows.flatMap(({ neighbours }) => neighbours.flatMap(({ sources, factSources }) => [...sources, ...factSources.sources])));

/** What is next to any thing: read at once for all things of a request, so that a map of many things is few statements. */
@Resolver(() => Node)
export class AroundFields {
  @FieldResolver(() => [NeighbourGroup], { description: 'What is next to it, by kind of relationship.' })
  async neighbourGroups(
    @Root() root: Carrier,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { nullable: true, description: 'How many of each group, at most 100; 25 when left out.' })
    first?: number | null,
    @Arg('asAt', () => DateScalar, {
      nullable: true,
      description: 'The date to read at, YYYY-MM-DD; left out, the date of the answer that this stands in, else today.',
    })
    asAt?: string | null,
  ) {
    const label = labelOf(root);
    if (!label) return [];
    const { lookups, asking } = context;
    const today = dateFor(asAt, context, info);
    const rows = await lookups.find(neighbourGroupsOf(label), root.id, {
      ...groupParameters,
      relationships: [],
      first: checkFirst(first),
      asAt: today,
    });
    const sources = await Promise.all([...idsIn(rows)].map((id) => lookups.thing('Source', id)));
    const known = new Map(sources.flatMap((source) => (source ? [[bareId(source.id), source as unknown as SourceFact] as const] : [])));
    return toGroups(rows, { language: asking.language ?? 'en', today, sources: known });
  }

  @FieldResolver(() => [DatedRelationship], {
    description: 'Its relationships with a recorded first or last day, past ones too, in the order of their days.',
  })
  async datedRelationships(@Root() root: Carrier, @Ctx() { lookups }: Context) {
    const label = labelOf(root);
    const found = label ? await lookups.find(datedRelationshipsOf(label), root.id) : [];
    return found.map(({ outward, ...rest }) => ({ ...rest, direction: outward ? 'OUT' : 'IN' }));
  }
}
