import { describe, expect, it } from '@jest/globals';
import { printColumns } from '#api/generate/columns-of';
import { buildCrosscutSchema } from '#graphql/schema';
import { questions } from '#questions/index';
import { generatedFile } from '../support/generated-file.js';

describe('the columns of tables', () => {
  it('are what the types of the API say: else run npm run generate', () => {
    const made = printColumns(buildCrosscutSchema(), questions);
    expect(generatedFile('api/src/answers/columns.generated.ts', made)).toBe(made);
  });
});
