import { describe, expect, it } from '@jest/globals';
import { colourAt } from '../../../ui/src/canvas/palette.js';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** How light falls on eyes without one kind of cone: Machado, Oliveira and Fernandes 2009, severity 1. */
const visions: Readonly<Record<string, Matrix>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const times = (matrix: Matrix, [a, b, c]: Triple): Triple => matrix.map(([x, y, z]) => x * a + y * b + z * c) as unknown as Triple;

const linear = (colour: string): Triple =>
  [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4)) as unknown as Triple;
const toXyz: Matrix = [
  [0.4124, 0.3576, 0.1805],
  [0.2126, 0.7152, 0.0722],
  [0.0193, 0.1192, 0.9505],
];
const toLab = (light: Triple): Triple => {
  const [x, y, z] = times(toXyz, light)
    .map((one, at) => Math.max(0, one) / ([0.9505, 1, 1.089][at] ?? 1))
    .map((one) => (one > 0.008856 ? Math.cbrt(one) : 7.787 * one + 16 / 116)) as unknown as Triple;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};

/** A difference of about 2.3 is just noticed side by side. */
const plain = 15;

describe('the colours of departments', () => {
  it.each(Object.entries(visions))('are told apart with %s', (_name, vision) => {
    const seen = Array.from({ length: 8 }, (_, at) => toLab(times(vision, linear(colourAt(at)))));
    const apart = seen.flatMap((a, at) => seen.slice(at + 1).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])));
    expect(Math.min(...apart)).toBeGreaterThan(plain);
  });

  it('are grey from the eighth on, whose names tell them apart', () => expect([colourAt(7), colourAt(40)]).toEqual(['#c8c8c8', '#c8c8c8']));
});
