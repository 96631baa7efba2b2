import { isCalendarDay } from '#graph-schema/calendar-day';
import { decodeKey, isNodeId } from '#graph-schema/ids';
import { labels, type NodeLabel } from '#graph-schema/labels';
import { AskError, type AskErrorCode } from '../ask-error.js';
import { sayNearest } from './nearest-word.js';
import { sayFields } from './say-params.js';
import type { IdParam, ParamSpec, ParamSpecs } from '../questions/params.js';
import type { AnyQuestion } from '../questions/question.js';

const refuse = (name: string, value: unknown, why: string, code: AskErrorCode = 'BAD_USER_INPUT'): never => {
  const shown = typeof value === 'string' ? `"${value.slice(0, 60)}"` : typeof value === 'object' ? 'this value' : String(value);
  throw new AskError(code, `${name}: ${shown} ${why}`);
};

/**
 * Checks what came in against what the question takes.
 * @returns every parameter of the question, null where nothing was given and nothing stands in
 * @throws AskError BAD_USER_INPUT or LIMIT_EXCEEDED, naming the parameter, the value and what is allowed
 */
export const checkParams = (
  question: Pick<AnyQuestion, 'name' | 'params'>,
  given: Readonly<Record<string, unknown>>,
  today: string,
): Readonly<Record<string, unknown>> => {
  const unknown = unknownIn(question.params as ParamSpecs, given);
  if (unknown)
    throw new AskError(
      'BAD_USER_INPUT',
      `${question.name} takes no parameter called ${unknown.name}.${unknown.nearest} It takes ${unknown.known || 'none'}.`,
    );
  return checkFields(question.params as ParamSpecs, given, '', today);
};

/** The first name that has a value and is none of these. */
const unknownIn = (specs: ParamSpecs, given: Readonly<Record<string, unknown>>) => {
  const known = Object.keys(specs);
  const name = Object.keys(given).find((one) => !known.includes(one) && given[one] !== undefined && given[one] !== null);
  return name === undefined ? null : { name, nearest: sayNearest(name, known), known: known.join(', ') };
};

const checkFields = (specs: ParamSpecs, given: Readonly<Record<string, unknown>>, path: string, today: string) =>
  Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, checkOne(`${path}${name}`, spec, given[name], today)]));

const checkOne = (name: string, spec: ParamSpec, value: unknown, today: string): unknown => {
  if (value === undefined || value === null || value === '') {
    if (name === 'asAt' && spec.kind === 'date') return today;
    if (spec.kind === 'list') return [];
    if ('fallback' in spec && spec.fallback !== null) return spec.fallback;
    if ('required' in spec && spec.required) throw new AskError('BAD_USER_INPUT', `${name} is missing. ${askFor(spec)}`);
    return null;
  }
  // In an address a name may stand several times.
  if (Array.isArray(value) && spec.kind !== 'list' && spec.kind !== 'record')
    throw new AskError('BAD_USER_INPUT', `${name} is given ${value.length} times. Give it once.`);
  switch (spec.kind) {
    case 'id':
      return checkId(name, spec.label, value);
    case 'choice':
      return typeof value === 'string' && spec.values.includes(value)
        ? value
        : refuse(name, value, `is not one of ${spec.values.join(', ')}.`);
    case 'date':
      return typeof value === 'string' && isCalendarDay(value)
        ? value
        : refuse(name, value, 'is not a date of the calendar. Write it as YYYY-MM-DD.');
    case 'number':
      return checkNumber(name, spec, value);
    case 'flag':
      return value === true || value === 'true' || value === 'yes'
        ? true
        : value === false || value === 'false' || value === 'no'
          ? false
          : refuse(name, value, 'is neither yes nor no.');
    case 'text':
      return checkText(name, spec, value);
    case 'list':
      return checkList(name, spec, value, today);
    case 'record':
      return typeof value === 'object' && !Array.isArray(value)
        ? checkRecord(name, spec.fields, value as Record<string, unknown>, today)
        : refuse(name, value, `must be a record with ${sayFields(spec.fields)}.`);
  }
};

const checkRecord = (name: string, fields: ParamSpecs, value: Readonly<Record<string, unknown>>, today: string) => {
  const unknown = unknownIn(fields, value);
  if (unknown)
    throw new AskError('BAD_USER_INPUT', `${name} has no field called ${unknown.name}.${unknown.nearest} It has ${sayFields(fields)}.`);
  return checkFields(fields, value, `${name}.`, today);
};

const aKind = (label: NodeLabel): string =>
  `${/^[aeiou]/.test(labels[label].prefix) ? 'an' : 'a'} ${labels[label].prefix.replace('-', ' ')}`;

/** “The journey.” would say no more than the name of the parameter. */
const askFor = (spec: ParamSpec): string =>
  spec.kind === 'id' && spec.label !== 'ANY' ? `Give the id of ${aKind(spec.label)}.` : spec.says;

/** “"service:vat" is a service; a journey is asked for.” */
export const sayOtherKind = (value: string, is: readonly NodeLabel[], asked: NodeLabel): string =>
  `"${value.slice(0, 60)}" is ${is.map(aKind).join(' and ')}; ${aKind(asked)} is asked for.`;

