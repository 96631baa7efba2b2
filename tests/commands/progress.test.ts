import { PassThrough } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import type { CommandContext } from '../../api/src/commands/command-context.js';
import { openProgress } from '../../api/src/commands/progress.js';

/** What a command that is half done, then done, writes to stderr. */
const written = (isTerminal: boolean): string => {
  const stderr = Object.assign(new PassThrough(), { isTTY: true, columns: 100 });
  const progress = openProgress({ isTerminal, stderr } as unknown as CommandContext);
  progress.show('Writing statements', 5, 10);
  progress.show('Writing statements', 10, 10);
  progress.stop();
  return String(stderr.read() ?? '');
};

describe('the progress of a load', () => {
  it('is a bar with what is done and of how much, on a terminal', () => expect(written(true)).toMatch(/Writing statements \[.*\] 5 of 10/));

  it('is silent where nobody looks', () => expect(written(false)).toBe(''));
});
