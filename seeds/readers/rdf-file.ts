import { readFile } from 'node:fs/promises';
import type { Problem } from '../problem.js';

/** The object of a statement: the address of a thing (`_:…` where it has none), or text with its language, empty where none is said. */
export interface RdfValue {
  readonly value: string;
  readonly isText: boolean;
  readonly language: string;
}

/** What RDF files say, by subject and then by property, in the order in which they say it. */
export interface RdfGraph {
  readonly subjects: () => readonly string[];
  readonly valuesOf: (subject: string, property: string) => readonly RdfValue[];
  /** The file that names a thing, and the first line in it that does; 0 where it is not written out. */
  readonly placeOf: (subject: string) => { readonly shownAs: string; readonly line: number };
}

/** Of a statement as both parsers give it, what we use. */
interface Quad {
  readonly subject: { readonly termType: string; readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: { readonly termType: string; readonly value: string; readonly language?: string };
}

const parseTurtle = async (text: string): Promise<Quad[]> => {
  const { Parser } = await import('n3');
  return new Parser({ baseIRI: 'urn:x-file:/' }).parse(text);
};

const parseRdfXml = async (text: string): Promise<Quad[]> => {
  const { RdfXmlParser } = await import('rdfxml-streaming-parser');
  const parser = new RdfXmlParser({ baseIRI: 'urn:x-file:/', trackPosition: true });
  const quads: Quad[] = [];
  await new Promise<void>((done, fail) => {
    parser
      .on('data', (quad: Quad) => quads.push(quad))
      .on('end', done)
      .on('error', fail);
    parser.end(text);
  });
  return quads;
};

const lineOfError = (error: unknown): number => {
  const { line, context } = error as { line?: number; context?: { line?: number } };
  return context?.line ?? line ?? 0;
};

/** Reads files of RDF together: XML when they begin as XML, else Turtle. A file that is neither becomes a problem. */
export const readRdf = async (files: readonly string[], report: (problem: Problem) => void): Promise<RdfGraph> => {
  const said = new Map<string, Map<string, RdfValue[]>>();
  const texts: { file: string; text: string }[] = [];
  for (const [at, file] of files.entries()) {
    const text = await readFile(file, 'utf8');
    texts.push({ file, text });
    const named = ({ termType, value }: Quad['subject']): string => (termType === 'BlankNode' ? `_:${at}-${value}` : value);
    const isXml = /^\ufeff?\s*<(\?xml|rdf:|!)/.test(text);
    try {
      for (const { subject, predicate, object } of await (isXml ? parseRdfXml : parseTurtle)(text)) {
        const properties = said.get(named(subject)) ?? new Map<string, RdfValue[]>();
        const values = properties.get(predicate.value) ?? [];
        const value = { value: named(object), isText: object.termType === 'Literal', language: object.language ?? '' };
        if (!values.some((known) => known.value === value.value && known.language === value.language)) values.push(value);
        said.set(named(subject), properties.set(predicate.value, values));
      }
    } catch (error) {
      report({
        file,
        line: lineOfError(error),
        column: 'file',
        value: '',
        reason: `is not ${isXml ? 'RDF/XML' : 'Turtle'}: ${error instanceof Error ? error.message : String(error)}`,
      });
    }
  }
  return {
    subjects: () => [...said.keys()],
    valuesOf: (subject, property) => said.get(subject)?.get(property) ?? [],
    placeOf: (subject) => {
      for (const written of [subject, `:${subject.replace(/^.*[/#]/, '')} `])
        for (const { file, text } of texts) {
          const offset = text.indexOf(written);
          if (offset >= 0) return { shownAs: file, line: text.slice(0, offset).split('\n').length };
        }
      return { shownAs: files[0] as string, line: 0 };
    },
  };
};
