import { bareId, decodeKey } from '../../../../graph-schema/ids.js';
import { wordsOfId } from '../thing-history.js';

/** A piece of a cell: text, and the key of the thing that it names. */
export interface CellPart {
  readonly text: string;
  readonly key: string | null;
}
export type AnswerCell = readonly CellPart[];

/** How values are said to a reader: in whose language, with which words. */
export interface Saying {
  /** The name of a field as a reader would say it; `place` is the list, record or question that it stands in, where it may mean something of its own. */
  readonly field: (name: string, place?: string) => string;
  /** A value that the model writes in capitals; null when it is not one. */
  readonly coded: (name: string, value: string) => string | null;
  /** A kind of relationship, seen from where it begins; where `direction` is IN, from where it ends. */
  readonly relationship: (type: string, direction: unknown) => string;
  /** What the thing or hand-off with this key is called; null where nobody was asked for its name. */
  readonly named: (key: string) => string | null;
  /** With so many digits after the point; none when left out. */
  readonly share: (value: number, digits?: number) => string;
  /** A difference of two shares, in points of a hundred. */
  readonly points: (share: number) => string;
  readonly count: (value: number) => string;
  readonly pounds: (value: number) => string;
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

/** Where a value stands: in the list or record of this name, and the record itself. */
export interface Place {
  readonly list?: string;
  readonly record?: Plain;
}

export type Plain = Readonly<Record<string, unknown>>;
export const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);
export const isThing = (value: unknown): value is Plain & { id: string; name: string } =>
  isPlain(value) && typeof value.id === 'string' && typeof value.name === 'string';

/** A row that rests on invented facts: it says so itself, or something that it names does. */
export const isInvented = (record: Plain): boolean =>
  record.illustrative === true ||
  Object.values(record).some((held) => (Array.isArray(held) ? held : [held]).some((one) => isPlain(one) && one.illustrative === true));

/** What a record holds for programs, or says of itself by where it stands or by another field. */
export const unsaid = new Set(['illustrative', 'label', 'key', 'id', 'direction']);
const shares = new Set([
  'share',
  'coverage',
  'hardSplitShare',
  'demandShare',
  'digitalShare',
  'narrows',
  'splitIndexLeast',
  'atTableMost',
  'bothByOrganisation',
  'bothByTeam',
  'completionRate',
  'overall',
  'demand',
  'deficit',
  'jaccard',
  'overlap',
  'likelihood',
  'deficit.ties',
  'differsMost.one',
  'differsMost.other',
  'journeys.known',
  'mendsMost.splitIndex',
  'twins.departments',
  'twins.boundaries',
  'twins.professions',
]);
/** Whether a field of this name holds a share of one, anywhere or in this list or record. */
export const isShare = (name: string, list = ''): boolean => shares.has(name) || shares.has(`${list}.${name}`);
const pointed = new Set(['lessWithout']);
/** Yes, no or not known: an empty cell would read as no. */
const answered = new Set(['lost']);
const between = new Set(['from', 'to', 'since', 'until', 'start', 'end', 'reportedOn', 'askedOn']);

const keyOf = (thing: Plain & { id: string }): string | null => (thing.id.includes(':') ? thing.id : null);
const isInterval = (value: Plain): boolean => 'low' in value && 'high' in value;
const toThreeDigits = (value: number): number => Math.round(value * 1000) / 1000;
const isDate = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/.test(value);

const saidNumber = (value: number, name: string, saying: Saying, { list }: Place): string =>
  isShare(name, list)
    ? saying.share(value)
    : pointed.has(name)
      ? saying.points(value)
      : name === 'people'
        ? saying.people(value)
        : saying.count(toThreeDigits(value));

const saidInterval = (interval: Plain, saying: Saying): string => {
  const isShared = 'value' in interval || 'coverage' in interval || 'share' in interval;
  const say = isShared
    ? (value: number) => saying.share(value)
    : interval.unit === 'GBP'
      ? saying.pounds
      : (value: number) => saying.count(toThreeDigits(value));
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
      (Array.isArray(value) ? value : [value]).map((one) => textOf(one, name, saying)).join(', '),
    ])
    .filter(([, text]) => text !== '')
    .map(([field, text]) => `${field}: ${text}`)
    .join('; ');

/** What a key names: by the name that is known, else by the words of its id. Null for what is no key. */
const saidKey = (key: string, saying: Saying): string | null =>
  saying.named(key) ??
  (/^[a-z0-9-]+>[a-z0-9-]+$/.test(key)
    ? key.split('>').map(wordsOfId).join(' → ')
    : decodeKey(key) === null
      ? null
      : wordsOfId(bareId(key)));

/** A statement is about a thing, or about a relationship: both keys, and after them what tells the same pair apart. */
export const saidFact = (text: string, saying: Saying): CellPart | null => {
  const [from = '', type = '', to = ''] = text.split(' ');
  const [one, other] = [saidKey(from, saying), saidKey(to, saying)];
  if (one === null || (type !== '' && other === null)) return null;
  return type === '' ? { text: one, key: from } : { text: `${one}: ${saying.relationship(type, 'OUT')} ${other}`, key: to };
};

