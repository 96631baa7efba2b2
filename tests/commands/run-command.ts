import { Command } from 'commander';
import type { GraphStore } from '#store/graph-store';
import { CommandFailure, type CommandContext } from '../../api/src/commands/command-context.js';
import { readSettings } from '../../api/src/config.js';

/** What a command sees that runs in this process on `store`, and what it has printed so far. */
export const printingContext = (store: GraphStore) => {
  const printed = { out: '', err: '' };
  const context: CommandContext = {
    settings: () => readSettings({}, {}),
    openStore: async () => store,
    isTerminal: false,
    width: 100,
    stdout: { write: (text) => (printed.out += text) },
    stderr: { write: (text) => (printed.err += text) },
    fail: (failed, message) => {
      throw new CommandFailure(failed, message);
    },
  };
  return { context, printed };
};

/** Runs one command line in this process, on a store that stays open: what it printed, and its exit code. */
export const runCommand = async (
  add: (program: Command, context: CommandContext) => void,
  store: GraphStore,
  args: readonly string[],
): Promise<{ out: string; err: string; code: number }> => {
  const { context, printed } = printingContext({ ...store, close: async () => undefined });
  const program = new Command().exitOverride();
  add(program, context);
  let code = 0;
  await program.parseAsync([...args], { from: 'user' }).catch((error: unknown) => {
    if (!(error instanceof CommandFailure)) throw error;
    code = error.code;
    printed.err += error.message;
  });
  return { ...printed, code };
};
