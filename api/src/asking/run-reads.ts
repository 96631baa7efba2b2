import type { Parameters, Run } from '#store/graph-store';
import type { Reads, RowsOf } from '../questions/question.js';

/** Runs the reads one after the other, each with what the ones before it gave, and decodes every row. */
export const runReads = async <R extends Reads>(run: Run, reads: R, params: Readonly<Record<string, unknown>>): Promise<RowsOf<R>> => {
  const rows: Record<string, readonly unknown[]> = {};
  for (const [name, read] of Object.entries(reads)) {
    const raw = await run(read.cypher, { ...params, ...read.parameters?.(params, rows) } as Parameters);
    rows[name] = raw.map((row) => read.row.parse(row));
  }
  return rows as RowsOf<R>;
};
