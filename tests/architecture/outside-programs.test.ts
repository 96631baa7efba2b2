import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hasPython, hasR, printedBy } from '../support/outside-programs.js';

describe('programs of others that values are held against', () => {
  const before = process.env.CI;
  beforeEach(() => {
    delete process.env.CI;
  });
  afterEach(() => {
    if (before === undefined) delete process.env.CI;
    else process.env.CI = before;
  });

  it('may be missing on a person’s machine, and never in CI, which installs them', () => {
    expect([hasPython('no_such_module'), hasR('noSuchPackage')]).toEqual([false, false]);
    process.env.CI = 'true';
    expect(() => hasPython('no_such_module')).toThrow('python3, no_such_module: not installed, though .ci/run installs it.');
    expect(() => hasR('noSuchPackage')).toThrow('R, noSuchPackage: not installed');
  });

  (hasPython() ? it : it.skip)('fail a test where they break (needs python3)', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'crosscut-outside-'));
    writeFileSync(`${folder}/broken.py`, 'raise SystemExit(3)\n');
    expect(() => printedBy(`${folder}/broken.py`)).toThrow();
    rmSync(folder, { recursive: true });
  });
});
