import { z } from 'zod';
import { held } from '#questions/parts/held';
import { isProvided } from '#questions/parts/provided';
import type { Run } from '#store/graph-store';

export interface SurveyedTeam {
  readonly id: string;
  readonly name: string;
  readonly activity: string;
  readonly people: number | null;
}

/** What is known of an organisation before it is asked. */
export interface Surveyed {
  readonly id: string;
  readonly name: string;
  /** Only invented sources speak of it. */
  readonly illustrative: boolean;
  /** What it owns or delivers, and what its teams work on, in the order of their ids. */
  readonly services: readonly { readonly id: string; readonly name: string; readonly teams: readonly SurveyedTeam[] }[];
  /** Journeys that use one of these services. */
  readonly journeys: readonly string[];
}

const named = z.object({ id: z.string(), name: z.string() });
const worksOn = named.extend({ service: z.string(), serviceName: z.string(), activity: z.string(), people: z.number().nullable() });

const sourcesOf =
  'MATCH (o:Organisation {id: $organisation}) UNWIND o.sources AS source MATCH (s:Source {id: source}) RETURN s.kind AS kind';
const servicesBy = (type: 'OWNED_BY' | 'DELIVERED_BY') => `MATCH (:Organisation {id: $organisation})<-[r:${type}]-(s:Service)
  WHERE ${held('r')} AND ${isProvided('s')} RETURN DISTINCT s.id AS id, s.name AS name`;
const teamsAtWork = `MATCH (:Organisation {id: $organisation})<-[b:BELONGS_TO]-(t:Team)-[w:WORKS_ON]->(s:Service) WHERE ${held('b')} AND ${held('w')}
  RETURN DISTINCT s.id AS service, s.name AS serviceName, t.id AS id, t.name AS name, t.activity AS activity, t.people AS people`;
const journeysThrough = `UNWIND $services AS service MATCH (:Service {id: service})<-[:USES]-(:Step)<-[:HAS_STEP]-(j:Journey) RETURN DISTINCT j.id AS id, j.name AS name`;

/** @param organisation must be there; asAt YYYY-MM-DD */
export const readSurveyed = async (run: Run, organisation: string, asAt: string): Promise<Surveyed> => {
  const own = named.parse((await run('MATCH (o:Organisation {id: $organisation}) RETURN o.id AS id, o.name AS name', { organisation }))[0]);
  const kinds = (await run(sourcesOf, { organisation })).map(({ kind }) => kind);
  const about = { organisation, asAt };
  const services = [...(await run(servicesBy('OWNED_BY'), about)), ...(await run(servicesBy('DELIVERED_BY'), about))].map((row) =>
    named.parse(row),
  );
  const atWork = (await run(teamsAtWork, about)).map((row) => worksOn.parse(row));
  const all = new Map(
    [...services, ...atWork.map((row) => ({ id: row.service, name: row.serviceName }))].map((service) => [service.id, service]),
  );
  const teamsOf = (service: string) =>
    atWork
      .filter((row) => row.service === service)
      .map(({ id, name, activity, people }) => ({ id, name, activity, people }))
      .sort(byId);
  const journeys = all.size === 0 ? [] : (await run(journeysThrough, { services: [...all.keys()] })).map((row) => named.parse(row));
  return {
    ...own,
    illustrative: kinds.length > 0 && kinds.every((kind) => kind === 'ILLUSTRATIVE'),
    services: [...all.values()].sort(byId).map((service) => ({ ...service, teams: teamsOf(service.id) })),
    journeys: journeys.map(({ id }) => id).sort(),
  };
};

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
