import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Lookup } from '#api/lookups/lookup';
import { dateFor, type Context } from '../context.js';
import { DateScalar } from '../date-scalar.js';

/** A field that a lookup fills: what it gives, in words and as a type. */
export interface RelatedField<T> {
  readonly says: string;
  readonly gives: () => object;
  readonly lookup: Lookup<T>;
  /** Takes `asAt`. */
  readonly dated?: true;
  readonly nullable?: true;
  /** From what the lookup found to what the field shows; left out, the list itself. */
  readonly show?: (found: readonly T[]) => unknown;
}

/** Keeps the type of one field's lookup. */
export const relatedField = <T>(field: RelatedField<T>): RelatedField<never> => field as unknown as RelatedField<never>;

/** For a field that shows one thing or nothing. */
export const first = <T>(found: readonly T[]): T | null => found[0] ?? null;

type Carrier = Readonly<Record<string, unknown>> & { readonly id: string };

const asAtSays = 'The date to read at, YYYY-MM-DD; left out, the date of the answer that this stands in, else today.';

/**
 * The resolver of the fields of `type` that lookups fill, one by its name each. A parent that an answer gave may carry a field already:
 * then nothing is read, unless another date is asked for.
 */
export const relatedFields = (type: () => new () => object, fields: Readonly<Record<string, RelatedField<never>>>) => {
  class RelatedFields {}
  const prototype = RelatedFields.prototype as unknown as Record<string, unknown>;
  for (const [name, field] of Object.entries(fields)) {
    prototype[name] = (root: Carrier, context: Context, info: GraphQLResolveInfo, asAt?: string | null) => {
      if (root[name] !== undefined && !asAt) return root[name];
      const found = context.lookups.find(field.lookup, root.id, field.dated ? { asAt: dateFor(asAt, context, info) } : {});
      return field.show ? found.then(field.show) : found;
    };
    Root()(prototype, name, 0);
    Ctx()(prototype, name, 1);
    Info()(prototype, name, 2);
    if (field.dated) Arg('asAt', () => DateScalar, { nullable: true, description: asAtSays })(prototype, name, 3);
    FieldResolver(field.gives, { description: field.says, nullable: field.nullable ?? false })(prototype, name, {});
  }
  Resolver(type)(RelatedFields);
  return RelatedFields;
};
