import { z } from 'zod';
import { related, type Lookup } from './lookup.js';

const about = z.object({ handOffs: z.array(z.string()).nullable() });

export const reportLookups = {
  organisations: related('Report', '-[:BETWEEN]->', 'Organisation'),
  professions: related('Report', '-[:BETWEEN]->', 'Profession'),
  journeys: related('Report', '-[:ABOUT]->', 'Journey'),
  handOffs: {
    cypher:
      'UNWIND $ids AS parent MATCH (:Report {id: parent})-[r:ABOUT]->(j:Journey) RETURN parent, r.handOffs AS handOffs, j.id AS journey ORDER BY parent, journey',
    decode: (row) => about.parse(row).handOffs ?? [],
  } satisfies Lookup<readonly string[]>,
} as const;
