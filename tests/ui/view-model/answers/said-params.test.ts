import { describe, expect, it } from '@jest/globals';
import type { ParamShown } from '../../../../ui/src/view-model/answers/question-form.js';
import { askedOf, keysIn, saidParams } from '../../../../ui/src/view-model/answers/said-params.js';
import { capital } from '../../../../ui/src/view-model/capital.js';
import { toSaying } from '../../../../ui/src/view-model/answers/to-saying.js';
import { formatsIn } from '../../../../ui/src/view-model/formats.js';
import { en } from '../../../../ui/src/words/en.js';

const param = (name: string, kind: string, label: string | null = null): ParamShown => ({
  name,
  kind,
  label,
  values: [],
  required: false,
  fallback: null,
  says: '',
});
const params = [
  param('journey', 'id', 'Journey'),
  param('boundary', 'choice'),
  param('level', 'choice'),
  param('finding', 'choice'),
  param('k', 'number'),
  param('ties', 'list'),
  param('invented', 'flag'),
  param('first', 'number'),
  param('after', 'text'),
  param('fact', 'text'),
  param('from', 'text'),
  param('asAt', 'date'),
];
const names = new Map([
  ['journey:when-someone-dies', 'When someone dies'],
  ['service:vat', 'VAT'],
  ['organisation:hm-revenue-customs', 'HM Revenue & Customs'],
]);
const words = {
  saying: toSaying(en, formatsIn.en, (key) => names.get(key) ?? null),
  field: (name: string) => ({ boundary: 'Boundary between', level: 'Teams or organisations', from: 'Changed after' })[name] ?? name,
  flag: (name: string, value: string) => (name === 'invented' && value === 'true' ? 'with invented examples' : undefined),
};
const given = (values: Readonly<Record<string, string>>) => Object.entries(values).map(([name, value]) => ({ name, value }));
const said = (values: Readonly<Record<string, string>>) => saidParams(given(values), params, words).join(', ');

describe('what a question is asked with', () => {
  it('is said by names, words and days, never by codes', () => {
    expect(said({ journey: 'when-someone-dies', ties: '[]', first: '5', after: 'x' })).toBe('When someone dies, ties');
    expect(said({ invented: 'true', asAt: '2018-01-31' })).toBe('with invented examples, 31 January 2018');
    expect(said({ finding: 'NONE', asAt: 'nonsense' })).toBe('No owner recorded, nonsense');
    expect(said({ first: '10' })).toBe('');
  });

  it('names the fields of two choices that share a word', () => {
    expect(said({ boundary: 'ORGANISATION', k: '5' })).toBe('Organisations, k 5');
    expect(said({ boundary: 'ORGANISATION', level: 'ORGANISATION' })).toBe(
      'boundary between: Organisations, teams or organisations: Organisations',
    );
  });

  it('says a statement as tables do, and a bare number with its field', () => {
    expect(said({ fact: 'service:vat OWNED_BY organisation:hm-revenue-customs' })).toBe('VAT: owned by HM Revenue & Customs');
    expect(said({ fact: 'service:vat', from: '0' })).toBe('VAT, changed after 0');
  });

  it('knows whose names it takes, each once', () => {
    const both = [
      ...given({ journey: 'when-someone-dies', fact: 'service:vat OWNED_BY organisation:hm-revenue-customs' }),
      ...given({ fact: 'service:vat' }),
    ];
    expect(keysIn(both, params)).toEqual([...names.keys()]);
  });

  it('holds what the form chooses itself, and the date of the answer', () => {
    const silos = [params[0]!, { ...params[1]!, fallback: 'DEPARTMENT' }, { ...params[4]!, fallback: '5' }, params.at(-1)!];
    expect(askedOf(silos, { journey: 'when-someone-dies' }, '2026-11-30')).toEqual(
      given({ journey: 'when-someone-dies', boundary: 'DEPARTMENT', asAt: '2026-11-30' }),
    );
    expect(askedOf(silos.toReversed(), {}, '2026-11-30')).toEqual(given({ boundary: 'DEPARTMENT', asAt: '2026-11-30' }));
    expect(askedOf(silos, { boundary: 'TEAM', asAt: '2018-01-31' }, null)).toEqual(given({ boundary: 'TEAM', asAt: '2018-01-31' }));
  });

  it('begins a line with a capital', () => {
    expect([capital('with invented examples'), capital('')]).toEqual(['With invented examples', '']);
  });
});
