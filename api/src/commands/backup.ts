import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { checkCopy, restoreStore } from '../store/restore-store.js';
import type { CommandContext } from './command-context.js';

/** `crosscut backup PATH`: a whole copy of the embedded store, taken while it is in use, and opened once to see that it is whole. */
export const addBackupCommand = (program: Command, context: CommandContext): void => {
  program
    .command('backup')
    .description('copy the embedded store to a new file, also while a server runs')
    .argument('<file>', 'a new file')
    .action(async (given: string) => {
      const file = path.resolve(given);
      if (existsSync(file)) context.fail(2, `${given} is there already. Name a new file.`);
      const store = await context.openStore();
      try {
        if (!store.saveCopy) context.fail(2, 'This store is a Neo4j server. Back it up with Neo4j’s own neo4j-admin database dump.');
        await store.saveCopy?.(file);
      } finally {
        await store.close();
      }
      context.stdout.write(`${given} holds ${await checkCopy(file)} statements and could be opened.\n`);
    });
};

/** `crosscut restore PATH`: the copy takes the place of the embedded store. */
export const addRestoreCommand = (program: Command, context: CommandContext): void => {
  program
    .command('restore')
    .description('put a copy in the place of the embedded store; stop the server first')
    .argument('<file>', 'a file that crosscut backup wrote')
    .action(async (given: string) => {
      const { data, neo4j } = context.settings();
      if (neo4j) context.fail(2, 'This store is a Neo4j server. Restore it with Neo4j’s own neo4j-admin database load.');
      const claims = await restoreStore(data, path.resolve(given));
      context.stdout.write(`${data} holds ${claims} statements again. What was there before is beside it, as graph.grafeo.before.\n`);
    });
};
