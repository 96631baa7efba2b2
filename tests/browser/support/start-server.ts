import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../../support/run-crosscut.js';

const root = path.resolve(import.meta.dirname, '../../..');

/** Null when the product is built, else how to build it. */
export const whyNotBuilt = ['dist/ui/index.html', 'dist/api/src/main.js'].every((file) => existsSync(path.join(root, file)))
  ? null
  : 'needs the built product: npm run build';

export interface RunningServer {
  readonly url: string;
  /** Runs a command on the server's own store, while it runs, and gives what it wrote. @throws when the command fails */
  readonly crosscut: (...args: readonly string[]) => Promise<string>;
  readonly stop: () => Promise<void>;
}

const longestStart = 60_000;

/** The built product on a store of its own with the shipped datasets, in a process of its own. */
export const startServer = async (environment: NodeJS.ProcessEnv = {}): Promise<RunningServer> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'crosscut-browser-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ['bin/crosscut.js', 'serve', '--port', String(port), '--data', path.join(folder, 'store')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  let said = '';
  child.stdout.on('data', (text) => (said += text));
  child.stderr.on('data', (text) => (said += text));
  const crosscut = async (...args: readonly string[]) =>
    (
      await promisify(execFile)(process.execPath, ['bin/crosscut.js', ...args, '--data', path.join(folder, 'store')], {
        cwd: root,
        maxBuffer: 16 << 20,
      })
    ).stdout;
  const stop = async () => {
    await end(child);
    rmSync(folder, { recursive: true, force: true });
  };
  for (
    const start = Date.now();
    Date.now() - start < longestStart && child.exitCode === null;
    await new Promise((resolve) => setTimeout(resolve, 150))
  ) {
    if (await isReady(url)) return { url, crosscut, stop };
  }
  await stop();
  throw new Error(`The server did not become ready. It said:\n${said.slice(-2000)}`);
};

const isReady = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(`${url}/health/ready`)).ok;
  } catch {
    return false;
  }
};

const end = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
