import type { AskError } from '../ask-error.js';
import type { ExitCode } from './command-context.js';

/** What a refusal means for the shell: change the data or what is named, change the command, or wait. */
export const exitCodeOf = ({ code }: AskError): ExitCode =>
  code === 'NOT_FOUND' || code === 'INTERNAL' ? 1 : code === 'UNAVAILABLE' || code === 'TIMEOUT' || code === 'CONFLICT' ? 3 : 2;
