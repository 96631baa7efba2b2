import { decodeKey } from '#graph-schema/ids';
import { nodeLabels } from '#graph-schema/labels';
import { relationshipTypes } from '#graph-schema/relationships';
import { arrangements, directions, emptyView, marks, type Expansion, type ExploreView, type PathEnds, type Pin, type StyleRule } from './explore-view.js';

/** Keys hold none of these, so lists and their parts need no escaping. */
const between = ',';
const part = '~';

const oneOf = <T extends string>(values: readonly T[], value: string | null): T | null => (values as readonly (string | null)[]).includes(value) ? (value as T) : null;
const isKey = (value: string | undefined): value is string => value !== undefined && decodeKey(value) !== null;
const listIn = (params: URLSearchParams, name: string): string[] => [...new Set((params.get(name) ?? '').split(between).filter((item) => item !== ''))];
const keysIn = (params: URLSearchParams, name: string): string[] => listIn(params, name).filter(isKey);

const toExpansion = (text: string): Expansion[] => {
  const [of, type, way, label, count] = text.split(part);
  const relationship = oneOf(relationshipTypes, type ?? null);
  const direction = oneOf(directions, way ?? null);
  const known = oneOf(nodeLabels, label ?? null);
  const take = Number(count);
  return isKey(of) && relationship && direction && known && Number.isInteger(take) && take > 0 ? [{ of, relationship, direction, label: known, take }] : [];
};

const toPin = (text: string): Pin[] => {
  const [key, x, y] = text.split(part);
  return isKey(key) && x && y && Number.isFinite(Number(x)) && Number.isFinite(Number(y)) ? [{ key, x: Number(x) + 0, y: Number(y) + 0 }] : [];
};

const toPath = (text: string): PathEnds[] => {
  const [from, to] = text.split(part);
  return isKey(from) && isKey(to) && from !== to ? [{ from, to }] : [];
};

const toRule = (text: string): StyleRule[] => {
  const [property, value, mark] = text.split(part).map(decodeText);
  const known = oneOf(marks, mark ?? null);
  return property && value && known ? [{ property, value, mark: known }] : [];
};

const decodeText = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};

const isDate = (value: string | null): value is string => value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));

/** Reads a view from an address. What cannot be read is left out, never guessed. */
export const viewFrom = (params: URLSearchParams): ExploreView => {
  const selected = params.get('selected');
  const asAt = params.get('asAt');
  return {
    starts: keysIn(params, 'start'),
    expansions: listIn(params, 'open').flatMap(toExpansion),
    hidden: keysIn(params, 'hide'),
    only: keysIn(params, 'only'),
    pins: listIn(params, 'pin').flatMap(toPin),
    marked: keysIn(params, 'mark'),
    selected: selected !== null && isKey(selected) ? selected : null,
    labelsOff: listIn(params, 'without').filter((label) => oneOf(nodeLabels, label)),
    relationshipsOff: listIn(params, 'withoutLinks').filter((type) => oneOf(relationshipTypes, type)),
    paths: listIn(params, 'path').flatMap(toPath),
    rules: listIn(params, 'rule').flatMap(toRule),
    arrangement: oneOf(arrangements, params.get('arrange')) ?? emptyView.arrangement,
    together: oneOf(['departments', 'apart'] as const, params.get('together')) ?? 'auto',
    beside: params.get('beside') === 'table' ? 'table' : 'list',
    asAt: isDate(asAt) ? asAt : null,
  };
};

const encodeText = (text: string): string => encodeURIComponent(text).replaceAll(part, '%7E');
// Readable addresses: only what a query string gives another meaning is escaped.
const escaped = (text: string): string => encodeURIComponent(text).replace(/%(3A|2F|2C)/g, decodeURIComponent);

/** Writes a view into an address, shortest first: what is as usual is left out. Inverse of `viewFrom`. */
export const searchFor = (view: ExploreView): string => {
  const fields: [string, string][] = [
    ['start', view.starts.join(between)],
    ['open', view.expansions.map(({ of, relationship, direction, label, take }) => [of, relationship, direction, label, take].join(part)).join(between)],
    ['hide', view.hidden.join(between)],
    ['only', view.only.join(between)],
    ['pin', view.pins.map(({ key, x, y }) => [key, x, y].join(part)).join(between)],
    ['mark', view.marked.join(between)],
    ['path', view.paths.map(({ from, to }) => [from, to].join(part)).join(between)],
    ['rule', view.rules.map(({ property, value, mark }) => [property, value, mark].map(encodeText).join(part)).join(between)],
    ['without', view.labelsOff.join(between)],
    ['withoutLinks', view.relationshipsOff.join(between)],
    ['selected', view.selected ?? ''],
    ['arrange', view.arrangement === emptyView.arrangement ? '' : view.arrangement],
    ['together', view.together === 'auto' ? '' : view.together],
    ['beside', view.beside === 'list' ? '' : view.beside],
    ['asAt', view.asAt ?? ''],
  ];
  return fields.filter(([, value]) => value !== '').map(([name, value]) => `${name}=${escaped(value)}`).join('&');
};
