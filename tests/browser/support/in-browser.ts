import { afterAll, beforeAll, describe, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { desktop, goTo, openBrowser, openPage, whyNoBrowser, type OpenedPage } from './open-browser.js';
import { startServer, whyNotBuilt, type RunningServer } from './start-server.js';

export interface Product {
  readonly browser: Browser;
  readonly server: RunningServer;
  /** An address of the product in a window of its own, arrived; at 1280 pixels unless told. */
  readonly open: (address: string, size?: typeof desktop) => Promise<OpenedPage>;
}

interface Setting {
  /** The server that the file needs, when it is not one with the shipped data. */
  readonly start?: () => Promise<RunningServer>;
  /** What else is missing on this machine, and how to get it. */
  readonly missing?: string | null;
}

/** Tests of the built product in Chromium: one browser and one server for all of them. What `product` holds is there once they run. */
export const inBrowser = (name: string, tests: (product: Product) => void, { start = startServer, missing = null }: Setting = {}): void => {
  jest.setTimeout(120_000);
  const why = whyNoBrowser ?? whyNotBuilt ?? missing;
  (why === null ? describe : describe.skip)(`${name}${why === null ? '' : ` (${why})`}`, () => {
    let browser: Browser | null = null;
    let server: RunningServer | null = null;
    beforeAll(async () => {
      [browser, server] = await Promise.all([openBrowser(), start()]);
    });
    afterAll(async () => {
      await browser?.close();
      await server?.stop();
    });
    tests({
      get browser() {
        return browser!;
      },
      get server() {
        return server!;
      },
      open: async (address, size = desktop) => {
        const opened = await openPage(browser!, size);
        await goTo(opened.page, server!.url + address);
        return opened;
      },
    });
  });
};
