import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inBrowser } from './support/in-browser.js';
import { goTo } from './support/open-browser.js';

/** Texts of pictures that reach beyond their picture. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    // oxlint-disable-next-line typescript/no-explicit-any -- the tests know no types of the browser
    const browser = globalThis as any;
    return [...browser.document.querySelectorAll('.cc-chart svg')].flatMap((svg) => {
      const frame = svg.getBoundingClientRect();
      return [...svg.querySelectorAll('text')]
        .filter((text) => {
          const box = text.getBoundingClientRect();
          return box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1;
        })
        .map((text) => text.textContent);
    });
  });

inBrowser('pictures of answers', (product) => {
  it.each([
    '/questions/whatIf?journey=set-up-limited-company',
    '/questions/waysOfMaking?category=Registering',
    '/questions/mixing',
    '/questions/organisationsOnJourney?journey=start-business-sole-trader',
    '/questions/reportsOnJourney?journey=when-someone-dies',
  ])('%s cuts off no words, on a desk, a tablet and a telephone', async (address) => {
    const { page, context } = await product.open(address);
    for (const width of [1280, 800, 640, 400]) {
      await page.setViewportSize({ width, height: 900 });
      await goTo(page, product.server.url + address);
      await page.locator('.cc-chart svg').first().waitFor();
      expect({ width, cutOff: await cutOff(page) }).toEqual({ width, cutOff: [] });
    }
    await context.close();
  });
});
