import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { englishLeft } from './support/english-left.js';
import { findViolations } from './support/find-violations.js';
import { inBrowser, type Product } from './support/in-browser.js';
import { desktop, goTo, narrow, openPage, type OpenedPage } from './support/open-browser.js';

/** A drawing that cuts names into lines, of which one may be a word of ours: "Government Digital", "Service". */
const cutsNames = '/questions/organisationsOnJourney?journey=start-business-sole-trader';

/** Every page in the states that differ most. */
const addresses = [
  '/',
  '/journeys/when-someone-dies',
  '/journeys/when-someone-dies?handOff=value-estate%3Eapply-for-probate',
  '/journeys/when-someone-dies?step=apply-for-probate',
  '/journeys/demo-start-a-business?as=list',
  '/journeys/not-there',
  '/questions',
  '/questions/graphSummary',
  '/questions/servicesWithoutOneOwner?first=5',
  '/explore',
  '/explore?start=service:probate',
  '/explore?everything=yes&together=groups',
  '/graphql',
  '/data',
  '/about',
  '/method',
  '/accessibility',
  '/no-such-page',
  '/no-such/page',
  '/organisations/hm-revenue-customs',
  '/organisations/department-for-business-innovation-skills',
  '/services/probate',
  '/services/not-there',
  '/teams/demo-guide-content',
  '/professions/policy',
  '/communities/starting-a-business',
  '/sources/crosscut-editors',
  '/policies/national-minimum-wage',
  '/life-events/starting-a-business',
  '/reports/nao-carers-allowance-2019',
  '/silos/when-someone-dies-reported-justice-committee-probate-2024',
  '/embed/journeys/when-someone-dies',
  '/embed/questions/graphSummary',
  '/embed/explore?start=service:probate',
  '/questions/whatIf',
  '/questions/whatIf?journey=demo-start-a-business&ties=%5B%7B%22a%22%3A%22demo-tax-desk%22%2C%22b%22%3A%22demo-person-number-desk%22%7D%5D',
  '/questions/journeysByCrossing',
  '/questions/connectingPath?from=service%3Aprobate&to=service%3Aself-assessment',
  '/questions/serviceOwnersOverTime?service=trade-mark-application',
  cutsNames,
  '/questions/servicesWherePolicyAndDeliveryDiffer',
  '/questions/waysOfMaking?category=Registering',
  '/questions/whomToInvite?journey=no-such-journey',
];

/** An answer of 404 is what a page about something that is not there is made of. */
const unexpected = (complaint: string): boolean => !complaint.includes('404');

/** One window for all of them, which goes from page to page: a window for each costs twice the time. */
const oneWindow = (product: Product, size: typeof desktop) => {
  let opened: OpenedPage;
  beforeAll(async () => {
    opened = await openPage(product.browser, size);
  });
  afterAll(() => opened?.context.close());
  return async (address: string): Promise<{ page: Page; complaints: () => string[] }> => {
    const before = opened.complaints.length;
    await goTo(opened.page, product.server.url + address);
    return { page: opened.page, complaints: () => opened.complaints.slice(before).filter(unexpected) };
  };
};

/** Lines, boxes and words of a drawing that do not stand out three to one from the ground that the reader's system chose. */
const faintInDrawing = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    // oxlint-disable-next-line typescript/no-explicit-any -- the tests know no types of the browser
    const browser = globalThis as any;
    const lightOf = (colour: string): number => {
      const [red, green, blue] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
    };
    const ground = lightOf(browser.getComputedStyle(browser.document.body).backgroundColor);
    const standsOut = (colour: string) => (Math.max(ground, lightOf(colour)) + 0.05) / (Math.min(ground, lightOf(colour)) + 0.05) >= 3;
    return [
      ...browser.document.querySelectorAll(
        ['.cc-line', '.cc-line__bar', '.cc-step__box', '.cc-step__bar', '.cc-label'].map((one) => `.cc-swim ${one}`).join(),
      ),
    ]
      .filter((shape) => !standsOut(browser.getComputedStyle(shape).stroke))
      .map((shape) => shape.getAttribute('class'))
      .concat(
        [...browser.document.querySelectorAll('.cc-swim .cc-step text')]
          .filter((text) => !standsOut(browser.getComputedStyle(text).fill))
          .map((text) => text.textContent),
      );
  });

