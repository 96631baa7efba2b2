import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { drawn, openExplorer, shown, whyNot, type ExplorerRun } from './explorer/open-explorer.js';
import { findViolations } from './support/find-violations.js';

const inBrowser = whyNot === null ? describe : describe.skip;

inBrowser(`an explorer with nothing in it${whyNot === null ? '' : ` (${whyNot})`}`, () => {
  let run: ExplorerRun;
  beforeAll(async () => {
    run = await openExplorer(5_200);
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
    await page.getByText('5,000 of 5,000 things shown').waitFor();
    await page.getByText('The map holds 5,212 things of these kinds; find the others by name.').waitFor();
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

  it('draws five thousand things when asked, and answers while it does', async () => {
    const page = await run.open('?everything=yes&together=groups');
    await page.getByText('5,000 of 5,000 things shown').waitFor();
    await drawn(page);
    await page.getByLabel('Show', { exact: true }).selectOption({ label: 'Every thing' });
    await page.getByRole('progressbar').waitFor();
    await page.getByLabel('Only names with').fill('many 0042');
    await page.getByRole('treeitem', { name: /^Many 0042/ }).waitFor();
    expect(await page.getByRole('treeitem').count()).toBe(1);
    expect(await page.getByRole('application').getAttribute('aria-busy')).toBe('true');
    await drawn(page);
    await page.getByRole('treeitem', { name: /^Many 0042/ }).click();
    await page.getByRole('heading', { name: 'Many 0042' }).waitFor();
    await page.context().close();
  }, 120_000);

  it('gave the browser nothing to complain about', () => expect(run.complaints).toEqual([]));
});
