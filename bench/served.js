// The built product on a store of its own, in a process of its own, for benchmarks in a browser.
import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** Runs a command of the product. @throws when it fails */
export const runCrosscut = (...args) => {
  const run = spawnSync(process.execPath, ['bin/crosscut.js', ...args], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stdout + run.stderr);
};

/** Serves the store in `data`. */
export const startServer = async (data) => {
  const port = await freePort();
  const server = spawn(process.execPath, ['bin/crosscut.js', 'serve', '--port', String(port), '--data', data], { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  for (
    let tries = 0;
    tries < 400 &&
    !(await fetch(`${url}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    ));
    tries += 1
  )
    await new Promise((resolve) => {
      setTimeout(resolve, 150);
    });
  return {
    url,
    stop: () =>
      new Promise((resolve) => {
        server.once('exit', resolve);
        server.kill('SIGTERM');
      }),
  };
};

export const browserPath = process.env.CROSSCUT_CHROMIUM ?? '/usr/bin/chromium';
export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
