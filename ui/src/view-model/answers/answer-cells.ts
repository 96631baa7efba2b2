/** A piece of a cell: text, and the key of the thing that it names. */
export interface CellPart {
  readonly text: string;
  readonly key: string | null;
}
export type AnswerCell = readonly CellPart[];

/** How values are said to a reader: in whose language, with which words. */
export interface Saying {
  /** The name of a field as a reader would say it. */
  readonly field: (name: string) => string;
  /** A value that the model writes in capitals; null when it is not one. */
  readonly coded: (name: string, value: string) => string | null;
  /** With so many digits after the point; none when left out. */
  readonly share: (value: number, digits?: number) => string;
  readonly count: (value: number) => string;
  /** How many people; few are not counted out. */
  readonly people: (value: number) => string;
  /** As precisely as a date of this name is known. */
  readonly dateOf: (name: string, date: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
  /** Nothing of what it needs is recorded. */
  readonly unasked: string;
  readonly invented: string;
  readonly to: (low: string, high: string) => string;
}

export type Plain = Readonly<Record<string, unknown>>;
export const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);
export const isThing = (value: unknown): value is Plain & { id: string; name: string } =>
  isPlain(value) && typeof value.id === 'string' && typeof value.name === 'string';

/** A row that rests on invented facts: it says so itself, or something that it names does. */
export const isInvented = (record: Plain): boolean =>
  record.illustrative === true ||
  Object.values(record).some((held) => (Array.isArray(held) ? held : [held]).some((one) => isPlain(one) && one.illustrative === true));

/** What a record holds for programs, or says of itself by where it stands. */
export const unsaid = new Set(['illustrative', 'label', 'key', 'id']);
const shares = new Set([
  'share',
  'coverage',
  'hardSplitShare',
  'demandShare',
  'digitalShare',
  'narrows',
  'adds',
  'bestPossible',
  'bothByOrganisation',
  'bothByTeam',
  'completionRate',
  'overall',
  'demand',
  'deficit',
  'tiesThatCross',
]);
/** Whether a field of this name holds a share of one. */
export const isShare = (name: string): boolean => shares.has(name);
const between = new Set(['from', 'to', 'since', 'until', 'start', 'end', 'reportedOn', 'askedOn']);

const keyOf = (thing: Plain & { id: string }): string | null => (thing.id.includes(':') ? thing.id : null);
const isInterval = (value: Plain): boolean => 'low' in value && 'high' in value;

const saidNumber = (value: number, name: string, saying: Saying, within: Plain | null): string =>
  shares.has(name) || (name === 'known' && within !== null && !('of' in within))
    ? saying.share(value)
    : name === 'people'
      ? saying.people(value)
      : saying.count(Math.round(value * 1000) / 1000);

const saidInterval = (interval: Plain, saying: Saying): string => {
  const say =
    'value' in interval || 'coverage' in interval || 'share' in interval
      ? (value: number) => saying.share(value)
      : (value: number) => saying.count(Math.round(value * 1000) / 1000);
  const [value, low, high] = [interval.value ?? interval.share, interval.low, interval.high];
  const range = typeof low === 'number' && typeof high === 'number' ? (low === high ? say(low) : saying.to(say(low), say(high))) : '';
  if (typeof value !== 'number')
    return range === '' ? '' : 'value' in interval ? `${interval.coverage === 0 ? saying.unasked : saying.unknown} (${range})` : range;
  return range === '' || low === high ? say(value) : `${say(value)} (${range})`;
};

const statements = new Set(['values', 'before', 'after']);
/** The fields of a statement of a source, which the API gives as JSON, each with its name. */
const saidValues = (json: string, saying: Saying): string =>
  Object.entries(JSON.parse(json) as Plain)
    .map(([name, value]) => [
      saying.field(name),
      toCell(value, name, saying)
        .map(({ text }) => text)
        .join(', '),
    ])
    .filter(([, text]) => text !== '')
    .map(([field, text]) => `${field}: ${text}`)
    .join('; ');

const saidText = (value: string, name: string, saying: Saying): string =>
  statements.has(name) && value.startsWith('{')
    ? saidValues(value, saying)
    : (saying.coded(name, value) ?? (/^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/.test(value) ? saying.dateOf(name, value.slice(0, 10)) : value));

/** One record in a cell: things and sentences as they are, figures with the name of their field before them. */
const saidRecord = (record: Plain, saying: Saying): string =>
  Object.entries(record)
    .filter(([name, value]) => !unsaid.has(name) && name !== 'sources' && value !== 'VALUE')
    .flatMap(([name, value]) => {
      const text = toCell(value, name, saying, record)
        .map((part) => part.text)
        .join('; ');
      const named = typeof value === 'number' || typeof value === 'boolean' || between.has(name) || (isPlain(value) && isInterval(value));
      return text === '' ? [] : [named ? `${saying.field(name).toLocaleLowerCase()} ${text}` : text];
    })
    .join(', ');

/** A value in a cell, piece by piece: a list has a piece for each of its entries. Nothing for what is not known, never 0. */
export const toCell = (value: unknown, name: string, saying: Saying, within: Plain | null = null): AnswerCell => {
  if (value === null || value === undefined || value === '') return [];
  if (Array.isArray(value)) return value.flatMap((one) => toCell(one, name, saying, within));
  if (isThing(value)) {
    const rest = saidRecord(
      Object.fromEntries(
        Object.entries(value).filter(
          ([field]) => field !== 'name' && !('publisher' in value) && !['summary', 'steps', 'services'].includes(field),
        ),
      ),
      saying,
    );
    return [{ text: rest === '' ? value.name : `${value.name}, ${rest}`, key: keyOf(value) }];
  }
  if (isPlain(value)) {
    const things = Object.entries(value).filter(([field, held]) => isThing(held) && field !== 'source');
    const text = isInterval(value) ? saidInterval(value, saying) : saidRecord(value, saying);
    return text === '' ? [] : [{ text, key: things.length === 1 ? keyOf(things[0]![1] as Plain & { id: string }) : null }];
  }
  if (typeof value === 'boolean') return [{ text: value ? saying.yes : saying.no, key: null }];
  if (typeof value === 'number') return [{ text: saidNumber(value, name, saying, within), key: null }];
  return [{ text: saidText(String(value), name, saying), key: null }];
};
