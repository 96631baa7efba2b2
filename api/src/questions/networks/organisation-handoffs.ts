import { createNodeKey } from '#graph-schema/ids';
import { everyJourney, oneJourney, outlineReads } from '../parts/outline-reads.js';
import { outlinesOf } from '../parts/outline.js';
import type { Named } from '../parts/thing.js';
import { networkExport, onlyInvented } from './network-table.js';

interface Line {
  readonly from: string;
  readonly to: string;
  handOffs: number;
  readonly journeys: Set<string>;
  readonly sources: Set<string>;
}

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
    const owners = new Map<string, Named>();
    const lines = new Map<string, Line>();
    for (const { journey, handOffs, steps } of outlines) {
      for (const owner of steps.flatMap((step) => step.owners)) owners.set(owner.id, owner);
      for (const { before, after, sources } of handOffs)
        for (const one of before.owners)
          for (const other of after.owners) {
            const key = `${one.id} ${other.id}`;
            const line = lines.get(key) ?? {
              from: one.id,
              to: other.id,
              handOffs: 0,
              journeys: new Set<string>(),
              sources: new Set<string>(),
            };
            line.handOffs += 1;
            line.journeys.add(journey.id);
            for (const source of sources) line.sources.add(source);
            lines.set(key, line);
          }
    }
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
      edges: [...lines]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([, { from, to, handOffs, journeys, sources }]) => ({
          from: createNodeKey('Organisation', from),
          to: createNodeKey('Organisation', to),
          values: { handOffs, journeys: [...journeys].sort().join('; '), illustrative: onlyInvented([...sources], invented) },
        })),
    };
  },
});
