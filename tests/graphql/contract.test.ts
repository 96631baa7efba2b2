import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges } from 'graphql';

const contractFile = '../shared/design/contract.graphql';
const emitted = () => buildSchema(readFileSync('api/src/graphql/schema.graphql', 'utf8'));
const withContract = existsSync(contractFile) ? it : it.skip;

describe('the contract of the API', () => {
  withContract(`nothing of ${contractFile} is missing or changed incompatibly (skipped where that file is not there)`, () => {
    const contract = buildSchema(readFileSync(contractFile, 'utf8'));
    expect(findBreakingChanges(contract, emitted()).map(({ description }) => description)).toEqual([]);
  });
});

describe('the emitted schema', () => {
  it('describes every type, field, argument and value', () => {
    const bare: string[] = [];
    for (const type of Object.values(emitted().getTypeMap())) {
      if (type.name.startsWith('__') || ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name)) continue;
      if (!type.description && type.name !== 'Query') bare.push(type.name);
      if ('getValues' in type) for (const value of type.getValues()) if (!value.description) bare.push(`${type.name}.${value.name}`);
      if (!('getFields' in type)) continue;
      for (const field of Object.values(type.getFields())) {
        if (!field.description) bare.push(`${type.name}.${field.name}`);
        if ('args' in field) for (const argument of field.args) if (!argument.description) bare.push(`${type.name}.${field.name}(${argument.name})`);
      }
    }
    expect(bare).toEqual([]);
  });
});
