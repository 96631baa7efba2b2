import type { Command } from 'commander';
import type { Flags } from '../config.js';
import type { CommandContext } from './command-context.js';

/** A server elsewhere in the place of the store here. */
export interface ElsewhereFlags {
  readonly server?: string;
  readonly keyFile?: string;
}

export const addElsewhereFlags = (command: Command): Command =>
  command
    .option('--server <address>', 'in a server elsewhere, such as https://crosscut.example.org, instead of the store here')
    .option('--key-file <file>', 'the key to that server, as crosscut key add wrote it there');

/** Null when the store here is meant. @throws CommandFailure 2 where flags do not go together */
export const readElsewhere = (
  { server, keyFile }: ElsewhereFlags,
  { data, neo4j }: Flags,
  context: CommandContext,
): { readonly server: string; readonly keyFile: string } | null => {
  if (server === undefined && keyFile === undefined) return null;
  if (server === undefined || keyFile === undefined)
    return context.fail(2, '--server and --key-file go together: the address of a server elsewhere, and the key to it.');
  if (data !== undefined || neo4j !== undefined)
    return context.fail(2, '--server names a store elsewhere, --data and --neo4j one here. Give one of them.');
  return { server, keyFile };
};
