import { describe, expect, it } from '@jest/globals';
import { inWords, toAnswerRows } from '../../../ui/src/view-model/answer-table.js';

const journey = { id: 'journey:have-a-child', name: 'Have a child', label: 'Journey', illustrative: false };

describe('toAnswerRows', () => {
  it('makes rows of the first list and keeps the rest beside them', () => {
    const table = toAnswerRows({ question: 'Q', journeys: [{ journey, crossings: 3, known: null }], totalCount: 1, note: null });
    expect(table).toEqual({ columns: ['journey', 'crossings'], rows: [[{ text: 'Have a child', key: 'journey:have-a-child' }, { text: '3', key: null }]], total: 1, beside: [['totalCount', { text: '1', key: null }]] });
  });

  it('keeps what is unknown empty, never 0', () => {
    expect(toAnswerRows({ rows: [{ a: 1, b: null }, { a: null, b: 2 }] }).rows).toEqual([[{ text: '1', key: null }, { text: '', key: null }], [{ text: '', key: null }, { text: '2', key: null }]]);
  });

  it('lists things as rows that lead to their pages', () => expect(toAnswerRows({ things: [journey] }).rows[0]?.[0]).toEqual({ text: 'Have a child', key: journey.id }));
  it('says coded values as words, and leaves short names alone', () => {
    expect(toAnswerRows({ rows: [{ kind: 'EXECUTIVE_AGENCY', status: 'LIVE', abbreviation: 'HMRC' }] }).rows[0]?.map(({ text }) => text)).toEqual(['Executive agency', 'Live', 'HMRC']);
  });
  it('counts records within a row and never prints them', () => {
    expect(toAnswerRows({ rows: [{ name: 'a', pairs: [{ a: journey, b: journey }], teams: [journey, journey] }] }).rows[0]?.map(({ text }) => text)).toEqual(['a', '1', 'Have a child; Have a child']);
  });
  it('says names as words', () => expect(inWords('handOffCounts')).toBe('Hand off counts'));
  it('has no rows for an answer without a list', () => expect(toAnswerRows({ value: 0.12345 })).toEqual({ columns: [], rows: [], total: 0, beside: [['value', { text: '0.123', key: null }]] }));
});
