import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { drawn, journey, openExplorer, openPanel, owned, service, shown, whyNot, type ExplorerRun } from './explorer/open-explorer.js';
import { findViolations } from './support/find-violations.js';

const inBrowser = whyNot === null ? describe : describe.skip;

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
    await page.getByRole('checkbox', { name: 'Level: A whole outcome (1)' }).uncheck();
    await page.getByText('Level: A whole outcome (1), hides 1 thing').waitFor();
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
    await choose.getByLabel('Value').selectOption({ label: 'A whole outcome (1)' });
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

  it('gave the browser nothing to complain about', () => {
    expect(run.complaints).toEqual([]);
  });
});
