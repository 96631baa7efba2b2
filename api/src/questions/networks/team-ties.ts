import { z } from 'zod';
import { createNodeKey } from '#graph-schema/ids';
import { read } from '../question.js';
import { departmentsByOrganisation } from '../parts/departments.js';
import { teamReads, teamsOfJourney } from '../parts/team-reads.js';
import { networkExport, onlyInvented } from './network-table.js';

/** Teams and every pair that was asked: strength 0 says asked, and none; a pair without a row was not asked. */
export const teamTies = networkExport({
  name: 'team-ties',
  says: 'teams, and each pair that was asked: strength 0 is asked and none, no row is not asked',
  of: 'Team',
  isPublic: false,
  ofJourney: { teams: teamsOfJourney },
  reads: {
    ...teamReads,
    surveyed: read({
      cypher: 'MATCH (o:Organisation) WHERE o.surveyedOn IS NOT NULL RETURN o.id AS id, o.surveyedOn AS surveyedOn ORDER BY id',
      row: z.object({ id: z.string(), surveyedOn: z.string() }),
    }),
  },
  build: ({ teams, links, ancestors, surveyed }, invented) => {
    const departments = departmentsByOrganisation(ancestors);
    const surveyedOn = new Map(surveyed.map((row) => [row.id, row.surveyedOn]));
    const known = new Set(teams.map(({ team }) => team.id));
    const words = (names: readonly (string | null)[]) => (names.length === 0 ? null : names.join('; '));
    return {
      directed: false,
      nodeColumns: {
        activity: 'string',
        organisation: 'string',
        department: 'string',
        profession: 'string',
        organisationAskedOn: 'string',
        illustrative: 'boolean',
      },
      edgeColumns: { strength: 'double', linked: 'boolean', sources: 'string', illustrative: 'boolean' },
      nodes: teams.map(({ team, activity, organisations, professions }) => ({
        id: createNodeKey('Team', team.id),
        name: team.name,
        values: {
          activity,
          organisation: words(organisations.map(({ name }) => name)),
          department: words([...new Set(organisations.flatMap(({ id }) => (departments.get(id) ?? []).map(({ name }) => name)))]),
          profession: words(professions.map(({ name }) => name).sort()),
          organisationAskedOn: organisations.map(({ id }) => surveyedOn.get(id) ?? null).find((day) => day !== null) ?? null,
          illustrative: onlyInvented(team.sources, invented),
        },
      })),
      edges: links
        .filter(({ a, b }) => known.has(a) && known.has(b))
        .map(({ a, b, strength, sources }) => ({
          from: createNodeKey('Team', a),
          to: createNodeKey('Team', b),
          values: { strength, linked: strength > 0, sources: words(sources), illustrative: onlyInvented(sources, invented) },
        })),
    };
  },
});
