import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  entriesFrom,
  exactSearch,
  idForAddress,
  keyOfId,
  refusedField,
  saysMore,
  textForEntries,
  toFormParts,
  type ParamShown,
} from '../../../../ui/src/view-model/answers/question-form.js';

const param = (name: string, kind: string, more: Partial<ParamShown> = {}): ParamShown => ({
  name,
  kind,
  label: null,
  values: [],
  required: false,
  fallback: null,
  says: '',
  ...more,
});
const id = (name: string, label: string) => param(name, 'id', { label, required: true });
const ties = param('ties', 'list', {
  of: param('ties', 'record', { fields: [id('a', 'Team'), id('b', 'Team'), param('strength', 'number', { fallback: '1' })] }),
});
const communities = param('communities', 'list', {
  of: param('communities', 'record', { fields: [param('teams', 'list', { of: id('teams', 'Team') })] }),
});
const kinds = param('relationships', 'list', { of: param('relationships', 'choice', { values: ['OWNS', 'PART_OF'] }) });
const params = [id('journey', 'Journey'), ties, communities, kinds, param('asAt', 'date'), param('after', 'text')];

describe('a form of a question', () => {
  it('is asked again at the date and on the facts of its answer', () => {
    expect(exactSearch('?journey=x&boundary=TEAM', '/journeys/x?boundary=TEAM&asAt=2026-11-30&graph=abc')).toBe(
      '?journey=x&boundary=TEAM&asAt=2026-11-30&graph=abc',
    );
    expect(exactSearch('', '/questions/mixing?boundary=DEPARTMENT&graph=abc')).toBe('?boundary=DEPARTMENT&graph=abc');
  });

  it('folds away what most people leave, and never asks for a cursor', () => {
    const { first, folded } = toFormParts(params);
    expect(first.map(({ name }) => name)).toEqual(['journey', 'ties', 'communities']);
    expect(folded.map(({ name }) => name)).toEqual(['relationships', 'asAt']);
  });

  it('keeps working links, communities and choices through the address', () => {
    for (const [one, text] of [
      [ties, '[{"a":"x","b":"y","strength":0.5}]'],
      [communities, '[{"teams":["x","y","z"]}]'],
      [kinds, 'OWNS,PART_OF'],
    ] as const)
      expect(textForEntries(one, entriesFrom(one, text))).toBe(text);
  });

  it('is the same after any working links went through the address and back', () => {
    const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
    fc.assert(
      fc.property(fc.array(fc.record({ a: word, b: word, strength: fc.constantFrom('0', '0.25', '1') })), (entries) => {
        expect(entriesFrom(ties, textForEntries(ties, entries))).toEqual(entries);
      }),
    );
  });

  it('leaves out entries that nobody filled in, and makes nothing of what is not a list', () => {
    expect(textForEntries(ties, [{ a: '', b: '', strength: '1' }])).toBe('');
    expect(textForEntries(communities, [{ teams: ['', ''] }])).toBe('');
    expect(entriesFrom(ties, '[{"a":')).toEqual([]);
  });

  it('shows a refusal beside the field that it names', () => {
    expect(refusedField('ties[2].a: "X" is not an id.', params, {})).toEqual({
      name: 'ties',
      entry: 2,
      field: 'a',
      says: ': "X" is not an id.',
    });
    expect(refusedField('journey is missing. Give the id of a journey.', params, {})).toEqual({
      name: 'journey',
      entry: null,
      field: null,
      says: ' is missing. Give the id of a journey.',
    });
    expect(
      refusedField('There is no journey with the id move-hose. The nearest are move-house.', params, { journey: 'move-hose' }),
    ).toEqual({ name: 'journey', entry: null, field: null, says: null });
    expect(refusedField('after: no row ends a page here.', params, { after: 'zzz' })).toBeNull();
    expect(refusedField('The database does not answer just now.', params, {})).toBeNull();
  });

  it('keeps a bare id where the kind is clear, a key where it is not', () => {
    expect([
      keyOfId('Team', 'x'),
      keyOfId('ANY', 'service:vat'),
      idForAddress('Team', 'team:x'),
      idForAddress('ANY', 'service:vat'),
    ]).toEqual(['team:x', 'service:vat', 'x', 'service:vat']);
  });

  it('says nothing twice', () => {
    expect(
      [
        ['The journey.', 'Journey'],
        ['One team.', 'One team'],
        ['Y daith.', 'Daith'],
        ['The service; its parts count too.', 'Service'],
      ].map(([says, label]) => saysMore(says!, label!)),
    ).toEqual([false, false, false, true]);
  });
});
