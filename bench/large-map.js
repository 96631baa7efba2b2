// A made-up map of any size, as the rows of a dataset folder: services with owners, journeys, teams, working links and communities.
import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';

const departments = 24;
const bodies = 1_000;
const stepsOfJourney = 20;
const range = (count, of) => Array.from({ length: count }, (_, at) => of(at));
/** The same numbers on every machine, spread without pattern. */
const spread = (at, most) => Math.floor((((at * 2_654_435_761) % 4_294_967_296) / 4_294_967_296) * most);
const verbs = ['Apply for', 'Register', 'Report', 'Pay', 'Renew', 'Check'];

const toRows = (services, journeys, teams) => ({
  'sources.csv': [{ id: 'made-up', name: 'Made up', kind: 'PUBLISHED', retrieved: '2026-01-01' }],
  'organisations.csv': [
    ...range(departments, (at) => ({ id: `department-${at}`, name: `Department ${at}`, kind: 'MINISTERIAL_DEPARTMENT', surveyedOn: '' })),
    ...range(bodies, (at) => ({
      id: `body-${at}`,
      name: `Body ${at}`,
      kind: 'EXECUTIVE_AGENCY',
      surveyedOn: at % 4 === 0 ? '2025-06-01' : '',
    })),
  ],
  'organisation-parents.csv': range(bodies, (at) => ({ organisation: `body-${at}`, parent: `department-${at % departments}` })),
  'professions.csv': range(30, (at) => ({ id: `profession-${at}`, name: `Profession ${at}` })),
  'services.csv': range(services, (at) => ({
    id: `service-${at}`,
    name: `${verbs[at % 6]} permission ${at}`,
    category: `Category ${spread(at, 400)}`,
    audience: `Audience ${at % 50}`,
  })),
  'service-owners.csv': range(services, (at) => ({
    service: `service-${at}`,
    organisation: `body-${spread(at, bodies)}`,
    from: '2020-01-01',
  })).filter((_, at) => at % 20 !== 0),
  'service-requirements.csv': range(Math.floor(services / 10), (at) => ({
    service: `service-${at * 10 + 1}`,
    requires: `service-${at * 10}`,
  })),
  'service-metrics.csv': range(Math.floor(services / 20), (at) => ({
    service: `service-${at * 20}`,
    kind: 'VOLUME',
    start: '2024-04-01',
    end: '2025-03-31',
    value: String(100 + spread(at, 100_000)),
    unit: 'transactions',
  })),
  'journeys.csv': range(journeys, (at) => ({ id: `journey-${at}`, name: `Journey ${at}` })),
  'steps.csv': range(journeys * stepsOfJourney, (at) => ({
    journey: `journey-${Math.floor(at / stepsOfJourney)}`,
    id: `step-${(at % stepsOfJourney) + 1}`,
    position: String((at % stepsOfJourney) + 1),
    name: `Step ${(at % stepsOfJourney) + 1}`,
    services: `service-${spread(at, services)}`,
  })),
  'teams.csv': range(teams, (at) => ({
    id: `team-${at}`,
    name: `Team ${at}`,
    organisation: `body-${spread(at, bodies)}`,
    activity: at % 3 ? 'DELIVERY' : 'POLICY',
    people: String(3 + (at % 9)),
  })),
  'team-professions.csv': range(teams, (at) => ({ team: `team-${at}`, profession: `profession-${at % 30}`, people: '3' })),
  // Two teams to most steps, so that journeys have something to measure.
  'team-services.csv': [
    ...new Map(
      range(journeys * stepsOfJourney * 2, (at) => ({
        team: `team-${at % teams}`,
        service: `service-${spread(at % (journeys * stepsOfJourney), services)}`,
      })).map((row) => [`${row.team} ${row.service}`, row]),
    ).values(),
  ],
  'collaborations.csv': range(teams * 4, (at) => ({
    team: `team-${Math.floor(at / 4)}`,
    with: `team-${(Math.floor(at / 4) + [1, 2, 17, 301][at % 4]) % teams}`,
    strength: ['1', '0.5', '0.25', '0'][spread(at, 4)],
  })),
  'communities.csv': range(100, (at) => ({ id: `community-${at}`, name: `Community ${at}` })),
  'community-members.csv': range(1_000, (at) => ({ community: `community-${at % 100}`, team: `team-${spread(at, teams)}` })).filter(
    (row, at, all) => all.findIndex((one) => one.community === row.community && one.team === row.team) === at,
  ),
  'community-subjects.csv': range(100, (at) => ({ community: `community-${at}`, kind: 'JOURNEY', subject: `journey-${at}` })),
  'policies.csv': range(200, (at) => ({ id: `policy-${at}`, name: `Policy ${at}` })),
});

/** Writes the folder. */
export const writeLargeMap = async (folder, { services, journeys, teams }) => {
  mkdirSync(folder, { recursive: true });
  for (const [name, rows] of Object.entries(toRows(services, journeys, teams))) {
    const out = createWriteStream(path.join(folder, name));
    out.write(`${Object.keys(rows[0]).join(',')}\n`);
    for (const row of rows) out.write(`${Object.values(row).join(',')}\n`);
    await new Promise((resolve) => {
      out.end(resolve);
    });
  }
};
