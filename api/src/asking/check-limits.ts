import { z } from 'zod';
import type { Parameters, Run } from '#store/graph-store';
import { refuseAbove } from '../questions/parts/page.js';
import type { Limit } from '../questions/question.js';

const countRow = z.object({ count: z.number() });

/** @throws AskError LIMIT_EXCEEDED for the first limit that is passed, with the count and what to ask instead */
export const checkLimits = async (run: Run, limits: readonly Limit[], params: Readonly<Record<string, unknown>>): Promise<void> => {
  for (const { cypher, parameters, most, what, instead } of limits) {
    const rows = await run(cypher, { ...params, ...parameters?.(params) } as Parameters);
    refuseAbove(
      z
        .array(countRow)
        .min(1)
        .parse(rows)
        .reduce((sum, { count }) => sum + count, 0),
      what,
      instead,
      most,
    );
  }
};
