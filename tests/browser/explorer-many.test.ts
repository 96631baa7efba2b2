import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { drawn, openExplorer, openPanel, shown, whyNot, type ExplorerRun } from './explorer/open-explorer.js';

const inBrowser = whyNot === null ? describe : describe.skip;
const councils = Array.from({ length: 11 }, (_, at) => `organisation:council-${at}`);
const owned = (many: number) =>
  `?start=${councils.join(',')}&open=${councils.map((key) => `${key}~OWNED_BY~IN~Service~${Math.ceil(many / 11)}`).join(',')}`;

inBrowser(`the explorer with hundreds of things${whyNot === null ? '' : ` (${whyNot})`}`, () => {
  let run: ExplorerRun;
  beforeAll(async () => {
    run = await openExplorer(550);
  }, 60_000);
  afterAll(() => run?.close());

  it('stops a long arrangement when asked, draws what there is all the same, and arranges again', async () => {
    const page = await run.open(owned(550));
    await shown(page, 561);
    await drawn(page);
    const [worker] = page.workers();
    const ended = new Promise((resolve) => worker?.once('close', resolve));
    await page.getByRole('button', { name: 'Draw all 561' }).click();
    await page.getByRole('progressbar', { name: /^Arranging, \d+ %$/ }).waitFor();
    await page.getByRole('button', { name: 'Stop arranging' }).click();
    await ended;
    await drawn(page);
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    const save = await openPanel(page, 'Save and share');
    const [download] = await Promise.all([page.waitForEvent('download'), save.getByRole('button', { name: 'Picture (PNG)' }).click()]);
    expect(download.suggestedFilename()).toBe('crosscut.png');
    await page.getByRole('button', { name: 'Arrange anew' }).click();
    await page.getByRole('progressbar').waitFor();
    await drawn(page);
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    await page.context().close();
  }, 90_000);

  it('asks about the days of everything on screen, and says so while it does', async () => {
    const page = await run.open(owned(550));
    await shown(page, 561);
    await drawn(page);
    const asked: number[] = [];
    page.on('request', (request) => {
      const body = request.postData() ?? '';
      if (body.includes('ExploreDates')) asked.push((JSON.parse(body) as { variables: { ids: string[] } }).variables.ids.length);
    });
    let answer = (): void => undefined;
    const heldBack = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/graphql', async (route) => {
      if ((route.request().postData() ?? '').includes('ExploreDates')) await heldBack;
      await route.continue();
    });
    const panel = await openPanel(page, /^Date: Today/);
    await panel.getByText(/^Asking about the days of \d+ things more\.$/).waitFor();
    answer();
    await panel.getByText(/^Asking about/).waitFor({ state: 'detached' });
    expect(asked).toEqual([100, 100, 100, 100, 100, 61]);
    await page.getByRole('slider').focus();
    await page.keyboard.press('Home');
    // Five hundred and fifty are owned since that day; who they belong to begins on another.
    expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toBe('14 July 2016, 550 changes');
    await page.context().close();
  }, 60_000);

  it('is walked by arrow keys while it is rolled up, in the list along its links and in the picture, where each group is said', async () => {
    const page = await run.open(
      `${owned(22).replace('?start=', '?start=organisation:local-government,service:service-2,')}&together=groups`,
    );
    await drawn(page);
    await page.getByLabel('Group by').selectOption({ label: 'Profession' });
    const groups = page.getByRole('region', { name: 'Groups on screen' });
    // Teams of two professions work on it, so it is in both.
    for (const name of ['Policy', 'Delivery']) {
      await groups.getByText(`${name} (1 thing)`).click();
      await groups
        .getByRole('group')
        .filter({ hasText: `${name} (1 thing)` })
        .getByRole('button', { name: 'Service 2' })
        .waitFor();
    }
    await page.getByLabel('Group by').selectOption({ label: 'Department' });
    const first = groups.locator('summary').first();
    await first.focus();
    const here = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await page.keyboard.press('ArrowDown');
    const second = await here();
    expect(second).not.toBe(await first.textContent());
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await here()).toBe('Take apart');
    await page.keyboard.press('ArrowDown');
    const link = await here();
    expect(link).toMatch(/^\d+ links?: /);
    await page.keyboard.press('ArrowRight');
    expect(`${await here()}`).toContain(link.replace(/^\d+ links?: /, ''));
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowRight');
    await page
      .getByRole('status')
      .filter({ hasText: /, \d+ things?$/ })
      .waitFor({ state: 'attached' });
    await page.keyboard.press('Enter');
    expect(page.url()).toContain('openGroups=');
    await page.context().close();
  }, 60_000);

  it('gave the browser nothing to complain about', () => expect(run.complaints).toEqual([]));
});
