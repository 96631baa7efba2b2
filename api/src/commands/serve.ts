import type { Command } from 'commander';
import { StoreError } from '../store/graph-store.js';
import type { CommandContext } from './command-context.js';
import type { ServeParts } from './run-server.js';

/** `crosscut serve`. What serving needs is read only when somebody serves: every other command starts without it. */
export const addServeCommand = (program: Command, context: CommandContext, parts: ServeParts): void => {
  program
    .command('serve')
    .description('API and pages, until stopped')
    .action(async () => {
      try {
        const { runServer } = await import('./run-server.js');
        await runServer(context, parts);
      } catch (error) {
        if (error instanceof StoreError) context.fail(3, error.message);
        throw error;
      }
    });
};
