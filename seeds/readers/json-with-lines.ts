import { readFile } from 'node:fs/promises';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { z } from 'zod';
import type { Problem } from '../problem.js';

export type JsonPath = readonly (string | number)[];

export interface LinedJson<T> {
  readonly value: T;
  /** The line, from 1, on which the value at this path begins. */
  readonly lineOf: (path: JsonPath) => number;
}

/** Reads a JSON file and holds it against a shape. Every fault becomes a problem with its line and the path in the file; null when there is one. */
export const readJsonWithLines = async <T>(file: string, shape: z.ZodType<T>, report: (problem: Problem) => void): Promise<LinedJson<T> | null> => {
  let text: string;
  try {
    text = (await readFile(file, 'utf8')).replace(/^\ufeff/, '');
  } catch (error) {
    report({ file, line: 0, column: 'file', value: file, reason: `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'no reason given'})` });
    return null;
  }
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const offset = Number(/position (\d+)/.exec((error as Error).message)?.[1] ?? 0);
    report({ file, line: lineAt(offset), column: 'file', value: '', reason: `is not JSON: ${(error as Error).message}` });
    return null;
  }
  const tree = parseTree(text);
  const lineOf = (path: JsonPath): number => {
    // Of what is not there, the line of what it should be in.
    for (let length = path.length; tree && length >= 0; length -= 1) {
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
    report({ file, line: lineOf(where), column: where.join('.') || 'file', value: typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value), reason: message.charAt(0).toLowerCase() + message.slice(1) });
  }
  return null;
};
