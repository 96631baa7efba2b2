import { z, type ZodType } from 'zod';
import { createNodeKey } from '#graph-schema/ids';
import { labels, type NodeLabel } from '#graph-schema/labels';
import type { PropertyType } from '#graph-schema/property';
import type { Row } from '#store/graph-store';

/** A thing of the graph with all its properties. `id` is its key; `sources` are ids of sources; list properties are never null. */
export interface Thing {
  readonly __label: NodeLabel;
  readonly id: string;
  readonly name: string;
  readonly sources: readonly string[];
  readonly [property: string]: unknown;
}

/** What a dataset means by an empty cell; a fact that another way of loading wrote without it means the same. */
const defaults: Partial<Record<NodeLabel, Readonly<Record<string, unknown>>>> = {
  Organisation: { kind: 'OTHER', status: 'LIVE' },
  Service: { level: 'TRANSACTION', status: 'LIVE' },
  LifeEvent: { kind: 'LIFE' },
  Step: { optional: false, likelihood: 1 },
  Profession: { family: 'SPECIALIST' },
  Community: { kind: 'SERVICE' },
  Metric: { state: 'VALUE' },
  Report: { effect: 'SPLITS' },
  Source: { read: 'WHOLE' },
};

const schemaOf = ({ type }: PropertyType): ZodType => {
  switch (type) {
    case 'number':
    case 'integer':
      return z.number().nullable();
    case 'boolean':
      return z.boolean().nullable();
    case 'textList':
    case 'enumList':
      return z
        .array(z.string())
        .nullable()
        .transform((list) => list ?? []);
    case 'text':
    case 'date':
    case 'enum':
      return z.string().nullable();
  }
};

const propertiesOf = (label: NodeLabel): [string, PropertyType][] => Object.entries(labels[label].properties);

/**
 * The columns of a statement that returns `variable`, a node with this label: `decodeThing` reads them back. In back-ticks, because some
 * names, such as `optional`, are words of the language.
 */
export const columnsOf = (label: NodeLabel, variable: string): string =>
  ['id', 'name', 'sources', ...propertiesOf(label).map(([name]) => name)]
    .map((name) => `${variable}.\`${name}\` AS \`${name}\``)
    .join(', ');

const decoders = new Map<NodeLabel, (row: Row) => Thing>();

/** @throws ZodError for a row that is no such thing */
export const decodeThing = (label: NodeLabel): ((row: Row) => Thing) => {
  const known = decoders.get(label);
  if (known) return known;
  const schema = z.object({
    id: z.string(),
    name: z.string(),
    sources: z.array(z.string()).nullable(),
    ...Object.fromEntries(propertiesOf(label).map(([name, type]) => [name, schemaOf(type)])),
  });
  const fallbacks = Object.entries(defaults[label] ?? {});
  const decode = (row: Row): Thing => {
    const found: Record<string, unknown> = schema.parse(row);
    for (const [name, fallback] of fallbacks) found[name] ??= fallback;
    return {
      ...found,
      __label: label,
      id: createNodeKey(label, found.id as string),
      name: found.name as string,
      sources: (found.sources as string[] | null) ?? [],
    };
  };
  decoders.set(label, decode);
  return decode;
};
