import { once } from 'node:events';
import { createWriteStream, existsSync, statSync } from 'node:fs';
import { appendFile, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FileRow } from '../exports/to-map-csv.js';
import type { CommandContext } from './command-context.js';

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;
const cannot = (place: string, error: unknown, context: CommandContext, what: string): never =>
  context.fail(2, `${place} cannot be written (${codeOf(error)}). Name a ${what} in a folder that is there and that you may write to.`);
const isOfFiles = (error: unknown): boolean =>
  /^(E[A-Z]+)$/.test(codeOf(error) ?? '') && (error as NodeJS.ErrnoException).syscall !== undefined;

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
  try {
    await pipeline(Readable.from(pieces), createWriteStream(file));
  } catch (error) {
    if (isOfFiles(error)) return cannot(file, error, context, 'file');
    await rm(file, { force: true });
    throw error;
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
    if (isOfFiles(error)) return cannot(folder, error, context, 'folder');
    await Promise.all([...files].map((file) => rm(path.join(folder, file), { force: true })));
    throw error;
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
