import { hash } from 'node:crypto';
import { createNodeKey } from '#graph-schema/ids';
import { labels, type NodeLabel } from '#graph-schema/labels';
import type { PropertyType } from '#graph-schema/property';
import { relationships } from '#graph-schema/relationships';
import type { Value } from '#store/graph-store';
import type { MapNode, MapRelationship, WholeMap } from '../lookups/read-map.js';
import { classes, expand, nameProperty, ownTerm, predicateOf, properties } from './vocabulary.js';

/** Addresses are whole. Text has no `datatype`. */
export type RdfObject = { readonly address: string } | { readonly value: string; readonly datatype?: string };

/** All that is said of one subject at one place. */
export interface Description {
  readonly subject: string;
  readonly said: readonly { readonly predicate: string; readonly object: RdfObject }[];
}

const addressOf = (label: NodeLabel, id: string): string => `urn:x-crosscut:${createNodeKey(label, id)}`;
const typed = (value: string, datatype: string): RdfObject => ({ value, datatype: expand(`xsd:${datatype}`) });
const isAddress = (text: string): boolean => /^https?:\/\/[^\s"<>\\^`{}|]+$/.test(text);

const toObject = (name: string, value: Value, type: PropertyType | undefined): RdfObject => {
  if (name === 'sources') return { address: addressOf('Source', String(value)) };
  if (name === 'url' && isAddress(String(value))) return { address: String(value) };
  if (typeof value === 'boolean') return typed(String(value), 'boolean');
  if (typeof value === 'number') return typed(String(value), type?.type === 'integer' ? 'integer' : 'decimal');
  return type?.type === 'date' ? typed(String(value), 'date') : { value: String(value) };
};

const describe = (held: Readonly<Record<string, Value>>, types: Readonly<Record<string, PropertyType>>): Description['said'] =>
  Object.entries(held).flatMap(([name, value]) =>
    (Array.isArray(value) ? (value as readonly Value[]) : [value]).map((one) => ({
      predicate: expand(properties[name] ?? ownTerm(name)),
      object: toObject(name, one, types[name]),
    })),
  );

const type = (name: string) => ({ predicate: expand('rdf:type'), object: { address: expand(name) } });

const ofNode = ({ label, id, isDepartment, properties: { name, ...held } }: MapNode): Description => ({
  subject: addressOf(label, id),
  said: [
    type(label === 'LifeEvent' && held.kind === 'BUSINESS' ? 'cv:BusinessEvent' : classes[label]),
    ...(isDepartment ? [type('cc:Department')] : []),
    { predicate: expand(nameProperty(label)), object: { value: name } },
    { predicate: expand('dcterms:identifier'), object: { value: id } },
    ...describe(held, labels[label].properties),
  ],
});

/** Whether the bare triple is true on the day: a tie of 0 says that there is none, and what ended or has not begun is told by the statement alone. */
const isSoOn = ({ type: name, properties: { strength, from, to } }: MapRelationship, today: string): boolean =>
  !(name === 'COLLABORATES_WITH' && !(Number(strength) > 0)) &&
  !(typeof from === 'string' && from > today) &&
  !(typeof to === 'string' && to <= today);

const ofRelationship = (relationship: MapRelationship, today: string): Description[] => {
  const {
    type: name,
    from,
    to,
    properties: { fact, ...held },
  } = relationship;
  const spec = relationships.find((one) => one.type === name && one.from === from.label);
  const [subject, predicate, object] = [
    addressOf(from.label, from.id),
    expand(predicateOf(name, from.label)),
    { address: addressOf(to.label, to.id) },
  ];
  return [
    ...(isSoOn(relationship, today) ? [{ subject, said: [{ predicate, object }] }] : []),
    {
      subject: `urn:x-crosscut:statement:${hash('sha256', fact, 'hex').slice(0, 32)}`,
      said: [
        type('rdf:Statement'),
        { predicate: expand('rdf:subject'), object: { address: subject } },
        { predicate: expand('rdf:predicate'), object: { address: predicate } },
        { predicate: expand('rdf:object'), object },
        ...describe(held, (spec?.properties ?? {}) as Readonly<Record<string, PropertyType>>),
      ],
    },
  ];
};

/**
 * The whole map in RDF. A relationship is a triple where it is so today, and a statement about that triple with its dates, figures and sources in any case.
 * @param today YYYY-MM-DD
 */
export async function* toTriples(map: WholeMap, today: string): AsyncGenerator<Description> {
  for await (const node of map.nodes()) yield ofNode(node);
  for await (const relationship of map.relationships()) yield* ofRelationship(relationship, today);
}
