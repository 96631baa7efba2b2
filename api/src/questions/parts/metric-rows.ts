import { z } from 'zod';
import { metricKinds, metricStates } from '#graph-schema/labels';
import { read } from '../question.js';
import { named, namedMap, sourceIds } from './thing.js';

export const metricFields = z.object({
  kind: z.enum(metricKinds),
  start: z.string(),
  end: z.string(),
  channel: z.string().nullable(),
  value: z.number().nullable(),
  unit: z.string().nullable(),
  state: z.enum(metricStates),
  sources: sourceIds,
});

/** What a statement returns of a figure: `metricFields` decodes it. */
export const metricMap = (metric: string): string =>
  `{${['kind', 'start', 'end', 'channel', 'value', 'unit', 'state', 'sources'].map((name) => `${name}: ${metric}.${name}`).join(', ')}}`;

/** As Cypher: the period that a figure counts is over on `$asAt`, its last day being `end`. Before that nobody can know it. */
export const isOver = (metric: string): string => `${metric}.end < $asAt`;

/** Every figure over on `$asAt` of the services that earlier reads found. */
export const readFigures = (servicesOf: (earlier: Readonly<Record<string, readonly unknown[]>>) => readonly string[]) =>
  read({
    cypher: `UNWIND $services AS service
MATCH (s:Service {id: service})
RETURN ${namedMap('s')} AS service, [(s)-[:HAS_METRIC]->(m:Metric) WHERE ${isOver('m')} | ${metricMap('m')}] AS metrics
ORDER BY s.id`,
    row: z.object({ service: named, metrics: z.array(metricFields) }),
    parameters: (_params, earlier) => ({ services: servicesOf(earlier) }),
  });
