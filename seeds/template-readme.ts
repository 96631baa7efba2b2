import { datasetColumns, datasetFileNames, type DatasetFile } from './dataset-files.js';

const holds: Readonly<Record<DatasetFile, string>> = {
  'sources.csv': 'where your facts come from; every other file names one of these under `source`, or none where there is only one',
  'organisations.csv': 'public bodies, councils, and private bodies in a public role',
  'organisation-parents.csv': 'which organisation is a part of which',
  'organisation-successions.csv': 'which organisation became which, when and how',
  'professions.csv': 'professions of government',
  'policies.csv': 'policies that services carry out',
  'policy-owners.csv': 'who answers for a policy, since when and until when',
  'services.csv': 'services: whole outcomes, transactions, and what services share',
  'service-owners.csv': 'who owns, delivers or funds a service, since when and until when',
  'service-successions.csv': 'which service became which',
  'service-requirements.csv': 'which service must be done before which',
  'service-relations.csv': 'which services belong together',
  'service-metrics.csv': 'figures of a service in a period: volumes, costs, satisfaction',
  'life-events.csv': 'what happens to a person or a business and starts a journey',
  'journeys.csv': 'what a person goes through to get something done',
  'steps.csv': 'the steps of each journey and the services that they use',
  'step-order.csv': 'which step follows which; without it a journey runs in the order of `position`',
  'teams.csv': 'teams with a head count; no names of people, please',
  'team-organisations.csv': 'where a team belonged when, for teams that moved',
  'team-professions.csv': 'how many people of which profession a team has',
  'team-services.csv': 'which team works on which service',
  'collaborations.csv':
    'how closely two teams work together: 1 every week, 0.5 every month, 0.25 they know whom to call, 0 asked and none, empty not answered',
  'communities.csv': 'people of different bodies united by a service, a journey or a profession',
  'community-subjects.csv': 'what unites a community',
  'community-members.csv': 'which teams meet in a community',
  'community-organisations.csv': 'which organisations take part in a community where their teams are not known',
  'reports.csv': 'what somebody published about a hand-off, in your own words',
};

/** The page in an empty dataset folder: what each file is, what must be filled in, how to check and load. */
export const toTemplateReadme = (name: string, folder: string): string => `# ${name}

An empty dataset for Crosscut. Fill in what you know in any spreadsheet program, save as CSV UTF-8, and delete the files that you do not need. Begin with sources.csv.

- Ids are small letters, digits and hyphens, and never change. Dates are \`YYYY-MM-DD\`. Lists have \`;\` between their entries.
- An empty cell says nothing; 0 is not the same as unknown. datapackage.json says what every column means.
- No names of people, please: the smallest thing here is a team.

\`\`\`sh
npx crosscut check ${folder}
npx crosscut load ${folder} --dry-run
npx crosscut load ${folder}
\`\`\`

\`check\` lists every problem with its file, line and column and writes nothing; \`--dry-run\` shows what a load would change. crosscut ignores this page: keep it, change it or delete it.

| file | holds | must be filled in |
| --- | --- | --- |
${datasetFileNames
  .map(
    (file) =>
      `| ${file} | ${holds[file]} | ${datasetColumns[file]
        .filter((column) => column.required && column.name !== 'source')
        .map((column) => column.name)
        .join(', ')} |`,
  )
  .join('\n')}
`;
