import type { WholeMap } from '../lookups/read-map.js';
import { toTriples, type Description, type RdfObject } from './to-triples.js';
import { expand, prefixes } from './vocabulary.js';

const toJson = (object: RdfObject) =>
  'address' in object
    ? { '@id': object.address }
    : { '@value': object.value, ...(object.datatype !== undefined && { '@type': object.datatype }) };
const shorten = (address: string): string => {
  const [prefix, start] = Object.entries(prefixes).find(([, whole]) => address.startsWith(whole)) ?? [];
  return prefix === undefined || start === undefined ? address : `${prefix}:${address.slice(start.length)}`;
};

const toNodeObject = ({ subject, said }: Description): Record<string, unknown> => {
  const held = new Map<string, unknown[]>();
  for (const { predicate, object } of said) {
    const isType = predicate === expand('rdf:type');
    const name = isType ? '@type' : shorten(predicate);
    held.set(name, [...(held.get(name) ?? []), isType && 'address' in object ? shorten(object.address) : toJson(object)]);
  }
  return { '@id': subject, ...Object.fromEntries(held) };
};

/** The whole map as JSON-LD 1.1, a piece at a time, a line for each subject. @param today YYYY-MM-DD */
export async function* toJsonld(map: WholeMap, today: string): AsyncGenerator<string> {
  yield `{"@context": ${JSON.stringify(prefixes)},\n"@graph": [\n`;
  let before = '';
  for await (const description of toTriples(map, today)) {
    yield `${before}${JSON.stringify(toNodeObject(description))}`;
    before = ',\n';
  }
  yield '\n]}\n';
}
