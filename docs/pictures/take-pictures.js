// Takes the picture of README again: `npm run pictures`, after `npm run build`. Needs Chromium; CROSSCUT_CHROMIUM says where, /usr/bin/chromium when left out.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';

const root = path.resolve(import.meta.dirname, '../..');
const viewport = { width: 1280, height: 1280 };

/** A server on a store of its own; its address, once it has loaded what is shipped. */
const startServer = async (data) => {
  const child = spawn(process.execPath, ['bin/crosscut.js', 'serve', '--port', '0', '--data', data], {
    cwd: root,
    env: { ...process.env, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const text of child.stdout) {
    said += text;
    const ready = /ready: (\S+)/.exec(said);
    if (ready) return { child, url: ready[1] };
  }
  throw new Error(`The server stopped. It said: ${said}`);
};

/** Runs in the page: from below the last box that the top edge cuts to the end of the first report in the panel. */
const crop = () => {
  document.activeElement?.blur();
  const areas = [...document.querySelectorAll('.cc-step__box')].map((box) => box.getBoundingClientRect());
  const top = Math.max(0, ...areas.filter((area) => area.top < 0 && area.bottom > 0).map((area) => area.bottom + 8));
  return {
    top,
    bottom:
      document.querySelector('#open-panel')?.closest('.cc-panel')?.querySelector('.cc-report')?.getBoundingClientRect().bottom ??
      innerHeight,
  };
};

const data = mkdtempSync(path.join(os.tmpdir(), 'crosscut-pictures-'));
const { child, url } = await startServer(data);
const browser = await chromium.launch({
  executablePath: process.env.CROSSCUT_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage({ viewport, locale: 'en-GB' });
  await page.goto(`${url}/journeys/when-someone-dies?handOff=value-estate%3Eapply-for-probate`, { waitUntil: 'networkidle' });
  await page.locator('.cc-panel .cc-report').first().waitFor();
  const { top, bottom } = await page.evaluate(crop);
  await page.screenshot({
    path: path.join(import.meta.dirname, 'when-someone-dies.png'),
    clip: { x: 0, y: top, width: viewport.width, height: Math.min(bottom + 12, viewport.height) - top },
  });
} finally {
  await browser.close();
  child.kill('SIGTERM');
  await once(child, 'exit');
  rmSync(data, { recursive: true, force: true });
}
