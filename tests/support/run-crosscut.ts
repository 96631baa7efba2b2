import os from 'node:os';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import net from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** Null when the commands are built, else how to build them. */
export const whyNoCommand = existsSync('dist/api/src/main.js') ? null : 'needs the built commands: npm run build:api';

export interface Run {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  readonly exit: Promise<number | null>;
}

type Environment = Readonly<Record<string, string>>;

/** `crosscut …` as a person starts it: the built program in a process of its own, with no setting but these. */
export const startCrosscut = (args: readonly string[], environment: Environment = {}): Run => {
  const child = spawn(process.execPath, ['bin/crosscut.js', ...args], {
    env: { PATH: process.env.PATH ?? '', TMPDIR: os.tmpdir(), LOG_LEVEL: 'silent', CROSSCUT_SEED: 'no', ...environment },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (text) => (out += text));
  child.stderr.on('data', (text) => (err += text));
  return {
    child,
    out: () => out,
    err: () => err,
    exit: new Promise((resolve) => {
      child.once('close', resolve);
    }),
  };
};

/** The same, to its end. */
export const runCrosscut = async (
  args: readonly string[],
  environment: Environment = {},
): Promise<{ code: number | null; out: string; err: string }> => {
  const run = startCrosscut(args, environment);
  const code = await run.exit;
  return { code, out: run.out(), err: run.err() };
};

/** Milliseconds until it came to pass. */
export const until = async (reached: () => boolean | Promise<boolean>, ms = 30_000): Promise<number> => {
  const began = Date.now();
  while (!(await reached())) {
    if (Date.now() - began > ms) throw new Error(`It did not come to pass within ${ms} ms.`);
    await wait(30);
  }
  return Date.now() - began;
};

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });

/** The status of an address; 0 where nobody answers. */
export const statusOf = (url: string): Promise<number> =>
  fetch(url).then(
    ({ status }) => status,
    () => 0,
  );
