import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { drawn, openExplorer, openPanel, shown, whyNot, type ExplorerRun } from './explorer/open-explorer.js';

const inBrowser = whyNot === null ? describe : describe.skip;
const journey = '?start=journey:when-someone-dies&open=journey:when-someone-dies~HAS_STEP~OUT~Step~6';
const owned = `${journey},${[1, 2, 3, 4, 5, 6].map((at) => `step:when-someone-dies/step-${at}~USES~OUT~Service~1,service:service-${at}~OWNED_BY~OUT~Organisation~2`).join()}`;

inBrowser(`how the explorer looks and what it gives away${whyNot === null ? '' : ` (${whyNot})`}`, () => {
  let run: ExplorerRun;
  beforeAll(async () => {
    run = await openExplorer(0);
  }, 60_000);
  afterAll(() => run?.close());

  const saved = async (page: Page, save: Locator, name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), save.getByRole('button', { name }).click()]);
    return readFile(await download.path());
  };
  /** Read by a parser of XML: how often elements of a name stand in it, and the values of an attribute of them. */
  const read = async (page: Page, xml: string, element: string, attribute: string) => {
    // The policy of our own pages forbids them to parse anything.
    const elsewhere = await page.context().newPage();
    const found = await elsewhere.evaluate(
      ([text, tag, name]) => {
        // oxlint-disable-next-line typescript/no-explicit-any -- the tests know no types of the browser
        const parsed = new (globalThis as any).DOMParser().parseFromString(text, 'application/xml');
        if (parsed.querySelector('parsererror')) throw new Error(parsed.querySelector('parsererror').textContent);
        return [...parsed.getElementsByTagName(tag)].map((one) => String(one.getAttribute(name)));
      },
      [xml, element, attribute] as const,
    );
    await elsewhere.close();
    return found;
  };

  it('gives a picture, a drawing, a table and a graph that programs can open', async () => {
    const page = await run.open(owned);
    await shown(page, 17);
    await drawn(page);
    const save = await openPanel(page, 'Save and share');
    const png = PNG.sync.read(await saved(page, save, 'Picture (PNG)'));
    const colours = new Set(Array.from({ length: png.width * png.height }, (_, at) => png.data.readUInt32BE(at * 4)));
    expect([png.width > 500, png.height > 300, colours.size > 20]).toEqual([true, true, true]);
    const svg = (await saved(page, save, 'Drawing (SVG)')).toString();
    expect((await read(page, svg, 'svg', 'viewBox'))[0]).toMatch(/^-?[\d.]+ -?[\d.]+ [\d.]+ [\d.]+$/);
    expect((await read(page, svg, 'text', 'x')).length).toBeGreaterThan(16);
    const graphml = (await saved(page, save, 'Graph (GraphML)')).toString();
    const ids = new Set(await read(page, graphml, 'node', 'id'));
    const ends = [...(await read(page, graphml, 'edge', 'source')), ...(await read(page, graphml, 'edge', 'target'))];
    expect([ids.size, ends.length, ends.every((end) => ids.has(end))]).toEqual([17, 50, true]);
    const rows = parse(await saved(page, save, 'Table (CSV)'), { bom: true, columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(17);
    await page.context().close();
  }, 60_000);

  it('keeps only a thing and what is next to it, pins it, hides a kind of link and says so, and undoes each', async () => {
    const page = await run.open(`${owned}&selected=service:service-2`);
    await shown(page, 17);
    await drawn(page);
    await page.getByRole('button', { name: 'Pin', exact: true }).click();
    await page.getByRole('treeitem', { name: /Service 2.*pinned/ }).waitFor();
    const pinned = new URL(page.url()).searchParams.get('pin');
    expect(pinned).toMatch(/^service:service-2~-?\d+~-?\d+$/);
    await page.getByRole('button', { name: 'Arrange anew' }).click();
    await drawn(page);
    expect(new URL(page.url()).searchParams.get('pin')).toBe(pinned);
    await page.getByRole('checkbox', { name: /^then \(5\)/ }).uncheck();
    await page.getByText('then (5), its links and what came by them are hidden').waitFor();
    await page.getByRole('button', { name: 'Keep only this and its neighbours' }).click();
    await shown(page, 4, 17);
    await page.getByText('13 things not kept').waitFor();
    for (let at = 0; at < 3; at += 1) await page.getByRole('button', { name: 'Undo' }).click();
    await shown(page, 17);
    expect(new URL(page.url()).search).toBe(new URL(`http://x/${owned}&selected=service:service-2`).search);
    for (let at = 0; at < 3; at += 1) await page.getByRole('button', { name: 'Redo' }).click();
    await shown(page, 4, 17);
    await page.context().close();
  }, 60_000);

  it('draws by a rule, in four arrangements, and is moved and zoomed by keys', async () => {
    const page = await run.open(owned);
    await shown(page, 17);
    await drawn(page);
    const save = await openPanel(page, 'Save and share');
    const drawings = new Set<string>();
    for (const label of ['By links', 'In layers', 'Lanes by group', 'Circles by group']) {
      await page.getByLabel('Arrangement').selectOption({ label });
      await drawn(page);
      drawings.add((await saved(page, save, 'Drawing (SVG)')).toString());
    }
    expect(drawings.size).toBe(4);
    const before = [...drawings].at(-1);
    const looks = await openPanel(page, 'Appearance');
    await looks.getByLabel('Property').selectOption({ label: 'Level' });
    await looks.getByLabel('Value').selectOption({ label: 'A whole outcome (1)' });
    await looks.getByRole('button', { name: 'Add rule' }).click();
    await looks.getByText(/^Where Level is A whole outcome: large/).waitFor();
    expect(page.url()).toContain('rule=level~');
    await drawn(page);
    expect((await saved(page, save, 'Drawing (SVG)')).toString()).not.toBe(before);

    const picture = page.getByRole('application');
    await picture.focus();
    const look = async (key: string) => {
      await page.keyboard.press(key);
      await page.waitForTimeout(300);
      return (await picture.screenshot()).toString('base64');
    };
    const whole = await look('0');
    const near = await look('+');
    const aside = await look('Shift+ArrowLeft');
    expect(new Set([whole, near, aside, await look('0')]).size).toBe(3);
    await page.context().close();
  }, 90_000);

  it('dims what is not on the way between two things', async () => {
    const page = await run.open(`${owned}&path=service:service-2~service:service-6`);
    await shown(page, 17);
    await drawn(page);
    const save = await openPanel(page, 'Save and share');
    const svg = (await saved(page, save, 'Drawing (SVG)')).toString();
    // Three things and two links are on the way; fourteen things and twenty-three links are not.
    expect(svg.match(/<g opacity="0.25">/g)).toHaveLength(37);
    await page.context().close();
  }, 60_000);

  it('sorts and filters the table, and gives the rows that are left as CSV', async () => {
    const page = await run.open(`${owned}&beside=table`);
    await shown(page, 17);
    const table = page.getByRole('table', { name: 'The same things as a table' });
    await page.getByRole('button', { name: 'Sort by Links shown' }).click();
    await page.getByRole('button', { name: 'Sort by Links shown' }).click();
    await page
      .getByRole('columnheader', { name: /Links shown/ })
      .and(page.locator('[aria-sort=descending]'))
      .waitFor();
    expect(await table.getByRole('rowheader').first().textContent()).toBe('When someone dies');
    await page.getByLabel('Only rows with').fill('service');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^These \d+ rows as CSV$/ }).click(),
    ]);
    const rows = parse(await readFile(await download.path()), { bom: true }) as string[][];
    expect(rows.length - 1).toBe(await table.getByRole('rowheader').count());
    expect(rows.length - 1).toBe(6);
    await page.context().close();
  }, 60_000);

  it('gave the browser nothing to complain about', () => expect(run.complaints).toEqual([]));
});
