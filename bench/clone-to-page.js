// How long it takes from a clone to a journey on screen, and how long a start takes that finds its data: what is committed here, cloned into a temporary folder, `npm ci`,
// `npm start`, /health/ready, the page in Chromium (CROSSCUT_CHROMIUM or /usr/bin/chromium). `node bench/clone-to-page.js`. Packages come from npm's cache as far as it has
// them. Writes nothing but a table on stdout; a start later than its target ends the run with exit 1.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const journey = 'when-someone-dies';
/** Seconds from `npm start` to the first answer, the shipped data loaded before. */
const mostForStart = 3;
const longestWait = 60_000;
const folder = mkdtempSync(path.join(os.tmpdir(), 'crosscut-clone-'));
const checkout = path.join(folder, 'crosscut');
const began = performance.now();
const rows = [];
const mark = (what, from = began) => {
  const seconds = (performance.now() - from) / 1_000;
  rows.push([what, seconds]);
  return seconds;
};

const run = (command, args, cwd) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
};

/** `npm start` in a process group of its own, since npm stands between; resolves once what it answers is asked for the first time. */
const start = async () => {
  const child = spawn('npm', ['start'], {
    cwd: checkout,
    env: { ...process.env, PORT: '0', LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const signal = (name) => {
    try {
      return process.kill(-child.pid, name);
    } catch {
      return false;
    }
  };
  /** Until the last of the group has gone: npm goes before the server that it started. */
  const stop = async () => {
    for (let left = signal('SIGTERM'); left; left = signal(0))
      await new Promise((resolve) => {
        setTimeout(resolve, 20);
      });
  };
  let said = '';
  child.stdout.on('data', (text) => {
    said += text;
  });
  const reached = async () => {
    const url = /http:\/\/localhost:\d+/.exec(said)?.[0];
    return url &&
      (await fetch(`${url}/health/ready`).then(
        ({ ok }) => ok,
        () => false,
      ))
      ? url
      : null;
  };
  for (
    const since = performance.now();
    performance.now() - since < longestWait && child.exitCode === null;
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    })
  ) {
    const url = await reached();
    if (url) return { url, stop };
  }
  await stop();
  throw new Error(`Crosscut did not become ready. It said:\n${said}`);
};

const answer = async (url) => {
  const response = await fetch(`${url}/answers/silosSplittingJourney.json?journey=${journey}`);
  if (!response.ok) throw new Error(`The answer came with ${response.status}: ${await response.text()}`);
};

const show = async (url) => {
  const browser = await chromium.launch({ executablePath: process.env.CROSSCUT_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.goto(`${url}/journeys/${journey}`);
    await page.locator('.cc-swim').first().waitFor();
  } finally {
    await browser.close();
  }
};

let late = false;
try {
  run('git', ['clone', '--quiet', '--no-hardlinks', root, checkout], folder);
  mark('cloned');
  run('npm', ['ci', '--no-audit', '--no-fund'], checkout);
  mark('installed and built');
  const first = await start();
  mark('ready, shipped data loaded');
  await show(first.url);
  mark('the journey is on screen');
  await first.stop();
  const again = performance.now();
  const second = await start();
  await answer(second.url);
  late = mark(`a later start, to its first answer (at most ${mostForStart})`, again) > mostForStart;
  await second.stop();
  console.log(
    `| since the start, unless said otherwise | seconds |\n|---|---:|\n${rows.map(([what, seconds]) => `| ${what} | ${seconds.toFixed(1)} |`).join('\n')}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = late ? 1 : 0;
