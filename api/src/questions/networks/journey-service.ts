import { createNodeKey } from '#graph-schema/ids';
import { everyJourney, oneJourney, outlineReads } from '../parts/outline-reads.js';
import { outlinesOf } from '../parts/outline.js';
import { networkExport, onlyInvented } from './network-table.js';

/** Journeys and the services that they run through, with how many steps use each. */
export const journeyService = networkExport({
  name: 'journey-service',
  says: 'journeys and the services that they run through, two kinds of node',
  of: 'Journey',
  isPublic: true,
  reads: { journeys: everyJourney, ...outlineReads },
  ofJourney: { journeys: oneJourney },
  build: (rows, invented) => {
    const outlines = outlinesOf(rows);
    const uses = outlines.flatMap(({ journey, steps }) => {
      const counts = new Map<string, { count: number; sources: string[] }>();
      for (const { id, sources } of steps.flatMap(({ services }) => services)) {
        const before = counts.get(id);
        counts.set(id, { count: (before?.count ?? 0) + 1, sources: [...(before?.sources ?? []), ...sources] });
      }
      return [...counts]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([service, { count, sources }]) => ({ journey, service, count, sources }));
    });
    return {
      directed: true,
      nodeColumns: { kind: 'string', owner: 'string', illustrative: 'boolean' },
      edgeColumns: { steps: 'long', illustrative: 'boolean' },
      nodes: [
        ...outlines.map(({ journey }) => ({
          id: createNodeKey('Journey', journey.id),
          name: journey.name,
          values: { kind: 'journey', owner: null, illustrative: onlyInvented(journey.sources, invented) },
        })),
        ...rows.services.map(({ service, owners }) => ({
          id: createNodeKey('Service', service.id),
          name: service.name,
          values: {
            kind: 'service',
            owner:
              owners
                .map(({ name }) => name)
                .sort()
                .join('; ') || null,
            illustrative: onlyInvented(service.sources, invented),
          },
        })),
      ],
      edges: uses.map(({ journey, service, count, sources }) => ({
        from: createNodeKey('Journey', journey.id),
        to: createNodeKey('Service', service),
        values: { steps: count, illustrative: onlyInvented(sources, invented) },
      })),
    };
  },
});
