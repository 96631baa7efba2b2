import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { buildSchema, DangerousChangeType, findBreakingChanges, findDangerousChanges, type GraphQLSchema } from 'graphql';

const contractFile = '../shared/design/contract.graphql';
const emitted = () => buildSchema(readFileSync('api/src/graphql/schema.graphql', 'utf8'));
const withContract = existsSync(contractFile) ? it : it.skip;

/** What a client of `before` would notice in `after`: also another default of an argument, which graphql calls dangerous and not breaking. */
const incompatible = (before: GraphQLSchema, after: GraphQLSchema): string[] =>
  [
    ...findBreakingChanges(before, after),
    ...findDangerousChanges(before, after).filter(({ type }) => type === DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE),
  ].map(({ description }) => description);

describe('the contract of the API', () => {
  withContract(`nothing of ${contractFile} is missing or changed incompatibly (skipped where that file is not there)`, () => {
    const contract = buildSchema(readFileSync(contractFile, 'utf8'));
    expect(incompatible(contract, emitted())).toEqual([]);
  });

  const small =
    'interface Answer { asAt: String! } type Silo implements Answer { asAt: String! at: Float } enum B { ONE TWO } type Query { silos(journey: ID!, b: B = ONE, theta: Float = 1, nation: String): [Silo!]! }';
  it.each([
    ['an argument’s default', 'theta: Float = 1', 'theta: Float = 0.5'],
    ['a default left out', 'b: B = ONE', 'b: B'],
    ['an argument left out', ', nation: String', ''],
    ['an argument that must be given', 'nation: String', 'nation: String!'],
    ['a new argument that must be given', 'nation: String', 'nation: String, other: Int!'],
    ['an argument of another type', 'journey: ID!', 'journey: Int!'],
    ['a field of an interface', 'interface Answer { asAt: String! }', 'interface Answer { other: Int }'],
    ['an interface no longer implemented', 'Silo implements Answer', 'Silo'],
    ['a field left out', ' at: Float', ''],
    ['a field that may be null', 'type Silo implements Answer { asAt: String!', 'type Silo { asAt: String'],
    ['a list that may hold nulls', '[Silo!]!', '[Silo]!'],
    ['a value of an enumeration', 'ONE TWO', 'ONE'],
    ['a field of another type', 'at: Float', 'at: String'],
  ])('would notice %s', (_what, before, after) => {
    expect(small).toContain(before);
    expect(incompatible(buildSchema(small), buildSchema(small.replace(before, after), { assumeValid: true })).length).toBeGreaterThan(0);
  });

  it('allows more', () => {
    expect(
      incompatible(
        buildSchema(small),
        buildSchema(
          small
            .replace('at: Float', 'at: Float! more: Int')
            .replace('ONE TWO', 'ONE TWO THREE')
            .replace('nation: String', 'nation: String, perhaps: Int'),
        ),
      ),
    ).toEqual([]);
  });
});

describe('the emitted schema', () => {
  it('describes every type, field, argument and value', () => {
    const bare: string[] = [];
    for (const type of Object.values(emitted().getTypeMap())) {
      if (type.name.startsWith('__') || ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name)) continue;
      if (!type.description) bare.push(type.name);
      if ('getValues' in type) for (const value of type.getValues()) if (!value.description) bare.push(`${type.name}.${value.name}`);
      if (!('getFields' in type)) continue;
      for (const field of Object.values(type.getFields())) {
        if (!field.description) bare.push(`${type.name}.${field.name}`);
        if ('args' in field)
          for (const argument of field.args) if (!argument.description) bare.push(`${type.name}.${field.name}(${argument.name})`);
      }
    }
    expect(bare).toEqual([]);
  });
});
