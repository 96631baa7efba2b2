import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toTimeline, type TimeRow } from '../../../../ui/src/view-model/answers/timeline.js';
import { timelinesByQuestion } from '../../../../ui/src/view-model/answers/timelines-by-question.js';
import { chartWords } from '../chart-words.js';

const row = (from: string | null, to: string | null, dots?: string[]): TimeRow => ({
  name: 'n',
  said: 's',
  from,
  to,
  ...(dots ? { dots } : {}),
});
const today = '2026-01-01';
const date = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

describe('toTimeline', () => {
  it('places stretches on one axis that ends today', () => {
    const timeline = toTimeline([row('2016-01-01', '2021-01-01'), row('2021-01-01', null)], today);
    const [one, other] = timeline!.rows.map(({ stretch }) => stretch!);
    expect(one!.end).toBeCloseTo(other!.start, 12);
    expect(other).toMatchObject({ end: 1, openEnd: true, openStart: false });
    expect(one!.start).toBeCloseTo(0.02 / 1.02, 3);
    expect(timeline!.ticks.map(({ label }) => label)).toEqual(['2016', '2018', '2020', '2022', '2024', '2026']);
    expect(timeline!.now).toBe(1);
  });

  it('leaves room before the first known day for what began earlier, and shows that it is open', () => {
    const [open, known] = toTimeline([row(null, '2020-01-01'), row('2020-01-01', null)], today)!.rows.map(({ stretch }) => stretch!);
    expect(open).toMatchObject({ start: 0, openStart: true, openEnd: false });
    expect(known!.start).toBeGreaterThan(0.1);
  });

  it('has dots without a stretch for days on which something happened', () => {
    expect(toTimeline([row(null, null, ['2024-05-01', '2025-05-01'])], today)!.rows[0]).toMatchObject({
      stretch: null,
      dots: [expect.any(Number), expect.any(Number)],
    });
  });

  it('is nothing where no date is known', () => expect(toTimeline([row(null, null)], today)).toBeNull());

  it('keeps everything on the picture, in the order of time', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(date, fc.option(date)), { minLength: 1, maxLength: 12 }), (spans) => {
        const timeline = toTimeline(
          spans.map(([from, to]) => row(from, to)),
          today,
        )!;
        const starts = timeline.rows.map(({ stretch }) => stretch!.start);
        for (const at of [
          ...starts,
          ...timeline.rows.map(({ stretch }) => stretch!.end),
          ...timeline.ticks.map((tick) => tick.at),
          timeline.now,
        ]) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(1);
        }
        expect(timeline.ticks.length).toBeLessThanOrEqual(10);
        const byDate = spans
          .map(([from], index) => [from, starts[index]!] as const)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([, start]) => start);
        expect(byDate).toEqual([...byDate].sort((a, b) => a - b));
      }),
    );
  });
});

describe('what each question shows of time', () => {
  const rowsOf = (question: string, answer: object) => timelinesByQuestion[question]!(answer as Record<string, unknown>, chartWords);

  it('owners first, then what they were part of, then the days of change', () => {
    const span = { organisation: { name: 'IPO' }, role: 'OWNS', from: null, to: null };
    expect(
      rowsOf('serviceOwnersOverTime', {
        spans: [
          span,
          { ...span, disputed: ['S names IPO; T names BIS.'] },
          { ...span, organisation: { name: 'Council' }, role: 'DELIVERS' },
        ],
        parents: [{ organisation: { name: 'IPO' }, parent: { name: 'BEIS' }, from: '2016-07-14', to: '2023-02-07' }],
        changes: [
          { from: { name: 'BEIS' }, to: { name: 'DSIT' }, on: '2023-02-07' },
          { from: { name: 'a' }, to: { name: 'b' }, on: null },
        ],
      }).map(({ name, beside, dots, said }) => [name, beside ?? false, dots ?? null, said]),
    ).toEqual([
      ['IPO', false, null, '… – …'],
      ['IPO (disputed)', false, null, '… – …'],
      ['Council (delivers)', false, null, '… – …'],
      ['BEIS (IPO)', true, null, '2016-07-14 – 2023-02-07'],
      ['BEIS → DSIT', false, ['2023-02-07'], '2023-02-07'],
    ]);
  });

  it('every reorganisation, and from when or until when a hand-off crossed that came or ceased to', () => {
    const handOff = (name: string, crossesBefore: boolean | null, crossesAfter: boolean | null) => ({
      key: `${name}>z`,
      from: { name },
      to: { name: 'z' },
      crossesBefore,
      crossesAfter,
    });
    expect(
      rowsOf('boundaryMoves', {
        moves: [
          { on: '2020-02-01', handOffs: [handOff('a', false, true), handOff('b', true, false), handOff('c', null, true)] },
          { on: '2024-01-01', handOffs: [handOff('a', true, false), handOff('b', false, true)] },
        ],
        touched: [{ on: '2022-05-01', handOffs: [] }],
      }).map(({ name, from, to, dots }) => [name, from, to, dots?.length ?? null]),
    ).toEqual([
      ['moves', null, null, 3],
      ['b → z', null, '2020-02-01', null],
      ['a → z', '2020-02-01', '2024-01-01', null],
      ['b → z', '2024-01-01', null, null],
    ]);
    expect(rowsOf('boundaryMoves', { moves: [], touched: [] })).toEqual([]);
  });

  it('a report and what followed, each on its day; one that nobody dated has none', () => {
    expect(
      rowsOf('reportsOnJourney', {
        reports: [
          { report: { name: 'NAO' }, reportedOn: '2024-05-01', sinceOn: '2025-01-01' },
          { report: { name: 'x' }, reportedOn: null, sinceOn: null },
        ],
      }).map(({ dots }) => dots),
    ).toEqual([['2024-05-01', '2025-01-01']]);
  });

  it('statements only once there is more than one moment', () => {
    const said = (since: string, until: string | null) => ({
      fact: 'service:vat OWNED_BY organisation:x',
      source: { name: 'S' },
      since,
      until,
    });
    expect(rowsOf('factHistory', { statements: [said('2026-01-01T10:00:00.000Z', null), said('2026-01-01T10:00:00.000Z', null)] })).toEqual(
      [],
    );
    expect(rowsOf('factHistory', { statements: [said('2026-01-01T10:00:00.000Z', '2026-02-01T10:00:00.000Z')] })).toMatchObject([
      { name: 'S: vat: owned_by x', said: '2026-01-01 – 2026-02-01' },
    ]);
  });
});
