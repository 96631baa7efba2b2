import { schemaStatements } from '#graph-schema/ddl';
import type { Value } from '#store/graph-store';
import type { MapNode, MapRelationship, WholeMap } from '../lookups/read-map.js';

const rowsTogether = 50;

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** Whatever a text holds, it stays within its quotes and on its line. */
const quote = (text: string): string =>
  `'${text.replace(/[\\'\n\r\t]/g, (found) => escapes[found] as string).replace(/\p{Cc}|[\u2028\u2029]/gu, (found) => `\\u${(found.codePointAt(0) as number).toString(16).padStart(4, '0')}`)}'`;

const toLiteral = (value: Value): string => {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return `[${value.map(toLiteral).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([name, held]) => `\`${name}\`: ${toLiteral(held)}`)
      .join(', ')}}`;
  return String(value);
};

/** Rows of one kind go together, up to a limit. */
async function* batched<T>(rows: AsyncIterable<T>, kindOf: (row: T) => string): AsyncGenerator<readonly [T, ...T[]]> {
  let batch: T[] = [];
  for await (const row of rows) {
    if (batch.length > 0 && (batch.length === rowsTogether || kindOf(batch[0] as T) !== kindOf(row))) {
      yield batch as [T, ...T[]];
      batch = [];
    }
    batch.push(row);
  }
  if (batch.length > 0) yield batch as [T, ...T[]];
}

const kindOfNode = ({ label, isDepartment }: MapNode): string => `${label}${isDepartment ? ':Department' : ''}`;
const kindOfRelationship = ({ type, from, to }: MapRelationship): string => `${from.label} ${type} ${to.label}`;

/**
 * A script for cypher-shell, a statement a line. What is there already by its id or its fact is updated, so it may be run again.
 * The constraints come first: without them each row would look through everything.
 */
export async function* toCypher(map: WholeMap): AsyncGenerator<string> {
  for (const statement of schemaStatements) yield `${statement};\n`;
  for await (const batch of batched(map.nodes(), kindOfNode)) {
    const [{ label, isDepartment }] = batch;
    const rows = batch.map(({ id, properties }) => ({ id, ...properties }));
    yield `UNWIND ${toLiteral(rows as unknown as Value)} AS row MERGE (n:${label} {id: row.id}) SET n += row${isDepartment ? ' SET n:Department' : ''};\n`;
  }
  for await (const batch of batched(map.relationships(), kindOfRelationship)) {
    const [{ type, from, to }] = batch;
    const rows = batch.map((row) => ({ start: row.from.id, finish: row.to.id, own: row.properties }));
    yield `UNWIND ${toLiteral(rows as unknown as Value)} AS row MATCH (a:${from.label} {id: row.start}) MATCH (b:${to.label} {id: row.finish}) MERGE (a)-[r:${type} {fact: row.own.fact}]->(b) SET r += row.own;\n`;
  }
}
