import { describe, expect, it } from '@jest/globals';
import { matricesByQuestion } from '../../../../ui/src/view-model/answers/matrix.js';

const named = (id: string) => ({ id: `organisation:${id}`, name: id });
const over = (from: string, to: string, count: number, crossesDepartment: boolean) => ({
  from: named(from),
  to: named(to),
  count,
  crossesDepartment,
});

describe('the grid of hand-overs', () => {
  const answer = {
    organisations: ['a', 'b', 'c'].map((id) => ({ organisation: named(id) })),
    handOvers: [over('a', 'b', 4, true), over('b', 'c', 1, false)],
  };
  const { rows, columns, cells } = matricesByQuestion.organisationsOnJourney!(answer);

  it('has only those that give as rows and those that take as columns, in the order of the journey', () => {
    expect(rows).toEqual(['a', 'b']);
    expect(columns).toEqual(['b', 'c']);
  });

  it('has the area of a square stand for the count, and is heavy between departments', () => {
    expect(cells).toEqual([
      { row: 0, column: 0, value: 4, few: false, strong: true, side: 1 },
      { row: 1, column: 1, value: 1, few: false, strong: false, side: 0.5 },
    ]);
  });
});

describe('the grid of professions', () => {
  it('says that somebody is there although nobody says how many, and counts few people out nowhere', () => {
    const step = (id: string, people: number | null) => ({
      step: { id: `step:${id}`, name: id },
      professions: [{ profession: { id: 'profession:law', name: 'law' }, people }],
    });
    const { rows, columns, cells } = matricesByQuestion.professionsOnJourney!({
      steps: [step('one', 30), step('two', null), step('four', 4), { step: { id: 'step:three', name: 'three' }, professions: [] }],
    });
    expect([rows, columns]).toEqual([['law'], ['one', 'two', 'four', 'three']]);
    expect(cells.map(({ column, value, few }) => [column, value, few])).toEqual([
      [0, 30, false],
      [1, null, false],
      [2, null, true],
    ]);
  });
});
