import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { drawn, openExplorer, shown, whyNot, type ExplorerRun } from './explorer/open-explorer.js';
import { findViolations } from './support/find-violations.js';

const inBrowser = whyNot === null ? describe : describe.skip;

inBrowser(`an explorer with nothing in it${whyNot === null ? '' : ` (${whyNot})`}`, () => {
  let run: ExplorerRun;
  beforeAll(async () => {
    run = await openExplorer(150);
  }, 60_000);
  afterAll(() => run?.close());

  it('begins in the search box, and offers the whole map, journeys and organisations by keyboard', async () => {
    const page = await run.open('');
    const search = page.getByRole('combobox', { name: 'Find something to start from' });
    await page.getByRole('heading', { name: 'Organisations on most journeys' }).waitFor();
    const hasFocus = (name: string) => page.evaluate((wanted) => document.activeElement?.textContent === wanted, name);
    expect(await search.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Tab');
    expect(await hasFocus('The whole map, by department')).toBe(true);
    await page.keyboard.press('Tab');
    expect(await hasFocus('When someone dies')).toBe(true);
    await page.getByText('4 organisations, 5 crossing hand-offs').waitFor();
    await page.keyboard.press('Enter');
    await shown(page, 7);
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.getByRole('link', { name: 'The whole map, by department' }).waitFor();
    expect(await search.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.getByRole('link', { name: 'Home office' }).click();
    await shown(page, 5);
    await page.context().close();
  }, 60_000);

  it('shows the whole map rolled up, draws a part of it by an exact link, and starts again from one thing', async () => {
    const page = await run.open('');
    await page.getByRole('link', { name: 'The whole map, by department' }).click();
    await shown(page, 162);
    await drawn(page);
    const groups = page.getByRole('region', { name: 'Groups on screen' });
    await groups.getByText('Home office (3 things)').waitFor();
    await page.reload();
    await groups.getByText('Home office (3 things)').click();
    await groups.getByRole('button', { name: 'Service 6' }).click();
    await page.getByRole('button', { name: 'Start again from here' }).click();
    await shown(page, 1);
    expect(new URL(page.url()).search).toBe('?start=service:service-6&selected=service:service-6');
    await page.context().close();
  }, 60_000);

  it('gave the browser nothing to complain about', () => expect(run.complaints).toEqual([]));
});
