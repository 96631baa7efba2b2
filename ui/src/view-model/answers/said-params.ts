import { decodeKey } from '#graph-schema/ids';
import { isDay } from '../is-day.js';
import { saidFact, type Saying } from './answer-cells.js';
import { inWords } from './answer-table.js';
import { keyOfId, toFormParts, type ParamShown } from './question-form.js';

/** Parameters as they stand in an address. */
export type Given = readonly { readonly name: string; readonly value: string }[];

interface ParamWords {
  readonly saying: Saying;
  /** What a parameter of this question is called. */
  readonly field: (name: string) => string;
  /** A yes or no in words of its own. */
  readonly flag: (name: string, value: string) => string | undefined;
}

/** The things that a value names: one, the two of a statement, or none. */
const keysOf = ({ kind, label }: ParamShown, value: string): string[] =>
  kind === 'id' ? [keyOfId(label, value)] : kind === 'text' ? value.split(' ').filter((word) => decodeKey(word) !== null) : [];

/** The keys of all things that are named there. */
export const keysIn = (given: Given, params: readonly ParamShown[]): string[] => [
  ...new Set(given.flatMap(({ name, value }) => params.filter((param) => param.name === name).flatMap((param) => keysOf(param, value)))),
];

/** What is asked in words, part by part: what it is about first, then what else it sets. Empty when it sets nothing. */
export const saidParams = (given: Given, params: readonly ParamShown[], { saying, field, flag }: ParamWords): string[] => {
  const shown = given.flatMap(({ name, value }) => {
    const param = params.find((known) => known.name === name);
    return param && name !== 'first' && name !== 'after' ? [{ name, value, param }] : [];
  });
  const lower = (name: string) => field(name).toLocaleLowerCase();
  const choice = (name: string, value: string) => saying.coded(name, value) ?? inWords(value.toLowerCase().replaceAll('_', ' '));
  const choices = shown.filter(({ param }) => param.kind === 'choice').map(({ name, value }) => choice(name, value));
  return shown.map(({ name, value, param }, at) => {
    switch (param.kind) {
      case 'id':
        return saidFact(keyOfId(param.label, value), saying)?.text ?? value;
      case 'choice': {
        const word = choice(name, value);
        return choices.filter((one) => one === word).length > 1 ? `${lower(name)}: ${word}` : word;
      }
      case 'list':
        return lower(name);
      case 'flag':
        return flag(name, value) ?? `${lower(name)}: ${value}`;
      case 'date':
        return isDay(value) ? saying.dateOf(name, value) : value;
      case 'text':
        return saidFact(value, saying)?.text ?? saying.coded(name, value) ?? (at === 0 ? value : `${lower(name)} ${value}`);
      default:
        return `${lower(name)} ${value}`;
    }
  });
};

/** What is asked, with the choices that the form makes itself and the date of the answer where the question takes one. */
export const askedOf = (params: readonly ParamShown[], values: Readonly<Record<string, string>>, asAt: string | null): Given => {
  const { first } = toFormParts(params);
  const last = params.filter(({ name }) => name === 'asAt');
  return [...params.filter((param) => !last.includes(param)), ...last].flatMap((param) => {
    const own = param.name === 'asAt' ? asAt : param.kind === 'choice' && first.includes(param) ? param.fallback : null;
    const value = values[param.name] ?? own;
    return value === null ? [] : [{ name: param.name, value }];
  });
};
