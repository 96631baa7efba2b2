import { describe, expect, it } from '@jest/globals';
import { printQuestionsDoc } from '#api/generate/questions-doc';
import { questions } from '#questions/index';
import { generatedFile } from '../support/generated-file.js';

const file = 'docs/questions.md';

describe('docs/questions.md', () => {
  it('is what the questions say: run npm run generate', () => {
    const made = printQuestionsDoc(questions);
    expect(generatedFile('docs/questions.md', made)).toBe(made);
  });

  it('has every question with each of its statements', () => {
    const doc = printQuestionsDoc(questions);
    for (const question of questions) {
      expect(doc).toContain(`### ${question.name}\n\n${question.asks}`);
      for (const { cypher } of Object.values(question.reads as Record<string, { cypher: string }>)) expect(doc).toContain(cypher);
    }
  });
});
