import { readPublishedCsv, type PublishedRecord } from './published-csv.js';
import type { PublishedFormat, PublishedRow } from './published.js';
import { toAlias, toId } from './to-id.js';

const needed = ['fiscal_yr', 'service_id', 'service_name_en', 'department_name_en'];

/** Columns of figures, with what they count. */
const figures: readonly (readonly [column: string, channel: string, unit: string])[] = [
  ['online_applications', 'online', 'applications'],
  ['telephone_applications', 'telephone', 'applications'],
  ['in_person_applications', 'in person', 'applications'],
  ['postal_mail_applications', 'post', 'applications'],
  ['other_applications', 'other', 'applications'],
  ['calls_received', 'calls received', 'calls'],
  ['web_visits_info_service', 'web visits', 'visits'],
];

/** ND is no data, NA is not applicable; neither is nothing. */
const toFigure = (text: string): { value?: string; state?: string } =>
  text === 'ND' ? { state: 'NOT_PROVIDED' } : text === 'NA' ? { state: 'NOT_APPLICABLE' } : { value: text };

/** A fiscal year of Canada, 2019-2020, begins on 1 April. */
const periodOf = (fiscalYear: string): { start: string; end: string } => {
  const [from = '', to = ''] = fiscalYear.split('-');
  return { start: `${from}-04-01`, end: `${to}-03-31` };
};

function* rowsOf(file: string, { line, cell }: PublishedRecord, once: (key: string) => boolean): Generator<PublishedRow> {
  const at = { shownAs: file, line };
  const service = `gc-${toId(cell('service_id'))}`;
  const organisation = toId(cell('department_name_en'));
  if (once(`organisation ${organisation}`)) {
    const french = cell('department_name_fr');
    yield {
      ...at,
      file: 'organisations.csv',
      cells: { id: organisation, name: cell('department_name_en'), aliases: french === cell('department_name_en') ? '' : toAlias(french) },
      columns: { id: 'department_name_en', name: 'department_name_en', aliases: 'department_name_fr' },
    };
  }
  if (once(`service ${service}`)) {
    const french = cell('service_name_fr');
    yield {
      ...at,
      file: 'services.csv',
      columns: {
        id: 'service_id',
        name: 'service_name_en',
        summary: 'service_description_en',
        category: 'service_type',
        audience: 'client_target_groups',
        url: 'service_url_en',
        aliases: 'service_name_fr',
      },
      cells: {
        id: service,
        name: cell('service_name_en'),
        summary: cell('service_description_en'),
        category: cell('service_type'),
        audience: cell('client_target_groups'),
        url: cell('service_url_en'),
        aliases: french === cell('service_name_en') ? '' : toAlias(french),
      },
    };
  }
  if (once(`owner ${service} ${organisation}`))
    yield {
      ...at,
      file: 'service-owners.csv',
      cells: { service, organisation },
      columns: { service: 'service_id', organisation: 'department_name_en' },
    };
  for (const [column, channel, unit] of figures) {
    const text = cell(column);
    if (text !== '')
      yield {
        ...at,
        file: 'service-metrics.csv',
        cells: { service, kind: 'VOLUME', ...periodOf(cell('fiscal_yr')), channel, unit, ...toFigure(text) },
        columns: { service: 'service_id', start: 'fiscal_yr', end: 'fiscal_yr', value: column, state: column },
      };
  }
}

/** The inventory of services of the Government of Canada, a CSV file a fiscal year. */
export const gcServiceInventory: PublishedFormat = {
  name: 'gc-service-inventory',
  says: 'the GC Service Inventory of Canada, CSV files of services: services, the departments that own them, applications by channel',
  takes: /services\.csv$/i,
  source: {
    name: 'GC Service Inventory',
    publisher: 'Treasury Board of Canada Secretariat',
    url: 'https://open.canada.ca/data/en/dataset/3ac0d080-6149-499a-8b06-7ce5f00ec56c',
  },
  async *rows(files, report) {
    const seen = new Set<string>();
    const once = (key: string): boolean => !seen.has(key) && Boolean(seen.add(key));
    for (const file of files)
      for await (const record of readPublishedCsv(file, 'gc-service-inventory', needed, report)) yield* rowsOf(file, record, once);
  },
};
