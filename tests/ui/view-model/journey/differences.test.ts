import { describe, expect, it } from '@jest/globals';
import { differencesBetween } from '../../../../ui/src/view-model/journey/differences.js';
import type { HandOffFact, JourneyFacts } from '../../../../ui/src/view-model/journey/journey-facts.js';
import { en } from '../../../../ui/src/words/en.js';

const words = { ...en.compare.words, crossings: en.journey.crossings, classes: en.journey.classes };
const handOff = (from: string, to: string, more: Partial<HandOffFact> = {}): HandOffFact => ({
  key: `${from}>${to}`,
  from: { id: `step:j/${from}`, name: from },
  to: { id: `step:j/${to}`, name: to },
  class: 'UNKNOWN',
  passes: null,
  crosses: [],
  crossings: [{ boundary: 'DEPARTMENT', share: 0, mayCross: false }],
  fromOwners: [{ id: 'organisation:x', name: 'X' }],
  toOwners: [{ id: 'organisation:y', name: 'Y' }],
  rework: false,
  personCarries: false,
  reports: [],
  ...more,
});
const facts = (handOffs: HandOffFact[], id = 'j'): JourneyFacts => ({
  boundary: 'DEPARTMENT',
  handOffs,
  journey: {
    id: `journey:${id}`,
    name: id,
    order: [],
    steps: [...new Set(handOffs.flatMap(({ from, to }) => [from.id, to.id]))].map((step, position) => ({
      id: step,
      name: step,
      position,
      optional: false,
      nations: [],
      owners: [],
      deliverers: [],
      sources: [],
      services: [{ id: `service:${step.split('/')[1]}`, name: '' }],
    })),
  },
});
const compare = (here: JourneyFacts, there: JourneyFacts) =>
  differencesBetween({ facts: here, where: 'now' }, { facts: there, where: 'then' }, words);
const said = (found: ReturnType<typeof compare>) => found.differences.map(({ handOff: { key }, here, sentence }) => [key, here, sentence]);

describe('two answers side by side', () => {
  it('say of each hand-off what differs, on both sides', () => {
    const found = compare(
      facts([handOff('a', 'b', { crosses: ['DEPARTMENT'] }), handOff('b', 'c', { class: 'WEAK' }), handOff('c', 'd')]),
      facts([handOff('a', 'b'), handOff('b', 'c', { class: 'SPLIT' }), handOff('c', 'd')]),
    );
    expect(said(found)).toEqual([
      ['a>b', true, 'Crosses now; does not cross then.'],
      ['b>c', true, 'Light working link now; no working link recorded then.'],
    ]);
    expect(found.there.handOffs.map(({ differs }) => differs)).toEqual([
      'Does not cross then; crosses now.',
      'No working link recorded then; light working link now.',
      undefined,
    ]);
  });

  it('name owners that changed, and what is only on one side', () => {
    const found = compare(facts([handOff('a', 'b', { toOwners: [] }), handOff('b', 'c')]), facts([handOff('a', 'b'), handOff('c', 'd')]));
    expect(said(found)).toEqual([
      ['a>b', true, 'X → owner not recorded now; X → Y then.'],
      ['b>c', true, 'Only now.'],
      ['c>d', false, 'Only then.'],
    ]);
  });

  it('find a hand-off of another journey by the services of its steps', () => {
    const other = facts([handOff('a', 'b'), handOff('b', 'c')], 'other');
    const renamed = { ...other, handOffs: other.handOffs.map((one) => ({ ...one, key: `x-${one.key}` })) };
    expect(said(compare(facts([handOff('a', 'b')]), renamed))).toEqual([['x-b>c', false, 'Only then.']]);
  });

  it('find none between an answer and itself, and forget marks of an earlier comparison', () => {
    const same = facts([handOff('a', 'b', { differs: 'Before.' })]);
    const found = compare(same, same);
    expect([found.differences, found.here.handOffs[0]?.differs]).toEqual([[], undefined]);
  });
});
