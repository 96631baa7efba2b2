import { afterAll } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { stringify } from 'csv-stringify/sync';

/** Rows by file name, cells by column; a file's header is every column that one of its rows has. */
export type DatasetRows = Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;

const parents: string[] = [];
afterAll(() => {
  for (const parent of parents.splice(0)) rmSync(parent, { recursive: true, force: true });
});

/** A temporary folder for dataset folders, which goes when the file of tests is done. */
export const createDatasetParent = (): string => {
  const parent = mkdtempSync(path.join(os.tmpdir(), 'crosscut-datasets-'));
  parents.push(parent);
  return parent;
};

/** Writes the files of a dataset folder as they stand, and gives its path. */
export const writeFolder = (parent: string, name: string, files: Readonly<Record<string, string | Buffer>>): string => {
  const folder = path.join(parent, name);
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
  return folder;
};

/** Writes a dataset folder from rows, each version under its own parent, and gives its path. */
export const writeDataset = (name: string, rows: DatasetRows, parent = createDatasetParent()): string => {
  const files = Object.entries(rows).map(([file, own]) => [
    file,
    stringify([...own], { header: true, columns: [...new Set(own.flatMap((row) => Object.keys(row)))] }),
  ]);
  return writeFolder(parent, name, Object.fromEntries(files) as Record<string, string>);
};
