import type { DatasetFile } from '../dataset-files.js';

/** What departments call the columns that we have too; each word for word, but for case and punctuation. */
export const knownHeadings = {
  id: ['id', 'service id', 'reference', 'ref', 'service reference', 'slug', 'identifier', 'service identifier', 'key'],
  name: ['service name', 'name of service', 'service', 'service title', 'name', 'title', 'transaction', 'transaction name'],
  summary: ['summary', 'description', 'service description', 'description of service', 'about', 'what it does'],
  url: ['url', 'link', 'web address', 'website', 'page', 'service url', 'start page', 'address of the page'],
  phase: ['phase', 'stage', 'service phase', 'development phase'],
  status: ['status', 'service status'],
  category: ['category', 'type', 'service type', 'kind', 'theme', 'topic'],
  audience: ['audience', 'users', 'user group', 'user groups', 'customer type', 'customers', 'client group', 'for whom'],
  aliases: ['also known as', 'aka', 'other names', 'former names', 'previous names', 'old name', 'aliases', 'synonyms'],
  owner: [
    'owner',
    'owners',
    'owned by',
    'owning organisation',
    'owning organisations',
    'owning department',
    'owning departments',
    'department',
    'departments',
    'organisation',
    'organisations',
    'organization',
    'organizations',
    'responsible organisation',
    'responsible department',
    'agency',
    'agency body',
    'body',
    'owning body',
  ],
  deliverer: ['delivered by', 'delivery organisation', 'delivery body', 'provider', 'supplier', 'operated by', 'run by'],
  funder: ['funded by', 'funder', 'funding organisation', 'budget holder'],
  ownedSince: ['since', 'owned since', 'owner since', 'owners since', 'owned from'],
  policy: ['policy', 'policies', 'policy area'],
  volume: [
    'volume',
    'yearly volume',
    'annual volume',
    'volume a year',
    'volume per year',
    'transactions a year',
    'transactions per year',
    'annual transactions',
    'number of transactions',
  ],
} as const;

export type KnownHeading = keyof typeof knownHeadings;

/** Who answers for a service by name, and how to reach them: Crosscut holds no named people. */
const people =
  /\b(e-?mail|telephone|phone|contact|sro|responsible owner|service owner|product owner|service manager|lead|manager|director)\b/i;
export const isAboutPeople = (heading: string): boolean => people.test(heading);

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

/** The heading that is one of the known ones for this, the likeliest first. */
export const findHeading = (headings: readonly string[], known: KnownHeading): string | undefined => {
  for (const word of knownHeadings[known]) {
    const found = headings.find((heading) => plain(heading) === word && !isAboutPeople(heading));
    if (found !== undefined) return found;
  }
  return undefined;
};

/** Whose columns these are. */
export const columnsOfServices = [
  'summary',
  'phase',
  'status',
  'category',
  'audience',
  'url',
  'aliases',
] as const satisfies readonly KnownHeading[];
export const serviceFile: DatasetFile = 'services.csv';
