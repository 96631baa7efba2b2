import { describe, expect, it } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { buildCrosscutSchema, printCrosscutSchema } from '#graphql/schema';
import { question } from '#questions/question';

const file = 'api/src/graphql/schema.graphql';

describe('schema.graphql', () => {
  it('is what the code makes (GENERATE=1 writes it anew)', () => {
    const made = printCrosscutSchema(buildCrosscutSchema());
    if (process.env.GENERATE === '1') writeFileSync(file, made);
    expect(readFileSync(file, 'utf8') === made).toBe(true);
  });
});

describe('the root fields of questions', () => {
  it('a question without an answer type stops the build and is named', () => {
    const nameless = question({ name: 'unheardOf', asks: 'What?', group: 'The map as a whole', params: {}, reads: {}, answer: () => ({ body: {}, coverage: null, method: 'none' }), samples: [] });
    expect(() => buildCrosscutSchema([nameless])).toThrow(/unheardOf has no answer type/);
  });
});
