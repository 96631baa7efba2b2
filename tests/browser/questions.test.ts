import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { findViolations } from './support/find-violations.js';
import { desktop, narrow, openBrowser, openPage, whyNoBrowser } from './support/open-browser.js';
import { startServer, whyNotBuilt, type RunningServer } from './support/start-server.js';

const why = whyNoBrowser ?? whyNotBuilt;
const inBrowser = why === null ? describe : describe.skip;
jest.setTimeout(90_000);

const addresses = ['/questions/whatIf', '/questions/whatIf?journey=demo-start-a-business&ties=%5B%7B%22a%22%3A%22demo-tax-desk%22%2C%22b%22%3A%22demo-person-number-desk%22%7D%5D',
  '/questions/journeysByCrossing', '/questions/connectingPath?from=service%3Aprobate&to=service%3Aself-assessment', '/questions/serviceOwnersOverTime?service=trade-mark-application',
  '/questions/organisationsOnJourney?journey=start-business-sole-trader', '/questions/waysOfMaking?category=Registering', '/questions/whomToInvite?journey=no-such-journey', '/graphql'];

inBrowser(`questions and playground${why === null ? '' : ` (${why})`}`, () => {
  let browser: Browser;
  let server: RunningServer;
  beforeAll(async () => {
    [browser, server] = await Promise.all([openBrowser(), startServer()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  describe.each([['desktop', desktop, 'en'], ['narrow', narrow, 'cy']] as const)('%s', (_name, size, language) => {
    it.each(addresses)('%s keeps to the policy, satisfies axe and needs no sideways scrolling', async (address) => {
      const { page, context, complaints } = await openPage(browser, size);
      await page.goto(`${server.url}${address}${address.includes('?') ? '&' : '?'}lang=${language}`, { waitUntil: 'networkidle' });
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await findViolations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')).toBe(false);
      expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
      await context.close();
    });
  });

  it('are asked by keyboard alone: a journey by part of its name, its id in the address', async () => {
    const { page, context } = await openPage(browser, desktop);
    await page.goto(`${server.url}/questions/reportsOnJourney`, { waitUntil: 'networkidle' });
    await page.getByRole('main').getByRole('combobox').pressSequentially('when someone d');
    await page.getByRole('option', { name: /When someone dies/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('#param-journey[value="When someone dies"]').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/journey=when-someone-dies/);
    await page.getByRole('heading', { name: 'Answer' }).waitFor();
    await page.locator('#param-journey[value="When someone dies"]').waitFor();
    await context.close();
  });

  it('take a new working link by pointer, without anything to type but names', async () => {
    const { page, context } = await openPage(browser, desktop);
    await page.goto(`${server.url}/questions/whatIf?journey=demo-start-a-business&boundary=ORGANISATION`, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Add: new working links' }).click();
    for (const [label, name] of [['One team', 'Tax help desk'], ['The other team', 'Person number desk']] as const) {
      await page.getByRole('combobox', { name: label }).pressSequentially(name);
      await page.getByRole('option', { name: new RegExp(name) }).first().click();
    }
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.waitForURL(/ties=/);
    await page.getByText('Tax help desk and Person number desk work together, every week.').waitFor();
    await context.close();
  });

  it('set a scenario beside today, mark what differs, and offer the link that would mend most', async () => {
    const { page, context } = await openPage(browser, desktop);
    await page.goto(`${server.url}/questions/whatIf?journey=demo-start-a-business&boundary=ORGANISATION`, { waitUntil: 'networkidle' });
    await page.getByRole('table', { name: 'Today, and with these changes' }).waitFor();
    expect(await page.locator('.cc-sides__changed').count()).toBe(0);
    await page.getByRole('link', { name: /^Suppose / }).first().click();
    await page.waitForURL(/ties=/);
    await page.locator('.cc-sides__changed', { hasText: 'Unlinked share' }).getByText(/▼ \d+ points less/).waitFor();
    // The scenario is its address: what a colleague opens is the same.
    const seen = await page.locator('.cc-sides').textContent();
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.locator('.cc-sides').textContent()).toBe(seen);
    await context.close();
  });

  it('draw what they answer, with the same in words for those who do not see it', async () => {
    const { page, context } = await openPage(browser, narrow);
    await page.goto(`${server.url}/questions/serviceOwnersOverTime?service=trade-mark-application`, { waitUntil: 'networkidle' });
    const picture = page.getByRole('img', { name: /Who, and when/ });
    await picture.waitFor();
    expect(await picture.locator('desc').textContent()).toContain('Department for Business, Energy & Industrial Strategy (Intellectual Property Office): 14 July 2016 to 7 February 2023');
    expect((await picture.boundingBox())?.width).toBeLessThanOrEqual(400);
    await page.goto(`${server.url}/questions/organisationsOnJourney?journey=start-business-sole-trader&lang=cy`, { waitUntil: 'networkidle' });
    await page.getByRole('heading', { name: /Pa sefydliadau mae’r daith hon yn eu croesi/ }).waitFor();
    await page.getByRole('img', { name: /Pwy sy’n trosglwyddo i bwy/ }).waitFor();
    await context.close();
  });

  it('show what is missing and what is refused beside the field', async () => {
    const { page, context } = await openPage(browser, desktop);
    await page.goto(`${server.url}/questions/whomToInvite`, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    expect(await page.locator('#param-journey-error').textContent()).toContain('Journey');
    await page.goto(`${server.url}/questions/whomToInvite?journey=when-someone-dies&k=99`, { waitUntil: 'networkidle' });
    expect(await page.locator('#param-k-error').textContent()).toContain('must be at most 20');
    await context.close();
  });

  it('go on to the next page', async () => {
    const { page, context } = await openPage(browser, desktop);
    await page.goto(`${server.url}/questions/journeysByCrossing?first=5`, { waitUntil: 'networkidle' });
    const first = await page.locator('tbody tr').first().textContent();
    await page.getByRole('link', { name: 'Next page' }).click();
    await page.waitForURL(/after=/);
    await page.getByRole('link', { name: 'First page' }).waitFor();
    await page.locator('[aria-busy="false"] tbody tr').first().waitFor();
    expect(await page.locator('tbody tr').first().textContent()).not.toBe(first);
    await context.close();
  });

  it('open as GraphQL in the playground, where every ready query runs and Tab leaves the editor', async () => {
    const { page, context, complaints } = await openPage(browser, desktop);
    await page.goto(`${server.url}/questions/graphSummary`, { waitUntil: 'networkidle' });
    await page.getByText('See the GraphQL').click();
    await page.getByRole('link', { name: 'Open this answer as GraphQL' }).click();
    await page.locator('.cm-content').filter({ hasText: 'graphSummary' }).focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.id')).toBe('play-variables');
    await page.locator('#play-ready option').nth(20).waitFor({ state: 'attached' });
    const names = await page.locator('#play-ready option').evaluateAll((options) => options.map((option) => (option as unknown as { value: string }).value).filter(Boolean));
    expect(names.length).toBeGreaterThan(20);
    for (const name of names) {
      await page.locator('#play-ready').selectOption(name);
      await page.getByRole('button', { name: 'Run' }).click();
      const result = page.locator('.cc-play__result');
      await result.waitFor();
      expect(`${name} ${(await result.textContent())?.includes('"errors"')}`).toBe(`${name} false`);
    }
    expect(complaints).toEqual([]);
    await context.close();
  });
});
