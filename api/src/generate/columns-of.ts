import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInterfaceType,
  isListType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { lastColumns } from '../answers/answer-table.js';
import type { AnyQuestion } from '../questions/question.js';

/** A column of a question's table, as CSV and the terminal have it. */
export interface Column {
  /** Such as `volume.value`; several words with a full stop between them lead into a record. */
  readonly name: string;
  /** Such as `whole number`, or `texts` where several stand in one cell. */
  readonly holds: string;
  readonly says: string;
}

type Field = GraphQLField<unknown, unknown>;

const kinds: Readonly<Record<string, string>> = { Int: 'whole number', Float: 'number', Boolean: 'yes or no', Date: 'date', ID: 'key' };
const holdsOf = (type: GraphQLNamedType): string =>
  isEnumType(type)
    ? type
        .getValues()
        .map(({ name }) => name)
        .join(', ')
    : (kinds[type.name] ?? 'text');

/** What a record holds beside what its row says at its end: where it comes from, and whether it is invented. */
const fieldsIn = (type: GraphQLNamedType): Field[] =>
  isObjectType(type) || isInterfaceType(type)
    ? Object.values(type.getFields()).filter(
        (field) => field.name !== 'sources' && !(field.name === 'illustrative' && getNamedType(field.type).name === 'Boolean'),
      )
    : [];
/** What every row says at its end. */
const last = new Set<string>(lastColumns);

const isThing = (fields: readonly Field[]): boolean => ['id', 'name'].every((wanted) => fields.some(({ name }) => name === wanted));
const isList = ({ type }: Field): boolean => isListType(getNullableType(type));

/** The one field of these whose few codes tell the records of a list apart; none where they hold more than figures. */
const codeOf = (fields: readonly Field[]): Field | null => {
  const codes = fields.filter((field) => isEnumType(getNullableType(field.type)));
  return codes.length === 1 && fields.every((field) => !isList(field) && fieldsIn(getNamedType(field.type)).length === 0)
    ? (codes[0] as Field)
    : null;
};

const columnsOfField = (field: Field, prefix = '', before = '', several = false): Column[] => {
  const name = `${prefix}${field.name}`;
  const says = `${before}${field.description ?? ''}`.replaceAll(/\s+/g, ' ');
  const type = getNamedType(field.type);
  const fields = fieldsIn(type);
  const many = several || isList(field);
  const holds = (one: string) => (many ? `several: ${one}` : one);
  if (fields.length === 0) return [{ name, holds: holds(holdsOf(type)), says }];
  if (isThing(fields))
    return [
      { name, holds: holds('name'), says },
      { name: `${name}.id`, holds: holds('key'), says },
    ];
  const code = isList(field) && !several ? codeOf(fields) : null;
  if (!code) return fields.flatMap((inner) => columnsOfField(inner, `${name}.`, `${says} `, many));
  const codes = getNamedType(code.type);
  return (isEnumType(codes) ? codes.getValues() : []).flatMap((value) =>
    fields
      .filter((inner) => inner !== code)
      .flatMap((inner) => columnsOfField(inner, `${name}.${value.name}.`, `${says} ${value.description ?? ''} `)),
  );
};

/** The columns of this question's table, from the types of the API: a record gives a column for each named value, a thing its name and its key. */
export const columnsOf = (schema: GraphQLSchema, { name, table, unfolds }: AnyQuestion): Column[] => {
  const answer = getNamedType(schema.getQueryType()!.getFields()[name]!.type);
  const list = fieldsIn(answer).find((field) => field.name === String(table))!;
  return fieldsIn(getNamedType(list.type))
    .flatMap((field) => (field.name === unfolds ? fieldsIn(getNamedType(field.type)) : [field]))
    .filter((field) => !last.has(field.name))
    .flatMap((field) => columnsOfField(field));
};

/** api/src/answers/columns.generated.ts: the same without what they hold and say. */
export const printColumns = (schema: GraphQLSchema, questions: readonly AnyQuestion[]): string =>
  [
    '/** The columns of each question’s table, made from the types of the API: npm run generate. */',
    'export const columnsByQuestion: Readonly<Record<string, readonly string[]>> = {',
    ...questions.map(
      (question) =>
        `  ${question.name}: [\n${columnsOf(schema, question)
          .map(({ name }) => `    '${name}',\n`)
          .join('')}  ],`,
    ),
    '};\n',
  ].join('\n');
