import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { schemaStatements, schemaVersion, toSchemaFile } from '#graph-schema/ddl';
import { labels, nodeLabels } from '#graph-schema/labels';
import { relationships } from '#graph-schema/relationships';
import { generatedFile } from '../support/generated-file.js';

describe('statements that make a store ready', () => {
  it('give every label of the model a unique id and an index on it', () => {
    for (const label of nodeLabels) {
      const own = schemaStatements.filter((statement) => statement.includes(`(n:${label}) `));
      expect(own).toEqual([
        expect.stringMatching(/^CREATE CONSTRAINT \w+ IF NOT EXISTS .* REQUIRE n\.id IS UNIQUE$/),
        expect.stringMatching(/^CREATE INDEX \w+ IF NOT EXISTS .* ON \(n\.id\)$/),
      ]);
    }
  });

  it('have names of their own', () => {
    const names = schemaStatements.map((statement) => statement.split(' ')[2]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('have a version, which rises when the model is another: then set it one higher, and the digest here', () => {
    const digest = createHash('sha256')
      .update(JSON.stringify([labels, relationships, schemaStatements]))
      .digest('hex')
      .slice(0, 16);
    expect([schemaVersion, digest]).toEqual([2, 'dd52985fe50b18c3']);
  });

  it('stand in schema.cypher as they are: else run npm run generate', () => {
    expect(generatedFile('graph-schema/schema.cypher', toSchemaFile())).toBe(toSchemaFile());
  });
});
