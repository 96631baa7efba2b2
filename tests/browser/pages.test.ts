import { expect, it } from '@jest/globals';
import { findViolations } from './support/find-violations.js';
import { inBrowser } from './support/in-browser.js';
import { desktop, narrow, openPage } from './support/open-browser.js';

inBrowser('the pages', (product) => {
  it('open a hand-off by keyboard alone, and back brings the drawing as it was', async () => {
    const { page, context } = await product.open('/journeys/when-someone-dies');
    const link = page.locator('.cc-hand-off').first();
    await link.focus();
    await page.keyboard.press('Enter');
    await page.locator('#open-panel').waitFor();
    expect(page.url()).toContain('handOff=');
    expect(await page.evaluate('document.activeElement.id')).toBe('open-panel');
    await page.goBack();
    await page.locator('#open-panel').waitFor({ state: 'detached' });
    expect(page.url()).not.toContain('handOff=');
    await context.close();
  });

  it('say each step and hand-off of the drawing once, in time order', async () => {
    const { page, context } = await product.open('/journeys/when-someone-dies');
    const spoken = await page
      .locator('.cc-swim a')
      .evaluateAll((links: { getAttribute: (name: string) => string | null }[]) =>
        links.map((link) => link.getAttribute('aria-label') ?? ''),
      );
    const numbers = spoken.flatMap((text) => /^Step (\d+) of/.exec(text)?.[1] ?? []).map(Number);
    expect(numbers.length).toBeGreaterThan(5);
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    expect(new Set(spoken).size).toBe(spoken.length);
    await context.close();
  });

  it('find a journey from the home page by typing, and go there with Enter', async () => {
    const { page, context } = await product.open('/');
    await page.getByRole('main').getByRole('combobox').pressSequentially('when someone');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/journeys\/when-someone-dies/);
    await context.close();
  });

  it('offer in the header of every page a typed question with its journey filled in, what an old name became, and what one wrong letter meant', async () => {
    const { page, context, complaints } = await product.open('/about');
    const box = page.getByRole('banner').getByRole('combobox', { name: 'Find anything' });
    await box.pressSequentially('silos learn to drive');
    await page.getByRole('option', { name: /Which silos split this journey.*Learn to drive a car/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/questions\/silosSplittingJourney\?journey=learn-to-drive-a-car/);
    await box.pressSequentially('who owns register for self assessment');
    await page.getByRole('option', { name: /Who owns this service.*Self Assessment/ }).waitFor();
    await box.fill('');
    await box.pressSequentially('BIS');
    await page.getByRole('option', { name: /Department for Business, Innovation & Skills.*until 2016/ }).waitFor();
    await page.getByRole('option', { name: /Department for Business and Trade.*came after BIS \(until 2016\)/ }).waitFor();
    await box.fill('');
    await box.pressSequentially('self asessment');
    await page
      .getByRole('option', { name: /Self Assessment.*spelt a little differently/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/services\/self-assessment/);
    expect(await box.inputValue()).toBe('');
    await box.pressSequentially('qqqq zzzz');
    await page.getByText('Nothing by that name.').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('keep what is on screen when the server stops answering, and offer to try again', async () => {
    const { page, context } = await product.open('/journeys/when-someone-dies');
    await page.getByText('Boundary, date, nation, lanes, your organisation').click();
    await context.route('**/graphql', (route) => route.abort());
    await page.getByLabel('Boundary between').selectOption('ORGANISATION');
    await page.getByRole('alert').waitFor();
    expect(await page.locator('.cc-swim').count()).toBe(1);
    await context.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    expect(await page.getByLabel('Boundary between').inputValue()).toBe('ORGANISATION');
    await context.close();
  });

  it('have a heading, and nothing that axe finds, while their code or their answer is on its way and when it cannot be had', async () => {
    for (const address of [
      '/explore',
      '/journeys/when-someone-dies',
      '/services/probate',
      '/questions/graphSummary',
      '/embed/journeys/when-someone-dies',
    ])
      for (const [what, lost] of [
        [/assets\/(explore|thing|question|embed)-page/, false],
        [/\/graphql$/, false],
        [/\/graphql$/, true],
      ] as const) {
        const { page, context } = await openPage(product.browser, desktop);
        await context.route(what, (route) => (lost ? route.abort() : undefined));
        await page.goto(product.server.url + address);
        await page.waitForSelector(lost && address !== '/explore' ? '[role=alert]' : 'h1', { state: 'attached' });
        expect([address, lost, await findViolations(page)]).toEqual([address, lost, []]);
        expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
        await context.close();
      }
  });

  it('show the list instead of the drawing on a narrow screen', async () => {
    const { page, context } = await product.open('/journeys/when-someone-dies', narrow);
    expect(await page.locator('.cc-swim').isVisible()).toBe(false);
    expect(await page.locator('.cc-steps').isVisible()).toBe(true);
    await context.close();
  });

  it('keep the whole address when the language is switched', async () => {
    const { page, context } = await product.open('/graphql#query=%7B+contact+%7D');
    await page.getByRole('link', { name: 'Cymraeg' }).click();
    await page.getByRole('link', { name: 'English' }).waitFor();
    expect(page.url()).toMatch(/\/graphql\?lang=cy#query=%7B\+contact\+%7D/);
    await context.close();
  });

  it('switch to Welsh and stay there', async () => {
    const { page, context } = await product.open('/');
    await page.getByRole('link', { name: 'Cymraeg' }).click();
    expect(await page.evaluate('document.documentElement.lang')).toBe('cy');
    await page.getByRole('link', { name: 'Data', exact: true }).first().click();
    await page.waitForURL(/\/data/);
    expect(await page.evaluate('document.documentElement.lang')).toBe('cy');
    await context.close();
  });
});
