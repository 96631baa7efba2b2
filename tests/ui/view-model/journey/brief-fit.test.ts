import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  leastLetters,
  paperSizes,
  printedCharacters,
  printFit,
  type SizedDrawing,
} from '../../../../ui/src/view-model/journey/brief-fit.js';

const pages = { landscape: { width: 281, height: 194 }, portrait: { width: 194, height: 281 } };
/** A drawing of so many columns and rows of boxes, as each size would make it. */
const drawn = (columns: number, rows: number, cutBelow = 3): SizedDrawing[] =>
  paperSizes.map((sizes) => ({
    sizes,
    width: sizes.names + columns * (sizes.box.width + 60),
    height: rows * (sizes.box.height + 20),
    cut: sizes.lines < cutBelow ? rows : 0,
  }));
const shapes = fc.record({ columns: fc.integer({ min: 1, max: 9 }), rows: fc.integer({ min: 1, max: 20 }) });

describe('printFit', () => {
  it('keeps the drawing on the page, whatever its shape', () => {
    fc.assert(
      fc.property(shapes, fc.integer({ min: 600, max: 3_000 }), ({ columns, rows }, characters) => {
        const fit = printFit(drawn(columns, rows), characters);
        expect(fit.drawing).toBeGreaterThan(0);
        expect(fit.drawing).toBeLessThanOrEqual(pages[fit.paper].width);
        expect((fit.drawing * fit.height) / fit.width).toBeLessThan(pages[fit.paper].height);
      }),
    );
  });

  it('gives letters of seven points or more to a long journey of many bodies', () => {
    expect(printFit(drawn(5, 17), 1_800).letters).toBeGreaterThanOrEqual(leastLetters);
    expect(printFit(drawn(6, 7), 1_500).letters).toBeGreaterThanOrEqual(leastLetters);
  });

  it('cuts no name short where letters are large enough without, and some rather than print what nobody can read', () => {
    expect(printFit(drawn(4, 4), 1_000).cut).toBe(0);
    expect(printFit(drawn(5, 18), 1_800).sizes.lines).toBe(2);
  });

  it('puts a tall drawing beside the text and a wide one above it', () => {
    expect(printFit(drawn(2, 9), 2_000).layout).toBe('side');
    expect(printFit(drawn(8, 3), 1_000)).toMatchObject({ layout: 'stack', paper: 'landscape' });
  });
});

describe('printedCharacters', () => {
  const answer = {
    summary: ['It crosses.'],
    reports: [],
    handOffs: [],
    evidence: { sentence: 'Rests on 3 facts.' },
    askFirst: [],
    citation: 'Crosscut',
  };
  const report = { sentence: 'A report says so.' };
  const known = { class: 'SPLIT', finding: 'No working link was recorded.' };

  it('counts what stands on paper, and only as many of each as stand there', () => {
    const [none, one, many, most] = [0, 1, 4, 40].map((count) =>
      printedCharacters({ ...answer, reports: Array.from({ length: count }, () => report) }),
    );
    expect(none! < one! && one! < many!).toBe(true);
    expect(most).toBe(many);
    expect(printedCharacters({ ...answer, handOffs: [known] })).toBeGreaterThan(none!);
    expect(printedCharacters({ ...answer, handOffs: [{ class: 'UNKNOWN', finding: known.finding }] })).toBe(none);
  });
});