const checkId = (name: string, label: NodeLabel | 'ANY', value: unknown): string => {
  if (typeof value !== 'string') return refuse(name, value, 'is not an id.');
  const key = decodeKey(value);
  if (label === 'ANY')
    return key ? value : refuse(name, value, 'is not a key. A key is a kind, a colon and an id, such as journey:learn-to-drive-a-car.');
  if (key && key.label !== label) throw new AskError('BAD_USER_INPUT', `${name}: ${sayOtherKind(value, [key.label], label)}`);
  if (key) return key.id;
  return isNodeId(label, value)
    ? value
    : refuse(name, value, `is not an id. An id has small letters, digits and hyphens, such as ${labels[label].prefix}:some-name.`);
};

const checkNumber = (name: string, spec: Extract<ParamSpec, { kind: 'number' }>, value: unknown): number => {
  const found = typeof value === 'string' ? Number(value) : value;
  if (typeof found !== 'number' || !Number.isFinite(found)) return refuse(name, value, 'is not a number.');
  if (spec.whole && !Number.isInteger(found)) return refuse(name, value, 'is not a whole number.');
  if (spec.above !== undefined && found <= spec.above)
    return refuse(name, value, `must be above ${spec.above}${spec.most === undefined ? '' : ` and at most ${spec.most}`}.`);
  if (spec.least !== undefined && found < spec.least) return refuse(name, value, `must be at least ${spec.least}.`);
  if (spec.most !== undefined && found > spec.most && name === 'first')
    throw new AskError(
      'LIMIT_EXCEEDED',
      `first: a page of ${found} is asked for; ${spec.most} are allowed. Ask for less and go on with after.`,
    );
  // How many is a limit of work; how much is a matter of meaning.
  if (spec.most !== undefined && found > spec.most)
    return refuse(name, value, `must be at most ${spec.most}.`, spec.whole ? 'LIMIT_EXCEEDED' : 'BAD_USER_INPUT');
  return found;
};

/** Nothing that anybody would see. */
const blank = /^[\s\p{Cc}\p{Cf}]*$/u;
/** Half of a character that takes two: neither UTF-8 nor a database can hold it. */
const loneSurrogates = /\p{Cs}/u;

const checkText = (name: string, spec: Extract<ParamSpec, { kind: 'text' }>, value: unknown): string => {
  if (typeof value !== 'string') return refuse(name, value, 'is not text.');
  if (spec.required && blank.test(value)) throw new AskError('BAD_USER_INPUT', `${name} is blank. ${spec.says}`);
  if (value.length > spec.longest)
    throw new AskError('BAD_USER_INPUT', `${name} is ${value.length} characters long; ${spec.longest} are allowed.`);
  if (loneSurrogates.test(value))
    return refuse(name, value.replace(loneSurrogates, '\ufffd'), 'holds half a character. Type that character again.');
  return value;
};

const checkList = (name: string, spec: Extract<ParamSpec, { kind: 'list' }>, value: unknown, today: string): unknown[] => {
  const items =
    typeof value === 'string' ? readListText(name, value) : Array.isArray(value) ? value : refuse(name, value, 'is not a list.');
  if (items.length > spec.most) throw new AskError('LIMIT_EXCEEDED', `${name} has ${items.length} entries; ${spec.most} are allowed.`);
  return items.map((item, index) => {
    const entry = `${name}[${index + 1}]`;
    if (item === undefined || item === null || item === '')
      throw new AskError('BAD_USER_INPUT', `${entry} is empty. Leave it out, or fill it in.`);
    return checkOne(entry, spec.of, item, today);
  });
};

/** On the command line and in addresses a list is JSON, or words with commas between them. */
export const readListText = (name: string, value: string): unknown[] => {
  if (value.trimStart().startsWith('{')) return refuse(name, value, 'is one entry, not a list of them. Put it in [ and ].');
  if (!value.trimStart().startsWith('['))
    return value
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean);
  try {
    return JSON.parse(value) as unknown[];
  } catch {
    return refuse(name, value, 'looks like JSON and is not.');
  }
};

/** Every id among checked parameters that must be in the graph, lists and records included: not what the parameters themselves propose. */
export const idsIn = (specs: ParamSpecs, params: Readonly<Record<string, unknown>>): IdParam[] => {
  const all = everyIdIn(specs, params);
  const proposed = new Set(all.filter(({ declares }) => declares).map(({ label, id }) => `${label} ${id}`));
  return all.filter(({ label, id }) => !proposed.has(`${label} ${id}`));
};

const everyIdIn = (specs: ParamSpecs, params: Readonly<Record<string, unknown>>): IdParam[] =>
  Object.entries(specs).flatMap(([name, spec]) => idsOfOne(name, spec, params[name]));

const idsOfOne = (name: string, spec: ParamSpec, value: unknown): IdParam[] => {
  if (value === null || value === undefined) return [];
  if (spec.kind === 'id') return [{ name, label: spec.label, id: value as string, declares: spec.declares ?? false }];
  if (spec.kind === 'list') return (value as unknown[]).flatMap((item) => idsOfOne(name, spec.of, item));
  if (spec.kind === 'record') return everyIdIn(spec.fields, value as Record<string, unknown>);
  return [];
};
