import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inBrowser } from './support/in-browser.js';
import { desktop, goTo, narrow } from './support/open-browser.js';

const askOtherwise = (page: Page) => page.getByRole('button', { name: 'Ask this otherwise' }).click();

inBrowser('questions and playground', (product) => {
  it('are asked by keyboard alone: a journey by part of its name, its id in the address', async () => {
    const { page, context } = await product.open('/questions/reportsOnJourney');
    await page.getByRole('main').getByRole('combobox').pressSequentially('when someone d');
    await page.getByRole('option', { name: /When someone dies/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('#param-journey[value="When someone dies"]').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/journey=when-someone-dies/);
    await page.getByRole('heading', { name: 'Answer' }).waitFor();
    await page.locator('#param-journey[value="When someone dies"]').waitFor();
    await context.close();
  });

  it.each([desktop, narrow])('answer first, in sight, also at a date of its own, and keep the form within reach: $width', async (size) => {
    const { page, context } = await product.open(
      '/questions/silosSplittingJourney?journey=start-business-sole-trader&asAt=2018-01-31',
      size,
    );
    const answer = page.getByRole('heading', { name: 'Answer', exact: true });
    await page.getByText('Start a business as a sole trader · Departments · 31 January 2018').waitFor();
    expect((await answer.boundingBox())?.y).toBeLessThan(0.6 * size.height);
    const form = page.locator('.cc-question-form');
    expect(await form.isVisible()).toBe(false);
    // Changed again and again: each time the reader is brought to the answer, and the form still holds what was typed.
    for (const boundary of ['ORGANISATION', 'ACTIVITY']) {
      await askOtherwise(page);
      expect(await page.evaluate('document.activeElement.localName')).toBe('summary');
      expect(await page.locator('#param-asAt').inputValue()).toBe('2018-01-31');
      await page.locator('#param-boundary').selectOption(boundary);
      await page.getByRole('button', { name: 'Ask', exact: true }).click();
      await page.waitForURL(new RegExp(`boundary=${boundary}`));
      await page.locator('h2:focus', { hasText: 'Answer' }).waitFor();
      expect(await answer.isVisible()).toBe(true);
      await page.locator('#param-journey[value="Start a business as a sole trader"]').waitFor();
    }
    expect((await answer.boundingBox())?.y).toBeLessThan(size.height);
    await page.getByRole('link', { name: 'When someone dies', exact: true }).click();
    await page.waitForURL(/journey=when-someone-dies/);
    await page.locator('h2:focus', { hasText: 'Answer' }).waitFor();
    await context.close();
  });

  it('open their form while nothing is asked, and when something is refused', async () => {
    const { page, context } = await product.open('/questions/silosSplittingJourney');
    expect(await page.locator('#param-journey').isVisible()).toBe(true);
    expect(await page.getByText('Ask this otherwise').first().isVisible()).toBe(false);
    await goTo(page, `${product.server.url}/questions/whomToInvite?journey=when-someone-dies&k=99`);
    expect(await page.locator('#param-k').isVisible()).toBe(true);
    await context.close();
  });

  it('take a new working link by pointer, without anything to type but names', async () => {
    const { page, context } = await product.open('/questions/whatIf?journey=demo-start-a-business&boundary=ORGANISATION');
    await askOtherwise(page);
    const here = () => page.evaluate('document.activeElement.id || document.activeElement.textContent');
    await page.getByRole('button', { name: 'Add a working link' }).click();
    expect(await here()).toBe('param-ties-1-a');
    await page.getByRole('button', { name: 'Add a working link' }).click();
    await page.getByRole('button', { name: 'Remove working link 2' }).click();
    expect(await here()).toBe('Add a working link');
    for (const [label, name] of [
      ['One team', 'Tax help desk'],
      ['The other team', 'Person number desk'],
    ] as const) {
      await page.getByRole('combobox', { name: label }).pressSequentially(name);
      await page
        .getByRole('option', { name: new RegExp(name) })
        .first()
        .click();
    }
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.waitForURL(/ties=/);
    await page.getByText('Tax help desk and Person number desk work together, every week.').waitFor();
    await context.close();
  });

  it('set a scenario beside today, mark what differs, and offer the link that would mend most', async () => {
    const { page, context } = await product.open('/questions/whatIf?journey=demo-start-a-business&boundary=ORGANISATION');
    await page.getByRole('table', { name: 'As recorded, and with these changes' }).waitFor();
    expect(await page.locator('.cc-sides__changed').count()).toBe(0);
    await page
      .getByRole('link', { name: /^Suppose / })
      .first()
      .click();
    await page.waitForURL(/ties=/);
    await page
      .locator('.cc-sides__changed', { hasText: 'Unlinked share' })
      .getByText(/▼ [\d.]+ points less/)
      .waitFor();
    // The scenario is its address: what a colleague opens is the same.
    const seen = await page.locator('.cc-sides').textContent();
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.locator('.cc-sides').textContent()).toBe(seen);
    await context.close();
  });

  it('go on paper without what cannot be used there: forms, closed folds and the addresses of links', async () => {
    const { page, context } = await product.open('/questions/organisationsOnJourney?journey=start-business-sole-trader');
    await page.getByRole('heading', { name: 'Answer', exact: true }).waitFor();
    await page.locator('.cc-cell a').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    for (const gone of ['.cc-question-form', '.cc-header form, .cc-header input', '.govuk-details:not([open])'])
      expect(await page.locator(gone).filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('.cc-fold summary').first().isVisible()).toBe(true);
    expect(await page.evaluate("getComputedStyle(document.querySelector('.cc-cell a'), '::after').content")).toBe('none');
    await context.close();
  });

  it('draw what they answer, with the same in words for those who do not see it', async () => {
    const { page, context } = await product.open('/questions/serviceOwnersOverTime?service=trade-mark-application', narrow);
    const picture = page.getByRole('img', { name: /Who, and when/ });
    await picture.waitFor();
    expect(await picture.locator('desc').textContent()).toContain(
      'Department for Business, Energy & Industrial Strategy (Intellectual Property Office): 14 July 2016 to 7 February 2023',
    );
    expect((await picture.boundingBox())?.width).toBeLessThanOrEqual(400);
    await goTo(page, `${product.server.url}/questions/organisationsOnJourney?journey=start-business-sole-trader&lang=cy`);
    await page.getByRole('heading', { name: /Pa sefydliadau mae’r daith hon yn eu croesi/ }).waitFor();
    await page.getByRole('img', { name: /Pwy sy’n trosglwyddo i bwy/ }).waitFor();
    await context.close();
  });

  it('say first what a reader needs, beside the drawing; further columns are asked for', async () => {
    const { page, context } = await product.open('/questions/silosSplittingJourney?journey=when-someone-dies');
    const table = page.getByRole('table', { name: 'Hand-offs' });
    await table.waitFor();
    const headings = () => table.getByRole('columnheader').allTextContents();
    expect(await headings()).toEqual([
      'From',
      'To',
      'What passes',
      'How closely they work together',
      'Finding',
      'Who was asked',
      'Evidence',
    ]);
    await page.getByRole('table', { name: 'Reported' }).waitFor();
    await page.locator('.cc-swim').first().waitFor();
    const overflows =
      'document.querySelectorAll(".cc-scroll:has(.cc-table)").values().filter((one) => one.scrollWidth > one.clientWidth).toArray().length';
    expect(await page.evaluate(overflows)).toBe(0);
    await page
      .getByRole('button', { name: /more columns/ })
      .first()
      .click();
    expect((await headings()).length).toBeGreaterThan(15);
    await page.getByRole('button', { name: 'Fewer columns' }).click();
    expect((await headings()).length).toBe(7);
    for (const address of [
      'journeysByCrossing',
      'reportsOnJourney?journey=when-someone-dies',
      'waysOfMaking?invented=true',
      'centralOrganisations',
    ]) {
      await goTo(page, `${product.server.url}/questions/${address}`);
      await page.getByRole('table').first().waitFor();
      expect(`${address} ${await page.evaluate(overflows)}`).toBe(`${address} 0`);
    }
    await context.close();
  });

  it('put first what moved, fold what only touched, and say a reorganisation in its own word', async () => {
    const { page, context } = await product.open('/questions/boundaryMoves?journey=set-up-limited-company');
    const moved = page.getByRole('table', { name: 'Reorganisations' });
    await moved.getByText('Ceased to cross: Check whether a company suits you → Protect the brand', { exact: true }).waitFor();
    const touched = page.getByRole('table', { name: 'Touched the owners, moved nothing' });
    expect(await touched.isVisible()).toBe(false);
    await page.getByText('Touched the owners, moved nothing (2)').click();
    expect(await touched.getByRole('row').count()).toBe(3);
    const beis = 'department-for-business-energy-and-industrial-strategy';
    await goTo(page, `${product.server.url}/questions/affectedByReorganisation?organisation=${beis}&asAt=2023-02-06`);
    const kinds = page.locator('dt', { hasText: 'Next on record: kinds' }).locator('xpath=following-sibling::dd');
    expect(await kinds.textContent()).toBe('split');
    await context.close();
  });

  it('show what is missing and what is refused beside the field', async () => {
    const { page, context } = await product.open('/questions/whomToInvite');
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    expect(await page.locator('#param-journey-error').textContent()).toContain('Journey');
    const refused = async (address: string, field: string, says: string) => {
      await goTo(page, `${product.server.url}/questions/${address}`);
      expect(await page.locator(`#param-${field}-error`).textContent()).toBe(says);
      expect(await page.getByRole('alert').getByRole('link').textContent()).toBe(says);
    };
    await refused('whomToInvite?journey=when-someone-dies&k=99', 'k', 'How many to invite: "99" must be at most 20.');
    // A field for a date cannot show what is none, so the words do.
    await refused(
      'journeysByCrossing?asAt=nonsense',
      'asAt',
      'On this date: "nonsense" is not a date of the calendar. Write it as YYYY-MM-DD.',
    );
    await refused(
      `whatIf?${new URLSearchParams({ journey: 'when-someone-dies', ties: '[{"a":"x"}]' })}`,
      'ties-1-b',
      'Working link 1, The other team is missing. Give the id of a team.',
    );
    // Nobody types a cursor: there is nothing to mend but to start again.
    await goTo(page, `${product.server.url}/questions/journeysByCrossing?after=zzz`);
    await page.getByText('no row ends a page here').waitFor();
    await page.getByRole('link', { name: 'First page' }).click();
    await page.getByRole('table').first().waitFor();
    await context.close();
  });

  it('name their examples as tables name things', async () => {
    const { page, context } = await product.open('/questions/whomToInvite');
    const sample = (name: string) => page.getByRole('link', { name, exact: true }).waitFor();
    await sample('When someone dies, boundary between: Organisations, teams or organisations: Organisations, how many to invite 5');
    await goTo(page, `${product.server.url}/questions/factHistory`);
    await sample('VAT: owned by HM Revenue & Customs');
    await sample('VAT, changed after 0');
    await goTo(page, `${product.server.url}/questions/graphSummary`);
    await askOtherwise(page);
    await sample('As it stands today');
    await sample('With invented examples');
    await context.close();
  });

  it('go on to the next page', async () => {
    const { page, context } = await product.open('/questions/journeysByCrossing?first=5');
    const first = await page.locator('tbody tr').first().textContent();
    await page.getByRole('link', { name: 'Next page' }).click();
    await page.waitForURL(/after=/);
    await page.getByRole('link', { name: 'First page' }).waitFor();
    await page.locator('[aria-busy="false"] tbody tr').first().waitFor();
    expect(await page.locator('tbody tr').first().textContent()).not.toBe(first);
    await page.locator('.cc-scroll:focus:has(table)').waitFor();
    expect(await page.getByRole('table').first().isVisible()).toBe(true);
    await context.close();
  });

  it('open as GraphQL in the playground, where every ready query runs and Tab leaves the editor', async () => {
    const { page, context, complaints } = await product.open('/questions/graphSummary');
    await page.getByText('See the GraphQL').click();
    await page.getByRole('link', { name: 'Open this answer as GraphQL' }).click();
    await page.locator('.cm-content').filter({ hasText: 'graphSummary' }).focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.id')).toBe('play-variables');
    await page.locator('#play-ready option').nth(20).waitFor({ state: 'attached' });
    const names = await page
      .locator('#play-ready option')
      .evaluateAll((options) => options.map((option) => (option as unknown as { value: string }).value).filter(Boolean));
    expect(names.length).toBeGreaterThan(20);
    for (const name of names) {
      await page.locator('#play-ready').selectOption(name);
      await page.getByRole('button', { name: 'Run' }).click();
      const result = page.locator('.cc-play__result');
      await result.waitFor();
      expect(`${name} ${(await result.textContent())?.includes('"errors"')}`).toBe(`${name} false`);
    }
    expect(complaints).toEqual([]);
    await context.close();
  });

  it.each([
    ['journeysByCrossing', 'do not rank journeys by them'],
    ['journeyTwins?first=10', 'Professions are compared only'],
  ])('show the picture before a long list of what to know, and all of that below it: %s', async (address, caveat) => {
    const { page, context } = await product.open(`/questions/${address}`, narrow);
    await page.locator('.cc-chart').first().waitFor();
    const known = page.locator('section[aria-busy] .govuk-inset-text');
    await page.getByText(/more things to know before you rely on this/).click();
    const picture = await page.locator('.cc-chart').first().boundingBox();
    const texts = await known.allTextContents();
    const above = [];
    for (const [at, text] of texts.entries()) if ((await known.nth(at).boundingBox())!.y < picture!.y) above.push(text);
    expect(above).toEqual([expect.stringContaining(caveat)]);
    const answer = await page.request.get(`${product.server.url}/answers/${address.replace(/\?|$/, '.json?')}`);
    expect(texts).toEqual(((await answer.json()) as { warnings: string[] }).warnings);
    await context.close();
  });

  it('lead to exactly their answer: on this page, and the same as CSV and JSON', async () => {
    const { page, context } = await product.open('/questions/silosSplittingJourney?journey=when-someone-dies');
    const hrefOf = async (name: string) =>
      new URL((await page.locator('#cite').getByRole('link', { name, exact: true }).getAttribute('href')) ?? '', product.server.url);
    const exact = await hrefOf('Link to exactly this answer');
    expect(exact.pathname).toBe('/questions/silosSplittingJourney');
    expect([...exact.searchParams.keys()]).toEqual(['journey', 'boundary', 'asAt', 'cohesionAt', 'graph']);
    const csv = await hrefOf('Download as CSV');
    const json = await hrefOf('As JSON');
    expect([csv.search, json.search]).toEqual([exact.search, exact.search]);
    expect((await page.request.get(String(csv))).status()).toBe(200);
    await context.close();
  });

  it('are listed by group, the map as a whole last', async () => {
    const { page, context } = await product.open('/questions');
    await page.getByRole('link', { name: 'Open this list as GraphQL' }).waitFor();
    expect(await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      'Journeys and silos',
      'Services and ownership',
      'People, professions, communities',
      'The map as a whole',
    ]);
    await context.close();
  });

  it('open as GraphQL from every page that asks something', async () => {
    const { page, context } = await product.open('/');
    for (const [address, asks] of [
      ['/', 'Journeys'],
      ['/questions', 'Questions'],
      ['/data', 'graphSummary'],
      ['/questions/graphSummary', 'graphSummary'],
      ['/journeys/when-someone-dies', 'SilosSplittingJourney'],
      ['/sources/crosscut-editors', 'SourcePage'],
      ['/explore?start=service:probate', 'ExploreThings'],
    ] as const) {
      await goTo(page, product.server.url + address);
      const folded = page.locator('summary').filter({ hasText: /^(Save and share|See the GraphQL)$/ });
      const link = page.getByRole('link', { name: /^Open this (answer|list) as GraphQL$/ });
      if (!(await link.first().isVisible())) await folded.first().click();
      const href = (await link.first().getAttribute('href')) ?? '';
      expect([address, new URLSearchParams(href.split('#')[1]).get('query')]).toEqual([address, expect.stringContaining(asks)]);
    }
    await page.getByRole('link', { name: 'Open this answer as GraphQL' }).click();
    await page.locator('.cm-content').filter({ hasText: 'ExploreThings' }).waitFor();
    await page.getByRole('button', { name: 'Run' }).click();
    await page.locator('.cc-play__result').filter({ hasText: '"Probate"' }).waitFor();
    await context.close();
  });

  it('hand over a query of sixty thousand letters, run it, and keep it in the address while somebody types', async () => {
    const query = `# ${'long '.repeat(12_000)}\n{ journeys(first: 1) { totalCount } }\n`;
    const { page, context, complaints } = await product.open(`/graphql#${new URLSearchParams({ query })}`);
    await page.locator('.cm-content').waitFor();
    const run = page.getByRole('button', { name: 'Run' });
    expect((await run.boundingBox())!.y).toBeLessThan(1_500);
    await run.press('Enter');
    await page.locator('.cc-play__result').filter({ hasText: '"totalCount"' }).waitFor();
    await page
      .getByRole('textbox', { name: 'Variables' })
      .pressSequentially('{ "a": "two hundred and more letters in one go, as fast as they come" }'.repeat(3));
    await page.waitForFunction(() => new URLSearchParams(location.hash.slice(1)).get('variables')?.split('}').length === 4);
    expect(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('query')).toBe(query);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('complete what is typed in the playground, and tell what each field is', async () => {
    const { page, context, complaints } = await product.open('/graphql');
    await page.locator('#play-find').waitFor();
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('{ journ');
    await page
      .locator('.cm-tooltip-autocomplete li')
      .filter({ hasText: /^journeys/ })
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#play-find').fill('CommunityReach');
    await page
      .locator('.cc-docs')
      .filter({ hasText: /^CommunityReach/ })
      .first()
      .locator('summary')
      .click();
    await page.locator('.cc-docs[open] dt').first().waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });
});
