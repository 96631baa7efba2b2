import { decodeKey } from '#graph-schema/ids';
import { nodeLabels } from '#graph-schema/labels';
import { relationshipTypes } from '#graph-schema/relationships';
import {
  arrangements,
  directions,
  emptyView,
  groupings,
  looks,
  marks,
  type Expansion,
  type ExploreView,
  type FactIs,
  type Look,
  type PathEnds,
  type Pin,
  type StyleRule,
} from './explore-view.js';
import { isDay } from '../is-day.js';

/** Keys hold none of these, so lists and their parts need no escaping. */
const between = ',';
const part = '~';

/** One field of a view as a parameter of the address. `read` gives null for what it cannot read; `usual` is left out. */
interface Field<T> {
  readonly name: string;
  readonly usual: T;
  readonly read: (text: string) => T | null;
  readonly write: (value: T) => string;
  /** Parts of the text that `read` left out. */
  readonly unread: (text: string) => string[];
}

const itemsOf = (text: string): string[] => [...new Set(text.split(between).filter((item) => item !== ''))];

const list = <T>(name: string, read: (text: string) => T | null, write: (item: T) => string): Field<readonly T[]> => ({
  name,
  usual: [],
  read: (text) => itemsOf(text).flatMap((item) => read(item) ?? []),
  write: (items) => items.map(write).join(between),
  unread: (text) => itemsOf(text).filter((item) => read(item) === null),
});

const one = <T>(name: string, usual: T, read: (text: string) => T | null, write: (value: T) => string): Field<T> => ({
  name,
  usual,
  read,
  write: (value) => (value === usual ? '' : write(value)),
  unread: (text) => (text !== '' && read(text) === null ? [text] : []),
});

const oneOf =
  <T extends string>(values: readonly T[]) =>
  (text: string | undefined): T | null =>
    (values as readonly (string | undefined)[]).includes(text) ? (text as T) : null;
const toKey = (text: string | undefined): string | null => (text !== undefined && decodeKey(text) ? text : null);
const same = (text: string) => text;
const toDate = (text: string): string | null => (isDay(text) ? text : null);
const toNumber = (text: string | undefined): number | null => (text && Number.isFinite(Number(text)) ? Number(text) + 0 : null);

const toExpansion = (text: string): Expansion | null => {
  const [of, type, way, label, count] = text.split(part);
  const [key, relationship, direction, kind, take] = [
    toKey(of),
    oneOf(relationshipTypes)(type),
    oneOf(directions)(way),
    oneOf(nodeLabels)(label),
    toNumber(count),
  ];
  return key && relationship && direction && kind && take !== null && Number.isInteger(take) && take > 0
    ? { of: key, relationship, direction, label: kind, take }
    : null;
};

const toPin = (text: string): Pin | null => {
  const [of, across, down] = text.split(part);
  const [key, x, y] = [toKey(of), toNumber(across), toNumber(down)];
  return key && x !== null && y !== null ? { key, x, y } : null;
};

const toPath = (text: string): PathEnds | null => {
  const [start, end, every] = text.split(part);
  const [from, to] = [toKey(start), toKey(end)];
  return from && to && from !== to && (every === undefined || every === 'every') ? { from, to, every: every === 'every' } : null;
};

const encodeText = (text: string): string => encodeURIComponent(text).replaceAll(part, '%7E').replaceAll('%3A', ':');
const decodeText = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};
const toFact = (text: string): FactIs | null => {
  const [property, value, ...rest] = text.split(part).map(decodeText);
  return property && value && rest.length === 0 ? { property, value } : null;
};
const fromFact = ({ property, value }: FactIs): string => [property, value].map(encodeText).join(part);
const toRule = (text: string): StyleRule | null => {
  const at = text.lastIndexOf(part);
  const [fact, mark] = [toFact(text.slice(0, Math.max(0, at))), oneOf(marks)(text.slice(at + 1))];
  return fact && mark ? { ...fact, mark } : null;
};