const saidText = (value: string, name: string, saying: Saying, { record }: Place): CellPart => {
  if (statements.has(name) && value.startsWith('{')) return { text: saidValues(value, saying), key: null };
  if (name === 'relationship') return { text: saying.relationship(value, record?.direction), key: null };
  if (isDate(value)) return { text: saying.dateOf(name, value.slice(0, 10)), key: null };
  return saidFact(value, saying) ?? { text: saying.coded(name, value) ?? value, key: null };
};

/** What a record begins with: from where to where, or a figure with its unit, or why there is none. The fields that it takes up. */
const leadOf = (record: Plain, saying: Saying): { readonly said: readonly string[]; readonly taken: readonly string[] } => {
  const { from, to, value, unit, start, end, state } = record;
  const ends = [from, to].map((one) => (isDate(one) ? '' : textOf(one, 'from', saying)));
  const known = typeof value === 'number' && typeof unit === 'string';
  // A figure that nobody published has no unit to speak of.
  const withheld = value === null && typeof unit === 'string' && typeof state === 'string';
  const amount = known
    ? [unit === 'GBP' ? saying.pounds(value) : `${saying.count(value)} ${unit}`]
    : withheld
      ? [saying.coded('state', state) ?? state]
      : [];
  const span = isDate(start) && isDate(end) ? [saying.to(saying.dateOf('start', start), saying.dateOf('end', end))] : [];
  return {
    said: [...(ends.every(Boolean) ? [ends.join(' → ')] : []), ...amount, ...span],
    taken: [
      ...(ends.every(Boolean) ? ['from', 'to'] : []),
      ...(amount.length > 0 ? ['value', 'unit', ...(withheld ? ['state'] : [])] : []),
      ...(span.length > 0 ? ['start', 'end'] : []),
    ],
  };
};

const saidFlag = (value: boolean, name: string, saying: Saying, list: string): string =>
  saying.coded(name, String(value)) ?? (value ? saying.field(name, list).toLocaleLowerCase() : '');

/** One record in a cell, under the name of its column: its own sentence where it has one; else things as they are, figures with the name of their field before them. */
const saidRecord = (record: Plain, list: string, saying: Saying): string => {
  if (typeof record.sentence === 'string' && record.sentence !== '') return record.sentence;
  const { said, taken } = leadOf(record, saying);
  return [
    ...said,
    ...Object.entries(record)
      .filter(([name, value]) => !unsaid.has(name) && !taken.includes(name) && name !== 'sources' && value !== 'VALUE')
      .map(([name, value]) => {
        if (typeof value === 'boolean') return saidFlag(value, name, saying, list);
        const text = textOf(value, name, saying, { list, record });
        const isRecord = isPlain(value) && !isThing(value);
        const named = isRecord || (typeof value === 'number' && name !== 'share') || between.has(name);
        return text === '' || !named ? text : `${saying.field(name, list).toLocaleLowerCase()} ${text}`;
      }),
  ]
    .filter(Boolean)
    .join(', ');
};

/** A value in a cell, piece by piece: a list has a piece for each of its entries, a thing is its name. Nothing for what is not known, never 0. */
export const toCell = (value: unknown, name: string, saying: Saying, place: Place = {}): AnswerCell => {
  if (value === null && answered.has(name)) return [{ text: saying.unknown, key: null }];
  if (value === null || value === undefined || value === '') return [];
  if (Array.isArray(value))
    return value.flatMap((one) =>
      Array.isArray(one) ? [{ text: textOf(one, name, saying, place), key: null }] : toCell(one, name, saying, place),
    );
  // What is no thing of the map, such as what a team mostly does, is named by its code.
  if (isThing(value)) return [{ text: (value.id === value.name && saying.coded('name', value.name)) || value.name, key: keyOf(value) }];
  if (isPlain(value)) {
    const things = Object.entries(value).filter(([field, held]) => isThing(held) && field !== 'source');
    const text = isInterval(value) && typeof value.sentence !== 'string' ? saidInterval(value, saying) : saidRecord(value, name, saying);
    return text === '' ? [] : [{ text, key: things.length === 1 ? keyOf(things[0]![1] as Plain & { id: string }) : null }];
  }
  if (typeof value === 'boolean') return [{ text: saying.coded(name, String(value)) ?? (value ? saying.yes : saying.no), key: null }];
  if (typeof value === 'number') return [{ text: saidNumber(value, name, saying, place), key: null }];
  return [saidText(String(value), name, saying, place)];
};

/** The same as one text. */
export const textOf = (value: unknown, name: string, saying: Saying, place: Place = {}): string =>
  toCell(value, name, saying, place)
    .map(({ text }) => text)
    .join('; ');
