import { bareId } from '../journey/journey-facts.js';
import type { ParamShown } from './question-form.js';

interface Sample {
  readonly values: readonly { readonly name: string; readonly value: string }[];
}

interface LabelWords {
  readonly field: (name: string) => string;
  /** A value of a choice in words. */
  readonly value: (value: string) => string;
  readonly day: (date: string) => string;
  readonly yes: string;
  readonly no: string;
}

const nameFromId = (id: string): string => {
  const bare = bareId(id)
    .replace(/^demo-/, '')
    .replaceAll('-', ' ');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
};

/** An example in words: what it is about first, then what else it sets. '' when it sets nothing. */
export const sampleLabel = ({ values }: Sample, params: readonly ParamShown[], words: LabelWords): string =>
  values
    .flatMap(({ name, value }) => {
      const param = params.find((known) => known.name === name);
      if (!param || name === 'first') return [];
      if (param.kind === 'id') return [nameFromId(value)];
      if (param.kind === 'choice') return [words.value(value)];
      if (param.kind === 'list') return [words.field(name).toLocaleLowerCase()];
      if (param.kind === 'flag')
        return [`${words.field(name).toLocaleLowerCase()}: ${(value === 'true' ? words.yes : words.no).toLocaleLowerCase()}`];
      if (param.kind === 'date') return [words.day(value)];
      return [param.kind === 'text' ? nameFromId(value) : `${words.field(name).toLocaleLowerCase()} ${value}`];
    })
    .join(', ');
