import { once } from 'node:events';
import { createWriteStream, existsSync, statSync } from 'node:fs';
import { appendFile, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FileRow } from '../exports/to-map-csv.js';
import type { CommandContext } from './command-context.js';

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;
const isOfFiles = (error: unknown): boolean =>
  /^(E[A-Z]+)$/.test(codeOf(error) ?? '') && (error as NodeJS.ErrnoException).syscall !== undefined;

/** What was begun is gone by now. */
const cannot = (place: string, error: unknown, context: CommandContext, what: string): never => {
  if (!isOfFiles(error)) throw error;
  const code = codeOf(error);
  return context.fail(
    2,
    code === 'ENOSPC' || code === 'EDQUOT'
      ? `${place} was not written: there is no room left (${code}). What was begun is taken away. Make room, or name a ${what} where there is more.`
      : `${place} cannot be written (${code}). Name a ${what} in a folder that is there and that you may write to.`,
  );
};

/** Before anything is read. @throws CommandFailure 2 where something is there already that would be lost */
export const refuseOverwriting = (file: string, overwrite: boolean, context: CommandContext): void => {
  if (!existsSync(file)) return;
  if (statSync(file).isDirectory()) context.fail(2, `${file} is a folder. Name the file to write.`);
  if (!overwrite) context.fail(2, `${file} is there already. Name a new file, or give --overwrite.`);
};

/** Writes text to a file as it comes; what was begun and not finished is taken away again. */
export const writeFileOf = async (
  pieces: Iterable<string> | AsyncIterable<string>,
  file: string,
  context: CommandContext,
): Promise<void> => {
  const written = createWriteStream(file);
  let begun = false;
  written.once('open', () => (begun = true));
  try {
    await pipeline(Readable.from(pieces), written);
  } catch (error) {
    // A file that could not be opened is somebody else's, and stays; so does a device.
    if (begun && statSync(file).isFile()) await rm(file, { force: true });
    return cannot(file, error, context, 'file');
  }
};

const bufferCharacters = 1_000_000;

/** Writes rows to the files of a new folder as they come. @returns the names of the files */
export const writeFolderOf = async (rows: AsyncIterable<FileRow>, folder: string, context: CommandContext): Promise<readonly string[]> => {
  const held = await readdir(folder).catch(() => [] as string[]);
  if (held.length > 0) context.fail(2, `${folder} is not empty (it holds ${held[0]}). Name a new folder.`);
  const files = new Set<string>();
  let [open, text] = ['', ''];
  const flush = async (): Promise<void> => {
    if (text !== '') await appendFile(path.join(folder, open), text);
    text = '';
  };
  try {
    await mkdir(folder, { recursive: true });
    for await (const row of rows) {
      if (row.file !== open || text.length > bufferCharacters) await flush();
      open = row.file;
      text += row.text;
      files.add(row.file);
    }
    await flush();
  } catch (error) {
    await Promise.all([...files].map((file) => rm(path.join(folder, file), { force: true })));
    return cannot(folder, error, context, 'folder');
  }
  return [...files];
};

/** To a terminal or a pipe, no faster than it is read. */
export const writeToStdout = async (pieces: Iterable<string> | AsyncIterable<string>, { stdout }: CommandContext): Promise<void> => {
  for await (const piece of pieces) {
    if (stdout.write(piece) !== false || !('once' in stdout)) continue;
    // A reader who has left takes no more: the rest need not be made.
    const left = await once(stdout as NodeJS.WriteStream, 'drain').then(
      () => false,
      () => true,
    );
    if (left) return;
  }
};
