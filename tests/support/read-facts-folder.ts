import path from 'node:path';
import type { JourneyFacts } from '#analysis/journey-facts';
import { readCsv } from './read-csv.js';

/** The facts of a dataset folder that holds one journey of undated facts and departments only, such as the published worked example. */
export const readFactsFolder = (folder: string): JourneyFacts => {
  const rows = (file: string) => readCsv(path.join(folder, `${file}.csv`));
  const list = (cell: string | undefined) => (cell ? cell.split(';') : []);
  const number = (cell: string | undefined, otherwise: number) => (cell ? Number(cell) : otherwise);
  const [professions, services, members] = [rows('team-professions'), rows('team-services'), rows('community-members')];
  return {
    steps: rows('steps').map((row) => ({
      id: row.id!,
      position: Number(row.position),
      likelihood: number(row.likelihood, 1),
      nations: list(row.nations),
      services: list(row.services),
    })),
    order: rows('step-order').map((row) => ({
      from: row.from!,
      to: row.to!,
      kind: (row.kind || 'THEN') as 'THEN',
      passes: row.passes || null,
    })),
    services: rows('services').map(({ id }) => ({
      id: id!,
      owners: rows('service-owners')
        .filter((row) => row.service === id)
        .map((row) => row.organisation!),
    })),
    organisations: rows('organisations').map((row) => ({ id: row.id!, departments: [row.id!], surveyedOn: row.surveyedOn || null })),
    teams: rows('teams').map((row) => ({
      id: row.id!,
      organisation: row.organisation || null,
      activity: row.activity!,
      professions: professions
        .filter(({ team }) => team === row.id)
        .map(({ profession, people }) => ({ profession: profession!, people: people ? Number(people) : null })),
      services: services.filter(({ team }) => team === row.id).map(({ service }) => service!),
    })),
    ties: rows('collaborations').map((row) => ({ a: row.team!, b: row.with!, strength: Number(row.strength) })),
    communities: rows('communities').map(({ id }) => ({
      id: id!,
      members: members.filter(({ community }) => community === id).map(({ team }) => team!),
    })),
  };
};
