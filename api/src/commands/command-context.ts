import type { Settings } from '../config.js';
import type { GraphStore } from '../store/graph-store.js';

/** 1 the data is wrong, 2 the command is wrong, 3 the store is not reachable or busy. */
export type ExitCode = 1 | 2 | 3;

/** Ends the command: its message goes to stderr, its code to the shell. */
export class CommandFailure extends Error {
  constructor(
    readonly code: ExitCode,
    message: string,
  ) {
    super(message);
    this.name = 'CommandFailure';
  }
}

/** What a command has at hand. Results go to stdout, progress and refusals to stderr. */
export interface CommandContext {
  /** @throws CommandFailure 2 when a setting cannot be used */
  settings(): Settings;
  /** The store that the settings name: the embedded one, through the server that holds it where there is one, or Neo4j. */
  openStore(): Promise<GraphStore>;
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  /** How many characters a line of the terminal holds; 100 where stdout is none. */
  readonly width: number;
  /** Whether stderr is a terminal: progress is drawn there only. */
  readonly isTerminal: boolean;
  fail(code: ExitCode, message: string): never;
}
