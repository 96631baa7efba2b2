import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { sourceFiles } from '../support/source-files.js';

const lineCounts = sourceFiles(/^(api|graph-schema|seeds|ui)\/.*\.tsx?$/)
  .filter((file) => !file.includes('.generated.') && !file.endsWith('.d.ts'))
  .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
  .sort((a, b) => a.lines - b.lines);
const at = (share: number) => lineCounts[Math.floor(share * (lineCounts.length - 1))]?.lines ?? 0;

describe('a reader can hold each file', () => {
  it('none is longer than 250 lines', () => {
    expect(lineCounts.filter(({ lines }) => lines > 250)).toEqual([]);
  });

  it('half are at most 60 lines long and nine in ten at most 180', () => {
    expect(at(0.5)).toBeLessThanOrEqual(60);
    expect(at(0.9)).toBeLessThanOrEqual(180);
  });
});
