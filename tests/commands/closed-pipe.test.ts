import { expect, it } from '@jest/globals';
import { rmSync } from 'node:fs';
import { createTestFolder } from '../support/open-test-stores.js';
import { startCrosscut, whyNoCommand } from '../support/run-crosscut.js';

(whyNoCommand ? it.skip : it)(`a command whose reader has left, as head does, ends without a word${whyNoCommand ? ` (${whyNoCommand})` : ''}`, async () => {
  const data = createTestFolder();
  const run = startCrosscut(['ask', '--data', data]);
  run.child.stdout?.destroy();
  expect([await run.exit, run.err()]).toEqual([0, '']);
  rmSync(data, { recursive: true, force: true });
}, 30_000);
