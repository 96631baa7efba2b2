import {
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { entriesFrom, type GroupEntry, type ParamShown } from './question-form.js';

const deepest = 4;

const asksNothing = (field: GraphQLField<unknown, unknown>): boolean => !field.args.some(isRequiredArgument);

/** Fields of a type: of a thing within an answer its id and name, of a record all that it holds, down to a depth. */
const selectionOf = (type: GraphQLNamedType, indent: string, depth: number): string => {
  if (!isObjectType(type)) return isLeafType(type) ? '' : ` { id name }`;
  const fields = Object.values(type.getFields()).filter(asksNothing);
  const isThing = depth > 0 && fields.some(({ name }) => name === 'id') && fields.some(({ name }) => name === 'name');
  const lines = fields
    .filter(({ name }) => !isThing || name === 'id' || name === 'name')
    .flatMap((field) => {
      const named = getNamedType(field.type);
      if (isLeafType(named)) return [field.name];
      if (depth >= deepest) return [];
      const held = selectionOf(named, `${indent}  `, depth + 1);
      return held === '' ? [] : [`${field.name}${held}`];
    });
  if (lines.length === 0) return '';
  return isThing ? ` { ${lines.join(' ')} }` : ` {\n${lines.map((line) => `${indent}  ${line}`).join('\n')}\n${indent}}`;
};

/**
 * A whole query for a question, with every field of its answer.
 * @param given names of the parameters that have a value; parameters that are required stand in it always
 * @returns null when the schema has no such question
 */
export const writeQuery = (schema: GraphQLSchema, question: string, given: readonly string[]): string | null => {
  const field = schema.getQueryType()?.getFields()[question];
  if (!field) return null;
  const args = field.args.filter((arg) => given.includes(arg.name) || isRequiredArgument(arg));
  const [declared, passed] =
    args.length === 0
      ? ['', '']
      : [
          `(${args.map(({ name, type }) => `$${name}: ${type}`).join(', ')})`,
          `(${args.map(({ name }) => `${name}: $${name}`).join(', ')})`,
        ];
  return `query ${question.charAt(0).toUpperCase()}${question.slice(1)}${declared} {\n  ${question}${passed}${selectionOf(getNamedType(field.type), '  ', 0)}\n}\n`;
};

const entryValue = (param: ParamShown, entry: GroupEntry): unknown =>
  param.of?.kind === 'record'
    ? Object.fromEntries(
        (param.of.fields ?? []).flatMap((field) => {
          const held = entry[field.name];
          if (held === undefined || held.length === 0) return [];
          return [[field.name, typeof held === 'string' ? valueOf(field, held) : held.filter(Boolean)] as const];
        }),
      )
    : Object.values(entry)[0];

const valueOf = (param: ParamShown, text: string): unknown => {
  if (param.kind === 'number') return Number(text);
  if (param.kind === 'flag') return text === 'true' || text === 'yes';
  return param.kind === 'list' ? entriesFrom(param, text).map((entry) => entryValue(param, entry)) : text;
};

/** The values of a form as the variables of its query. */
export const toVariables = (params: readonly ParamShown[], values: Readonly<Record<string, string>>): Record<string, unknown> =>
  Object.fromEntries(params.flatMap((param) => (values[param.name] ? [[param.name, valueOf(param, values[param.name]!)] as const] : [])));
