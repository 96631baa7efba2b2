import { open, rm } from 'node:fs/promises';
import path from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import { isCalendarDay } from '#graph-schema/calendar-day';
import { todayInLondon } from '../ask.js';
import { addKey, isKeyName, listKeys, removeKey } from '../keys/access-keys.js';
import { toTextTable } from '../answers/text-table.js';
import type { CommandContext } from './command-context.js';

const toLastDay = (text: string): string => {
  if (!isCalendarDay(text)) throw new InvalidArgumentError('It must be a date of the calendar, YYYY-MM-DD.');
  if (text < todayInLondon()) throw new InvalidArgumentError('That day is over.');
  return text;
};

/** `crosscut key …`: keys for scripts that load from elsewhere. */
export const addKeyCommand = (program: Command, context: CommandContext): void => {
  const key = program.command('key').description('keys with which scripts elsewhere may load into this store');
  key
    .command('add')
    .description('make a key and write it to a file, once')
    .argument('<name>', 'who or what uses it, such as hmrc-monthly; the log of loads says this name')
    .requiredOption('--out <file>', 'a new file that only you can read')
    .option('--expires <date>', 'the last day on which it works, YYYY-MM-DD; without it, until it is removed', toLastDay)
    .option('--json', 'print JSON')
    .action((name: string, flags: { out: string; expires?: string; json?: true }) => add(context, name, flags));
  key
    .command('list')
    .description('names, when they were made, used and end; never the keys themselves')
    .option('--json', 'print JSON')
    .action(({ json }: { json?: true }) => list(context, json ?? false));
  key
    .command('remove')
    .description('from now on this key opens nothing')
    .argument('<name>')
    .option('--json', 'print JSON')
    .action((name: string, { json }: { json?: true }) => remove(context, name, json ?? false));
};

const add = async (
  context: CommandContext,
  name: string,
  { out, expires = null as string | null, json }: { out: string; expires?: string | null; json?: true },
): Promise<void> => {
  if (!isKeyName(name)) context.fail(2, `"${name}" cannot name a key. Use small letters, digits and hyphens, at most 64.`);
  // The file comes first: a key whose secret could not be written would be of no use to anybody.
  const file = await open(out, 'wx', 0o600).catch((error: NodeJS.ErrnoException) =>
    context.fail(
      2,
      error.code === 'EEXIST'
        ? `${out} is there already. Name a new file.`
        : `${out} cannot be written (${error.code}). Name a new file in a folder that is there.`,
    ),
  );
  let secret: string | null = null;
  try {
    const store = await context.openStore();
    secret = await addKey(store, name, expires).finally(() => store.close());
    if (secret !== null) await file.writeFile(`${secret}\n`);
  } finally {
    await file.close();
    if (secret === null) await rm(out, { force: true });
  }
  if (secret === null)
    context.fail(2, `There is or was a key called ${name}. Choose another name: the log of loads says who loaded by it.`);
  const until = expires === null ? 'until it is removed' : `up to ${expires}`;
  context.stdout.write(
    json
      ? `${JSON.stringify({ name, expires, file: path.resolve(out) }, null, 2)}\n`
      : `${out} holds the key ${name}, which works ${until}. It is nowhere else: keep it like a password.\n`,
  );
};

const list = async (context: CommandContext, json: boolean): Promise<void> => {
  const store = await context.openStore();
  const keys = await listKeys(store).finally(() => store.close());
  if (json) context.stdout.write(`${JSON.stringify(keys, null, 2)}\n`);
  else if (keys.length === 0) context.stdout.write('There are no keys, so nobody can load from elsewhere. crosscut key add makes one.\n');
  else
    context.stdout.write(
      toTextTable(
        {
          columns: ['name', 'made', 'works until', 'last used'],
          rows: keys.map(({ name, made, expires, lastUsed }) => [name, made, expires ?? 'it is removed', lastUsed ?? 'never']),
        },
        context.width,
      ),
    );
};

const remove = async (context: CommandContext, name: string, json: boolean): Promise<void> => {
  const store = await context.openStore();
  const removed = await removeKey(store, name).finally(() => store.close());
  if (!removed) context.fail(2, `There is no key called ${name}. crosscut key list shows those that there are.`);
  context.stdout.write(json ? `${JSON.stringify({ removed: name }, null, 2)}\n` : `${name} opens nothing any more.\n`);
};
