import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { journey, openExplorer, shown, whyNot, type ExplorerRun } from './explorer/open-explorer.js';
import { findViolations } from './support/find-violations.js';

const inBrowser = whyNot === null ? describe : describe.skip;

inBrowser(`the explorer in a browser${whyNot === null ? '' : ` (${whyNot})`}`, () => {
  let run: ExplorerRun;
  beforeAll(async () => {
    run = await openExplorer(900);
  }, 60_000);
  afterAll(() => run?.close());

  it('starts from anything, expands with counts of what is hidden, undoes, and is restored by its link', async () => {
    const page = await run.open('');
    await page.getByRole('combobox', { name: /Find something/ }).fill('service 1');
    await page
      .getByRole('option', { name: /Service 1/ })
      .first()
      .click();
    await page.getByText('0 of 41 shown').waitFor();
    await page.getByRole('listitem').filter({ hasText: 'used by' }).getByRole('button', { name: 'Show 20 more' }).click();
    await page.getByText('20 of 41 shown').waitFor();
    await shown(page, 21);
    const again = await run.open(new URL(page.url()).search);
    await shown(again, 21);
    await page.getByRole('button', { name: 'Undo' }).click();
    await shown(page, 1);
    await page.getByRole('button', { name: 'Redo' }).click();
    await shown(page, 21);
    await page.goBack();
    await shown(page, 1);
  }, 60_000);

  it('is used from start to end with the keyboard alone', async () => {
    const page = await run.open('');
    await page.getByRole('combobox', { name: /Find something/ }).focus();
    await page.keyboard.type('when someone dies');
    await page.getByRole('option').first().waitFor({ timeout: 5_000 });
    await page.keyboard.press('Enter');
    await page.getByRole('treeitem').first().waitFor();
    for (
      let presses = 0;
      presses < 60 && !(await page.evaluate(() => document.activeElement?.getAttribute('role') === 'treeitem'));
      presses += 1
    )
      await page.keyboard.press('Tab');
    await page.getByText('0 of 6 shown').waitFor();
    await page.keyboard.press('e');
    await shown(page, 7);
    // Right once to the first link, and along it to its other end.
    await page.locator('[role=treeitem][aria-expanded=true]:focus').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.locator('[role=treeitem][aria-level="2"]:focus').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.locator('[role=treeitem][data-key^="step:when-someone-dies/"]:focus').waitFor();
    await page.keyboard.press('h');
    await shown(page, 6, 7);
    await page.locator('[role=treeitem]:focus').waitFor({ timeout: 5_000 });
    expect(await page.locator('[role=treeitem]:focus').count()).toBe(1);
  }, 60_000);

  it('shows groups first above 300 things and each when asked', async () => {
    const councils = Array.from({ length: 11 }, (_, at) => `organisation:council-${at}`);
    const page = await run.open(`?start=${councils.join(',')}&open=${councils.map((key) => `${key}~OWNED_BY~IN~Service~100`).join(',')}`);
    await shown(page, 911);
    await page.getByRole('button', { name: 'Draw all 911' }).click();
    await page.getByRole('treeitem').first().waitFor();
    expect(await page.getByRole('treeitem').count()).toBe(200);
    await page.getByRole('button', { name: 'Stop arranging' }).waitFor({ state: 'detached' });
  }, 60_000);

  it('has nothing that axe finds, wide and narrow, as list and as table, and no sideways scrolling at 320 pixels', async () => {
    for (const width of [1280, 320])
      for (const search of ['', `${journey}&selected=journey:when-someone-dies`, `${journey}&beside=table`]) {
        const page = await run.open(search, { viewport: { width, height: 900 } });
        if (search) await shown(page, 7);
        else await page.getByRole('main').getByRole('combobox').waitFor();
        expect([width, search, await findViolations(page)]).toEqual([width, search, []]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
        await page.context().close();
      }
  }, 120_000);

  it('gave the browser nothing to complain about: no error, no breach of the policy, nothing from elsewhere', () => {
    expect(run.complaints).toEqual([]);
  });
});
