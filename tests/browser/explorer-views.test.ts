import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { drawn, openExplorer, openPanel, owned, panel, service, shown, whyNot, type ExplorerRun } from './explorer/open-explorer.js';
import { findViolations } from './support/find-violations.js';

const inBrowser = whyNot === null ? describe : describe.skip;

inBrowser(`what a person sees, keeps and gets back in the explorer${whyNot === null ? '' : ` (${whyNot})`}`, () => {
  let run: ExplorerRun;
  beforeAll(async () => {
    run = await openExplorer(0);
  }, 60_000);
  afterAll(() => run?.close());

  it('rolls up to departments with links counted, takes one apart, groups otherwise, and draws what two share in both', async () => {
    const page = await run.open(owned);
    await shown(page, 17);
    await page.getByLabel('Show', { exact: true }).selectOption({ label: 'Groups, links counted' });
    const groups = page.getByRole('region', { name: 'Groups on screen' });
    // Itself and three services, of which it shares two.
    await groups.getByText('Home office (4 things)').click();
    await groups.getByText('3 links: No group recorded: step').first().waitFor();
    await groups.getByRole('button', { name: 'Take apart: Home office' }).click();
    expect(page.url()).toContain('openGroups=organisation:home-office');
    await drawn(page);
    await groups.getByRole('button', { name: 'Roll up: Home office' }).click();
    await page.getByLabel('Group by').selectOption({ label: 'Services that belong together' });
    await groups.getByText('Service 1 and 1 more that belong with it (4 things)').waitFor();
    await page.getByLabel('Show', { exact: true }).selectOption({ label: 'Every thing' });
    await page.getByLabel('Arrangement').selectOption({ label: 'Lanes by group' });
    await page.getByLabel('Group by').selectOption({ label: 'Department' });
    await drawn(page);
    const save = await openPanel(page, 'Save and share');
    const [download] = await Promise.all([page.waitForEvent('download'), save.getByRole('button', { name: 'Drawing (SVG)' }).click()]);
    const svg = await readFile(await download.path(), 'utf8');
    expect(svg.match(/>Service 2</g)).toHaveLength(2);
    expect(svg).toContain('(the part of Ministry of justice)');
    expect(svg).toContain('stroke-dasharray="2 4"');
    await page.context().close();
  }, 60_000);

  it('looks by property, with a key that says so, and the address keeps it', async () => {
    const page = await run.open(owned);
    await shown(page, 17);
    const looks = await openPanel(page, 'Appearance');
    await looks.getByLabel('Size by').selectOption({ label: 'Links on screen' });
    await looks.getByLabel('Colour by').selectOption({ label: 'Kind of thing' });
    await looks.getByLabel('Shape by').selectOption({ label: 'Level' });
    await looks.getByLabel('Also write').selectOption({ label: 'Level' });
    await page.getByText(/^Size: Links on screen, from \d to \d$/).waitFor();
    await page.reload();
    await page.getByText(/^Size: Links on screen, from \d to \d$/).waitFor();
    await page.getByRole('group', { name: 'Level' }).getByRole('checkbox', { name: 'A whole outcome' }).waitFor();
    const again = await openPanel(page, 'Appearance');
    await again.getByRole('button', { name: 'Back to the usual appearance' }).click();
    await page.getByText(/^Size: Links on screen/).waitFor({ state: 'detached' });
    await page.context().close();
  }, 60_000);

  it('goes by arrow keys through the days on which something changes', async () => {
    const page = await run.open(owned);
    await shown(page, 17);
    await openPanel(page, /^Date: Today/);
    const slider = page.getByRole('slider', { name: 'Days on which something here changes' });
    await slider.focus();
    expect(await slider.getAttribute('aria-valuetext')).toBe('Today');
    await page.keyboard.press('ArrowLeft');
    await panel(page, 'Date: 14 July 2016').waitFor();
    expect(await slider.getAttribute('aria-valuetext')).toBe('14 July 2016, 9 changes');
    expect(await slider.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.getByRole('heading', { name: 'What changes on 14 July 2016' }).waitFor();
    expect(page.url()).toContain('asAt=2016-07-14');
    await page.keyboard.press('ArrowRight');
    await panel(page, 'Date: Today').waitFor();
    await page.context().close();
  }, 60_000);

  it('keeps what is on screen when the server fails, says what to do, and goes on when asked', async () => {
    const page = await run.open(service);
    await page.getByText('0 of 41 shown').waitFor();
    run.failNext(1);
    await page.getByRole('listitem').filter({ hasText: 'used by' }).getByRole('button', { name: 'Show 20 more' }).click();
    await page.getByRole('alert').getByText('The map is not there just now.').waitFor();
    await shown(page, 21);
    await page.getByRole('alert').getByRole('button').click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await page.getByText(/Fetching what is next to/).waitFor({ state: 'detached' });
    await shown(page, 21);
    await page.context().close();
  }, 60_000);

  it('saves in the browser and as files, opens an older one, and says exactly why another does not open', async () => {
    const page = await run.open(owned);
    await shown(page, 17);
    await drawn(page);
    const save = await openPanel(page, 'Save and share');
    const saved = async (name: string) => {
      const [download] = await Promise.all([page.waitForEvent('download'), save.getByRole('button', { name }).click()]);
      return readFile(await download.path());
    };
    expect((await saved('Picture (PNG)')).subarray(1, 4).toString()).toBe('PNG');
    expect((await saved('Table (CSV)')).toString().split('\r\n')).toHaveLength(19);
    expect((await saved('Graph (GraphML)')).toString().match(/<node /g)).toHaveLength(17);
    const svg = (await saved('Drawing (SVG)')).toString();
    expect([svg.match(/<tspan[^>]*>Service 2</g)?.length, svg.includes('style='), svg.includes('<title>')]).toEqual([1, false, true]);
    await save.getByLabel('Name of the view').fill('Mine');
    await save.getByRole('button', { name: 'Save in this browser' }).click();
    const file = JSON.parse((await saved('Save as a file')).toString()) as { version: number; search: string };
    expect(file.version).toBe(2);
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.getByRole('link', { name: 'The whole map, by department' }).waitFor();

    const other = await run.open(service);
    const there = await openPanel(other, 'Save and share');
    const give = (content: object | string) =>
      there
        .getByLabel('Open a file')
        .setInputFiles({
          name: 'view.json',
          mimeType: 'application/json',
          buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
        });
    await give('{"format": "crossc');
    await there.getByText('This file cannot be read: it is no JSON, or it is cut off. Nothing was changed.').waitFor();
    await give({ format: 'something else' });
    await there.getByText('it holds no saved view of the explorer').waitFor();
    await give({ ...file, version: 7 });
    await there.getByText('saved by a newer Crosscut (its form is 7').waitFor();
    await shown(other, 1);
    await give({
      format: 'crosscut-view',
      version: 1,
      name: 'Old',
      search:
        'start=journey:when-someone-dies&together=departments&open=journey:when-someone-dies~HAS_STEP~OUT~Step~6,service:a~OWNS~OUT~Service~1',
    });
    await there.getByText('one part of it could not be read and is left out: open=service:a~OWNS~OUT~Service~1').waitFor();
    await shown(other, 7);
    expect(other.url()).toContain('together=groups');
    await page.context().close();
    await other.context().close();
  }, 90_000);

  it('has nothing that axe finds with everything open, in the dark, in forced colours and narrow, and gave the browser nothing to complain about', async () => {
    for (const options of [{}, { colorScheme: 'dark' }, { forcedColors: 'active' }, { viewport: { width: 320, height: 640 } }] as const) {
      const page = await run.open(
        `${owned}&selected=service:service-2&mark=service:service-2,service:service-6&path=service:service-2~service:service-6~every`,
        options,
      );
      await shown(page, 17);
      for (const title of [/^Date/, 'Mark many', 'Appearance', 'Save and share']) await openPanel(page, title);
      await page.getByText('What was said about it, and when').click();
      await page.getByText('Filter by', { exact: true }).click();
      expect([options, await findViolations(page)]).toEqual([options, []]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await page.context().close();
    }
    expect(run.complaints).toEqual([]);
  }, 120_000);
});
