import { describe, expect, it } from '@jest/globals';
import { inLanguage, welshOfQuestions } from '#questions/in-language';
import { questions } from '#questions/index';
import type { ParamSpec, ParamSpecs } from '#questions/params';

const saysIn = (spec: ParamSpec): string[] => [
  spec.says,
  ...(spec.kind === 'list' ? saysIn(spec.of) : spec.kind === 'record' ? Object.values(spec.fields).flatMap(saysIn) : []),
];
const said = new Set(questions.flatMap(({ asks, group, params }) => [asks, group, ...Object.values(params as ParamSpecs).flatMap(saysIn)]));

describe('what a question and its parameters are called', () => {
  it('is there in Welsh, each of them', () => expect([...said].filter((text) => !Object.hasOwn(welshOfQuestions, text))).toEqual([]));
  it('and nothing is there that no question says', () =>
    expect(Object.keys(welshOfQuestions).filter((text) => !said.has(text))).toEqual([]));
  it('is another text in Welsh, and keeps codes and keys as they are typed', () => {
    for (const [english, welsh] of Object.entries(welshOfQuestions)) {
      expect(welsh).not.toBe(english);
      const codes = (text: string) =>
        (text.match(/[A-Z_]{5,}|[a-z]+:[a-z-]+|endCursor/g) ?? []).filter((code) => !/^[A-Z]{4}-/.test(code)).sort();
      expect(codes(welsh)).toEqual(codes(english));
    }
  });
  it('is said as it was asked for', () => {
    expect(inLanguage('The journey.', 'en')).toBe('The journey.');
    expect(inLanguage('The journey.', 'cy')).toBe('Y daith.');
  });
});
