import { describe, expect, it } from '@jest/globals';
import { printQuestionsDoc } from '#api/generate/questions-doc';
import { buildCrosscutSchema } from '#graphql/schema';
import { questions } from '#questions/index';
import { generatedFile } from '../support/generated-file.js';

describe('docs/questions.md', () => {
  const made = printQuestionsDoc(buildCrosscutSchema(), questions);

  it('is what the questions say: run npm run generate', () => {
    expect(generatedFile('docs/questions.md', made)).toBe(made);
  });

  it('has every question with each of its statements', () => {
    for (const question of questions) {
      expect(made).toContain(`### ${question.name}\n\n${question.asks}`);
      for (const { cypher } of Object.values(question.reads as Record<string, { cypher: string }>)) expect(made).toContain(cypher);
    }
  });
});
