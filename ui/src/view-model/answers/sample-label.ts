import { decodeKey } from '#graph-schema/ids';
import { keyOfId, type ParamShown } from './question-form.js';

interface Sample {
  readonly values: readonly { readonly name: string; readonly value: string }[];
}

interface LabelWords {
  /** What the thing with this key is called. */
  readonly nameOf: (key: string) => string;
  readonly field: (name: string) => string;
  /** A value of a choice in words. */
  readonly value: (value: string) => string;
  readonly day: (date: string) => string;
  readonly yes: string;
  readonly no: string;
}

/** The key of the one thing that a value names; null when it names none. */
const keyIn = (param: ParamShown | undefined, value: string): string | null =>
  param?.kind === 'id' ? keyOfId(param.label, value) : param?.kind === 'text' && decodeKey(value) !== null ? value : null;

/** The keys of all things that examples name. */
export const keysIn = (samples: readonly Sample[], params: readonly ParamShown[]): string[] => [
  ...new Set(
    samples.flatMap(({ values }) =>
      values.flatMap(({ name, value }) => {
        const key = keyIn(
          params.find((param) => param.name === name),
          value,
        );
        return key === null ? [] : [key];
      }),
    ),
  ),
];

/** An example in words: what it is about first, then what else it sets. '' when it sets nothing. */
export const sampleLabel = ({ values }: Sample, params: readonly ParamShown[], words: LabelWords): string =>
  values
    .flatMap(({ name, value }) => {
      const param = params.find((known) => known.name === name);
      if (!param || name === 'first') return [];
      const key = keyIn(param, value);
      if (key !== null) return [words.nameOf(key)];
      if (param.kind === 'choice') return [words.value(value)];
      if (param.kind === 'list') return [words.field(name).toLocaleLowerCase()];
      if (param.kind === 'flag')
        return [`${words.field(name).toLocaleLowerCase()}: ${(value === 'true' ? words.yes : words.no).toLocaleLowerCase()}`];
      if (param.kind === 'date') return [words.day(value)];
      return [param.kind === 'text' ? value : `${words.field(name).toLocaleLowerCase()} ${value}`];
    })
    .join(', ');