const toLooks = (text: string): ExploreView['looks'] | null => {
  const pairs = itemsOf(text).map((item) => item.split(part));
  const found = pairs.flatMap(([look, property]): [Look, string][] => {
    const [known, decoded] = [oneOf(looks)(look), decodeText(property ?? '')];
    return known && decoded ? [[known, decoded]] : [];
  });
  return found.length === pairs.length ? { ...emptyView.looks, ...Object.fromEntries(found) } : null;
};
const fromLooks = (given: ExploreView['looks']): string =>
  looks.flatMap((look) => (given[look] === null ? [] : [`${look}${part}${encodeText(given[look])}`])).join(between);

/** Each field of a view with its place in an address, in the order in which they are written. */
const fields: { readonly [K in keyof ExploreView]: Field<ExploreView[K]> } = {
  starts: list('start', toKey, same),
  everything: one(
    'everything',
    false,
    (text) => (text === 'yes' ? true : null),
    () => 'yes',
  ),
  expansions: list('open', toExpansion, ({ of, relationship, direction, label, take }) =>
    [of, relationship, direction, label, take].join(part),
  ),
  hidden: list('hide', toKey, same),
  only: list('only', toKey, same),
  pins: list('pin', toPin, ({ key, x, y }) => [key, x, y].join(part)),
  marked: list('mark', toKey, same),
  paths: list('path', toPath, ({ from, to, every }) => [from, to, ...(every ? ['every'] : [])].join(part)),
  rules: list('rule', toRule, (rule) => `${fromFact(rule)}${part}${rule.mark}`),
  looks: one('looks', emptyView.looks, toLooks, fromLooks),
  labelsOff: list<string>('without', oneOf(nodeLabels), same),
  relationshipsOff: list<string>('withoutLinks', oneOf(relationshipTypes), same),
  factsOff: list('withoutFacts', toFact, fromFact),
  selected: one<string | null>('selected', null, toKey, String),
  arrangement: one('arrange', emptyView.arrangement, oneOf(arrangements), same),
  // Addresses of the first version said `departments`.
  together: one(
    'together',
    emptyView.together,
    (text) => (text === 'departments' ? 'groups' : oneOf(['auto', 'groups', 'apart'] as const)(text)),
    same,
  ),
  groupBy: one('by', emptyView.groupBy, oneOf(groupings), same),
  openGroups: list('openGroups', (text) => decodeText(text) || null, encodeText),
  beside: one('beside', emptyView.beside, oneOf(['list', 'table'] as const), same),
  asAt: one<string | null>('asAt', null, toDate, String),
};
const all = Object.entries(fields) as [keyof ExploreView, Field<unknown>][];

/** Reads a view from an address. What cannot be read is left out, never guessed: `unreadIn` names it. */
export const viewFrom = (params: URLSearchParams): ExploreView =>
  Object.fromEntries(all.map(([key, field]) => [key, field.read(params.get(field.name) ?? '') ?? field.usual])) as unknown as ExploreView;

const foreign = new Set(['lang']);

/** Parts of an address that are no part of any view, such as `open=service:a~OWNS`. */
export const unreadIn = (params: URLSearchParams): string[] => [
  ...all.flatMap(([, field]) => field.unread(params.get(field.name) ?? '').map((text) => `${field.name}=${text}`)),
  ...[...params].flatMap(([name, value]) =>
    foreign.has(name) || all.some(([, field]) => field.name === name) ? [] : [`${name}=${value}`],
  ),
];

// Readable addresses: only what a query string gives another meaning is escaped.
const escaped = (text: string): string => encodeURIComponent(text).replace(/%(3A|2F|2C)/g, decodeURIComponent);

/** Writes a view into an address, shortest first: what is as usual is left out. Inverse of `viewFrom`. */
export const searchFor = (view: ExploreView): string =>
  all
    .map(([key, field]) => [field.name, field.write(view[key])] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${escaped(value)}`)
    .join('&');
