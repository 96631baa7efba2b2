import type { Problem } from '../problem.js';
import { readPublishedCsv, type Headings, type PublishedRecord } from './published-csv.js';
import type { PublishedFormat, PublishedRow } from './published.js';
import { toId } from './to-id.js';

/** A column of figures: what it counts, over which twelve months. */
interface Figure {
  readonly heading: string;
  readonly kind: string;
  readonly channel: string;
  readonly unit: string;
  readonly start: string;
  readonly end: string;
}

const kinds = new Map<string, readonly [kind: string, channel: string, unit: string]>(
  Object.entries({
    'vol.': ['VOLUME', '', 'transactions'],
    volume: ['VOLUME', '', 'transactions'],
    'digital vol.': ['DIGITAL_VOLUME', '', 'transactions'],
    'digital volume': ['DIGITAL_VOLUME', '', 'transactions'],
    'cpt (£)': ['COST_PER_TRANSACTION', '', 'GBP'],
    'cost per transaction (£)': ['COST_PER_TRANSACTION', '', 'GBP'],
    'digital cpt (£)': ['COST_PER_TRANSACTION', 'digital', 'GBP'],
    'completion rate': ['COMPLETION_RATE', '', '%'],
    'user satisfaction': ['SATISFACTION', '', '%'],
  } as const),
);
const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** Every period here is twelve months: one heading says January 2014 to December 2015 where its neighbours and the quarterly figures show 2014. */
const twelveMonthsFrom = (year: number, month: number): { start: string; end: string } => {
  const end = new Date(Date.UTC(year + 1, month, 0));
  return { start: new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10), end: end.toISOString().slice(0, 10) };
};

/** `2014-Q1` ends with December 2013, for its years begin in October; the first, 2012-Q4, was the year to March 2012, as the file of volumes names it. */
const periodOf = (words: string): { start: string; end: string } | null => {
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(words) ?? [];
  if (words === '2012-Q4') return twelveMonthsFrom(2011, 3);
  if (year && quarter) return twelveMonthsFrom(Number(year) - 1, (Number(quarter) - 1) * 3);
  const [, month, from] = /^([a-z]+) (\d{4}) to [a-z]+ \d{4}$/i.exec(words) ?? [];
  const at = months.indexOf((month ?? '').toLowerCase());
  return from && at >= 0 ? twelveMonthsFrom(Number(from), at) : null;
};

const toFigure = (heading: string): Figure[] => {
  const [, words = '', what = ''] = /^(\d{4}-Q\d) (.+)$/.exec(heading) ?? /^([^:]+ to [^:]+): (.+)$/.exec(heading) ?? [];
  const [period, kind] = [periodOf(words), kinds.get(what.toLowerCase())];
  return period && kind ? [{ heading, kind: kind[0], channel: kind[1], unit: kind[2], ...period }] : [];
};

const unsaid = (text: string): string => (text === '[not provided]' || text === '-' ? '' : text);

interface Seen {
  readonly once: (key: string) => boolean;
  /** The id of a service by whose it is and what it is called: only one of the files has ids. */
  readonly ids: Map<string, string>;
  /** What was said of a service, a figure and a period, with its place. */
  readonly said: Map<string, { value: string; place: string }>;
}

function* bodiesOf(
  file: string,
  { line, cell }: PublishedRecord,
  heading: Readonly<Record<'departmentShort' | 'body' | 'bodyShort', string>>,
  { once }: Seen,
): Generator<PublishedRow> {
  const [department, body] = [toId(cell('Department')), toId(cell(heading.body))];
  const at = { shownAs: file, line };
  if (once(`organisation ${department}`))
    yield {
      ...at,
      file: 'organisations.csv',
      cells: { id: department, name: cell('Department'), abbreviation: cell(heading.departmentShort) },
      columns: { id: 'Department', name: 'Department', abbreviation: heading.departmentShort },
    };
  if (once(`organisation ${body}`))
    yield {
      ...at,
      file: 'organisations.csv',
      cells: { id: body, name: cell(heading.body), abbreviation: cell(heading.bodyShort) },
      columns: { id: heading.body, name: heading.body, abbreviation: heading.bodyShort },
    };
  if (department !== body && once(`part ${body} ${department}`))
    yield {
      ...at,
      file: 'organisation-parents.csv',
      cells: { organisation: body, parent: department },
      columns: { organisation: heading.body, parent: 'Department' },
    };
}

