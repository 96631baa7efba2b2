import { execFileSync } from 'node:child_process';

/** The files of the project that match, by their path from its root: those that git tracks and those that it would. */
export const sourceFiles = (matching: RegExp): string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
    .split('\n')
    .filter((file) => matching.test(file));
