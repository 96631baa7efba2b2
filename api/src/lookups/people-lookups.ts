import { z } from 'zod';
import { held } from '#questions/parts/held';
import { related, type Lookup } from './lookup.js';
import { columnsOf, decodeThing, type Thing } from './thing.js';

export interface Practice {
  readonly profession: Thing;
  readonly people: number | null;
}

const headCount = z.object({ headCount: z.number().nullable() });

/** A community holds on a date when started ≤ date < ended; its own dates, beside those of who sits in it. */
export const peopleLookups = {
  organisation: related('Team', '-[r:BELONGS_TO]->', 'Organisation', held('r')),
  services: related('Team', '-[r:WORKS_ON]->', 'Service', held('r')),
  communities: related('Team', '-[r:MEMBER_OF]->', 'Community', held('r')),
  professions: {
    cypher: `UNWIND $ids AS parent MATCH (:Team {id: parent})-[r:PRACTISES]->(b:Profession)
      RETURN parent, r.people AS headCount, ${columnsOf('Profession', 'b')} ORDER BY parent, name, id`,
    decode: (row) => ({ profession: decodeThing('Profession')(row), people: headCount.parse(row).headCount }),
  } satisfies Lookup<Practice>,
  teamsOfProfession: related('Profession', '<-[:PRACTISES]-', 'Team'),
  communitiesOfProfession: related('Profession', '<-[:UNITED_BY]-', 'Community'),
  teams: related('Community', '<-[r:MEMBER_OF]-', 'Team', held('r')),
  organisationsOfCommunity: related('Community', '<-[r:TAKES_PART_IN]-', 'Organisation', held('r')),
  organisationsOfMembers: related('Community', '<-[r:MEMBER_OF]-(:Team)-[q:BELONGS_TO]->', 'Organisation', `${held('r')} AND ${held('q')}`),
  servicesOfCommunity: related('Community', '-[:UNITED_BY]->', 'Service'),
  journeysOfCommunity: related('Community', '-[:UNITED_BY]->', 'Journey'),
  professionsOfCommunity: related('Community', '-[:UNITED_BY]->', 'Profession'),
} as const;
