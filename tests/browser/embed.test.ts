import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, it } from '@jest/globals';
import { findViolations } from './support/find-violations.js';
import { inBrowser } from './support/in-browser.js';
import { desktop, narrow, openPage } from './support/open-browser.js';
import { startServer } from './support/start-server.js';

let host: Server;
let port: number;
/** A server that one other site may frame: a page of it frames whatever its query names. */
const start = async () => {
  host = createServer((request, response) => {
    const framed = new URL(request.url ?? '/', 'http://host').searchParams.get('framed');
    response
      .setHeader('content-type', 'text/html')
      .end(
        `<!doctype html><html lang="en"><title>Another site</title><body><h1>Another site</h1><iframe title="Crosscut" src="${framed}" width="1100" height="700"></iframe></body></html>`,
      );
  }).listen(0, '127.0.0.1');
  await once(host, 'listening');
  ({ port } = host.address() as AddressInfo);
  return startServer({ CROSSCUT_EMBED: `http://127.0.0.1:${port}` });
};

inBrowser(
  'a read-only view in a page of another site',
  (product) => {
    afterAll(() => {
      host?.close();
    });
    const framing = (address: string, name = '127.0.0.1') =>
      `http://${name}:${port}/?framed=${encodeURIComponent(product.server.url + address)}`;

    it('shows a journey with its drawing, what it is by, and opens what is linked in a window of its own', async () => {
      const { page, context, complaints } = await openPage(product.browser, desktop);
      await page.goto(framing('/embed/journeys/when-someone-dies?boundary=ORGANISATION'), { waitUntil: 'networkidle' });
      const frame = page.frameLocator('iframe');
      await frame.getByRole('heading', { name: 'When someone dies' }).waitFor();
      expect(await frame.locator('.cc-swim').count()).toBe(1);
      await frame.getByText('Unofficial. Not endorsed by the organisations named.').waitFor();
      expect(await frame.locator('form, select, input').count()).toBe(0);
      const opened = context.waitForEvent('page');
      await frame.getByRole('link', { name: 'Open the whole page, with sources' }).click();
      expect((await opened).url()).toBe(`${product.server.url}/journeys/when-someone-dies?boundary=ORGANISATION&lang=en`);
      const step = context.waitForEvent('page');
      await frame.locator('.cc-swim a').first().press('Enter');
      expect((await step).url()).toContain('/journeys/when-someone-dies?');
      expect(complaints).toEqual([]);
      await context.close();
    });

    it('marks what is invented, in Welsh too, narrow, and satisfies axe', async () => {
      const { page, context, complaints } = await product.open('/embed/journeys/demo-start-a-business?lang=cy', narrow);
      await page.getByText('Enghraifft ddychmygol').first().waitFor();
      await page.getByText('Answyddogol').waitFor();
      expect(await findViolations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')).toBe(false);
      expect(complaints).toEqual([]);
      await context.close();
    });

    it('shows the answer of a question', async () => {
      const { page, context, complaints } = await openPage(product.browser, desktop);
      await page.goto(framing('/embed/questions/servicesWithoutOneOwner?first=5'), { waitUntil: 'networkidle' });
      const frame = page.frameLocator('iframe');
      await frame.getByRole('row').nth(1).waitFor();
      expect(await frame.getByRole('link', { name: 'Open the whole page, with sources' }).getAttribute('href')).toBe(
        '/questions/servicesWithoutOneOwner?first=5&lang=en',
      );
      expect(complaints).toEqual([]);
      await context.close();
    });

    it('shows a view of the explorer that can be moved and read, and not changed', async () => {
      const { page, context, complaints } = await openPage(product.browser, desktop);
      await page.goto(framing('/embed/explore?start=journey:when-someone-dies&open=journey:when-someone-dies~HAS_STEP~OUT~Step~20'), {
        waitUntil: 'networkidle',
      });
      const frame = page.frameLocator('iframe');
      await frame.getByText('18 of 18 things shown').waitFor();
      await frame.locator('.cc-ex-canvas-frame[aria-busy=false]').waitFor();
      expect(await frame.locator('form, select, input').count()).toBe(0);
      await frame.getByRole('application').focus();
      await page.keyboard.press('ArrowRight');
      await frame
        .getByRole('status')
        .filter({ hasText: /\d links? on screen\.$/ })
        .waitFor({ state: 'attached' });
      for (const key of ['Enter', 'h', 'Shift+F10', 'ArrowRight', '+', '0']) await page.keyboard.press(key);
      await frame.getByText('18 of 18 things shown').waitFor();
      expect(await frame.getByRole('menu').count()).toBe(0);
      await frame.getByText('The same as a list').click();
      expect(
        await frame
          .getByRole('listitem')
          .filter({ hasText: /^Apply for probate, step/ })
          .getByRole('listitem')
          .count(),
      ).toBeGreaterThan(1);
      const opened = context.waitForEvent('page');
      await frame.getByRole('link', { name: 'Open the whole page, with sources' }).click();
      expect((await opened).url()).toContain(`${product.server.url}/explore?start=journey%3Awhen-someone-dies&open=`);
      await page.goto(`${product.server.url}/embed/explore?everything=yes&together=groups`, { waitUntil: 'networkidle' });
      await page.getByRole('heading', { name: 'The whole map, by department' }).waitFor();
      await page.getByText('The same as a list').click();
      expect(await findViolations(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await context.close();
    });

    it.each([
      ['a site that is not named', '/embed/journeys/when-someone-dies', 'localhost'],
      ['a page that is no read-only view', '/journeys/when-someone-dies', '127.0.0.1'],
    ])('shows nothing to %s', async (_what, address, name) => {
      const { page, context, complaints } = await openPage(product.browser, desktop);
      await page.goto(framing(address, name), { waitUntil: 'networkidle' });
      expect(await page.frameLocator('iframe').getByRole('heading', { name: 'When someone dies' }).count()).toBe(0);
      expect(complaints.join()).toContain('frame-ancestors');
      await context.close();
    });
  },
  { start },
);
