import { describe, expect, it } from '@jest/globals';
import { checkCircles } from '#seeds/check-circles';
import { claimRelationship } from '#seeds/claims';
import { sayProblem } from '#seeds/problem';

const parent = (file: string, [organisation, of]: string, from = '', to = '') =>
  claimRelationship(
    { dataset: file, file: `${file}.csv`, line: 2, source: 'x' },
    'PART_OF',
    { label: 'Organisation', id: organisation as string },
    { label: 'Organisation', id: of as string },
    { from, to },
  );
const said = (...given: Parameters<typeof checkCircles>) => checkCircles(...given).map(sayProblem);

describe('a circle', () => {
  it('is one on a day that all of it shares, and no other', () => {
    expect(said([parent('own', 'ab', '', '2020-01-01'), parent('own', 'ba', '2020-01-01')])).toEqual([]);
    expect(said([parent('own', 'ab', '', '2020-01-02'), parent('own', 'ba', '2020-01-01')])).toEqual([
      'own.csv:2: row: "a → b → a": a is in the end a part of itself',
    ]);
    // Each two of the three overlap, and never all of them.
    expect(
      said([
        parent('own', 'ab', '2010-01-01', '2020-01-01'),
        parent('own', 'bc', '2015-01-01', '2025-01-01'),
        parent('own', 'ca', '2019-01-01', '2021-01-01'),
      ]),
    ).toHaveLength(1);
    expect(
      said([
        parent('own', 'ab', '2010-01-01', '2012-01-01'),
        parent('own', 'bc', '2011-01-01', '2021-01-01'),
        parent('own', 'ca', '2012-01-01', '2025-01-01'),
      ]),
    ).toEqual([]);
  });

  it('that others make by themselves keeps nobody else out', () => {
    const others = [parent('other', 'ab'), parent('other', 'ba')];
    expect(said([parent('own', 'cd')], others)).toEqual([]);
    expect(said([parent('own', 'ca'), parent('own', 'dc')], others)).toEqual([]);
  });

  it('through others is found beside one that is theirs alone, at the row that can be mended', () => {
    const others = [parent('other', 'ab'), parent('other', 'ba')];
    expect(said([parent('own', 'ca'), parent('own', 'bc')], others)).toEqual([
      expect.stringMatching(/^own\.csv:2: row: .+ is in the end a part of itself$/),
    ]);
    expect(said([parent('own', 'bc')], [...others, parent('other', 'ca')])).toEqual([
      'own.csv:2: row: "c → a → b → c": c is in the end a part of itself',
    ]);
  });
});
