import { describe, expect, it } from '@jest/globals';
import type { Saying } from '../../../../ui/src/view-model/answers/answer-cells.js';
import { inventedRows, inWords, sentencesOf, toAnswerParts, type Asked } from '../../../../ui/src/view-model/answers/answer-table.js';
import { howPrecise } from '../../../../ui/src/view-model/how-precise.js';

const journey = { id: 'journey:have-a-child', name: 'Have a child', label: 'Journey', illustrative: false };
const saying: Saying = {
  field: (name, place) => (place === 'groups' && name === 'total' ? 'In all' : inWords(name)),
  coded: (_, value) => (/^[A-Z_]+$/.test(value) ? inWords(value.toLowerCase().replaceAll('_', ' ')) : null),
  relationship: (type, direction) => `${type.toLowerCase()}${direction === 'IN' ? ' of' : ''}`,
  named: (key) => (key === 'service:a' ? 'A' : null),
  pounds: (value) => `£${value}`,
  share: (value) => `${Math.round(value * 100)} %`,
  points: (value) => `${Math.round(value * 100)} points`,
  count: String,
  people: (value) => (value < 5 ? 'few' : String(value)),
  dateOf: (name, date) => `${howPrecise(name)} ${date}`,
  yes: 'Yes',
  no: 'No',
  unknown: 'Not known',
  unasked: 'Nobody asked',
  invented: 'Invented',
  to: (low, high) => `${low} to ${high}`,
};
const asked: Asked = { name: '', table: '', unfolds: null, shows: [] };
const partsOf = (answer: Record<string, unknown>, question = asked) => toAnswerParts(answer, saying, question);
const rowsOf = (answer: Record<string, unknown>, question = asked) =>
  partsOf(answer, question).tables[0]?.rows.map((row) => row.map((cell) => cell.map(({ text }) => text).join(' + ')));

