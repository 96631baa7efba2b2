import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { en } from '../../ui/src/words/en.js';
import { until } from '../support/run-crosscut.js';
import { findViolations } from './support/find-violations.js';
import { inBrowser } from './support/in-browser.js';
import { desktop, narrow } from './support/open-browser.js';

/** The share known with the answers, in per cent, as the page says it. */
const knownWith = async (page: Page): Promise<number> =>
  Number(/with these answers (\d+)/.exec((await page.locator('.cc-ask__known').textContent()) ?? '')?.[1]);
const tabTo = async (page: Page, wanted: string) => {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(wanted)})`)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${wanted}.`);
};

inBrowser('the journey page', (product) => {
  const { open } = product;

  it('asks the people at an unknown hand-off by keyboard alone, and the fog lifts as they answer', async () => {
    const { page, context, complaints } = await open(
      '/journeys/set-up-limited-company?handOff=register-company%3Eregister-corporation-tax',
    );
    const line = page.locator('.cc-hand-off--open .cc-line__question');
    expect(await line.count()).toBe(1);
    await tabTo(page, '.cc-ask-link');
    await page.keyboard.press('Enter');
    await page.locator('.cc-ask').waitFor();
    expect(await page.locator('.cc-ask__rule').textContent()).toMatch(/None” is a normal answer, not a fault/);
    await tabTo(page, '.cc-ask__team input');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Registration');
    await tabTo(page, '.govuk-radios__input');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page
      .locator('.cc-ask__known')
      .getByText(/with these answers/)
      .waitFor();
    await line.waitFor({ state: 'detached' });
    expect(page.url()).toMatch(/team=.*Registration.*link=.*CALL/);
    const first = await knownWith(page);
    expect(first).toBeGreaterThan(0);
    expect(await page.locator('.cc-hand-off--open .cc-differs').count()).toBe(1);
    expect(await findViolations(page)).toEqual([]);

    // The next hand-off knows the team again; each answer tells more.
    await page.locator('.cc-swim a[aria-label^="Hand-off from Register the company to Register for VAT"]').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Ask the people here' }).click();
    expect(await page.locator('.cc-ask__team input').first().inputValue()).toBe('Registration');
    await page.getByLabel('None', { exact: true }).check();
    // The page's policy forbids text as script, so waiting is done from here.
    await until(async () => (await knownWith(page)) > first, 10_000);
    expect(await page.locator('.cc-hand-off--open .cc-line__bar').count()).toBe(2);

    // The address holds it all, for whoever gets it, and so does the link to it; the facts are as they were.
    await page.getByRole('link', { name: 'Finish: download or share' }).click();
    const shared = (await page.getByRole('link', { name: 'Link to exactly this answer' }).getAttribute('href'))!;
    expect(new URL(shared, product.server.url).searchParams.getAll('team')).toEqual(new URL(page.url()).searchParams.getAll('team'));
    expect(shared).toMatch(/asAt=\d{4}-.*handOff=.*ask=yes.*link=.*graph=/);
    const other = await open(shared, narrow);
    expect((await other.page.locator('.cc-ask__team input').first().boundingBox())!.width).toBeGreaterThan(300);
    await other.page.getByRole('heading', { name: 'Unsaved answers' }).waitFor();
    expect(await knownWith(other.page)).toBe(await knownWith(page));
    expect(await findViolations(other.page)).toEqual([]);
    await other.context.close();
    await page.getByText('Download as a dataset').click();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'collaborations.csv' }).click()]);
    expect(
      readFileSync(await file.path(), 'utf8')
        .trim()
        .split('\r\n'),
    ).toHaveLength(3);
    await page.getByRole('link', { name: 'Take these answers away' }).click();
    await page.getByRole('heading', { name: 'Unsaved answers' }).waitFor({ state: 'detached' });
    expect(page.url()).not.toContain('team=');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('slides back through the reorganisations by keyboard, and says each in a sentence', async () => {
    const { page, context, complaints } = await open('/journeys/set-up-limited-company');
    const slider = page.getByRole('slider', { name: 'Nobody moved; the boundary did' });
    await slider.focus();
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^July 2024: Government Digital Service/);
    const heavyNow = await page.locator('.cc-line--unknown').count();
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL(/asAt=2023-02-07/);
    expect(await page.locator('.cc-moves__said').textContent()).toMatch(
      /^February 2023: Companies House and Intellectual Property Office, until then in one department, came under two\./,
    );
    await until(async () => (await page.locator('.cc-line--unknown').count()) !== heavyNow, 10_000);
    await page.keyboard.press('Home');
    await page.waitForURL(/asAt=2016-07-13/);
    await page.keyboard.press('End');
    await page.waitForURL((url) => !url.search.includes('asAt'));
    await page.getByText('The 3 reorganisations that touch this journey').click();
    expect(await page.locator('.cc-moves__list li').allTextContents()).toEqual([
      expect.stringMatching(/^July 2016/),
      expect.stringMatching(/^February 2023/),
      expect.stringMatching(/14 before, 12 since/),
    ]);
    expect(await findViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('puts two dates, two journeys, or before and after the answers side by side, and marks what differs', async () => {
    const { page, context, complaints } = await open('/journeys/set-up-limited-company');
    await page.getByRole('link', { name: 'Compare with the day before' }).click();
    await page.getByRole('heading', { name: 'on 24 July 2024' }).waitFor();
    expect(await page.getByText('2 hand-offs differ, of 17.').count()).toBe(1);
    expect(page.url()).toMatch(/asAt=2024-07-24.*against=2024-07-23/);
    expect(await page.locator('.cc-swim').count()).toBe(2);
    expect(await page.locator('.cc-swim .cc-differs').count()).toBe(4);
    expect(await page.locator('.cc-differences li').first().textContent()).toBe(
      'Check whether a company suits you → Protect the brand: Does not cross on 24 July 2024; crosses on 23 July 2024.',
    );
    expect(await findViolations(page)).toEqual([]);

    await page.getByLabel('Another journey').selectOption('start-business-sole-trader');
    await page.getByRole('heading', { name: /Start a business as a sole trader, in/ }).waitFor();
    expect(
      await page.locator('.cc-differences li').filter({ hasText: 'Only in “Start a business as a sole trader”.' }).count(),
    ).toBeGreaterThan(0);
    await page.getByRole('link', { name: 'Stop comparing' }).click();
    await page.locator('.cc-swim').nth(1).waitFor({ state: 'detached' });
    await context.close();

    const supposed = await open('/journeys/demo-get-a-divorce', narrow);
    const shown = supposed.page;
    const known = shown.locator('.cc-steps__hand-offs a').filter({ hasText: '→' }).first();
    await known.click();
    await shown.getByRole('link', { name: /What if they worked together|Ask the people here/ }).click();
    await shown.getByLabel('Every week').first().check();
    await shown.getByRole('link', { name: 'Before and after' }).click();
    await shown.getByRole('heading', { name: /with these answers/ }).waitFor();
    expect(shown.url()).toContain('against=recorded');
    expect(await findViolations(shown)).toEqual([]);
    expect([...complaints, ...supposed.complaints]).toEqual([]);
    await supposed.context.close();
  });

  it('says that a comparison is on its way until both dates have their answers, and keeps the last until the next', async () => {
    const { page, context } = await open('/journeys/set-up-limited-company');
    const answered = (day: string) =>
      page.waitForResponse((response) => {
        const asked = response.request().postData() ?? '';
        return asked.includes('SilosSplittingJourney') && asked.includes(`"asAt":"${day}"`);
      });
    /** From now on the answer for this day comes when it is let go. */
    const holdBack = async (day: string) => {
      let letGo = () => {};
      const held = new Promise<void>((resolve) => (letGo = resolve));
      await context.route('**/graphql', async (route) => {
        if (route.request().postData()?.includes(`"asAt":"${day}"`)) await held;
        await route.continue();
      });
      return letGo;
    };
    const said = page.locator('.cc-differences li');
    const letGo = await holdBack('2024-07-24');
    const other = answered('2024-07-23');
    await page.getByRole('link', { name: 'Compare with the day before' }).click();
    await (await other).finished();
    await page.getByText(en.shell.loading).first().waitFor();
    // Long enough for whoever else would say it.
    await page.waitForTimeout(500);
    expect(await page.getByText(en.shell.loading).count()).toBe(1);
    expect(await page.getByRole('heading', { name: 'Side by side' }).count()).toBe(0);
    letGo();
    await said.filter({ hasText: 'on 24 July 2024' }).first().waitFor();
    expect(await page.locator('.cc-stale').count()).toBe(0);

    await context.unrouteAll();
    const letGoNext = await holdBack('2016-01-01');
    await page.getByLabel('The same journey on').fill('2016-01-01');
    await page.locator('.cc-stale').filter({ hasText: 'on 23 July 2024' }).waitFor();
    expect(await said.filter({ hasText: 'on 1 January 2016' }).count()).toBe(0);
    expect(await findViolations(page)).toEqual([]);
    letGoNext();
    await said.filter({ hasText: 'on 1 January 2016' }).first().waitFor();
    expect(await said.filter({ hasText: 'on 23 July 2024' }).count()).toBe(0);
    await context.close();
  });

  it('has the answer, what it rests on and the first lanes on the first screen, and a key of the signs that are drawn', async () => {
    for (const journey of ['set-up-limited-company', 'when-someone-dies', 'demo-start-a-business']) {
      const { page, context } = await open(`/journeys/${journey}`);
      expect(await page.locator('.cc-rests').textContent()).toMatch(/Rests on \d+ facts: .* organisations at its hand-offs/);
      const topOf = async (selector: string) => (await page.locator(selector).first().boundingBox())!.y;
      expect(await topOf('.cc-answer__first')).toBeLessThan(await topOf('.cc-rests'));
      expect([journey, (await topOf('.cc-swim')) < 0.6 * desktop.height]).toEqual([journey, true]);
      const [covered, drawn, named] = await page.evaluate(() => {
        // oxlint-disable-next-line typescript/no-explicit-any -- the tests know no types of the browser
        const { document } = globalThis as any;
        const boxes = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.getBoundingClientRect());
        const labels = boxes('.cc-swim .cc-label');
        const signs = [
          '.cc-line--within',
          '.cc-line--solid',
          '.cc-line--weak',
          '.cc-line__bar',
          '.cc-line--unknown',
          '.cc-line--mayCross',
          '.cc-line--returning',
          '.cc-line--carried',
          '.cc-pin',
          '.cc-line__either',
          '.cc-step--optional',
          '.cc-step__bar',
        ];
        return [
          boxes('.cc-swim .cc-line__question').filter((mark) =>
            labels.some(
              (label) =>
                mark.left < label.right - 1 && label.left < mark.right - 1 && mark.top < label.bottom - 1 && label.top < mark.bottom - 1,
            ),
          ).length,
          signs.filter((sign) => document.querySelector(`.cc-swim ${sign}`)),
          signs.filter((sign) => document.querySelector(`.cc-key ${sign}`)),
        ];
      });
      expect([journey, covered]).toEqual([journey, 0]);
      expect(named).toEqual(drawn);
      await context.close();
    }
  });

  it('is one stop of the keyboard, walked through with arrow keys; Escape closes what was opened and goes back there', async () => {
    const { page, context, complaints } = await open('/journeys/set-up-limited-company');
    await tabTo(page, '.cc-swim a');
    const label = () => page.evaluate('document.activeElement.getAttribute("aria-label")');
    expect(await label()).toMatch(/^Step 1 of /);
    await page.keyboard.press('ArrowRight');
    expect(await label()).toMatch(/^Hand-off from Check whether/);
    const second = await label();
    await page.keyboard.press('Enter');
    await page.locator('#open-panel:focus').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#open-panel').waitFor({ state: 'detached' });
    expect(page.url()).not.toContain('handOff=');
    expect(await label()).toBe(second);
    await page.keyboard.press('End');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.closest(".cc-swim") === null')).toBe(true);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Home');
    expect(await label()).toMatch(/^Step 1 of /);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('names the hand-off about which least is known and whom to ask, and leads to it', async () => {
    const { page, context, complaints } = await open('/journeys/set-up-limited-company');
    const least = page.locator('.cc-least');
    expect(await least.textContent()).toMatch(
      /^Least is known about .+ → .+\. Not recorded there: .*who works on a side.*\. Ask .+ first\.$/,
    );
    const name = await least.getByRole('link').textContent();
    await least.getByRole('link').click();
    expect(await page.locator('#open-panel').textContent()).toBe(name);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('reads aloud as a list: each step, whose it is, and what each of its hand-offs leads to', async () => {
    const { page, context } = await open('/journeys/demo-start-a-business?as=list');
    const list = page.getByRole('list', { name: 'The journey as a list, in time order' });
    const said = (await list.ariaSnapshot()).replace(/:\n\s+- \/url: .*/g, '');
    expect(said).toContain('- link "Read the guide"\n    - text: "Northgate Web Office. Then side by side:"');
    expect(said).toMatch(/- link "Hand-off to Pick a name"\s+- text: Crosses\. Regular working link\./);
    expect(said).toContain('Not everybody takes this step.');
    expect(said).not.toContain('→');
    await context.close();
  });

  it('opens the report from the pin on the line', async () => {
    const { page, context, complaints } = await open('/journeys/when-someone-dies');
    await page.locator('.cc-swim a[aria-label*="report"] .cc-pin').first().click();
    await page.locator('#open-panel').waitFor();
    const panel = page.locator('.cc-panel');
    expect(await panel.locator('.cc-report').first().textContent()).toMatch(
      /Figures:.*What changed since.*We read (the report|an excerpt)\./s,
    );
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('shows how much each step is used when asked, says what is not recorded, and gives the lanes to others', async () => {
    const { page, context, complaints } = await open('/journeys/learn-to-drive-a-car');
    await page.getByText('Boundary, date, nation, lanes, your organisation').click();
    await page.getByLabel('Show how much each step is used').check();
    await page.locator('.cc-step__volume').first().waitFor();
    expect(
      await page.getByText(/is recorded for \d+ of the \d+ steps that use a service; the others are not known, which is not none/).count(),
    ).toBe(1);
    const bars = await page.locator('.cc-step__volume').count();
    await page.getByText('Compare with another date or journey').click();
    await page.getByLabel('The same journey on').fill('2024-01-01');
    await page.locator('.cc-swim').nth(1).waitFor();
    await until(async () => (await page.locator('.cc-swim .cc-step__volume').count()) >= 2 * (bars - 1), 10_000);
    await page.getByRole('link', { name: 'Stop comparing' }).click();
    await page.getByLabel('Lanes show').selectOption('departments');
    await page.locator('.cc-swim__name').filter({ hasText: 'Department for Transport' }).waitFor();
    expect(page.url()).toMatch(/lanes=departments.*volumes=yes/);
    await page.getByLabel('Lanes show').selectOption('professions');
    await page.locator('.cc-swim__name').filter({ hasText: 'Professions not recorded' }).waitFor();
    // What is out of date is pale until its answer comes.
    await page.locator('.cc-stale').waitFor({ state: 'detached' });
    expect(await findViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('prints on one sheet: a wide drawing, a tall one, and an invented example', async () => {
    for (const journey of ['set-up-limited-company', 'when-someone-dies', 'demo-start-a-business']) {
      const { page, context } = await open(`/journeys/${journey}`);
      const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g);
      expect([journey, sheets?.length]).toEqual([journey, 1]);
      await context.close();
    }
  });

  it('says so when a link opens what is not on the journey', async () => {
    const { page, context } = await open('/journeys/when-someone-dies?handOff=no-such%3Estep');
    await page.getByText('This link opens a step or a hand-off that is not on the journey as it is read here').waitFor();
    expect(await page.locator('.cc-swim').count()).toBe(1);
    expect(await findViolations(page)).toEqual([]);
    await context.close();
  });

  it('keeps the drawing and the answers when a part of the page fails, and tries again', async () => {
    const { page, context } = await open('/journeys/set-up-limited-company?handOff=register-company%3Eregister-for-vat&ask=yes');
    await context.route('**/graphql', (route) =>
      route.request().postData()?.includes('WhatIf')
        ? route.fulfill({
            status: 503,
            contentType: 'application/json',
            body: '{"errors":[{"message":"The database does not answer just now.","extensions":{"code":"UNAVAILABLE"}}]}',
          })
        : route.continue(),
    );
    await page.getByLabel('Every week').check();
    await page.getByRole('alert').filter({ hasText: 'The database does not answer just now.' }).waitFor();
    expect(await page.locator('.cc-swim').count()).toBe(1);
    expect(await page.getByLabel('Every week').isChecked()).toBe(true);
    await context.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page
      .getByText(/with these answers \d+/)
      .first()
      .waitFor();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await context.close();
  });
});
