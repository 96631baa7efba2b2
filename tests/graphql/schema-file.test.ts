import { describe, expect, it } from '@jest/globals';
import { buildCrosscutSchema, printCrosscutSchema } from '#graphql/schema';
import { question } from '#questions/question';
import { generatedFile } from '../support/generated-file.js';

const file = 'api/src/graphql/schema.graphql';

describe('schema.graphql', () => {
  it('is what the code makes: else run npm run generate', () => {
    const made = printCrosscutSchema(buildCrosscutSchema());
    // Compared as a whole: a difference of this length is better seen with git diff.
    expect(generatedFile(file, made) === made).toBe(true);
  });
});

describe('the root fields of questions', () => {
  it('a question without an answer type stops the build and is named', () => {
    const nameless = question({
      name: 'unheardOf',
      asks: 'What?',
      group: 'The map as a whole',
      table: 'rows',
      covers: null,
      params: {},
      reads: {},
      answer: () => ({ body: { rows: [] }, summary: () => ['None.'], coverage: null, method: 'none' }),
      samples: [],
    });
    expect(() => buildCrosscutSchema([nameless])).toThrow(/unheardOf has no answer type/);
  });
});
