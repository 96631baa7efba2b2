import { afterAll, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { createTestFolder } from '../support/open-test-stores.js';
import { outsideFolder } from '../support/outside-programs.js';
import { runCrosscut, whyNoCommand } from '../support/run-crosscut.js';

const program = path.resolve(outsideFolder, 'python/bin/frictionless');
const missing =
  whyNoCommand ??
  (existsSync(program)
    ? null
    : `needs Frictionless: python3 -m venv ${outsideFolder}/python && ${outsideFolder}/python/bin/pip install frictionless==5.18.1`);
const test = missing ? it.skip : it;
const why = missing ? ` (${missing})` : '';
const work = createTestFolder();
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** What an independent program finds wrong in a data package, as file, row and kind of fault. */
const faultsIn = async (folder: string): Promise<string[]> => {
  const { stdout } = await promisify(execFile)(program, ['validate', 'datapackage.json', '--json'], {
    cwd: folder,
    maxBuffer: 64 << 20,
  }).catch((error: { stdout: string }) => error);
  const report = JSON.parse(stdout) as {
    valid: boolean;
    errors: { type: string; message: string }[];
    tasks: { place: string; errors: { rowNumber?: number; type: string; message: string }[] }[];
  };
  const faults = [
    ...report.errors.map(({ message }) => message),
    ...report.tasks.flatMap(({ place, errors }) => errors.map(({ rowNumber, type }) => `${place}:${rowNumber} ${type}`)),
  ];
  expect(report.valid).toBe(faults.length === 0);
  return faults;
};

const shipped = readdirSync('seeds/data', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test.each(shipped)(
  `%s is a data package that Frictionless finds nothing wrong with${why}`,
  async (name) => {
    expect(await faultsIn(path.resolve('seeds/data', name))).toEqual([]);
  },
  60_000,
);

test(`the empty dataset that crosscut template writes is one too, and a wrong date in it is noticed${why}`, async () => {
  const folder = path.join(work, 'ours');
  expect((await runCrosscut(['template', folder])).code).toBe(0);
  expect(await faultsIn(folder)).toEqual([]);
  const faulty = path.join(work, 'faulty');
  cpSync(path.resolve('seeds/data/uk-organisations'), faulty, { recursive: true });
  const file = path.join(faulty, 'sources.csv');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/\d{4}-\d\d-\d\d/, 'last spring'));
  expect(await faultsIn(faulty)).toEqual([expect.stringMatching(/^sources\.csv:\d+ type-error$/)]);
}, 60_000);
