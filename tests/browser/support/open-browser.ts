import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { cy } from '../../../ui/src/words/cy.js';
import { en } from '../../../ui/src/words/en.js';

const program = process.env.CROSSCUT_CHROMIUM ?? '/usr/bin/chromium';

/** Null when a browser is there, else why the tests that need one are skipped and how to get it. */
export const whyNoBrowser = existsSync(program)
  ? null
  : `needs Chromium at ${program}: apt-get install chromium, or set CROSSCUT_CHROMIUM to its path`;

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: program, headless: true, args: flags });

export const desktop = { width: 1280, height: 900 };
export const narrow = { width: 400, height: 800 };

export interface OpenedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the page complained about: a refused policy or an error in a script is a failure of the product. */
  readonly complaints: string[];
}

/** A page of its own. */
export const openPage = async (browser: Browser, viewport: { width: number; height: number }): Promise<OpenedPage> => {
  const context = await browser.newContext({ viewport, locale: 'en-GB' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, context, complaints };
};

const onItsWay = new RegExp(`^(${en.shell.loading}|${cy.shell.loading})$`);

/** Goes to an address and waits until the page has its answer: code that comes late asks late, and until then the heading says so. */
export const goTo = async (page: Page, url: string): Promise<void> => {
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 1 }).filter({ hasNotText: onItsWay }).first().waitFor();
};
