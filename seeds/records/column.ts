import { registerDecorator } from 'class-validator';
import { isCalendarDay } from '#graph-schema/calendar-day';
import { isNodeId } from '#graph-schema/ids';
import { labels, type NodeLabel } from '#graph-schema/labels';

/** What a dataset file's column is, beside its rules: for headers, templates and package schemas. */
export interface Column {
  readonly name: string;
  readonly required: boolean;
  readonly type: 'string' | 'date' | 'number' | 'integer' | 'boolean';
  readonly values?: readonly string[];
  /** Several values with a semicolon between them. */
  readonly list?: true;
  /** What holds when nobody says otherwise. */
  readonly fallback?: string;
  /** The kind of thing that the cell names. */
  readonly refers?: NodeLabel;
  /** Written by people for people: white space at its ends is part of it. */
  readonly kept?: true;
  /** The column's rule, which class-validator applies too. */
  readonly passes: (value: string) => boolean;
}

const columnsOfClass = new Map<object, Column[]>();

/** The columns of a record class, in the order of its file's header; `source` last. */
export const columnsOf = (record: abstract new () => object): readonly Column[] => {
  const inherited = Object.getPrototypeOf(record.prototype) as object;
  return [...(columnsOfClass.get(record.prototype as object) ?? []), ...(columnsOfClass.get(inherited) ?? [])];
};

type Rule = (value: string) => boolean;
interface Options {
  readonly required?: true;
  readonly list?: true;
  readonly fallback?: string;
}

/** Cells are checked as text; an empty cell passes where it is allowed, because it claims nothing. */
const column =
  (details: Omit<Column, 'name' | 'required' | 'passes'>, options: Options, message: string, rule: Rule): PropertyDecorator =>
  (target, key) => {
    const name = String(key);
    const passes = (value: string) =>
      value === '' ? !options.required : options.list ? value.split(';').every((item) => rule(item.trim())) : rule(value);
    columnsOfClass.set(target, [
      ...(columnsOfClass.get(target) ?? []),
      {
        name,
        required: options.required ?? false,
        ...details,
        passes,
        ...(options.list && { list: true }),
        ...(options.fallback !== undefined && { fallback: options.fallback }),
      },
    ]);
    registerDecorator({
      name,
      target: target.constructor,
      propertyName: name,
      validator: {
        validate: (value: unknown) => typeof value === 'string' && passes(value),
        defaultMessage: ({ value } = { value: '' } as never) => (String(value).trim() === '' ? 'this cell must be filled in' : message),
      },
    });
  };

/** Longer than any honest cell, short enough for one record to stay under 64 KB. */
const longestCell = 8_000;
const controls = /(?![\t\n\r])\p{Cc}/u;
const allowed = (value: string): boolean => value.length <= longestCell && !controls.test(value);

export const Text = (options: Options = {}) =>
  column(
    { type: 'string', kept: true },
    options,
    `must be text of at most ${longestCell} characters without control characters`,
    (value) => allowed(value) && !(options.required && value.trim() === ''),
  );
/** An address that a person may follow: nothing else may become a link. */
export const Url = () =>
  column(
    { type: 'string' },
    {},
    'must begin with https:// or http://',
    (value) => /^https?:\/\/[^\s"<>]+$/.test(value) && value.length <= 2_000,
  );
export const Names = () =>
  column(
    { type: 'string' },
    { list: true },
    'must be a list with ; between the entries, each of at most 500 characters',
    (value) => value !== '' && value.length <= 500 && allowed(value),
  );
export const OneOf = (values: readonly string[], options: Options = {}) =>
  column({ type: 'string', values }, options, `must be one of ${values.join(', ')}`, (value) => values.includes(value));

/** The id of the row's own thing; a step's is its part after the journey. */
export const Id = () =>
  column(
    { type: 'string' },
    { required: true },
    'must be small letters, digits and hyphens, beginning with a letter or a digit, at most 200 characters',
    (value) => isNodeId('Organisation', value),
  );
/** Names another thing, in this dataset, another that is loaded with it, or the store. */
export const Ref = (label: NodeLabel, options: Options = {}) =>
  column(
    { type: 'string', refers: label },
    options,
    `must be the id of a ${labels[label].prefix}: small letters, digits and hyphens`,
    (value) => isNodeId('Organisation', value),
  );

export const Day = (options: Options = {}) =>
  column({ type: 'date' }, options, 'must be a date of the calendar, YYYY-MM-DD', isCalendarDay);
export const YesNo = (fallback: string) =>
  column({ type: 'boolean' }, { fallback }, 'must be yes or no', (value) => value === 'yes' || value === 'no');

const plainNumber = /^-?\d{1,15}(\.\d{1,12})?$/;
export const Amount = (bounds: { least?: number; most?: number; whole?: true } = {}, options: Options = {}) => {
  const words =
    bounds.least === undefined ? '' : bounds.most === undefined ? `, ${bounds.least} or more` : `, from ${bounds.least} to ${bounds.most}`;
  return column(
    { type: bounds.whole ? 'integer' : 'number' },
    options,
    `must be a ${bounds.whole ? 'whole ' : ''}number with a point for decimals and no thousands separators${words}`,
    (value) =>
      plainNumber.test(value) &&
      (!bounds.whole || /^-?\d+$/.test(value)) &&
      Number(value) >= (bounds.least ?? -Infinity) &&
      Number(value) <= (bounds.most ?? Infinity),
  );
};
