import { expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { inBrowser } from './support/in-browser.js';
import { desktop, openPage } from './support/open-browser.js';

const asking = /\/(graphql$|answers\/)/;
const refused = 'The database does not answer just now.';
const slow = 700;

/** Everything that is asked from now on takes its time and is then refused. */
const failSlowly = (context: BrowserContext) =>
  context.route(asking, async (route) => {
    await new Promise((done) => setTimeout(done, slow));
    await route.fulfill({
      status: 503,
      contentType: 'application/json',
      body: JSON.stringify({ errors: [{ message: refused, extensions: { code: 'UNAVAILABLE' } }] }),
    });
  });

interface Case {
  readonly address: string;
  /** What somebody changes, so that the page asks anew. */
  readonly change: (page: Page) => Promise<unknown>;
  /** What is on screen before. */
  readonly shown: string;
  /** What says of what is on screen that it is not what was asked; null where it goes. */
  readonly stale: string | null;
}

inBrowser('an API that is slow and fails', (product) => {
  it.each<[string, Case]>([
    [
      'a journey',
      {
        address: '/journeys/set-up-limited-company?lanes=deliverers',
        change: (page) => page.getByLabel('Nation', { exact: true }).selectOption('WALES'),
        shown: '.cc-swim',
        stale: '.cc-stale .cc-swim',
      },
    ],
    [
      'the explorer',
      {
        address:
          '/explore?start=organisation:companies-house&open=organisation:companies-house~PART_OF~OUT~Organisation~20&asAt=2022-01-01',
        change: (page) => page.getByRole('button', { name: 'Today', exact: true }).click(),
        shown: '[role=tree]',
        stale: '[role=tree]',
      },
    ],
    // A link within the page to another answer of the same question.
    [
      'a question',
      {
        address: '/questions/journeyWithVolumes?journey=set-up-limited-company',
        change: (page) => page.evaluate("history.pushState(null, '', '?journey=when-someone-dies')"),
        shown: 'table',
        stale: null,
      },
    ],
  ])(
    'says what to do, shows nothing as the answer to what it is not, and asks again: %s',
    async (_name, { address, change, shown, stale }) => {
      const { page, context } = await product.open(address);
      await page.locator(shown).first().waitFor();
      await failSlowly(context);
      await change(page);
      expect(await page.locator(shown).first().isVisible()).toBe(true);
      await page.getByRole('alert').filter({ hasText: refused }).waitFor();
      expect(await page.locator(shown).first().isVisible()).toBe(stale !== null);
      if (stale !== null) await page.locator(stale).first().waitFor();
      await context.unrouteAll({ behavior: 'ignoreErrors' });
      await page.getByRole('button', { name: 'Try again' }).first().click();
      await page.getByRole('alert').waitFor({ state: 'detached' });
      await page.locator(shown).first().waitFor();
      await context.close();
    },
  );

  it('does not wait without end, and has a title without the question', async () => {
    const { page, context } = await openPage(product.browser, desktop);
    await context.addInitScript('const wait = AbortSignal.timeout; AbortSignal.timeout = (time) => wait.call(AbortSignal, time / 15)');
    await context.route(asking, () => {});
    await page.goto(`${product.server.url}/questions/graphSummary`);
    await page.getByText('Fetching the answer…').last().waitFor();
    await page.getByRole('alert').filter({ hasText: 'The server did not answer.' }).waitFor();
    expect(await page.title()).toBe('Ready questions – Crosscut');
    await context.close();
  });
});
