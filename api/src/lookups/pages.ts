import { z } from 'zod';
import { held } from '#questions/parts/held';
import type { Row, Run } from '#store/graph-store';
import type { NodeLabel } from '#graph-schema/labels';
import type { Lookup } from './lookup.js';
import { columnsOf, decodeThing, type Thing } from './thing.js';

const count = z.object({ total: z.number() });

/** Things with this label in the order of their ids, after the bare id `after`. */
export const readPage = async (run: Run, label: NodeLabel, after: string | null, limit: number): Promise<Thing[]> => {
  const rows = await run(
    `MATCH (a:${label}) WHERE ${after === null ? 'a.id IS NOT NULL' : 'a.id > $after'} RETURN ${columnsOf(label, 'a')} ORDER BY id LIMIT $limit`,
    { limit, ...(after === null ? {} : { after }) },
  );
  return rows.map(decodeThing(label));
};

export const readCount = async (run: Run, label: NodeLabel): Promise<number> =>
  count.parse((await run(`MATCH (a:${label}) RETURN count(a) AS total`))[0]).total;

/** A page of the services that an organisation owns on `$asAt`, in the order of their ids; takes `$after` (empty: from the start) and `$limit`. */
export const ownedServices: Lookup<Thing> = {
  cypher: `UNWIND $ids AS parent MATCH (a:Organisation {id: parent})
    CALL (a) { MATCH (a)<-[r:OWNED_BY]-(b:Service) WHERE b.id > $after AND ${held('r')} RETURN DISTINCT b ORDER BY b.id LIMIT $limit }
    RETURN parent, ${columnsOf('Service', 'b')} ORDER BY parent, id`,
  decode: decodeThing('Service'),
};

export const ownedServiceCount: Lookup<number> = {
  cypher: `UNWIND $ids AS parent MATCH (a:Organisation {id: parent})<-[r:OWNED_BY]-(b:Service) WHERE ${held('r')} RETURN parent, count(DISTINCT b) AS total`,
  decode: (row: Row) => count.parse(row).total,
};
