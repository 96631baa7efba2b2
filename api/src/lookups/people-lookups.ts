import { z } from 'zod';
import { held } from '#questions/parts/held';
import { isOpen } from '#questions/parts/open-community';
import { related, type Lookup } from './lookup.js';
import { columnsOf, decodeThing, type Thing } from './thing.js';

/** A working link of a team as it was reported: 0 means asked, and none. */
export interface WorkingLink {
  readonly team: Thing;
  readonly strength: number;
  readonly from: string | null;
  readonly to: string | null;
}

/** An organisation that a source says a team belongs to. */
export interface Belonging {
  readonly id: string;
  readonly from: string | null;
  readonly thing: Thing;
}

export interface Practice {
  readonly profession: Thing;
  readonly people: number | null;
}

const linkRow = z.object({ strength: z.number(), since: z.string().nullable(), until: z.string().nullable() });
const belonging = z.object({ since: z.string().nullable() });
const headCount = z.object({ headCount: z.number().nullable() });

/** Communities of a team are those that it sits in and that are open on the date. */
export const peopleLookups = {
  organisation: {
    cypher: `UNWIND $ids AS parent MATCH (:Team {id: parent})-[r:BELONGS_TO]->(b:Organisation) WHERE ${held('r')}
      RETURN parent, r.from AS since, ${columnsOf('Organisation', 'b')} ORDER BY parent, id`,
    decode: (row) => {
      const thing = decodeThing('Organisation')(row);
      return { id: thing.id, from: belonging.parse(row).since, thing };
    },
  } satisfies Lookup<Belonging>,
  services: related('Team', '-[r:WORKS_ON]->', 'Service', held('r')),
  communities: related('Team', '-[r:MEMBER_OF]->', 'Community', `${held('r')} AND ${isOpen('b')}`),
  professions: {
    cypher: `UNWIND $ids AS parent MATCH (:Team {id: parent})-[r:PRACTISES]->(b:Profession)
      RETURN parent, r.people AS headCount, ${columnsOf('Profession', 'b')} ORDER BY parent, name, id`,
    decode: (row) => ({ profession: decodeThing('Profession')(row), people: headCount.parse(row).headCount }),
  } satisfies Lookup<Practice>,
  workingLinks: {
    cypher: `UNWIND $ids AS parent MATCH (a:Team {id: parent})-[r:COLLABORATES_WITH]-(b:Team) WHERE ${held('r')}
      RETURN DISTINCT parent, r.strength AS strength, r.from AS since, r.to AS until, ${columnsOf('Team', 'b')} ORDER BY parent, strength DESC, name, id`,
    decode: (row) => {
      const { strength, since, until } = linkRow.parse(row);
      return { team: decodeThing('Team')(row), strength, from: since, to: until };
    },
  } satisfies Lookup<WorkingLink>,
  reportsOfProfession: related('Profession', '<-[:BETWEEN]-', 'Report', undefined, 'reportedOn'),
  teamsOfProfession: related('Profession', '<-[:PRACTISES]-', 'Team'),
  communitiesOfProfession: related('Profession', '<-[:UNITED_BY]-', 'Community'),
  teams: related('Community', '<-[r:MEMBER_OF]-', 'Team', held('r')),
  organisationsOfCommunity: related('Community', '<-[r:TAKES_PART_IN]-', 'Organisation', held('r')),
  organisationsOfMembers: related('Community', '<-[r:MEMBER_OF]-(:Team)-[q:BELONGS_TO]->', 'Organisation', `${held('r')} AND ${held('q')}`),
  servicesOfCommunity: related('Community', '-[:UNITED_BY]->', 'Service'),
  journeysOfCommunity: related('Community', '-[:UNITED_BY]->', 'Journey'),
  professionsOfCommunity: related('Community', '-[:UNITED_BY]->', 'Profession'),
} as const;
