import cliProgress from 'cli-progress';
import type { CommandContext } from './command-context.js';

export interface Progress {
  readonly show: (words: string, done: number, of: number | null) => void;
  readonly stop: () => void;
}

/** A bar on stderr, on a terminal only; silent elsewhere. */
export const openProgress = ({ isTerminal, stderr }: CommandContext): Progress => {
  if (!isTerminal) return { show: () => {}, stop: () => {} };
  const bar = new cliProgress.SingleBar({
    format: '{words} [{bar}] {value} of {total} ({eta_formatted} left)',
    stream: stderr as NodeJS.WriteStream,
    hideCursor: true,
    clearOnComplete: true,
  });
  let running = '';
  return {
    show: (words, done, of) => {
      // Until all is read nobody knows how much there is: the bar fills as it goes.
      const total = of ?? Math.max(done, 1);
      if (running !== words) bar.start(total, done, { words });
      else {
        bar.setTotal(total);
        bar.update(done);
      }
      running = words;
    },
    stop: () => bar.stop(),
  };
};
