import { z } from 'zod';
import { read } from '../question.js';
import { journeyReads, organisationsIn, touchingTeams } from '../journey/journey-reads.js';
import { readAncestors } from './departments.js';
import { held } from './held.js';
import { named, sourceIds } from './thing.js';

/** What a proposal names, by bare ids, as the parameters of its question say. */
interface Named {
  readonly communities: readonly string[];
  readonly teams: readonly string[];
  /** Those among the teams that would work on services of the journey. */
  readonly workers?: readonly string[];
  readonly organisations?: readonly string[];
}

const union = (found: unknown, named: readonly string[]): string[] => [...new Set([...(found as readonly string[]), ...named])].sort();

/**
 * The reads of one journey, with the communities, teams and organisations of a proposal although nobody of the journey is in touch with them. Teams
 * that it would set to work there are read as the journey's own are: with their links and communities.
 */
export const proposalReads = (namedBy: (params: Readonly<Record<string, unknown>>) => Named) => ({
  ...journeyReads,
  teams: read({
    ...journeyReads.teams,
    parameters: (params, earlier) => ({
      teams: union(journeyReads.teams.parameters?.(params, earlier).teams, namedBy(params).workers ?? []),
    }),
  }),
  communities: read({
    ...journeyReads.communities,
    parameters: (params, earlier) => ({
      communities: union(journeyReads.communities.parameters?.(params, earlier).communities, namedBy(params).communities),
    }),
  }),
  otherTeams: read({
    ...journeyReads.otherTeams,
    parameters: (params, earlier) => {
      const own = new Set((earlier.teams as readonly { id: string }[]).map(({ id }) => id));
      return { others: union(touchingTeams(earlier), namedBy(params).teams).filter((id) => !own.has(id)) };
    },
  }),
  ancestors: readAncestors((earlier, params) => [...organisationsIn(earlier), ...(namedBy(params).organisations ?? [])]),
  named: read({
    cypher: `UNWIND $named AS named
MATCH (c:Community {id: named})
RETURN c.id AS id, c.name AS name, c.sources AS sources, c.started AS started, c.ended AS ended,
  [(c)<-[p:TAKES_PART_IN]-(o:Organisation) WHERE ${held('p')} | {id: o.id, sources: p.sources}] AS organisations
ORDER BY id`,
    row: named.extend({
      started: z.string().nullable(),
      ended: z.string().nullable(),
      organisations: z.array(z.object({ id: z.string(), sources: sourceIds })),
    }),
    parameters: (params) => ({ named: [...new Set(namedBy(params).communities)].sort() }),
  }),
});

export type ProposalReads = ReturnType<typeof proposalReads>;
