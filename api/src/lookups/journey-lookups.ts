import { z } from 'zod';
import { held } from '#questions/parts/held';
import { related, type Lookup } from './lookup.js';

/** One step following another; bare ids of both. */
export interface Order {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly passes: string | null;
}

const order = z.object({ earlier: z.string(), later: z.string(), orderKind: z.string().nullable(), passes: z.string().nullable() });

export const journeyLookups = {
  steps: related('Journey', '-[:HAS_STEP]->', 'Step', undefined, 'position'),
  lifeEvents: related('Journey', '<-[:STARTS]-', 'LifeEvent'),
  journeysOfLifeEvent: related('LifeEvent', '-[:STARTS]->', 'Journey'),
  variantOf: related('Journey', '-[:VARIANT_OF]->', 'Journey'),
  variants: related('Journey', '<-[:VARIANT_OF]-', 'Journey'),
  communities: related('Journey', '<-[:UNITED_BY]-', 'Community'),
  reports: related('Journey', '<-[:ABOUT]-', 'Report'),
  order: {
    cypher: `UNWIND $ids AS parent MATCH (:Journey {id: parent})-[:HAS_STEP]->(a:Step)-[r:NEXT]->(b:Step)
      RETURN parent, a.id AS earlier, b.id AS later, r.kind AS orderKind, r.passes AS passes, a.position AS first, b.position AS second
      ORDER BY parent, first, second, earlier, later, orderKind`,
    decode: (row) => {
      const { earlier, later, orderKind, passes } = order.parse(row);
      return { from: earlier, to: later, kind: orderKind ?? 'THEN', passes };
    },
  } satisfies Lookup<Order>,
  services: related('Step', '-[:USES]->', 'Service'),
  journeyOfStep: related('Step', '<-[:HAS_STEP]-', 'Journey'),
  ownersOfStep: related('Step', '-[:USES]->(:Service)-[r:OWNED_BY]->', 'Organisation', held('r')),
  deliverersOfStep: related('Step', '-[:USES]->(:Service)-[r:DELIVERED_BY]->', 'Organisation', held('r')),
} as const;
