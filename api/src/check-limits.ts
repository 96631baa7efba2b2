import { z } from 'zod';
import type { Parameters, Run } from '#store/graph-store';
import { refuseAbove } from './questions/parts/page.js';
import type { Limit } from './questions/question.js';

const countRow = z.object({ count: z.number() });

/** @throws AskError LIMIT_EXCEEDED for the first limit that is passed, with the count and what to ask instead */
export const checkLimits = async (run: Run, limits: readonly Limit[], params: Readonly<Record<string, unknown>>): Promise<void> => {
  for (const { cypher, most, what, instead } of limits) {
    const [row] = await run(cypher, { invented: true, inventedSources: [], ...params } as Parameters);
    refuseAbove(countRow.parse(row).count, what, instead, most);
  }
};
