import { describe, expect, it } from '@jest/globals';
import { withTie } from '../../../../ui/src/view-model/answers/with-tie.js';

const tiesIn = (address: string): unknown => JSON.parse(new URL(address, 'https://example.org').searchParams.get('ties') ?? '');
const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id: `team:${id}`, name: id }));

describe('withTie', () => {
  it('adds a link to the scenario, and keeps the rest of it', () => {
    const address = withTie('?journey=j', a, b);
    expect(address).toMatch(/^\/questions\/whatIf\?journey=j&/);
    expect(tiesIn(address)).toEqual([{ a: 'a', b: 'b', strength: 1 }]);
    expect(tiesIn(withTie(address.slice(address.indexOf('?')), b, c))).toHaveLength(2);
  });

  it('takes the place of what was supposed of the same two, in whatever order', () => {
    const ties = JSON.stringify([
      { a: 'team:b', b: 'a', strength: 0 },
      { a: 'a', b: 'c', strength: 0.5 },
    ]);
    expect(tiesIn(withTie(`?${new URLSearchParams({ ties })}`, a, b))).toEqual([
      { a: 'a', b: 'c', strength: 0.5 },
      { a: 'a', b: 'b', strength: 1 },
    ]);
  });
});
