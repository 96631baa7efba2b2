import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rmSync } from 'node:fs';
import { writeLarge } from '../seeds/build-large.js';
import { createTestFolder } from '../support/open-test-stores.js';
import { runCrosscut, startCrosscut, whyNoCommand } from '../support/run-crosscut.js';

(whyNoCommand ? describe.skip : describe)(
  `a command whose reader has left, as head does, ends without a word${whyNoCommand ? ` (${whyNoCommand})` : ''}`,
  () => {
    const data = createTestFolder();
    beforeAll(async () => {
      expect((await runCrosscut(['load', writeLarge('large', 3_000), '--data', data])).code).toBe(0);
    }, 30_000);
    afterAll(() => rmSync(data, { recursive: true, force: true }));

    it.each([
      ['a short answer', ['ask']],
      ['more than a pipe holds', ['export', '--format', 'cypher']],
    ])(
      '%s',
      async (_, args) => {
        const run = startCrosscut([...args, '--data', data]);
        run.child.stdout?.destroy();
        expect([await run.exit, run.err()]).toEqual([0, '']);
      },
      30_000,
    );
  },
);