async function* rowsOf(file: string, seen: Seen, report: (problem: Problem) => void): AsyncGenerator<PublishedRow> {
  let [figures, headings]: [readonly Figure[], Headings] = [[], []];
  const onHeadings = (found: Headings): void => {
    [headings, figures] = [found, found.flatMap(toFigure)];
  };
  for await (const record of readPublishedCsv(file, 'performance-platform', ['Department', 'Name of service'], report, { onHeadings })) {
    const { line, cell } = record;
    const has = (one: string, other: string): string => (headings.includes(one) ? one : other);
    const heading = {
      departmentShort: has('Abbr', 'Department Abbreviation'),
      body: has('Agency/body', 'Body/Agency'),
      bodyShort: has('Agency abbr', 'Agency Abbreviation'),
    };
    yield* bodiesOf(file, record, heading, seen);
    const [department, body] = [cell('Department'), cell(heading.body)];
    const named = `${department}\n${body}\n${cell('Name of service')}`;
    const service = seen.ids.get(named) ?? toId(cell('Slug') || `${cell(heading.departmentShort)} ${cell('Name of service')}`);
    seen.ids.set(named, service);
    const at = { shownAs: file, line };
    if (seen.once(`service ${service}`)) {
      const category = has('Category', 'Service Type');
      yield {
        ...at,
        file: 'services.csv',
        columns: {
          id: has('Slug', 'Name of service'),
          name: 'Name of service',
          category,
          summary: 'Description of service',
          audience: 'Customer type',
          url: 'URL',
        },
        cells: {
          id: service,
          name: cell('Name of service'),
          category: unsaid(cell(category)),
          summary: unsaid(cell('Description of service')),
          audience: unsaid(cell('Customer type')),
          url: unsaid(cell('URL')),
        },
      };
      yield {
        ...at,
        file: 'service-owners.csv',
        cells: { service, organisation: toId(body) },
        columns: { service: 'Name of service', organisation: heading.body },
      };
    }
    for (const figure of figures) yield* metricsOf(figure, service, cell(figure.heading), at, seen, report);
  }
}

/** An empty cell says nothing; a dash says that nobody gave the figure. The two files give most figures both: they must be the same. */
function* metricsOf(
  { heading, kind, channel, unit, start, end }: Figure,
  service: string,
  text: string,
  at: { shownAs: string; line: number },
  { said }: Seen,
  report: (problem: Problem) => void,
): Generator<PublishedRow> {
  if (text === '') return;
  const value = unsaid(text).replaceAll(',', '');
  const key = `${service} ${kind} ${channel} ${start}`;
  const before = said.get(key);
  if (before && (before.value === value || (before.value !== '' && value !== '' && Number(before.value) === Number(value)))) return;
  if (before)
    return report({
      file: at.shownAs,
      line: at.line,
      column: heading,
      value: text,
      reason: `is not what ${before.place} says of the same service and months, ${before.value || 'not provided'}`,
    });
  said.set(key, { value, place: `${at.shownAs}:${at.line}` });
  yield {
    ...at,
    file: 'service-metrics.csv',
    cells: { service, kind, start, end, channel, unit, value, state: value === '' ? 'NOT_PROVIDED' : 'VALUE' },
    columns: { service: 'Name of service', value: heading, start: heading, end: heading },
  };
}

/** The services of the GOV.UK Performance Platform and their rolling twelve months of volumes and costs. */
export const performancePlatform: PublishedFormat = {
  name: 'performance-platform',
  says: 'the GOV.UK Performance Platform, services.csv and transaction-volumes.csv: services, the bodies that own them, twelve months of volumes and costs',
  takes: /(services|transaction-volumes)\.csv$/i,
  source: {
    name: 'GOV.UK Performance Platform: services and transaction volumes',
    publisher: 'Government Digital Service',
    url: 'https://github.com/alphagov/spotlight',
  },
  async *rows(files, report) {
    const keys = new Set<string>();
    const seen: Seen = { once: (key) => !keys.has(key) && Boolean(keys.add(key)), ids: new Map(), said: new Map() };
    // services.csv has the ids, so it goes first.
    for (const file of [...files].sort((a, b) => Number(/volumes/i.test(a)) - Number(/volumes/i.test(b))))
      yield* rowsOf(file, seen, report);
  },
};
