import { Command } from 'commander';
import type { GraphStore } from '#store/graph-store';
import { CommandFailure, type CommandContext } from '../../api/src/commands/command-context.js';
import { readSettings } from '../../api/src/config.js';

/** Runs one command line in this process, on a store that stays open: what it printed, and its exit code. */
export const runCommand = async (
  add: (program: Command, context: CommandContext) => void,
  store: GraphStore,
  args: readonly string[],
): Promise<{ out: string; err: string; code: number }> => {
  let [out, err, code] = ['', '', 0];
  const context: CommandContext = {
    settings: () => readSettings({}, {}),
    openStore: async () => ({ ...store, close: async () => undefined }),
    isTerminal: false,
    width: 100,
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    fail: (failed, message) => {
      throw new CommandFailure(failed, message);
    },
  };
  const program = new Command().exitOverride();
  add(program, context);
  await program.parseAsync([...args], { from: 'user' }).catch((error: unknown) => {
    if (!(error instanceof CommandFailure)) throw error;
    code = error.code;
    err += error.message;
  });
  return { out, err, code };
};
