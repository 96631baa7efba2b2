import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Run } from '#store/graph-store';
import { readLatestLoads } from './latest-loads.js';

/** What is in the graph: the same digest gives the same answers. */
export interface GraphState {
  readonly digest: string;
  readonly unfinished: readonly string[];
}

const loadRow = z.object({ dataset: z.string(), number: z.number(), digest: z.string().nullable() });

const digestOf = (latest: ReadonlyMap<string, string>, unfinished: readonly string[]): string => {
  const said = [...latest].filter(([, digest]) => digest !== '').sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([said, unfinished]))
    .digest('base64url')
    .slice(0, 22);
};

const readCompleted = async (run: Run): Promise<z.infer<typeof loadRow>[]> =>
  (
    await run("MATCH (l:Load) WHERE l.state = 'DONE' RETURN l.dataset AS dataset, l.number AS number, l.digest AS digest ORDER BY l.number")
  ).map((row) => loadRow.parse(row));

/** The latest load of each dataset says what is in the graph. */
export const readGraphState = async (run: Run): Promise<GraphState> => {
  const loads = await readLatestLoads(run);
  const unfinished = loads
    .filter((load) => load.unfinished)
    .map(({ dataset }) => dataset)
    .sort();
  return { digest: digestOf(new Map(loads.map(({ dataset, last }) => [dataset, last?.digest ?? ''])), unfinished), unfinished };
};

const changeRow = z.object({
  dataset: z.string(),
  finishedAt: z.string().nullable(),
  added: z.number().nullable(),
  changed: z.number().nullable(),
  ended: z.number().nullable(),
});

const sayChange = ({ dataset, finishedAt, added, changed, ended }: z.infer<typeof changeRow>): string =>
  `${dataset}${finishedAt ? ` on ${finishedAt.slice(0, 10)}` : ''} (statements: ${added ?? 0} added, ${changed ?? 0} changed, ${ended ?? 0} ended)`;

/**
 * What was loaded since the graph had this digest, as a sentence for whoever followed an old link; null when nothing was.
 * The digests of earlier days are worked out again from the loads that were completed.
 */
export const sayChangedSince = async (run: Run, digest: string, now: GraphState): Promise<string | null> => {
  if (digest === now.digest) return null;
  const done = await readCompleted(run);
  const latest = new Map<string, string>();
  const then = done.map((load) => digestOf(latest.set(load.dataset, load.digest ?? ''), [])).lastIndexOf(digest);
  if (then === -1)
    return 'This link was made on another map: no state of this one has the digest that the link names. The answer may differ from the one that was linked.';
  const since = done.slice(then + 1);
  if (since.length === 0)
    return `Since this link was made, a load was begun that is not finished: ${now.unfinished.join(', ')}. The answer may differ from the one that was linked.`;
  const rows = await run(
    'MATCH (l:Load) WHERE l.number IN $numbers RETURN l.dataset AS dataset, l.finishedAt AS finishedAt, l.added AS added, l.changed AS changed, l.ended AS ended ORDER BY l.number',
    { numbers: since.map(({ number }) => number) },
  );
  return `The map has changed since this link was made: ${rows.map((row) => sayChange(changeRow.parse(row))).join('; ')}. The answer may differ from the one that was linked.`;
};
