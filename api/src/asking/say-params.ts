import type { ParamSpec, ParamSpecs } from '../questions/params.js';
import type { AnyQuestion } from '../questions/question.js';

/** Whether something stands in where it is not given, or nothing need. */
export const mayBeLeftOut = (spec: ParamSpec): boolean =>
  spec.kind === 'list' || spec.kind === 'flag' || !spec.required || ('fallback' in spec && spec.fallback !== null);

/** The fields of a record: “a, b; strength may be left out”. */
export const sayFields = (fields: ParamSpecs): string => {
  const names = Object.keys(fields);
  const open = names.filter((name) => mayBeLeftOut(fields[name] as ParamSpec));
  return open.length === names.length
    ? names.join(', ')
    : [names.filter((name) => !open.includes(name)).join(', '), ...(open.length > 0 ? [`${open.join(', ')} may be left out`] : [])].join(
        '; ',
      );
};

/** As it is typed in a shell: lists of words with commas, everything that has parts as JSON in quotes. */
const toFlag = (value: unknown): string =>
  Array.isArray(value) && value.every((item) => typeof item !== 'object')
    ? value.join(',')
    : typeof value === 'object'
      ? `'${JSON.stringify(value)}'`
      : /\s/.test(String(value))
        ? `"${String(value)}"`
        : String(value);

/** The command that asks a sample of a question. */
export const sayCommand = (question: Pick<AnyQuestion, 'name'>, sample: Readonly<Record<string, unknown>>): string =>
  `crosscut ask ${question.name}${Object.entries(sample)
    .map(([name, value]) => ` --${name} ${toFlag(value)}`)
    .join('')}`;
