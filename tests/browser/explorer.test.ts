import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AxeBuilder } from '@axe-core/playwright';
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { buildFakeGraph, startFakeServer } from './explorer/fake-server.js';

const chromiumPath = process.env.CROSSCUT_CHROMIUM ?? '/usr/bin/chromium';
const folder = path.resolve(import.meta.dirname, '../../dist/ui');
const here = existsSync(chromiumPath) && existsSync(path.join(folder, 'index.html'));
const withBrowser = here ? describe : describe.skip;

withBrowser(here ? 'the explorer in a browser' : 'the explorer in a browser (needs Chromium, or CROSSCUT_CHROMIUM set to its path, and the built pages: npm run build)', () => {
  let browser: Browser;
  let server: Server;
  let url: string;
  const complaints: string[] = [];

  beforeAll(async () => {
    ({ url, server } = await startFakeServer(folder, buildFakeGraph(900)));
    browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  const open = async (search: string, width = 1280): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => request.url().startsWith(url) || request.url().startsWith('blob:') || complaints.push(`asked elsewhere: ${request.url()}`));
    await page.goto(`${url}/explore${search}`);
    return page;
  };
  const axe = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  const journey = '?start=journey:when-someone-dies&open=journey:when-someone-dies~HAS_STEP~OUT~Step~6';

  it('starts from anything, expands with counts of what is hidden, undoes, and is restored by its link', async () => {
    const page = await open('');
    await page.getByRole('combobox', { name: /Find something/ }).fill('service 1');
    await page.getByRole('option', { name: /Service 1/ }).first().click();
    await page.getByText('0 of 41 shown').waitFor();
    await page.getByRole('listitem').filter({ hasText: 'used by' }).getByRole('button', { name: 'Show 20 more' }).click();
    await page.getByText('20 of 41 shown').waitFor();
    await page.getByText('21 of 21 things shown').waitFor();
    const again = await open(new URL(page.url()).search);
    await again.getByText('21 of 21 things shown').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('1 of 1 things shown').waitFor();
    await page.getByRole('button', { name: 'Redo' }).click();
    await page.getByText('21 of 21 things shown').waitFor();
    await page.goBack();
    await page.getByText('1 of 1 things shown').waitFor();
  }, 60_000);

  it('is used from start to end with the keyboard alone', async () => {
    const page = await open('');
    await page.getByRole('combobox', { name: /Find something/ }).focus();
    await page.keyboard.type('when someone dies');
    await page.getByRole('option').first().waitFor({ timeout: 5_000 });
    await page.keyboard.press('Enter');
    await page.getByRole('treeitem').first().waitFor();
    for (let presses = 0; presses < 60 && !(await page.evaluate(() => document.activeElement?.getAttribute('role') === 'treeitem')); presses += 1) await page.keyboard.press('Tab');
    await page.getByText('0 of 6 shown').waitFor();
    await page.keyboard.press('e');
    await page.getByText('7 of 7 things shown').waitFor();
    // Right once to the first link, and along it to its other end.
    await page.locator('[role=treeitem][aria-expanded=true]:focus').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.locator('[role=treeitem][aria-level="2"]:focus').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.locator('[role=treeitem][data-key^="step:when-someone-dies/"]:focus').waitFor();
    await page.keyboard.press('h');
    await page.getByText('6 of 7 things shown').waitFor();
    await page.locator('[role=treeitem]:focus').waitFor({ timeout: 5_000 });
    expect(await page.locator('[role=treeitem]:focus').count()).toBe(1);
  }, 60_000);

  it('shows groups first above 300 things and each when asked', async () => {
    const councils = Array.from({ length: 11 }, (_, at) => `organisation:council-${at}`);
    const page = await open(`?start=${councils.join(',')}&open=${councils.map((key) => `${key}~OWNED_BY~IN~Service~100`).join(',')}`);
    await page.getByText('911 of 911 things shown').waitFor({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Draw all 911' }).click();
    await page.getByRole('treeitem').first().waitFor();
    expect(await page.getByRole('treeitem').count()).toBe(200);
    await page.getByRole('button', { name: 'Stop arranging' }).waitFor({ state: 'detached' });
  }, 60_000);

  it('has nothing that axe finds, wide and narrow, as list and as table, and no sideways scrolling at 320 pixels', async () => {
    for (const width of [1280, 320]) for (const search of ['', `${journey}&selected=journey:when-someone-dies`, `${journey}&beside=table`]) {
      const page = await open(search, width);
      if (search) await page.getByText('7 of 7 things shown').waitFor();
      else await page.getByRole('main').getByRole('combobox').waitFor();
      expect([width, search, await axe(page)]).toEqual([width, search, []]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await page.context().close();
    }
  }, 120_000);

  it('gave the browser nothing to complain about: no error, no breach of the policy, nothing from elsewhere', () => {
    expect(complaints).toEqual([]);
  });
});
