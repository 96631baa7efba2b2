import { expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { hostileTexts } from '../support/hostile-text.js';
import { writeDataset } from '../support/write-dataset.js';
import { whatLeavesTheFile } from '../support/self-contained.js';
import { inBrowser } from './support/in-browser.js';
import { desktop, goTo, openPage } from './support/open-browser.js';
import { startServer } from './support/start-server.js';

const text = (at: number): string => hostileTexts[at % hostileTexts.length] as string;
const each = <T>(make: (at: number) => T, count: number = hostileTexts.length): T[] => Array.from({ length: count }, (_, at) => make(at));
const steps = 12;
/** A journey, and much around it, whose every word was written by somebody who wishes us ill. */
const rows = {
  'sources.csv': [
    {
      id: 'x',
      name: text(0),
      publisher: text(1),
      url: 'https://evil.example/?q=<script>'.replace(/[<>]/g, '%3C'),
      licence: text(9),
      kind: 'PUBLISHED',
      retrieved: '2026-01-01',
    },
  ],
  'organisations.csv': each((at) => ({
    id: `o-${at}`,
    name: text(at),
    abbreviation: text(at + 1),
    kind: at % 2 ? 'MINISTERIAL_DEPARTMENT' : 'OTHER',
    aliases: text(at).replaceAll(';', ','),
    surveyedOn: '2026-01-01',
  })),
  'services.csv': each((at) => ({ id: `s-${at}`, name: text(at), summary: text(at + 3), category: text(at), audience: text(at + 1) })),
  'service-owners.csv': each((at) => ({ service: `s-${at}`, organisation: `o-${at}` })),
  'journeys.csv': each((at) => ({ id: `j-${at}`, name: text(at), summary: text(at + 1) }), 40),
  'steps.csv': each(
    (at) => ({ journey: 'j-0', id: `t-${at}`, position: String(at + 1), name: text(at), services: `s-${at};s-${at + steps}` }),
    steps,
  ),
  'step-order.csv': each((at) => ({ journey: 'j-0', from: `t-${at}`, to: `t-${at + 1}`, passes: text(at + 9) }), steps - 1),
  'professions.csv': each((at) => ({ id: `p-${at}`, name: text(at) }), 5),
  'teams.csv': each((at) => ({ id: `m-${at}`, name: text(at), organisation: `o-${at}`, activity: 'DELIVERY', people: '5' }), steps),
  'team-professions.csv': each((at) => ({ team: `m-${at}`, profession: `p-${at % 5}`, people: '3' }), steps),
  'team-services.csv': each((at) => ({ team: `m-${at}`, service: `s-${at}` }), steps),
  'collaborations.csv': each((at) => ({ team: `m-${at}`, with: `m-${at + 1}`, strength: ['0', '0.25', '1'][at % 3] as string }), steps - 1),
  'communities.csv': each((at) => ({ id: `c-${at}`, name: text(at), purpose: text(at + 1) }), 4),
  'community-members.csv': each((at) => ({ community: `c-${at % 4}`, team: `m-${at}` }), steps),
  'reports.csv': each(
    (at) => ({
      id: `r-${at}`,
      name: text(at),
      journey: 'j-0',
      handOffs: `t-${at}>t-${at + 1}`,
      between: `organisation:o-${at}`,
      statement: text(at),
      figures: text(at + 1),
      since: text(at + 2),
      reportedOn: '2025-01-01',
    }),
    5,
  ),
};

const pages = [
  '/',
  '/journeys/j-0',
  '/journeys/j-0?boundary=ORGANISATION&handOff=t-0%3Et-1',
  '/organisations/o-0',
  '/services/s-1',
  '/teams/m-2',
  '/communities/c-1',
  '/professions/p-0',
  '/sources/x',
  '/data',
  '/questions/silosSplittingJourney?journey=j-0',
  '/questions/organisationsOnJourney?journey=j-0',
  '/questions/reportsOnJourney?journey=j-0',
  '/questions/factHistory?fact=service%3As-0',
  '/questions/graphSummary',
  '/questions/waysOfMaking',
  '/explore?start=journey:j-0,organisation:o-0,service:s-1&open=journey:j-0~HAS_STEP~OUT~Step~20',
  // What comes in through an address is hostile too.
  '/journeys/%3Cimg%20src=x%20onerror=window.hacked=1%3E',
  '/questions/neighbours?id=%3Cscript%3Ewindow.hacked=1%3C/script%3E',
  '/explore?start=%3Cimg%20src=x%20onerror=window.hacked=1%3E',
  '/%3Cscript%3Ewindow.hacked=1%3C/script%3E',
];

/** A server on these rows alone. */
const start = async () => {
  const server = await startServer({ CROSSCUT_SEED: 'no' });
  await server.crosscut('load', writeDataset('hostile', rows));
  return server;
};

inBrowser(
  'hostile text',
  (product) => {
    it('is shown as text on every page: nothing of it runs, and the policy has nothing to refuse', async () => {
      const { page, context, complaints } = await openPage(product.browser, desktop);
      const dialogs: string[] = [];
      const elsewhere: string[] = [];
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(product.server.url) && !/^(blob|data):/.test(request.url())) elsewhere.push(request.url());
      });
      const shown = new Map<string, string>();
      for (const address of pages) {
        const heard = complaints.length;
        await goTo(page, product.server.url + address);
        shown.set(address, await page.locator('body').innerText());
        const found = await page.evaluate(
          'JSON.stringify([window.hacked ?? null, document.querySelectorAll(\'img[src="x"], svg[onload], base, script:not([src]), [onerror], [onload], a[href^="javascript:"]\').length])',
        );
        // What is not there, or is no question, may be told by the status of one request.
        expect([address, found, complaints.slice(heard).filter((said) => !/status of 40[04]/.test(said))]).toEqual([
          address,
          '[null,0]',
          [],
        ]);
      }
      expect([dialogs, elsewhere]).toEqual([[], []]);
      for (const address of ['/journeys/j-0', '/organisations/o-0', '/questions/organisationsOnJourney?journey=j-0'])
        expect([address, shown.get(address)?.includes(text(0))]).toEqual([address, true]);
      expect(shown.get('/journeys/j-0')).toContain(text(9));
      await context.close();
    });

    it('is found by typing it, and chosen as text', async () => {
      const { page, context, complaints } = await product.open('/');
      await page.getByRole('combobox').first().fill('img src');
      await page.getByRole('option').first().waitFor();
      expect(await page.getByRole('option').first().innerText()).toContain(text(0));
      expect([await page.evaluate('window.hacked ?? null'), complaints]).toEqual([null, []]);
      await context.close();
    });

    it('leaves as escaped CSV, as a brief that stands alone and as well-formed XML', async () => {
      for (const address of [
        '/answers/organisationsOnJourney.csv?journey=j-0',
        '/answers/reportsOnJourney.csv?journey=j-0',
        '/answers/silosSplittingJourney.csv?journey=j-0',
      ]) {
        const cells = (parse(await (await fetch(product.server.url + address)).text(), { from_line: 2 }) as string[][]).flat();
        expect(cells.length).toBeGreaterThan(5);
        expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(\.\d+)?(e-?\d+)?$/.test(cell))).toEqual([]);
      }
      const brief = await fetch(`${product.server.url}/journeys/j-0/brief.html`);
      expect(brief.status).toBe(200);
      const { page, context, complaints } = await openPage(product.browser, desktop);
      const html = await brief.text();
      await page.setContent(html);
      expect(
        await page.evaluate("[window.hacked ?? null, document.querySelectorAll('script, img, base, [onerror], [onload]').length].join()"),
      ).toBe(',0');
      expect(await page.locator('body').innerText()).toContain(text(0));
      // Names that look like markup stand in it escaped, so that nothing of them is left for a reader's program.
      expect(whatLeavesTheFile(html).filter((found) => found.startsWith('<'))).toEqual([]);
      for (const format of ['graphml', 'gexf']) {
        const out = await product.server.crosscut('export', '--network', 'journey-service', '--format', format);
        const wrong = await page.evaluate(
          `new DOMParser().parseFromString(${JSON.stringify(out)}, 'application/xml').querySelector('parsererror')?.textContent ?? null`,
        );
        expect([format, wrong, out.includes('window.hacked')]).toEqual([format, null, true]);
      }
      expect(complaints).toEqual([]);
      await context.close();
    });
  },
  { start },
);
