import { DataFactory, Writer } from 'n3';
import type { WholeMap } from '../lookups/read-map.js';
import { toTriples, type RdfObject } from './to-triples.js';
import { prefixes } from './vocabulary.js';

const { literal, namedNode, quad } = DataFactory;
const toTerm = (object: RdfObject) =>
  'address' in object
    ? namedNode(object.address)
    : literal(object.value, object.datatype === undefined ? undefined : namedNode(object.datatype));

/** The whole map as Turtle, a piece at a time. @param today YYYY-MM-DD */
export async function* toTurtle(map: WholeMap, today: string): AsyncGenerator<string> {
  const pieces: string[] = [];
  const sink = {
    write: (piece: string, _encoding: string, done?: () => void) => {
      pieces.push(piece);
      done?.();
    },
    end: (done?: () => void) => done?.(),
  };
  const writer = new Writer(sink as never, { prefixes });
  for await (const { subject, said } of toTriples(map, today)) {
    for (const { predicate, object } of said) writer.addQuad(quad(namedNode(subject), namedNode(predicate), toTerm(object)));
    yield pieces.splice(0).join('');
  }
  writer.end();
  yield pieces.join('');
}
