import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { findViolations } from './support/find-violations.js';
import { inBrowser } from './support/in-browser.js';
import { desktop, narrow, openPage } from './support/open-browser.js';

const shown = ['when-someone-dies', 'set-up-limited-company', 'demo-get-a-divorce'];

/** Pages of a PDF as Chromium writes it, one object a page. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

inBrowser('a brief in a browser', (product) => {
  let folder: string;
  let journeys: string[];

  /** The file as it was sent to somebody: opened from a folder, with no server. */
  const openBrief = async (page: Page, journey: string, query = ''): Promise<void> => {
    const response = await fetch(`${product.server.url}/journeys/${journey}/brief.html${query}`);
    expect([journey, response.status]).toEqual([journey, 200]);
    const file = path.join(folder, `${journey}.html`);
    writeFileSync(file, await response.text());
    await page.goto(pathToFileURL(file).href);
  };

  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'crosscut-brief-'));
    const response = await fetch(`${product.server.url}/answers/journeysByCrossing.json?invented=yes&first=100`);
    const { journeys: all } = (await response.json()) as { journeys: { journey: { id: string } }[] };
    journeys = all.map(({ journey }) => journey.id.slice('journey:'.length));
    expect(journeys).toEqual(expect.arrayContaining(shown));
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ['desktop', desktop],
    ['narrow', narrow],
  ] as const)('satisfies axe, asks for nothing, and needs no sideways scrolling: %s', async (_name, size) => {
    const { page, context, complaints } = await openPage(product.browser, size);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    for (const journey of shown) {
      await openBrief(page, journey);
      expect([journey, await findViolations(page)]).toEqual([journey, []]);
      expect([journey, await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')]).toEqual([
        journey,
        false,
      ]);
      expect([
        journey,
        await page.locator('.cc-swim').isVisible(),
        await page.getByRole('heading', { level: 2, name: 'The journey as a list' }).isVisible(),
      ]).toEqual([journey, size === desktop, true]);
    }
    expect(requests.filter((address) => !address.startsWith('file:'))).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('satisfies axe in Welsh and with the hand-offs of one organisation first', async () => {
    const { page, context } = await openPage(product.browser, desktop);
    await openBrief(page, 'when-someone-dies', '?language=cy&organisation=hm-revenue-customs');
    expect(await findViolations(page)).toEqual([]);
    expect(await page.locator('tbody tr').first().getAttribute('class')).toBe('brief__own');
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))).toBe(1);
    await context.close();
  });

  it('prints in letters that can be read: nine points of text, seven in the drawing', async () => {
    const { page, context } = await openPage(product.browser, desktop);
    await page.emulateMedia({ media: 'print' });
    for (const journey of shown) {
      await openBrief(page, journey);
      const [text, drawn] = await page.evaluate(() => {
        // oxlint-disable-next-line typescript/no-explicit-any -- the tests know no types of the browser
        const { document, getComputedStyle, NodeFilter } = globalThis as any;
        const [words, letters]: number[][] = [[], []];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const element = walker.currentNode.parentElement;
          if (
            !walker.currentNode.textContent.trim() ||
            element.getClientRects().length === 0 ||
            element.closest('.cc-key, .cc-line__question, title')
          )
            continue;
          const size = (Number.parseFloat(getComputedStyle(element).fontSize) * 72) / 96;
          const svg = element.closest('svg');
          if (svg) letters!.push(size * (element.getScreenCTM?.() ?? svg.getScreenCTM()).a);
          else words!.push(size);
        }
        return [Math.min(...words!), Math.min(...letters!)];
      });
      expect([journey, text! >= 8.99, drawn! >= 6.99]).toEqual([journey, true, true]);
    }
    await context.close();
  });

  it.each(['en', 'cy'])('prints every shipped journey on one page, with the whole drawing on it: %s', async (language) => {
    const { page, context } = await openPage(product.browser, desktop);
    for (const journey of journeys) {
      await openBrief(page, journey, `?language=${language}`);
      expect([journey, pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))]).toEqual([journey, 1]);
      await page.emulateMedia({ media: 'print' });
      const { width, height } = (await page.locator('.cc-swim__svg').boundingBox()) ?? { width: 0, height: 0 };
      expect([journey, width > 250 && width < 1063, height > 100 && height < 1000]).toEqual([journey, true, true]);
      await page.emulateMedia({ media: null });
    }
    await context.close();
  });

  it('leads from a hand-off in the drawing to its row', async () => {
    const { page, context } = await openPage(product.browser, desktop);
    await openBrief(page, 'when-someone-dies');
    await page.locator('.cc-hand-off').first().focus();
    await page.keyboard.press('Enter');
    const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
    expect(id).toMatch(/^hand-off-.+>.+/);
    expect(await page.locator(`[id="${id}"]`).isVisible()).toBe(true);
    await context.close();
  });

  it('numbers its pins as its reports', async () => {
    const { page, context } = await openPage(product.browser, desktop);
    await openBrief(page, 'when-someone-dies');
    const pins = (await page.locator('.cc-swim .cc-pin text').allTextContents()).flatMap((text) => text.split(', ').map(Number));
    expect(pins.length).toBeGreaterThan(1);
    for (const number of pins) expect(await page.locator(`#report-${number} h3`).count()).toBe(1);
    await context.close();
  });

  it('can be downloaded from the page of the journey, as it is shown there', async () => {
    const { page, context } = await product.open('/journeys/when-someone-dies?boundary=ORGANISATION');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Brief to send' }).click()]);
    expect(download.suggestedFilename()).toBe('when-someone-dies.html');
    expect(download.url()).toContain('boundary=ORGANISATION');
    expect(await download.failure()).toBeNull();
    await context.close();
  });
});
