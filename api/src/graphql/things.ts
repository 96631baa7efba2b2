import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { createNodeKey } from '#graph-schema/ids';
import { labels, nodeLabels, type NodeLabel } from '#graph-schema/labels';
import type { Context } from './context.js';

interface Carrier extends Readonly<Record<string, unknown>> {
  readonly id: string;
}
type Resolve = GraphQLFieldResolver<Carrier, Context>;

const toKey =
  (label: NodeLabel): Resolve =>
  ({ id }) =>
    id.includes(':') ? id : createNodeKey(label, id);

const carriedOrRead =
  (label: NodeLabel, name: string): Resolve =>
  (root, _args, { lookups }) => {
    const carried = root[name];
    return carried === undefined ? lookups.thing(label, root.id).then((thing) => thing?.[name] ?? null) : carried;
  };

/**
 * An answer names things with as much of them as it read, perhaps only their key. Here every plain field of a thing learns to read what
 * is not carried, at once for all things that lack it, and every id becomes a key. These resolvers are plain functions: they run for
 * each field of each thing in long lists, where decorators would cost more than the reading.
 */
export const completeThings = (schema: GraphQLSchema): GraphQLSchema => {
  for (const label of nodeLabels) {
    const type = schema.getType(label);
    if (!isObjectType(type)) throw new Error(`The kind of thing ${label} has no GraphQL type.`);
    const fields = type.getFields();
    for (const name of ['name', ...Object.keys(labels[label].properties)]) {
      const field = fields[name];
      if (field) field.resolve = carriedOrRead(label, name);
    }
    if (fields.id) fields.id.resolve = toKey(label);
  }
  return schema;
};
