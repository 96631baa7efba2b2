import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { printQuestionsDoc } from '#api/generate/questions-doc';
import { questions } from '#questions/index';

describe('docs/questions.md', () => {
  it('is what the questions say: run npm run generate', () => {
    expect(readFileSync('docs/questions.md', 'utf8')).toBe(printQuestionsDoc(questions));
  });

  it('has every question with each of its statements', () => {
    const doc = printQuestionsDoc(questions);
    for (const question of questions) {
      expect(doc).toContain(`### ${question.name}\n\n${question.asks}`);
      for (const { cypher } of Object.values(question.reads as Record<string, { cypher: string }>)) expect(doc).toContain(cypher);
    }
  });
});
