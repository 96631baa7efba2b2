import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isEnumType, isObjectType, type GraphQLInterfaceType, type GraphQLObjectType } from 'graphql';
import { unsaid } from '../../../ui/src/view-model/answers/answer-cells.js';
import { toSaying } from '../../../ui/src/view-model/answers/to-saying.js';
import { formatsIn } from '../../../ui/src/view-model/formats.js';
import { cy } from '../../../ui/src/words/cy.js';
import { en } from '../../../ui/src/words/en.js';

const schema = buildSchema(readFileSync('api/src/graphql/schema.graphql', 'utf8'));
/** Shown elsewhere on the page of an answer than in its tables. */
const elsewhere = new Set([
  'question',
  'coverageSentence',
  'asAt',
  'graphDigest',
  'method',
  'permalink',
  'citation',
  'warnings',
  'pageInfo',
  'summary',
  'note',
  'proposed',
  'name',
  ...unsaid,
]);

/** Every field of every answer, and of what stands in it; things with a page of their own are named, not taken apart. */
const fieldsOfAnswers = (): string[] => {
  const waiting: GraphQLObjectType[] = [...schema.getPossibleTypes(schema.getType('Answer') as GraphQLInterfaceType)];
  const [met, names] = [new Set<string>(), new Set<string>()];
  for (let type = waiting.pop(); type; type = waiting.pop()) {
    if (met.has(type.name) || type.getInterfaces().some(({ name }) => name === 'Node') || ['Source', 'PageInfo'].includes(type.name))
      continue;
    met.add(type.name);
    for (const field of Object.values(type.getFields())) {
      if (!elsewhere.has(field.name)) names.add(field.name);
      const of = getNamedType(field.type);
      if (isObjectType(of)) waiting.push(of);
    }
  }
  return [...names].sort();
};

describe('the fields of answers', () => {
  it('each have a word, in English and so in Welsh', () => {
    expect(fieldsOfAnswers().length).toBeGreaterThan(200);
    for (const { fields } of [en, cy]) expect(fieldsOfAnswers().filter((name) => !Object.hasOwn(fields, name))).toEqual([]);
  });
});

describe('the values of the API', () => {
  it('each have a word, in English and in Welsh', () => {
    const apart = new Set(['NameKind', 'RelationshipType']);
    const values = Object.values(schema.getTypeMap()).flatMap((type) =>
      isEnumType(type) && !type.name.startsWith('__') && !apart.has(type.name) ? type.getValues().map(({ name }) => name) : [],
    );
    const names = ['', 'kind', 'only'];
    for (const { coded } of [toSaying(en, formatsIn.en), toSaying(cy, formatsIn.cy)])
      expect(values.filter((value) => names.every((name) => coded(name, value) === null))).toEqual([]);
  });
});