describe('toAnswerParts', () => {
  it('leaves how much is invented to the notice, whether all of it or a part', () => {
    const summary = ['Four cross.', 'A part of this rests on invented examples.', 'One is not known.'];
    expect(sentencesOf({ summary, illustrative: true })).toEqual(['Four cross.', 'One is not known.']);
    expect(sentencesOf({ summary, illustrative: false })).toEqual(summary);
  });
  it('makes a table of each list of records and keeps the rest beside them', () => {
    const { tables, beside } = partsOf({
      question: 'Q',
      journeys: [{ journey, crossings: 3, known: null }],
      missing: [{ why: 'NOT_ASKED' }],
      totalCount: 1,
      note: null,
    });
    expect(tables.map(({ name, columns, total }) => [name, columns, total])).toEqual([
      ['journeys', ['journey', 'crossings'], 1],
      ['missing', ['why'], 1],
    ]);
    expect(tables[0]?.rows).toEqual([[[{ text: 'Have a child', key: 'journey:have-a-child' }], [{ text: '3', key: null }]]]);
    expect(beside).toEqual([['Total count', [{ text: '1', key: null }]]]);
  });
  it('says what a source states field by field', () => {
    const values = JSON.stringify({ name: 'Pay VAT', aliases: ['VAT transactions', 'value added tax'], from: '2005-04-18', summary: null });
    expect(rowsOf({ statements: [{ values }] })).toEqual([
      [`Name: Pay VAT; Aliases: VAT transactions, value added tax; From: ${howPrecise('from')} 2005-04-18`],
    ]);
  });
  it('says a head count by the rule for people, in a cell of its own and inside a record', () => {
    expect(
      rowsOf({ steps: [{ people: 3, professions: [{ profession: { id: 'profession:law', name: 'Law' }, people: 4, teams: 2 }] }] }),
    ).toEqual([['few', 'Law, people few, teams 2']]);
  });
  it('marks each row that rests on invented facts, by what it says or by what it names', () => {
    const invented = { ...journey, id: 'journey:demo', name: 'Demo', illustrative: true };
    const { columns } = partsOf({
      rows: [
        { journey, crossings: 1 },
        { journey: invented, crossings: 2 },
      ],
    }).tables[0]!;
    expect(columns).toEqual(['illustrative', 'journey', 'crossings']);
    expect(
      rowsOf({
        rows: [
          { journey, crossings: 1 },
          { journey: invented, crossings: 2 },
          { crossings: 3, illustrative: true },
          { between: [journey, invented], crossings: 4 },
        ],
      })?.map(([mark]) => mark),
    ).toEqual(['', 'Invented', 'Invented', 'Invented']);
  });
  it('leaves to the notice above what it says of every row', () => {
    const rows = [{ illustrative: true, finding: 'Invented. No link.' }];
    const answer = { illustrative: true, summary: ['One.', 'Invented.'], sources: [{ kind: 'ILLUSTRATIVE' }], rows };
    expect(partsOf(answer).tables[0]).toMatchObject({ columns: ['finding'], rows: [[[{ text: 'No link.' }]]] });
    const partly = { ...answer, sources: [...answer.sources, { kind: 'PUBLISHED' }] };
    expect(partsOf(partly).tables[0]?.columns).toEqual(['illustrative', 'finding']);
  });
  it('knows columns of numbers, and begins a text with a capital', () => {
    const [table] = partsOf({
      completeness: [
        { what: 'services', known: 1, note: 2 },
        { what: 'teams', known: null, note: 'x' },
      ],
    }).tables;
    expect([...table!.numbers]).toEqual(['known']);
    expect(table!.rows.map(([what]) => what![0]!.text)).toEqual(['Services', 'Teams']);
  });
  it('counts the rows of each list that rest on invented facts', () => {
    const invented = { ...journey, illustrative: true };
    expect(
      inventedRows({ journeys: [{ journey }, { journey: invented }, { journey }], things: [journey], sources: [invented], totalCount: 3 }),
    ).toEqual([{ name: 'journeys', invented: 1, of: 3 }]);
  });
  it('keeps a label where no name says what a row is about', () => {
    expect(partsOf({ labels: [{ label: 'Service', count: 2 }] }).tables[0]).toMatchObject({
      columns: ['label', 'count'],
      rows: [[[{ text: 'Service' }], [{ text: '2' }]]],
    });
    expect(partsOf({ things: [journey] }).tables[0]?.columns).toEqual(['name']);
  });
  it('says the sentences first', () =>
    expect(sentencesOf({ summary: ['One.', 'Two.'], note: 'Three.' })).toEqual(['One.', 'Two.', 'Three.']));
  it('says once why there is nothing, and leaves it to the notice that it is invented', () => {
    expect(sentencesOf({ summary: ['None.'], note: 'None.' })).toEqual(['None.']);
    expect(sentencesOf({ illustrative: true, summary: ['One.', 'Invented.', 'Two.'] })).toEqual(['One.', 'Two.']);
  });
  it('keeps what is unknown empty, never 0', () =>
    expect(
      rowsOf({
        rows: [
          { a: 1, b: null },
          { a: null, b: 2 },
        ],
      }),
    ).toEqual([
      ['1', ''],
      ['', '2'],
    ]));
  it('lists things as rows that lead to their pages', () =>
    expect(partsOf({ things: [journey] }).tables[0]?.rows[0]?.[0]).toEqual([{ text: 'Have a child', key: journey.id }]));
  it('says an interval with its ends, and that its value is not known', () => {
    expect(
      rowsOf({
        rows: [
          { splitIndex: { value: 0.8, low: 0.6, high: 0.9, coverage: 0.7 } },
          { splitIndex: { value: null, low: 0, high: 1, coverage: 0 } },
          { splitIndex: { value: null, low: null, high: null, coverage: null } },
        ],
      }),
    ).toEqual([
      ['80 % (60 % to 90 %)', '70 %'],
      ['Nobody asked (0 % to 100 %)', '0 %'],
      ['', ''],
    ]);
  });
  it('has a piece for each record within a row, figures by name', () => {
    expect(
      rowsOf({
        rows: [
          {
            position: 1,
            services: [
              { service: { id: 'service:a', name: 'A' }, volume: 12, unit: 'licences' },
              { service: { id: 'service:b', name: 'B' }, volume: null },
            ],
          },
        ],
      }),
    ).toEqual([['1', 'A, volume 12, licences + B']]);
  });
  it('has a row for each entry of the list that unfolds, each figure with its unit and time', () => {
    const byService = { ...asked, table: 'steps', unfolds: 'services' };
    const figure = (value: number | null, unit: string) => ({
      value,
      unit,
      state: value === null ? 'NOT_PROVIDED' : 'VALUE',
      start: '2016-10-01',
      end: '2017-09-30',
      sources: [],
    });
    const services = [
      { service: { id: 'service:a', name: 'A' }, volume: figure(12, 'licences'), digitalVolume: null },
      { service: { id: 'service:b', name: 'B' }, volume: figure(8.8, 'GBP'), digitalVolume: figure(3, 'licences') },
      { service: { id: 'service:c', name: 'C' }, volume: figure(null, 'GBP'), digitalVolume: null },
    ];
    const steps = [
      { position: 1, services },
      { position: 2, services: [] },
    ];
    const { tables } = partsOf({ steps, missing: [{ services: ['a'] }] }, byService);
    expect(tables.map(({ total }) => total)).toEqual([4, 1]);
    expect(tables[0]).toMatchObject({ columns: ['position', 'service', 'volume', 'digitalVolume'] });
    expect(rowsOf({ steps: [{ position: 1, services }] }, byService)).toEqual([
      ['1', 'A', '12 licences, day 2016-10-01 to day 2017-09-30', ''],
      ['1', 'B', '£8.8, day 2016-10-01 to day 2017-09-30', '3 licences, day 2016-10-01 to day 2017-09-30'],
      ['1', 'C', 'Not provided, day 2016-10-01 to day 2017-09-30', ''],
    ]);
  });
  it('calls things and hand-offs by their names: those of the answer, then those of the map, then the words of their ids', () => {
    const [from, to] = [
      { id: 'step:j/value', name: 'Value' },
      { id: 'step:j/apply', name: 'Apply' },
    ];
    expect(rowsOf({ handOffs: [{ key: 'value>apply', from, to }], reports: [{ handOffs: ['value>apply'] }] })).toEqual([
      ['Value', 'Apply'],
    ]);
    expect(
      toAnswerParts({ handOffs: [{ key: 'value>apply', from, to }], reports: [{ handOffs: ['value>apply', 'a>b'] }] }, saying).tables[1]
        ?.rows,
    ).toEqual([
      [
        [
          { text: 'Value → Apply', key: 'value>apply' },
          { text: 'a → b', key: 'a>b' },
        ],
      ],
    ]);
    expect(rowsOf({ ways: [{ at: from, steps: [{ from: 'step:j/value', to: 'service:a', relationship: 'USES' }] }] })).toEqual([
      ['Value', 'Value → A, uses'],
    ]);
    const held = { things: [from], ways: [{ steps: [{ from: 'step:j/value', to: 'service:a' }] }] };
    expect(toAnswerParts(held, saying, asked, ['things']).tables.map(({ rows }) => rows[0]?.[0]?.[0]?.text)).toEqual(['Value → A']);
    expect(rowsOf({ statements: [{ fact: 'service:a' }, { fact: 'service:a OWNED_BY organisation:some-body - -' }] })).toEqual([
      ['A'],
      ['A: owned_by some body'],
    ]);
  });
  it('says of a record its own sentence, and no more', () =>
    expect(rowsOf({ rows: [{ evidence: { published: 3, sentence: 'Rests on 3 facts.' } }] })).toEqual([['Rests on 3 facts.']]));
  it('keeps what somebody reported apart from what the map finds', () =>
    expect(
      partsOf({
        silos: [
          { basis: 'DERIVED', name: 'x' },
          { basis: 'REPORTED', name: 'y' },
        ],
      }).tables.map(({ name }) => name),
    ).toEqual(['silos', 'reported']));
  it('says a field as it is meant where it stands', () => {
    const said: string[] = [];
    toAnswerParts(
      { known: 1, groups: [{ total: 2 }], counts: { total: 3 } },
      { ...saying, field: (name, place) => `${said.push(`${place}.${name}`)}` },
      { ...asked, name: 'mixing' },
    );
    expect(said).toEqual(['mixing.known', 'mixing.counts', 'counts.total']);
  });
  it('begins with what a reader needs first, and keeps the rest', () => {
    const record = { a: 1, b: 2, evidence: { facts: 3, sentence: 'Rests on 3.' }, c: 4, illustrative: true };
    const shows = [{ list: 'rows', columns: ['c', 'evidence.sentence', 'never'] }];
    expect(toAnswerParts({ rows: [record] }, saying, { ...asked, shows }).tables[0]).toMatchObject({
      columns: ['illustrative', 'c', 'evidence', 'a', 'b'],
      first: 3,
    });
    const wide = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`f${at}`, at]));
    expect(partsOf({ rows: [record], others: [wide] }).tables.map(({ first }) => first)).toEqual([5, 8]);
  });
  it('sets how much is known beside a range', () =>
    expect(partsOf({ rows: [{ splitIndex: { value: 0.8, low: 0.6, high: 0.9, coverage: 0.7 }, known: 1 }] }).tables[0]?.columns).toEqual([
      'splitIndex',
      'coverage',
      'known',
    ]));
  it('puts sources last, by the page of each', () => {
    const [table] = partsOf({
      rows: [{ sources: [{ id: 'source:nao', name: 'NAO report', publisher: 'NAO', kind: 'PUBLISHED' }], state: 'LIVE' }],
    }).tables;
    expect(table?.columns).toEqual(['state', 'sources']);
    expect(table?.rows[0]?.[1]).toEqual([{ text: 'NAO report', key: 'source:nao' }]);
  });
  it('says no date more precisely than sources give it: reports to the month, communities to the year', () =>
    expect(
      rowsOf({
        rows: [{ reportedOn: '2024-05-01', sinceOn: '2024-07-09', describedOn: '2018-01-31', started: '2017-01-01', on: '2023-02-07' }],
      }),
    ).toEqual([['month 2024-05-01', 'month 2024-07-09', 'month 2018-01-31', 'year 2017-01-01', 'day 2023-02-07']]));
  it('names figures within figures by all that they stand in', () =>
    expect(partsOf({ freshness: { oldest: '2026-01-02', lastLoad: null } }).beside).toEqual([
      ['Freshness: oldest', [{ text: 'day 2026-01-02', key: null }]],
    ]));
  it('says names as words', () =>
    expect([inWords('handOffCounts'), inWords('organisationCount')]).toEqual(['Hand-off counts', 'Organisation count']));

  it('says that it is not known whether a cover was lost, where an empty cell would read as no', () => {
    const handOffs = [true, false, null].map((lost) => ({ lost, why: null }));
    expect(toAnswerParts({ handOffs }, saying).tables[0]!.rows.map(([cell]) => cell![0]!.text)).toEqual([
      saying.yes,
      saying.no,
      saying.unknown,
    ]);
  });
});
