import { createHash } from 'node:crypto';
import { structuralSilos, type StructuralSilo } from '#analysis/structural-silos';
import { decodeKey } from '#graph-schema/ids';
import type { AnswerView } from './answer-view.js';
import type { JourneySilo, Report } from './journey-silos.js';
import { toSources } from '../parts/thing.js';

/** Close groups of the journey's teams, the highest score first, and beside them what reports say splits it. */
export const toSilos = (view: AnswerView, journey: string, cohesionAt: number, reports: readonly Report[]): JourneySilo[] => [
  ...structuralSilos(view.network, cohesionAt)
    .sort((one, other) => (other.score ?? -1) - (one.score ?? -1) || (one.teams[0]! < other.teams[0]! ? -1 : 1))
    .map((silo) => toDerived(view, journey, silo)),
  ...reports.filter(({ effect }) => effect === 'SPLITS').map((report) => toReported(journey, report)),
];

const toDerived = (view: AnswerView, journey: string, silo: StructuralSilo): JourneySilo => {
  const { catalogue, network, sentences } = view;
  const teams = catalogue.teams(silo.teams);
  const others = network.teams.filter((team) => !silo.teams.includes(team));
  const linked = silo.teams.some((team) => others.some((other) => network.ties.between(team, other) > 0));
  const sources = toSources(view.facts.teams(silo.teams).flat(), view.context);
  return {
    id: `silo:${journey}-${createHash('sha256').update(silo.teams.join('\n')).digest('hex').slice(0, 12)}`,
    basis: 'DERIVED',
    name: sentences.fewNames(teams.map(({ name }) => name)),
    teams,
    organisations: catalogue.organisations(teams.flatMap(({ id }) => view.organisationOf.get(decodeKey(id)!.id) ?? [])),
    professions: [
      ...new Map(teams.flatMap(({ professions }) => professions).map(({ profession }) => [profession.id, profession])).values(),
    ].sort((a, b) => (a.id < b.id ? -1 : 1)),
    cohesion: silo.cohesion,
    isolation: silo.isolation,
    demandShare: silo.demandShare,
    score: silo.score,
    splits: silo.splits,
    boundary: null,
    statement: null,
    reportedOn: null,
    sources,
    // That it is invented is said once, in the summary of the answer.
    sentence: sentences.group({ teams: teams.map(({ name }) => name), links: linked ? 'FEW' : 'NO' }),
  };
};

const toReported = (journey: string, report: Report): JourneySilo => ({
  id: `silo:${journey}-reported-${decodeKey(report.id)!.id}`,
  basis: 'REPORTED',
  name: report.name,
  teams: [],
  organisations: report.organisations,
  professions: report.professions,
  cohesion: null,
  isolation: null,
  demandShare: null,
  score: null,
  splits: true,
  boundary: report.boundary,
  statement: report.statement,
  reportedOn: report.reportedOn,
  sources: report.sources,
  sentence: report.sentence,
});
