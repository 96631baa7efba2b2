import { handOverMatrix } from '#analysis/hand-over-matrix';
import { createNodeKey } from '#graph-schema/ids';
import { everyJourney, oneJourney, outlineReads } from '../parts/outline-reads.js';
import { handOffsOn, outlinesOf, ownersAt } from '../parts/outline.js';
import { networkExport, onlyInvented } from './network-table.js';

/** Owners, and how many hand-offs of the journeys go from each to each; from one to itself where both steps are its own. */
export const organisationHandoffs = networkExport({
  name: 'organisation-handoffs',
  says: 'owners of services, and how many hand-offs of the journeys go from each to each',
  of: 'Journey',
  isPublic: true,
  reads: { journeys: everyJourney, ...outlineReads },
  ofJourney: { journeys: oneJourney },
  build: (rows, invented) => {
    const outlines = outlinesOf(rows);
    const owners = new Map(
      outlines.flatMap(({ steps }) => steps.flatMap((step) => step.owners.map((owner) => [owner.id, owner] as const))),
    );
    const matrix = handOverMatrix(handOffsOn(outlines), ownersAt);
    return {
      directed: true,
      nodeColumns: { department: 'string', illustrative: 'boolean' },
      edgeColumns: { handOffs: 'long', journeys: 'string', illustrative: 'boolean' },
      nodes: [...owners.values()]
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ id, name, sources }) => ({
          id: createNodeKey('Organisation', id),
          name,
          values: {
            department: (outlines[0]?.departments.get(id) ?? []).map((department) => department.name).join('; ') || null,
            illustrative: onlyInvented(sources, invented),
          },
        })),
      edges: matrix.map(({ from, to, handOffs }) => ({
        from: createNodeKey('Organisation', from),
        to: createNodeKey('Organisation', to),
        values: {
          handOffs: handOffs.length,
          journeys: [...new Set(handOffs.map(({ journey }) => journey))].sort().join('; '),
          illustrative: onlyInvented(
            handOffs.flatMap(({ sources }) => sources),
            invented,
          ),
        },
      })),
    };
  },
});
