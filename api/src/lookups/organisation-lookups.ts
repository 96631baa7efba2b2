import { z } from 'zod';
import { chooseDepartments, farthestAbove } from '#questions/parts/departments';
import { held } from '#questions/parts/held';
import { isOpen } from '#questions/parts/open-community';
import { related, type Lookup } from './lookup.js';
import { columnsOf, decodeThing, type Thing } from './thing.js';

/** An organisation that came before or after, with the day and kind of the change. */
export interface Succession {
  readonly thing: Thing;
  readonly on: string | null;
  readonly kind: string | null;
}

const change = z.object({ changedOn: z.string().nullable(), changeKind: z.string().nullable() });

const successions = (label: 'Organisation' | 'Service', path: string): Lookup<Succession> => ({
  cypher: `UNWIND $ids AS parent MATCH (a:${label} {id: parent})${path}(b:${label})
    RETURN DISTINCT parent, r.on AS changedOn, r.kind AS changeKind, ${columnsOf(label, 'b')} ORDER BY parent, changedOn, name, id`,
  decode: (row) => {
    const { changedOn, changeKind } = change.parse(row);
    return { thing: decodeThing(label)(row), on: changedOn, kind: changeKind };
  },
});

export const predecessorsOf = (label: 'Organisation' | 'Service') => successions(label, '<-[r:SUCCEEDED_BY]-');
export const successorsOf = (label: 'Organisation' | 'Service') => successions(label, '-[r:SUCCEEDED_BY]->');

/** An organisation above another: how many steps up, whether it is a department, and whether nothing stands above it. */
export interface Above {
  readonly far: number;
  readonly isDepartment: boolean;
  readonly isRoot: boolean;
  readonly thing: Thing;
}

const above = z.object({ far: z.number(), isDepartment: z.boolean(), isRoot: z.boolean() });

export const organisationLookups = {
  parents: related('Organisation', '-[r:PART_OF]->', 'Organisation', held('r')),
  parts: related('Organisation', '<-[r:PART_OF]-', 'Organisation', held('r')),
  teams: related('Organisation', '<-[r:BELONGS_TO]-', 'Team', held('r')),
  communities: related('Organisation', '-[r:TAKES_PART_IN]->', 'Community', `${held('r')} AND ${isOpen('b')}`),
  steps: related('Organisation', '<-[r:OWNED_BY|DELIVERED_BY]-(:Service)<-[:USES]-', 'Step', held('r'), 'position'),
  reports: related('Organisation', '<-[:BETWEEN]-', 'Report', undefined, 'reportedOn'),
  predecessors: predecessorsOf('Organisation'),
  successors: successorsOf('Organisation'),
  ancestors: {
    cypher: `UNWIND $ids AS parent MATCH p = (a:Organisation {id: parent})-[:PART_OF*0..${farthestAbove}]->(b:Organisation)
      WHERE all(r IN relationships(p) WHERE ${held('r')})
      RETURN DISTINCT parent, length(p) AS far, b:Department AS isDepartment,
        NOT EXISTS { MATCH (b)-[q:PART_OF]->(:Organisation) WHERE ${held('q')} } AS isRoot, ${columnsOf('Organisation', 'b')}
      ORDER BY parent, far, name, id`,
    decode: (row) => ({ ...above.parse(row), thing: decodeThing('Organisation')(row) }),
  } satisfies Lookup<Above>,
} as const;

/** The departments of one organisation. */
export const departmentsAmong = (ancestors: readonly Above[]): Thing[] => [
  ...new Map(chooseDepartments(ancestors).map(({ thing }) => [thing.id, thing])).values(),
];
