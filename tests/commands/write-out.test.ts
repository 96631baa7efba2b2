import { afterAll, describe, expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { GraphStore } from '#store/graph-store';
import { addAskCommand } from '../../api/src/commands/ask.js';
import { writeFileOf, writeFolderOf } from '../../api/src/commands/write-out.js';
import { printingContext, runCommand } from './run-command.js';

const folder = mkdtempSync(path.join(os.tmpdir(), 'out-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const { context } = printingContext({} as GraphStore);
const full = Object.assign(new Error('no room'), { code: 'ENOSPC', syscall: 'write' });
/** So much that the first pieces are on the disk before it is full. */
const untilFull = async function* <T>(piece: T) {
  for (let at = 0; at < 200; at += 1) yield piece;
  throw full;
};

describe('a full disk', () => {
  it('leaves no half of a file, and says what to do', async () => {
    const file = path.join(folder, 'half.csv');
    await expect(writeFileOf(untilFull('x'.repeat(10_000)), file, context)).rejects.toMatchObject({
      code: 2,
      message: `${file} was not written: there is no room left (ENOSPC). What was begun is taken away. Make room, or name a file where there is more.`,
    });
    expect(existsSync(file)).toBe(false);
  });
  it('leaves no half of a folder', async () => {
    const place = path.join(folder, 'half');
    const rows = untilFull({ file: 'a.csv', text: 'x'.repeat(20_000) });
    await expect(writeFolderOf(rows, place, context)).rejects.toMatchObject({ code: 2, message: expect.stringContaining('ENOSPC') });
    expect(readdirSync(place)).toEqual([]);
  });
  (existsSync('/dev/full') ? it : it.skip)('takes no device away', async () => {
    const link = path.join(folder, 'full');
    symlinkSync('/dev/full', link);
    await expect(writeFileOf(['x'], link, context)).rejects.toMatchObject({ code: 2, message: expect.stringContaining('no room') });
    expect(existsSync(link)).toBe(true);
  });
});

it('takes away nothing of which it wrote nothing', async () => {
  const file = path.join(folder, 'theirs');
  writeFileSync(file, 'theirs');
  await expect(writeFileOf(['x'], path.join(file, 'in'), context)).rejects.toMatchObject({ code: 2 });
  expect(readFileSync(file, 'utf8')).toBe('theirs');
});

it.each([
  [['mixing', 'ORGANISATION'], /too many arguments/],
  [['mixing', '--json', '--csv'], /cannot be used with/],
  [['whatIf', '--each', 'journey', '--invented', 'maybe'], /Allowed choices are yes, no/],
])('crosscut ask %j is refused', async (args, message) => {
  await expect(runCommand(addAskCommand, {} as GraphStore, ['ask', ...args])).rejects.toThrow(message);
});
