import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { printFit } from '../../../ui/src/view-model/brief-fit.js';

const drawings = fc.record({ width: fc.integer({ min: 400, max: 2500 }), height: fc.integer({ min: 120, max: 1800 }) });
const page = { width: 281, height: 194 };

describe('printFit', () => {
  it('keeps the drawing on the page', () => {
    fc.assert(
      fc.property(drawings, fc.integer({ min: 1_500, max: 10_000 }), (drawing, characters) => {
        const fit = printFit(drawing, characters);
        expect(fit.drawing).toBeGreaterThan(0);
        expect(fit.drawing).toBeLessThanOrEqual(page.width);
        expect((fit.drawing * drawing.height) / drawing.width).toBeLessThan(page.height);
        expect(fit.text).toBeGreaterThanOrEqual(5);
      }),
    );
  });

  it('never gives more room to both when there is more to say', () => {
    fc.assert(
      fc.property(drawings, fc.integer({ min: 1_500, max: 8_000 }), (drawing, characters) => {
        const [less, more] = [printFit(drawing, characters), printFit(drawing, characters * 1.3)];
        expect(more.drawing > less.drawing && more.text > less.text).toBe(false);
      }),
    );
  });

  it('puts a tall drawing beside the text and a wide one above it', () => {
    expect(printFit({ width: 1392, height: 1632 }, 6_000).layout).toBe('side');
    expect(printFit({ width: 1420, height: 432 }, 4_000).layout).toBe('stack');
  });
});
