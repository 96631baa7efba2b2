import { existsSync, statSync } from 'node:fs';
import { access, chmod, constants, mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import { checkCopy, restoreStore } from '../store/restore-store.js';
import { StoreError } from '../store/graph-store.js';
import type { CommandContext } from './command-context.js';

/** Faults of a file that the person named, in one sentence; every other error is passed on. */
const failOnFile =
  (what: string, context: CommandContext) =>
  (error: unknown): never => {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall !== undefined && code !== undefined)
      return context.fail(2, `${what} (${code}). Name a file in a folder that you may write to.`);
    throw error;
  };

/** `crosscut backup PATH`: a whole copy of the embedded store, taken while it is in use, and opened once to see that it is whole. */
export const addBackupCommand = (program: Command, context: CommandContext): void => {
  program
    .command('backup')
    .description('copy the embedded store to a new file, also while a server runs')
    .argument('<file>', 'a new file that only you can read')
    .option('--json', 'print JSON')
    .action(async (given: string, { json }: { json?: true }) => {
      const file = path.resolve(given);
      if (existsSync(file)) context.fail(2, `${given} is there already. Name a new file.`);
      const folder = path.dirname(file);
      await mkdir(folder, { recursive: true })
        .then(() => access(folder, constants.W_OK))
        .catch(failOnFile(`${given} cannot be written`, context));
      const store = await context.openStore();
      try {
        if (!store.saveCopy) context.fail(2, 'This store is a Neo4j server. Back it up with Neo4j’s own neo4j-admin database dump.');
        await store.saveCopy?.(file);
      } finally {
        await store.close();
      }
      // It holds who works with whom. A server under another name may have written it; then that is for whoever runs it to say.
      await chmod(file, 0o600).catch(() => {});
      const statements = await checkCopy(file);
      context.stdout.write(
        json ? `${JSON.stringify({ file, statements }, null, 2)}\n` : `${given} holds ${statements} statements and could be opened.\n`,
      );
    });
};

/** `crosscut restore PATH`: the copy takes the place of the embedded store. */
export const addRestoreCommand = (program: Command, context: CommandContext): void => {
  program
    .command('restore')
    .description('put a copy in the place of the embedded store; stop the server first')
    .argument('<file>', 'a file that crosscut backup wrote')
    .option('--json', 'print JSON')
    .action(async (given: string, { json }: { json?: true }) => {
      const { data, neo4j } = context.settings();
      if (neo4j) context.fail(2, 'This store is a Neo4j server. Restore it with Neo4j’s own neo4j-admin database load.');
      if (!existsSync(given)) context.fail(2, `There is no file ${given}.`);
      if (!statSync(given).isFile()) context.fail(2, `${given} is a folder. Name the file that crosscut backup wrote.`);
      const { claims: statements, before } = await restoreStore(data, path.resolve(given)).catch((error: unknown) => {
        if (error instanceof StoreError && error.code === 'UNAVAILABLE') return context.fail(1, error.message);
        return failOnFile(`The store in ${data} cannot be written`, context)(error);
      });
      const kept = before === null ? '' : ` What was there before is beside it, as ${path.basename(before)}.`;
      context.stdout.write(
        json
          ? `${JSON.stringify({ data: path.resolve(data), statements, before }, null, 2)}\n`
          : `${data} holds ${statements} statements again.${kept}\n`,
      );
    });
};
