import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Run } from '#store/graph-store';

/** What is in the graph: the same digest gives the same answers. */
export interface GraphState {
  readonly digest: string;
  readonly unfinished: readonly string[];
}

const loadRow = z.object({ dataset: z.string(), number: z.number(), state: z.string(), digest: z.string().nullable() });
type LoadRow = z.infer<typeof loadRow>;

const digestOf = (latest: ReadonlyMap<string, string>, unfinished: readonly string[]): string => {
  const said = [...latest].filter(([, digest]) => digest !== '').sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify([said, unfinished])).digest('base64url').slice(0, 22);
};

const stateAfter = (loads: readonly LoadRow[]): GraphState => {
  const latest = new Map<string, string>();
  const unfinished = new Set<string>();
  for (const load of loads) {
    if (load.state === 'DONE') {
      latest.set(load.dataset, load.digest ?? '');
      unfinished.delete(load.dataset);
    } else if (load.state === 'RUNNING') unfinished.add(load.dataset);
  }
  const names = [...unfinished].sort();
  return { digest: digestOf(latest, names), unfinished: names };
};

const readLoads = async (run: Run): Promise<LoadRow[]> =>
  (await run('MATCH (l:Load) RETURN l.dataset AS dataset, l.number AS number, l.state AS state, l.digest AS digest ORDER BY l.number')).map((row) => loadRow.parse(row));

/** The latest load of each dataset says what is in the graph. */
export const readGraphState = async (run: Run): Promise<GraphState> => stateAfter(await readLoads(run));

const changeRow = z.object({
  dataset: z.string(), finishedAt: z.string().nullable(), added: z.number().nullable(), changed: z.number().nullable(), ended: z.number().nullable(),
});

const sayChange = ({ dataset, finishedAt, added, changed, ended }: z.infer<typeof changeRow>): string =>
  `${dataset}${finishedAt ? ` on ${finishedAt.slice(0, 10)}` : ''} (${added ?? 0} statements added, ${changed ?? 0} changed, ${ended ?? 0} ended)`;

/**
 * What was loaded since the graph had this digest, as a sentence for whoever followed an old link; null when nothing was.
 * The digests of earlier days are worked out again from the loads that were completed.
 */
export const sayChangedSince = async (run: Run, digest: string, now: GraphState): Promise<string | null> => {
  if (digest === now.digest) return null;
  const loads = await readLoads(run);
  const done = loads.filter(({ state }) => state === 'DONE');
  const then = done.findLastIndex((_, at) => stateAfter(done.slice(0, at + 1)).digest === digest);
  if (then === -1) return 'This link was made on another map: no state of this one has the digest that the link names. The answer may differ from the one that was linked.';
  const since = done.slice(then + 1);
  if (since.length === 0) return `Since this link was made, a load was begun that is not finished: ${now.unfinished.join(', ')}. The answer may differ from the one that was linked.`;
  const rows = await run(
    'MATCH (l:Load) WHERE l.number IN $numbers RETURN l.dataset AS dataset, l.finishedAt AS finishedAt, l.added AS added, l.changed AS changed, l.ended AS ended ORDER BY l.number',
    { numbers: since.map(({ number }) => number) },
  );
  return `The map has changed since this link was made: ${rows.map((row) => sayChange(changeRow.parse(row))).join('; ')}. The answer may differ from the one that was linked.`;
};
