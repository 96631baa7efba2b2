import { z } from 'zod';
import { decodeKey } from '#graph-schema/ids';
import type { Lookup } from './lookup.js';

/** How many statements of a dataset rest on a source. */
export interface StatementCount {
  readonly dataset: string;
  readonly statements: number;
}

const countRow = z.object({ dataset: z.string(), statements: z.number() });
const thingRow = z.object({ thing: z.string() });

export const sourceLookups = {
  statements: {
    cypher: `UNWIND $ids AS parent MATCH (c:Claim) WHERE c.source = parent
      RETURN parent, c.dataset AS dataset, count(c) AS statements ORDER BY parent, dataset`,
    decode: (row) => countRow.parse(row),
  } satisfies Lookup<StatementCount>,
  /** Keys of what its statements are about, at most `$limit`. A fact begins with the key of the thing that it is about. */
  things: {
    cypher: `UNWIND $ids AS parent CALL (parent) {
        MATCH (c:Claim) WHERE c.source = parent WITH DISTINCT split(c.fact, ' ')[0] AS thing ORDER BY thing LIMIT $limit RETURN thing
      } RETURN parent, thing ORDER BY parent, thing`,
    decode: (row) => {
      const { thing } = thingRow.parse(row);
      return { __label: decodeKey(thing)?.label, id: thing };
    },
  } satisfies Lookup<object>,
} as const;
