import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toTextTable } from '../../api/src/answers/text-table.js';

const things = {
  columns: ['thing', 'thing.id', 'splitIndex.value', 'says'],
  rows: [
    ['HM Revenue & Customs', 'organisation:hm-revenue-customs', 0.5, 'one two three four five'],
    ['Court', 'organisation:court', null, null],
  ],
};

describe('a table for a terminal', () => {
  it('aligns, shows nothing known as –, leaves out empty columns, and lets no name move the cursor', () => {
    expect(
      toTextTable(
        {
          columns: ['name', 'count', 'none'],
          rows: [
            ['a\u001B[2J', 10, null],
            [null, 2, null],
          ],
        },
        100,
      ),
    ).toBe('name   count\n-----  -----\na [2J     10\n–          2\n');
  });

  it('says a fact without its dashes and what a source says without its code, and shortens what nobody would read', () => {
    const rows = [
      ['service:a OWNED_BY organisation:b - -', '{"name":"Pay","aliases":["Fee","Due"],"level":1}', 'x'.repeat(5_000)],
      ['service:a OWNED_BY organisation:b 2020-01-01 -', '{}', 'y'],
    ];
    const text = toTextTable({ columns: ['fact', 'values', 'name'], rows }, 100_000);
    expect(text).toContain(`service:a OWNED_BY organisation:b             name: Pay, aliases: Fee; Due, level: 1  ${'x'.repeat(1_000)}…\n`);
    expect(text).toContain('service:a OWNED_BY organisation:b 2020-01-01  –  ');
  });

  it('stands side by side where there is room', () => {
    expect(toTextTable(things, 100).split('\n').slice(0, 3)).toEqual([
      'thing                 thing.id                         splitIndex.value  says',
      '--------------------  -------------------------------  ----------------  -----------------------',
      'HM Revenue & Customs  organisation:hm-revenue-customs               0.5  one two three four five',
    ]);
  });

  it('else puts ids under names and wraps between words', () => {
    expect(toTextTable(things, 56)).toBe(
      [
        'thing                             split  says',
        '                                 Index.',
        '                                  value',
        '-------------------------------  ------  ---------------',
        'HM Revenue & Customs                0.5  one two three',
        'organisation:hm-revenue-customs          four five',
        '',
        'Court                                 –  –',
        'organisation:court',
        '',
      ].join('\n'),
    );
  });

  it('else lays each row as a block, without what it says nothing of', () => {
    expect(toTextTable(things, 40)).toBe(
      [
        'thing             HM Revenue & Customs',
        '                  organisation:hm-revenue-customs',
        'splitIndex.value  0.5',
        'says              one two three four',
        '                  five',
        '',
        'thing             Court',
        '                  organisation:court',
        '',
      ].join('\n'),
    );
  });

  it('loses no word and is no wider than the terminal, but for words that are', () => {
    const word = fc.stringMatching(/^[a-z]{1,30}$/);
    const cell = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.integer({ min: 40, max: 160 }),
        fc
          .integer({ min: 1, max: 9 })
          .chain((count) => fc.array(fc.array(cell, { minLength: count, maxLength: count }), { minLength: 1, maxLength: 5 })),
        (width, rows) => {
          const text = toTextTable({ columns: (rows[0] ?? []).map((_, at) => `c${at}`), rows }, width);
          const wordsIn = (all: string) =>
            all
              .split(/\s+/)
              .filter((found) => /^[a-z]+$/.test(found))
              .sort();
          expect(wordsIn(text)).toEqual(wordsIn(rows.flat().join(' ')));
          expect(text.split('\n').filter((line) => line.length > width && line.trim().split(/\s+/).length > 2)).toEqual([]);
        },
      ),
    );
  });
});
