import { describe, expect, it } from '@jest/globals';
import { askedOn, briefAnswer, countSources, numberReports, ownFirst } from '../../../../ui/src/view-model/journey/brief-facts.js';
import type { HandOffFact } from '../../../../ui/src/view-model/journey/journey-facts.js';

const thing = (id: string) => ({ id, name: id.toUpperCase() });
const handOff = (key: string, parts: Partial<HandOffFact> = {}): HandOffFact => ({
  key,
  from: thing(`${key}-from`),
  to: thing(`${key}-to`),
  class: 'UNKNOWN',
  passes: null,
  crosses: [],
  crossings: [],
  fromOwners: [],
  toOwners: [],
  rework: false,
  personCarries: false,
  reports: [],
  ...parts,
});

describe('numbers of reports', () => {
  const handOffs = [
    handOff('a'),
    handOff('b', { reports: [thing('late'), thing('early')] }),
    handOff('c', { reports: [thing('late')] }),
    handOff('d', { reports: [thing('last')] }),
  ];

  it('follow the hand-offs in time; what is about the whole journey comes last', () => {
    const numbered = numberReports([thing('whole'), thing('last'), thing('late'), thing('early')], handOffs);
    expect(numbered.map(({ number, report }) => [number, report.id])).toEqual([
      [1, 'late'],
      [2, 'early'],
      [3, 'last'],
      [4, 'whole'],
    ]);
    expect(numbered.map(({ handOffs: at }) => at.map(({ key }) => key))).toEqual([['b', 'c'], ['b'], ['d'], []]);
  });
});

describe('what a brief rests on', () => {
  it('counts each source under its kind once, and dates from the oldest to the newest', () => {
    const source = (kind: string, read: string | null, retrieved: string | null) => ({ kind, read, retrieved });
    const sources = [
      source('PUBLISHED', 'WHOLE', '2026-02-01'),
      source('PUBLISHED', 'EXCERPT', '2024-01-01'),
      source('DEPARTMENT', null, null),
      source('UNVERIFIED', 'EXCERPT', '2026-11-20'),
      source('ILLUSTRATIVE', null, null),
    ];
    expect(countSources(sources)).toEqual({
      total: 5,
      published: 2,
      excerpts: 1,
      department: 1,
      unverified: 1,
      illustrative: 1,
      oldest: '2024-01-01',
      newest: '2026-11-20',
    });
  });

  it('has no dates where no source has one', () => expect(countSources([])).toMatchObject({ total: 0, oldest: null, newest: null }));

  it('names who was asked once, with the latest date, and nobody on both sides', () => {
    const evidence = (asked: [string, string][], notAsked: string[]) => ({
      evidence: { asked: asked.map(([id, on]) => ({ organisation: thing(id), on })), notAsked: notAsked.map(thing) },
    });
    const found = askedOn([
      evidence([['b', '2024-01-01']], ['a', 'c']),
      evidence(
        [
          ['b', '2025-01-01'],
          ['c', '2023-01-01'],
        ],
        ['a'],
      ),
    ]);
    expect(found.asked.map(({ organisation, on }) => [organisation.id, on])).toEqual([
      ['b', '2025-01-01'],
      ['c', '2023-01-01'],
    ]);
    expect(found.notAsked.map(({ id }) => id)).toEqual(['a']);
  });
});

describe('an organisation of one’s own', () => {
  const handOffs = [
    handOff('a'),
    handOff('b', { toOwners: [thing('organisation:x')] }),
    handOff('c', { fromOwners: [thing('organisation:x')] }),
  ];
  const keys = (organisation: string | null) =>
    ownFirst(handOffs, organisation).map(({ handOff: { key }, own }) => `${key}${own ? '!' : ''}`);

  it('comes first, in time order, by key or bare id', () => {
    expect(keys('x')).toEqual(['b!', 'c!', 'a']);
    expect(keys('organisation:x')).toEqual(['b!', 'c!', 'a']);
  });

  it('changes nothing when there is none', () => expect(keys(null)).toEqual(['a', 'b', 'c']));
});

describe('what is said once', () => {
  const answer = {
    illustrative: true,
    summary: ['All known.', 'Invented.', 'A report says it.'],
    reports: [{ sentence: 'A report says it.' }, { sentence: null }],
    handOffs: [{ finding: 'They meet. Invented.' }],
  };

  it('leaves out what the list of reports and the banner say', () =>
    expect(briefAnswer(answer, 'Invented.')).toMatchObject({ summary: ['All known.'], handOffs: [{ finding: 'They meet.' }] }));

  it('leaves out also that only a part is invented, and keeps every sentence of what is not', () => {
    const mixed = { ...answer, summary: ['All known.', 'A part is invented.', 'Nobody was asked.'] };
    expect(briefAnswer(mixed, 'Invented.').summary).toEqual(['All known.', 'Nobody was asked.']);
    expect(briefAnswer({ ...mixed, illustrative: false }, 'Invented.').summary).toEqual(mixed.summary);
  });
});
