import { describe, expect, it } from '@jest/globals';
import { checkParams } from '#api/asking/check-params';
import { connectingPath } from '#questions/connecting-path';
import { factHistory } from '#questions/fact-history';
import { whatIf } from '#questions/what-if';
import type { AnyQuestion } from '#questions/question';

const check = (question: AnyQuestion, given: Readonly<Record<string, unknown>>) => () => checkParams(question, given, '2026-01-01');

describe('checkParams', () => {
  it('refuses a field that a record does not have, naming the nearest, and uses no fallback in its place', () => {
    expect(check(whatIf, { journey: 'j', ties: '[{"a":"x","b":"y","strenght":0.25}]' })).toThrow(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        message: 'ties[1] has no field called strenght. The nearest is strength. It has a, b; strength may be left out.',
      }),
    );
    expect(check(whatIf, { journey: 'j', ties: [{ a: 'x', b: 'y', weather: 1 }] })).toThrow(
      'ties[1] has no field called weather. It has a, b; strength may be left out.',
    );
    expect(check(whatIf, { journey: 'j', ties: [{ a: 'x', b: 'y', strength: 0.25 }] })()).toMatchObject({
      ties: [{ a: 'x', b: 'y', strength: 0.25 }],
    });
  });

  it.each([
    ['relationships', [null], 'relationships[1] is empty. Leave it out, or fill it in.'],
    ['relationships', ['OWNED_BY', ''], 'relationships[2] is empty. Leave it out, or fill it in.'],
  ])('refuses an empty entry of a list: %s %j', (name, value, says) => {
    expect(check(connectingPath, { from: 'service:a', to: 'service:b', [name]: value })).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', message: says }),
    );
  });

  it('says of one record in the place of a list that it is one', () => {
    expect(check(whatIf, { journey: 'j', ties: '{"a":"x","b":"y"}' })).toThrow(
      'ties: "{"a":"x","b":"y"}" is one entry, not a list of them. Put it in [ and ].',
    );
  });

  it.each([
    ['ties', 't3,t7', 'ties[1]: "t3" must be a record with a, b; strength may be left out.'],
    ['teams', 't3', 'teams[1]: "t3" must be a record with id, name; organisation, activity, services may be left out.'],
    ['communities', 't3', 'communities[1]: "t3" must be a record with teams.'],
  ])('says of %s given as words what a record has, and what may be left out', (name, value, message) => {
    expect(check(whatIf, { journey: 'j', [name]: value })).toThrow(message);
  });

  it('says of what is missing what to give, and of what stands several times that it does', () => {
    expect(check(whatIf, {})).toThrow('journey is missing. Give the id of a journey.');
    expect(check(whatIf, { journey: 'j', ties: [{ a: 'x' }] })).toThrow('ties[1].b is missing. Give the id of a team.');
    expect(check(whatIf, { journey: 'j', boundary: ['PROFESSION', 'ACTIVITY'] })).toThrow('boundary is given 2 times. Give it once.');
  });

  it('refuses text of blanks where text is asked for', () => {
    expect(check(whatIf, { journey: 'j', teams: [{ id: 'x', name: ' \u200b\t', services: [] }] })).toThrow(
      'teams[1].name is blank. What it is called.',
    );
  });

  it('says “an” where a kind of thing begins with a vowel', () => {
    expect(check(whatIf, { journey: 'organisation:x' })).toThrow('journey: "organisation:x" is an organisation; a journey is asked for.');
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
