import { readFile } from 'node:fs/promises';
import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';
import type { z } from 'zod';
import type { Problem } from '../problem.js';

export type JsonPath = readonly (string | number)[];

export interface LinedJson<T> {
  readonly value: T;
  /** The line, from 1, on which the value at this path begins. */
  readonly lineOf: (path: JsonPath) => number;
}

/** Reads a JSON file and holds it against a shape. Every fault becomes a problem with its line and the path in the file; null when there is one. */
export const readJsonWithLines = async <T>(
  file: string,
  shape: z.ZodType<T>,
  report: (problem: Problem) => void,
): Promise<LinedJson<T> | null> => {
  let text: string;
  try {
    text = (await readFile(file, 'utf8')).replace(/^\ufeff/, '');
  } catch (error) {
    report({
      file,
      line: 0,
      column: 'file',
      value: file,
      reason: `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'no reason given'})`,
    });
    return null;
  }
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  if (!tree || first) {
    const what = first
      ? printParseErrorCode(first.error)
          .replaceAll(/(?<!^)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
          .toLowerCase()
      : 'it is empty';
    report({
      file,
      line: lineAt(first?.offset ?? 0),
      column: 'file',
      value: first ? text.slice(first.offset, first.offset + first.length) : '',
      reason: `is not JSON: ${what}`,
    });
    return null;
  }
  const json: unknown = getNodeValue(tree);
  const lineOf = (path: JsonPath): number => {
    // Of what is not there, the line of what it should be in.
    for (let length = path.length; length >= 0; length -= 1) {
      const node = findNodeAtLocation(tree, path.slice(0, length) as (string | number)[]);
      if (node) return lineAt(node.offset);
    }
    return 1;
  };
  const read = shape.safeParse(json);
  if (read.success) return { value: read.data, lineOf };
  for (const { path, message } of read.error.issues) {
    const where = path as JsonPath;
    const value = where.reduce<unknown>((found, key) => (found as Record<string | number, unknown> | undefined)?.[key as string], json);
    report({
      file,
      line: lineOf(where),
      column: where.join('.') || 'file',
      value: typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value),
      reason: message.charAt(0).toLowerCase() + message.slice(1),
    });
  }
  return null;
};
