import { describe, expect, it } from '@jest/globals';
import { leastKnown } from '../../../../ui/src/view-model/journey/least-known.js';

const body = (id: string) => ({ id: `organisation:${id}`, name: id });
const handOff = (key: string, more: object = {}) => ({
  key,
  from: body('a'),
  to: body('b'),
  class: 'UNKNOWN' as const,
  passes: null,
  crosses: ['DEPARTMENT'],
  crossings: [],
  fromOwners: [body('tax')],
  toOwners: [body('court')],
  rework: false,
  personCarries: false,
  reports: [],
  asked: 'NEITHER',
  fromTeams: [],
  toTeams: [],
  ...more,
});
const asking = [{ organisation: body('court') }, { organisation: body('tax') }];

describe('leastKnown', () => {
  it('is the unknown hand-off across the boundary with most unrecorded', () => {
    const found = leastKnown(
      [
        handOff('asked', { asked: 'FROM' }),
        handOff('passed', { passes: 'form' }),
        handOff('staffed', { fromTeams: [body('team')] }),
        handOff('least'),
        handOff('within', { crosses: [] }),
        handOff('known', { class: 'SPLIT' }),
      ],
      'DEPARTMENT',
      asking,
    );
    expect([found?.handOff.key, found?.missing, found?.ask?.name]).toEqual(['least', ['teams', 'passes'], 'court']);
  });

  it('counts one that may cross, and an owner that is not recorded', () => {
    const may = handOff('may', { crosses: [], crossings: [{ boundary: 'DEPARTMENT', share: null, mayCross: true }], toOwners: [] });
    const found = leastKnown([handOff('crosses'), may], 'DEPARTMENT', asking);
    expect([found?.handOff.key, found?.missing, found?.ask?.name]).toEqual(['may', ['owner', 'teams', 'passes'], 'tax']);
  });

  it('among equals is where whom to ask first has a part, then the earliest', () => {
    const other = { fromOwners: [body('x')], toOwners: [body('y')] };
    expect(leastKnown([handOff('first', other), handOff('second')], 'DEPARTMENT', asking)?.handOff.key).toBe('second');
    expect(leastKnown([handOff('first', other), handOff('second', other)], 'DEPARTMENT', [])?.handOff.key).toBe('first');
  });

  it('is none where all are known, and asks nobody where nobody is recorded', () => {
    expect(leastKnown([handOff('known', { class: 'BRIDGED' })], 'DEPARTMENT', asking)).toBeNull();
    expect(leastKnown([handOff('nobody', { fromOwners: [], toOwners: [] })], 'DEPARTMENT', asking)?.ask).toBeNull();
  });
});
