import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser, whyNoBrowser } from '../support/open-browser.js';
import { buildFakeGraph, startFakeServer } from './fake-server.js';

const folder = path.resolve(import.meta.dirname, '../../../dist/ui');
export const whyNot = whyNoBrowser ?? (existsSync(path.join(folder, 'index.html')) ? null : 'needs the built pages: npm run build');

/** Addresses to begin from: a service with many neighbours; a journey with its steps; the same with services and owners, 17 things. */
export const service = '?start=service:service-1&selected=service:service-1';
export const journey = '?start=journey:when-someone-dies&open=journey:when-someone-dies~HAS_STEP~OUT~Step~6';
export const owned = `${journey},${[1, 2, 3, 4, 5, 6].map((at) => `step:when-someone-dies/step-${at}~USES~OUT~Service~1,service:service-${at}~OWNED_BY~OUT~Organisation~2`).join()}`;

export interface ExplorerRun {
  /** Opens the explorer at an address, in a window of its own. */
  readonly open: (search: string, options?: BrowserContextOptions) => Promise<Page>;
  /** The next requests fail with UNAVAILABLE. */
  readonly failNext: (count: number) => void;
  /** What the browser complained about: errors, breaches of the policy, requests to elsewhere. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

/** The explorer on the built pages and a small made-up graph. */
export const openExplorer = async (many: number): Promise<ExplorerRun> => {
  const { url, server, failNext } = await startFakeServer(folder, buildFakeGraph(many));
  const browser: Browser = await openBrowser();
  const complaints: string[] = [];
  return {
    failNext,
    complaints,
    open: async (search, options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options });
      const page = await context.newPage();
      page.on(
        'console',
        (message) => ['error', 'warning'].includes(message.type()) && !message.text().includes('503') && complaints.push(message.text()),
      );
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on(
        'request',
        (request) =>
          request.url().startsWith(url) || request.url().startsWith('blob:') || complaints.push(`asked elsewhere: ${request.url()}`),
      );
      await page.goto(`${url}/explore${search}`);
      return page;
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
};

/** How many things are on screen, as the page says it. */
export const shown = (page: Page, count: number, of = count) =>
  page.getByText(`${count} of ${of} things shown`, { exact: false }).first().waitFor({ timeout: 10_000 });
export const drawn = (page: Page) => page.locator('.cc-ex-canvas-frame[aria-busy=false]').waitFor({ timeout: 40_000 });
export const panel = (page: Page, title: string | RegExp) =>
  page.locator('details.cc-ex-panel').filter({ has: page.locator('summary', { hasText: title }) });
export const openPanel = async (page: Page, title: string | RegExp) => {
  await panel(page, title).locator('> summary').click();
  return panel(page, title);
};