inBrowser('every page', (product) => {
  describe.each([
    ['in English on a desk', desktop, 'en', 'en-GB'],
    ['in Welsh on a telephone', narrow, 'cy', 'cy'],
  ] as const)('%s', (_where, size, language, lang) => {
    const open = oneWindow(product, size);
    it.each(addresses)(
      '%s has one heading, keeps to the policy, satisfies axe, needs no sideways scrolling and mixes no languages',
      async (address) => {
        const { page, complaints } = await open(`${address}${address.includes('?') ? '&' : '?'}lang=${language}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        expect(await page.evaluate('document.documentElement.lang')).toBe(lang);
        expect(await page.title()).not.toBe(address === '/' ? '' : 'Crosscut');
        expect(await findViolations(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')).toBe(false);
        if (language === 'cy' && address !== cutsNames) expect(await englishLeft(page)).toEqual([]);
        expect(complaints()).toEqual([]);
      },
    );
  });

  describe('320 pixels wide, in the colours of the reader’s system', () => {
    const open = oneWindow(product, { width: 320, height: 700 });
    it.each(addresses)('%s needs no sideways scrolling, and what it draws stands out', async (address) => {
      const { page, complaints } = await open(address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
      await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
      expect(await faintInDrawing(page)).toEqual([]);
      await page.emulateMedia({ forcedColors: null, colorScheme: null });
      expect(complaints()).toEqual([]);
    });
  });

  describe('by keyboard alone', () => {
    it.each([
      '/',
      '/journeys/learn-to-drive-a-car',
      '/questions',
      '/questions/whatIf',
      '/explore?start=service:probate',
      '/graphql',
      '/data',
      '/about',
      '/organisations/hm-revenue-customs',
      '/services/not-there',
      '/no-such-page',
    ])(
      '%s is walked through from the way past the header to the end: each stop once, in sight, marked, and no way is shut',
      async (address) => {
        const { page, context, complaints } = await product.open(address);
        const stops = await walk(page);
        expect(stops[0]).toMatchObject({ text: 'Skip to main content' });
        expect(stops.filter(({ marked, inSight }) => !marked || !inSight)).toEqual([]);
        expect(stops.length).toBeGreaterThan(8);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        expect(await page.evaluate('document.activeElement.id')).toBe('main');
        expect(complaints.filter(unexpected)).toEqual([]);
        await context.close();
      },
    );
  });
});

interface Stop {
  readonly text: string;
  /** It shows that it has the focus. */
  readonly marked: boolean;
  readonly inSight: boolean;
}

const mostStops = 400;

/** What Tab reaches one after the other until it leaves the page. @throws when it never does */
const walk = async (page: Page): Promise<Stop[]> => {
  const stops: Stop[] = [];
  for (let count = 0; count < mostStops; count++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(async (): Promise<Stop | 'same' | null> => {
      // oxlint-disable-next-line typescript/no-explicit-any -- the tests know no types of the browser
      const browser = globalThis as any;
      const outer = browser.document.activeElement;
      if (outer === browser.document.body || outer === null) return null;
      // A field for a date has a stop for each of its parts.
      if (outer === browser.lastStop) return 'same';
      browser.lastStop = outer;
      if (outer.dataset.walked) throw new Error(`Tab comes back to ${outer.outerHTML.slice(0, 120)}.`);
      outer.dataset.walked = 'yes';
      const own = outer.shadowRoot?.activeElement ?? outer;
      const shown = [own, own.closest?.('.cm-editor'), own.parentElement].filter(Boolean);
      const isMarked = (element: unknown) => {
        const { outlineStyle, outlineWidth, boxShadow } = browser.getComputedStyle(element);
        return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      };
      // In a drawing the shape inside the link carries the mark.
      const isDrawnMarked = () =>
        own.namespaceURI.endsWith('svg') &&
        [...own.querySelectorAll('*')].some(
          (shape: unknown) => isMarked(shape) || browser.getComputedStyle(shape).stroke === 'rgb(255, 221, 0)',
        );
      // An editor marks itself a moment after it has the focus.
      if (!shown.some(isMarked)) await new Promise((done) => setTimeout(done, 50));
      const box = outer.getBoundingClientRect();
      return {
        text: (own.getAttribute('aria-label') ?? own.textContent ?? own.id ?? '').trim().slice(0, 60),
        marked: shown.some(isMarked) || isDrawnMarked(),
        inSight:
          box.bottom > 0 && box.top < browser.innerHeight && box.right > 0 && box.left < browser.innerWidth && box.width + box.height > 0,
      };
    });
    if (stop === null) return stops;
    if (stop !== 'same') stops.push(stop);
  }
  throw new Error(`Tab does not leave ${page.url()} within ${mostStops} stops; the last was ${JSON.stringify(stops.at(-1))}.`);
};
