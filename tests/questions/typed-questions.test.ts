import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { questions } from '#questions/index';
import type { ParamSpecs } from '#questions/params';
import { bestNamed, foldText, isNameOf, readQuestion, type Askable } from '../../ui/src/view-model/answers/read-question.js';
import { fold } from '../../api/src/lookups/search-text.js';
import { cy } from '../../ui/src/words/cy.js';
import { en } from '../../ui/src/words/en.js';

const toParams = (specs: ParamSpecs): Askable['params'] =>
  Object.entries(specs).map(([name, spec]) => ({
    name,
    kind: spec.kind,
    label: 'label' in spec ? spec.label : null,
    required: 'required' in spec && spec.required && name !== 'asAt',
  }));
const known = (words: typeof en): readonly Askable[] =>
  questions.map(({ name, asks, params }) => ({
    name,
    params: toParams(params as ParamSpecs),
    phrases: [asks, ...words.home.ready.flatMap(([ready, phrase]) => (ready === name ? [phrase] : []))],
  }));
const read = (typed: string, words: typeof en = en) =>
  readQuestion(typed, known(words), words.find.small.split(' ')).map(
    ({ question, wanted }) => `${question}${wanted.map(({ label, text }) => ` ${label}: ${text}`).join()}`,
  );

describe('readQuestion', () => {
  it.each([
    ['silos learn to drive', 'silosSplittingJourney Journey: learn to drive'],
    ['who owns register for self assessment', 'serviceOwnersOverTime Service: register for self assessment'],
    ['which organisations does probate pass through', 'organisationsOnJourney Journey: probate'],
    ['reports about when someone dies', 'reportsOnJourney Journey: when someone dies'],
    ['whom should we bring together for start a business?', 'whomToInvite Journey: start a business'],
    ['services with disputed owners', 'servicesWithoutOneOwner'],
    ['journeys crossing three departments with no community', 'journeysWithoutCommunity'],
    ['what changes when DWP is merged', 'affectedByReorganisation Organisation: dwp'],
    ['how much is the driving test used', 'journeyWithVolumes Journey: driving test'],
    ['what do we not know yet', 'graphSummary'],
    ['path between HMRC and Companies House', 'connectingPath ANY: hmrc, ANY: companies house'],
  ])('reads “%s”', (typed, reading) => expect(read(typed)[0]).toBe(reading));

  it.each([
    ['seilos learn to drive', 'silosSplittingJourney Journey: learn to drive'],
    ['Pwy sy’n berchen ar profiant?', 'serviceOwnersOverTime Service: profiant'],
    ['beth a ddywedodd archwilwyr am profiant', 'reportsOnJourney Journey: profiant'],
  ])('reads Welsh: “%s”', (typed, reading) => expect(read(typed, cy)[0]).toBe(reading));

  it.each(
    known(en)
      .filter(({ params }) => params.every(({ required }) => !required))
      .map(({ name, phrases }) => [name, phrases.at(-1)!] as const),
  )('knows %s by its own sentence', (name, phrase) => expect(read(phrase)[0]).toBe(name));

  it.each(['companies house', 'probate', 'xyz', ''])('reads no question into “%s”', (typed) => expect(read(typed)).toEqual([]));

  it('asks for nothing but ids, and takes no text that is not in what was typed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('silos', 'who', 'owns', 'vat', 'and', 'hmrc', 'path', 'between', 'history', 'of', 'reports'), {
          maxLength: 8,
        }),
        (words) => {
          const typed = words.join(' ');
          for (const { question, wanted, weight } of readQuestion(typed, known(en), en.find.small.split(' '))) {
            expect(weight).toBeGreaterThan(0);
            const { params } = known(en).find(({ name }) => name === question)!;
            for (const { param, text } of wanted) {
              expect(params.find(({ name }) => name === param)?.kind).toBe('id');
              expect(typed).toContain(text);
            }
          }
        },
      ),
    );
  });
});

describe('bestNamed', () => {
  it('takes the thing that more of the typed words name, else the first', () => {
    const found = [{ matched: 'Self Assessment' }, { matched: 'Register for Self Assessment' }];
    expect(bestNamed(found, 'who owns register for self assessment')).toBe(found[1]);
    expect(bestNamed(found, 'who owns self assessment')).toBe(found[0]);
    expect(bestNamed([], 'x')).toBeNull();
  });
});

describe('isNameOf', () => {
  it('tells a name that is being typed from a question that holds one', () =>
    expect([isNameOf('when som', 'When someone dies'), isNameOf('who owns vat', 'VAT')]).toEqual([true, false]));
});

describe('foldText', () => {
  it('folds as the search of the API does', () =>
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(foldText(text)).toBe(fold(text)))));
});
