import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage, whyNoBrowser } from './support/open-browser.js';
import { startServer, whyNotBuilt, type RunningServer } from './support/start-server.js';

const folder = path.join(import.meta.dirname, 'pictures');
// Letters of another font are other pixels. The page asks for Helvetica or Arial, for which this one stands in.
const whyNoFont = existsSync('/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf') ? null : 'needs the font Liberation Sans: apt-get install fonts-liberation';
const why = whyNoBrowser ?? whyNotBuilt ?? whyNoFont;
const inBrowser = why === null ? describe : describe.skip;
jest.setTimeout(90_000);

const swimlanes = [
  ['every-class-and-rework', '/journeys/demo-start-a-business?asAt=2026-06-01'],
  ['nothing-asked-and-a-report', '/journeys/set-up-limited-company?asAt=2026-06-01'],
  ['two-dates', '/journeys/set-up-limited-company?asAt=2024-07-24&against=2024-07-23'],
] as const;
/** Pixels, smoothed edges not counted. Other dashes on the light links of one drawing are already more. */
const mostDifferent = 200;

inBrowser(`pictures of the swimlane${why === null ? '' : ` (${why})`}`, () => {
  let browser: Browser;
  let server: RunningServer;
  beforeAll(async () => {
    [browser, server] = await Promise.all([openBrowser(), startServer()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it.each(swimlanes)('%s looks as it did; PICTURES=1 takes it anew', async (name, address) => {
    const { page, context } = await openPage(browser, { width: 1700, height: 1200 });
    await page.goto(server.url + address, { waitUntil: 'networkidle' });
    const taken = await page.locator('.cc-swim').last().screenshot();
    await context.close();
    const file = path.join(folder, `${name}.png`);
    if (process.env.PICTURES === '1') writeFileSync(file, taken);
    const [now, before] = [PNG.sync.read(taken), PNG.sync.read(readFileSync(file))];
    expect([now.width, now.height]).toEqual([before.width, before.height]);
    const differing = pixelmatch(now.data, before.data, undefined, now.width, now.height, { threshold: 0.2 });
    expect(differing).toBeLessThanOrEqual(mostDifferent);
  });
});
