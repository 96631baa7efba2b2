import { expect, it } from '@jest/globals';
import { classOf } from '#analysis/hand-off-class';
import { tiesOf } from '#analysis/ties';

it('classes a hand-off of any number of pairs', () => {
  const pairs = Array.from({ length: 250_000 }, (_, at) => ({ a: `a${at}`, b: `b${at}`, tie: at === 7 ? 0.5 : 0 }));
  expect(classOf(pairs, true, tiesOf({ ties: [], communities: [] }))).toBe('WEAK');
});
