import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { inBrowser } from './support/in-browser.js';
import { goTo, openPage } from './support/open-browser.js';

const folder = path.join(import.meta.dirname, 'pictures');
// Letters of another font are other pixels. The page asks for Helvetica or Arial, for which this one stands in.
const whyNoFont = existsSync('/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf')
  ? null
  : 'needs the font Liberation Sans: apt-get install fonts-liberation';

const swimlanes = [
  ['every-class-and-rework', '/journeys/demo-start-a-business?asAt=2026-06-01'],
  ['nothing-asked-and-a-report', '/journeys/set-up-limited-company?asAt=2026-06-01'],
  ['two-dates', '/journeys/set-up-limited-company?asAt=2024-07-24&against=2024-07-23'],
] as const;
/** Pixels, smoothed edges not counted. Other dashes on the light links of one drawing are already more. */
const mostDifferent = 200;

inBrowser(
  'pictures of the swimlane',
  (product) => {
    it.each(swimlanes)('%s looks as it did; PICTURES=1 takes it anew', async (name, address) => {
      const { page, context } = await openPage(product.browser, { width: 1700, height: 1200 });
      await goTo(page, product.server.url + address);
      const swimlane = page.locator('.cc-swim').last();
      // On whole pixels: what stands above may end within one, and lines between two pixels look otherwise.
      await swimlane.evaluate((element) => {
        const { top } = element.getBoundingClientRect();
        element.style.marginTop = `${Math.ceil(top) - top}px`;
      });
      const taken = await swimlane.screenshot();
      await context.close();
      const file = path.join(folder, `${name}.png`);
      if (process.env.PICTURES === '1') writeFileSync(file, taken);
      const [now, before] = [PNG.sync.read(taken), PNG.sync.read(readFileSync(file))];
      expect([now.width, now.height]).toEqual([before.width, before.height]);
      const differing = pixelmatch(now.data, before.data, undefined, now.width, now.height, { threshold: 0.2 });
      expect(differing).toBeLessThanOrEqual(mostDifferent);
    });
  },
  { missing: whyNoFont },
);
