import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { drawn, openExplorer, openPanel, panel, shown, whyNot, type ExplorerRun } from './explorer/open-explorer.js';
import { findViolations } from './support/find-violations.js';

const inBrowser = whyNot === null ? describe : describe.skip;
const service = '?start=service:service-1&selected=service:service-1';
const journey = '?start=journey:when-someone-dies&open=journey:when-someone-dies~HAS_STEP~OUT~Step~6';
const owned = `${journey},${[1, 2, 3, 4, 5, 6].map((at) => `step:when-someone-dies/step-${at}~USES~OUT~Service~1,service:service-${at}~OWNED_BY~OUT~Organisation~2`).join()}`;

inBrowser(`what a person does in the explorer${whyNot === null ? '' : ` (${whyNot})`}`, () => {
  let run: ExplorerRun;
  beforeAll(async () => {
    run = await openExplorer(0);
  }, 60_000);
  afterAll(() => run?.close());

  it('expands chosen kinds with a limit, and takes away what one expansion brought', async () => {
    const page = await run.open(service);
    await page.getByText('0 of 41 shown').waitFor();
    await page.getByLabel('How many of each kind at once').fill('5');
    await page.getByRole('checkbox', { name: /^owned by \(organisation\)/ }).uncheck();
    await page.getByRole('button', { name: 'Show neighbours of the ticked kinds' }).click();
    await shown(page, 6);
    await page.getByText('5 of 41 shown').waitFor();
    await page.getByRole('treeitem', { name: /Service 1.*37 neighbours not shown/ }).waitFor();
    await page.getByRole('listitem').filter({ hasText: 'used by' }).getByRole('button', { name: 'Take away' }).click();
    await shown(page, 1);
    await page.context().close();
  }, 60_000);

  it('shows one shortest way, then every way as short, each with who says so, and comes back by its link', async () => {
    const page = await run.open('?start=service:service-2,service:service-6&mark=service:service-2,service:service-6');
    await page.getByRole('button', { name: 'Show the shortest way: Service 2 to Service 6' }).click();
    await shown(page, 3);
    await page.getByText('There is one other way as short.').waitFor();
    await page.getByRole('button', { name: 'Show every way as short' }).click();
    await shown(page, 4);
    await page.getByRole('heading', { name: 'Way 2 of 2' }).waitFor();
    expect(await page.getByRole('group', { name: 'Service 2 to Service 6' }).getByRole('link', { name: 'The register' }).count()).toBe(4);
    expect(page.url()).toContain('path=service:service-2~service:service-6~every');
    await page.reload();
    await page.getByRole('heading', { name: 'Way 2 of 2' }).waitFor();
    await page.getByRole('button', { name: 'Take away: Service 2 to Service 6' }).click();
    await shown(page, 2);
    await page.context().close();
  }, 60_000);

  it('offers the same menu by the other mouse button in the picture, in the list by Shift and F10, and in the table', async () => {
    const page = await run.open(service);
    await shown(page, 1);
    await drawn(page);
    const box = await page.locator('.cc-ex-canvas').boundingBox();
    const middle = { x: (box?.width ?? 0) / 2, y: (box?.height ?? 0) / 2 - 20 };
    await page.locator('.cc-ex-canvas').click({ button: 'right', position: middle });
    const menu = page.getByRole('menu', { name: 'What to do with Service 1' });
    await menu.waitFor();
    const inPicture = await menu.getByRole('menuitem').allTextContents();
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
    await page.locator('.cc-ex-canvas').dblclick({ position: middle });
    await shown(page, 22);
    await page.getByRole('button', { name: 'Undo' }).click();
    await shown(page, 1);

    await page.getByRole('treeitem').first().focus();
    await page.keyboard.press('Shift+F10');
    await menu.waitFor();
    expect((await menu.getByRole('menuitem').allTextContents()).sort()).toEqual(inPicture.sort());
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Start again from here');
    await page.keyboard.press('m');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Mark');
    await page.keyboard.press('Enter');
    await page.getByRole('treeitem', { name: /Service 1.*marked/ }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('treeitem');

    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.getByRole('button', { name: 'What to do with Service 1' }).click();
    await menu.getByRole('menuitem', { name: 'Hide' }).click();
    await shown(page, 0, 1);
    await page.context().close();
  }, 60_000);

  it('filters by kind, by department and by any property, and says what that hides', async () => {
    const page = await run.open(owned);
    await shown(page, 17);
    await page.getByRole('checkbox', { name: /^Home office/ }).uncheck();
    // The department itself and its one service; what it shares with another department stays.
    await page.getByText('Home office, hides 2 things').first().waitFor();
    await shown(page, 15, 17);
    await page.getByRole('checkbox', { name: /^step \(6\)/ }).uncheck();
    await shown(page, 9, 17);
    // It opened by itself, because something is filtered.
    await page.getByLabel('Property', { exact: true }).first().selectOption({ label: 'Level' });
    await page.getByRole('checkbox', { name: 'Level: Whole (1)' }).uncheck();
    await page.getByText('Level: Whole (1), hides 1 thing').waitFor();
    await shown(page, 8, 17);
    await page.getByRole('button', { name: 'Show every kind' }).click();
    await shown(page, 17);
    await page.context().close();
  }, 60_000);

  it('marks many by property, links and neighbours, and acts on them together; everything can be undone', async () => {
    const page = await run.open(owned);
    await shown(page, 17);
    const choose = await openPanel(page, 'Mark many');
    await choose.getByLabel('Property').selectOption({ label: 'Level' });
    await choose.getByLabel('Value').selectOption({ label: 'Whole (1)' });
    await choose.getByRole('button', { name: 'Mark them' }).first().click();
    await choose.getByText('1 thing marked').waitFor();
    await choose.getByRole('button', { name: 'Mark what is next to the marked' }).click();
    await choose.getByText('3 things marked').waitFor();
    await choose.getByRole('button', { name: 'Unmark all' }).click();
    await choose.getByLabel('Links shown').fill('6');
    await choose.getByRole('button', { name: 'Mark them' }).last().click();
    await choose.getByText('1 thing marked').waitFor();
    await choose.getByRole('button', { name: 'Hide what is marked' }).click();
    await shown(page, 16, 17);
    await page.getByText('1 thing hidden by hand').waitFor();
    for (let at = 0; at < 5; at += 1) await page.getByRole('button', { name: 'Undo' }).click();
    await shown(page, 17);
    await choose.getByText('0 things marked').waitFor();
    await page.context().close();
  }, 60_000);

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
    await page.getByRole('group', { name: 'Level' }).getByRole('checkbox', { name: 'Whole' }).waitFor();
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

  it('is walked, told and changed by keys alone in the picture', async () => {
    const page = await run.open(`${journey}&selected=journey:when-someone-dies`);
    await shown(page, 7);
    await drawn(page);
    const told = (text: RegExp) => page.locator('[role=status]', { hasText: text }).first().waitFor({ state: 'attached' });
    await told(/7 things joined\./);
    const picture = page.getByRole('application', { name: 'Picture of what is on screen' });
    await picture.focus();
    let chosen = '';
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
      await page.keyboard.press(key);
      chosen = new URL(page.url()).searchParams.get('selected') ?? '';
      if (chosen.startsWith('step:')) break;
    }
    expect(chosen).toMatch(/^step:/);
    await told(/^When someone dies step \d, step, \d links? on screen\.$/);
    for (const key of ['+', '-', '0', 'Shift+ArrowLeft']) await page.keyboard.press(key);
    await page.keyboard.press('Enter');
    await shown(page, 8);
    await told(/1 thing joined\./);
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('Escape');
    expect(await picture.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('h');
    await shown(page, 7, 8);
    await told(/1 thing left\./);
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
    const give = (content: object | string) => there.getByLabel('Open a file').setInputFiles({ name: 'view.json', mimeType: 'application/json', buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)) });
    await give('{"format": "crossc');
    await there.getByText('This file cannot be read: it is no JSON, or it is cut off. Nothing was changed.').waitFor();
    await give({ format: 'something else' });
    await there.getByText('it holds no saved view of the explorer').waitFor();
    await give({ ...file, version: 7 });
    await there.getByText('saved by a newer Crosscut (its form is 7').waitFor();
    await shown(other, 1);
    await give({ format: 'crosscut-view', version: 1, name: 'Old', search: 'start=journey:when-someone-dies&together=departments&open=journey:when-someone-dies~HAS_STEP~OUT~Step~6,service:a~OWNS~OUT~Service~1' });
    await there.getByText('one part of it could not be read and is left out: open=service:a~OWNS~OUT~Service~1').waitFor();
    await shown(other, 7);
    expect(other.url()).toContain('together=groups');
    await page.context().close();
    await other.context().close();
  }, 90_000);

  it('has nothing that axe finds with everything open, in the dark, in forced colours and narrow, and gave the browser nothing to complain about', async () => {
    for (const options of [{}, { colorScheme: 'dark' }, { forcedColors: 'active' }, { viewport: { width: 320, height: 640 } }] as const) {
      const page = await run.open(`${owned}&selected=service:service-2&mark=service:service-2,service:service-6&path=service:service-2~service:service-6~every`, options);
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
