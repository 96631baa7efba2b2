// Writes the briefs of this folder again: `npm run examples`, after `npm run build`. Uses a store of its own, with the shipped datasets.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const journeys = ['when-someone-dies', 'set-up-limited-company', 'demo-get-a-divorce'];
const data = mkdtempSync(path.join(os.tmpdir(), 'crosscut-examples-'));

const crosscut = (...args) => {
  const { status } = spawnSync(process.execPath, ['bin/crosscut.js', ...args, '--data', data], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`crosscut ${args.join(' ')} ended with ${status}.`);
};

try {
  const shipped = path.join('seeds', 'data');
  crosscut(
    'load',
    ...readdirSync(path.join(root, shipped), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => path.join(shipped, name)),
  );
  for (const journey of journeys) crosscut('brief', journey, '--out', path.join(import.meta.dirname, `${journey}.html`));
} finally {
  rmSync(data, { recursive: true, force: true });
}
