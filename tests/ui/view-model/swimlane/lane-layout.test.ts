import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { laneLayout } from '../../../../ui/src/view-model/swimlane/lane-layout.js';
import type { Area, LaneJourney, LaneLayout } from '../../../../ui/src/view-model/swimlane/lane-types.js';

const overlap = (a: Area, b: Area) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const journeys = (mostLanes: number, mostSteps: number): fc.Arbitrary<LaneJourney> =>
  fc
    .tuple(fc.integer({ min: 1, max: mostLanes }), fc.integer({ min: 1, max: mostSteps }))
    .chain(([laneCount, stepCount]) =>
      fc.record({
        lanes: fc.constant(Array.from({ length: laneCount }, (_, at) => ({ id: `l${at}`, name: `Lane ${at}` }))),
        steps: fc
          .array(fc.uniqueArray(fc.integer({ min: 0, max: laneCount - 1 }), { minLength: 1, maxLength: 2 }), {
            minLength: stepCount,
            maxLength: stepCount,
          })
          .map((all) =>
            all.map((lanes, at) => ({
              id: `s${at}`,
              name: `Do the thing number ${at} in some office`,
              lanes: lanes.map((lane) => `l${lane}`),
              note: null,
            })),
          ),
        lines: fc
          .uniqueArray(fc.tuple(fc.nat(stepCount - 1), fc.nat(stepCount - 1)), {
            maxLength: 3 * stepCount,
            selector: ([a, b]) => `${a}>${b}`,
          })
          .chain((pairs) =>
            fc
              .array(fc.record({ label: fc.constantFrom('', 'form', 'proof of the first death'), pins: fc.nat(2) }), {
                minLength: pairs.length,
                maxLength: pairs.length,
              })
              .map((marks) => pairs.map(([from, to], at) => ({ key: `s${from}>s${to}`, from: `s${from}`, to: `s${to}`, ...marks[at]! }))),
          ),
      }),
    );

/** The level and upright stretches of a line, as areas without thickness. */
const stretches = (points: LaneLayout['lines'][number]['points']): Area[] =>
  points.slice(1).map((to, at) => {
    const from = points[at]!;
    return { x: Math.min(from.x, to.x), y: Math.min(from.y, to.y), width: Math.abs(from.x - to.x), height: Math.abs(from.y - to.y) };
  });

const inner = (box: Area): Area => ({ x: box.x + 0.01, y: box.y + 0.01, width: box.width - 0.02, height: box.height - 0.02 });

describe('laneLayout', () => {
  it('never lays one box over another, nor outside the drawing', () => {
    fc.assert(
      fc.property(journeys(6, 14), (journey) => {
        const { boxes, width, height } = laneLayout(journey);
        expect(boxes).toHaveLength(journey.steps.reduce((sum, step) => sum + step.lanes.length, 0));
        for (const [at, box] of boxes.entries()) {
          expect(boxes.slice(at + 1).some((other) => overlap(box, other))).toBe(false);
          expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true);
        }
      }),
    );
  });

  it('keeps every box inside its own lane, and lanes apart', () => {
    fc.assert(
      fc.property(journeys(9, 12), (journey) => {
        const { boxes, lanes } = laneLayout(journey);
        const byId = new Map(lanes.map((lane) => [lane.id, lane]));
        for (const box of boxes) {
          const lane = byId.get(box.lane)!;
          expect(box.y > lane.y && box.y + box.height < lane.y + lane.height).toBe(true);
        }
        for (const [at, lane] of lanes.entries()) if (at > 0) expect(lane.y).toBe(lanes[at - 1]!.y + lanes[at - 1]!.height);
      }),
    );
  });

  it('draws every line once, from its source to its target, level and upright only', () => {
    fc.assert(
      fc.property(journeys(6, 12), (journey) => {
        const { boxes, lines } = laneLayout(journey);
        const expected = journey.lines.filter((line) => line.from !== line.to);
        expect(lines.map((line) => line.key)).toEqual(expected.map((line) => line.key));
        for (const [at, { points }] of lines.entries()) {
          const [first, last] = [points[0]!, points.at(-1)!];
          expect(
            boxes.some(
              (box) => box.step === expected[at]!.from && first.x === box.x + box.width && first.y > box.y && first.y < box.y + box.height,
            ),
          ).toBe(true);
          expect(
            boxes.some((box) => box.step === expected[at]!.to && last.x === box.x && last.y > box.y && last.y < box.y + box.height),
          ).toBe(true);
          expect(stretches(points).every(({ width, height }) => width === 0 || height === 0)).toBe(true);
        }
      }),
    );
  });

  it('runs no line through a box', () => {
    fc.assert(
      fc.property(journeys(6, 12), (journey) => {
        const { boxes, lines } = laneLayout(journey);
        for (const { points } of lines)
          for (const stretch of stretches(points))
            expect(
              boxes.filter((box) => overlap({ ...stretch, width: stretch.width + 1e-9, height: stretch.height + 1e-9 }, inner(box))),
            ).toEqual([]);
      }),
    );
  });

  it('lays no label of a boundary over another one there, nor over a box', () => {
    fc.assert(
      fc.property(journeys(5, 10), (journey) => {
        const { boxes, lines, lanes } = laneLayout(journey);
        const edges = new Set(lanes.map((lane) => lane.y));
        const labels = lines.flatMap((line) => (line.label ? [line.label] : []));
        const onBoundary = labels.filter((label) => edges.has(label.y + label.height / 2));
        for (const [at, label] of onBoundary.entries()) expect(onBoundary.slice(at + 1).some((other) => overlap(label, other))).toBe(false);
        for (const label of onBoundary) expect(boxes.some((box) => overlap(label, box))).toBe(false);
      }),
    );
  });

  it('gives the same drawing for the same journey', () => {
    fc.assert(
      fc.property(journeys(8, 12), (journey) => expect(laneLayout(structuredClone(journey))).toEqual(laneLayout(journey))),
      { numRuns: 30 },
    );
  });

  it('moves time to the right: only returning lines end left of where they start', () => {
    fc.assert(
      fc.property(journeys(5, 12), (journey) => {
        for (const { points, returning } of laneLayout(journey).lines) expect(points[0]!.x < points.at(-1)!.x).toBe(!returning);
      }),
    );
  });

  it('draws an empty journey as nothing', () => {
    expect(laneLayout({ lanes: [], steps: [], lines: [] })).toMatchObject({ lanes: [], boxes: [], lines: [], height: 0 });
  });

  it('joins the boxes of a step that two own', () => {
    const { bars, boxes } = laneLayout({
      lanes: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
      ],
      steps: [{ id: 's', name: 'Share it', lanes: ['a', 'b'], note: null }],
      lines: [],
    });
    expect(boxes.map((box) => box.lane)).toEqual(['a', 'b']);
    expect(bars).toHaveLength(1);
    expect(bars[0]!.bottom - bars[0]!.top).toBe(boxes[1]!.y - boxes[0]!.y);
  });

  it('draws a chain within one lane as straight lines', () => {
    const steps = ['a', 'b', 'c'].map((id) => ({ id, name: id, lanes: ['one'], note: null }));
    const lines = [
      ['a', 'b'],
      ['b', 'c'],
    ].map(([from, to]) => ({ key: `${from}>${to}`, from: from!, to: to!, label: '', pins: 0 }));
    expect(laneLayout({ lanes: [{ id: 'one', name: 'One' }], steps, lines }).lines.every((line) => line.points.length === 2)).toBe(true);
  });
});
