import { describe, expect, it } from '@jest/globals';
import { checkParams } from '#api/asking/check-params';
import { factHistory } from '#questions/fact-history';
import { whatIf } from '#questions/what-if';
import type { AnyQuestion } from '#questions/question';

const check = (question: AnyQuestion, given: Readonly<Record<string, unknown>>) => () => checkParams(question, given, '2026-01-01');

describe('checkParams', () => {
  it('refuses a field that a record does not have, naming the nearest, and uses no fallback in its place', () => {
    expect(check(whatIf, { journey: 'j', ties: '[{"a":"x","b":"y","strenght":0.25}]' })).toThrow(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        message: 'ties[1] has no field called strenght. The nearest is strength. It has a, b, strength.',
      }),
    );
    expect(check(whatIf, { journey: 'j', ties: [{ a: 'x', b: 'y', weather: 1 }] })).toThrow(
      'ties[1] has no field called weather. It has a, b, strength.',
    );
    expect(check(whatIf, { journey: 'j', ties: [{ a: 'x', b: 'y', strength: 0.25 }] })()).toMatchObject({
      ties: [{ a: 'x', b: 'y', strength: 0.25 }],
    });
  });

  it('names the nearest parameter too', () => {
    expect(check(whatIf, { journy: 'j' })).toThrow(
      /^whatIf takes no parameter called journy\. The nearest is journey\. It takes journey, /,
    );
  });

  it('refuses half a character, wherever text is taken', () => {
    expect(check(factHistory, { fact: 'service:\ud800' })).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringMatching(/^fact: .* holds half a character/) }),
    );
    expect(check(factHistory, { fact: 'service:🌳' })()).toMatchObject({ fact: 'service:🌳' });
  });
});
