import { beforeAll, expect, it } from '@jest/globals';
import { writeDataset, type DatasetRows } from '../support/write-dataset.js';
import { inBrowser } from './support/in-browser.js';
import { goTo } from './support/open-browser.js';

const source = 'split-example';
const rows = (services: readonly string[]): DatasetRows => ({
  'sources.csv': [{ id: source, name: 'Invented example of a split', publisher: 'Crosscut', kind: 'ILLUSTRATIVE' }],
  'services.csv': [
    { id: 'register-for-self-assessment', name: 'Register for Self Assessment', status: 'RETIRED', source },
    { id: 'register-as-sole-trader', name: 'Tell us that you work for yourself', status: 'LIVE', source },
    { id: 'register-as-partner', name: 'Join a partnership', status: 'LIVE', source },
    ...services.map((id) => ({ id, name: 'A service of one summer', status: 'LIVE', source })),
  ],
  'service-owners.csv': [
    { service: 'register-for-self-assessment', organisation: 'hm-revenue-customs', role: 'OWNS', to: '2024-04-06', source },
    { service: 'register-as-sole-trader', organisation: 'hm-revenue-customs', role: 'OWNS', from: '2024-04-06', source },
    { service: 'register-as-partner', organisation: 'companies-house', role: 'OWNS', from: '2024-04-06', source },
  ],
  'service-successions.csv': [
    ...['register-as-sole-trader', 'register-as-partner'].map((successor) => ({
      predecessor: 'register-for-self-assessment',
      successor,
      kind: 'SPLIT',
      on: '2024-04-06',
      source,
    })),
    ...services.map((predecessor) => ({ predecessor, successor: 'register-as-partner', kind: 'RENAME', on: '2024-09-01', source })),
  ],
});

inBrowser('the page of a thing', (product) => {
  const { open } = product;
  beforeAll(async () => {
    await product.server.crosscut('load', writeDataset('split', rows(['one-summer'])));
    await product.server.crosscut('load', writeDataset('split', rows([])), '--allow-ends');
  });

  it('says what an organisation is, which steps of which journeys it owns, which reports name it, what it was and where that comes from', async () => {
    const { page, complaints } = await open('/organisations/hm-revenue-customs');
    for (const heading of [
      'Journeys it is part of',
      'Reports that name it',
      'Services it is accountable for',
      'Communities',
      'History',
      'Where this comes from',
    ])
      await page.getByRole('heading', { name: heading, exact: true }).waitFor();
    await page.getByText('What each source says, since when').click();
    await page
      .getByRole('cell', { name: /uk-organisations, organisations.csv:\d+/ })
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'step 4, Register for Self Assessment and National Insurance' }).click();
    await page.waitForURL(/\/journeys\/start-business-sole-trader\?step=register-self-assessment/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('leads from what was split to who owns the parts, on one page', async () => {
    const { page } = await open('/about');
    await page.getByRole('combobox', { name: 'Find anything' }).pressSequentially('register for self ass');
    await page.getByRole('option', { name: /^Register for Self Assessment.*until 2024/ }).click();
    await page.getByText('This was no more from 6 April 2024.').waitFor();
    expect(await page.locator('.govuk-inset-text').getByRole('listitem').allTextContents()).toEqual([
      'Split into Join a partnership, accountable: Companies House',
      'Split into Tell us that you work for yourself, accountable: HM Revenue & Customs',
    ]);
    await page.context().close();
  });

  it('shows what became of something that no source names any more, in the title too', async () => {
    const { page, complaints } = await open('/services/one-summer');
    await page.getByRole('heading', { name: 'No longer here: A service of one summer' }).waitFor();
    expect(await page.title()).toContain('No longer here: A service of one summer');
    await page.getByText(/The dataset split said it until the load of \d+ \w+ \d{4}\./).waitFor();
    await page.getByRole('cell', { name: /split, services.csv:\d+/ }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('says in the explorer what became of what an old link names, and puts that in its place', async () => {
    const { page, complaints } = await open(
      '/explore?start=service:one-summer,service:probatee&selected=service:one-summer&asAt=2026-01-01',
    );
    await page.getByText(/^No longer here: A service of one summer\. .*The dataset split said it until the load of/).waitFor();
    await page.getByRole('button', { name: 'Show Join a partnership instead' }).click();
    await page.getByText('There is nothing called service:probatee on this date.').waitFor();
    await page.getByRole('button', { name: 'Show Probate instead' }).click();
    await page.getByText('2 of 2 things shown').waitFor();
    expect(new URL(page.url()).search).toBe(
      '?start=service:register-as-partner,service:probate&selected=service:register-as-partner&asAt=2026-01-01',
    );
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('says in the explorer what something was split into, and shows that beside it', async () => {
    const { page } = await product.open('/explore?start=service:register-for-self-assessment');
    await page
      .getByText(
        /^Register for Self Assessment was followed by (Tell us that you work for yourself; Join a partnership|Join a partnership; Tell us that you work for yourself)\.$/,
      )
      .waitFor();
    await page.getByRole('button', { name: 'Show Join a partnership too' }).click();
    await page.getByText('2 of 2 things shown').waitFor();
    await page.getByRole('button', { name: 'Show Join a partnership too' }).waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('offers the nearest names where nothing was ever said', async () => {
    const { page } = await open('/services/probaet');
    await page.getByRole('heading', { name: 'Nothing has the address probaet' }).waitFor();
    await goTo(page, `${product.server.url}/services/probatee`);
    await page.getByRole('link', { name: 'Probate', exact: true }).click();
    await page.waitForURL(/\/services\/probate$/);
    await page.context().close();
  });

  it('counts out no few people, and says nothing of anyone who was not asked', async () => {
    const { page } = await open('/communities/demo-start-up-group');
    const teams = page.locator('section', { has: page.getByRole('heading', { name: 'Teams' }) });
    await teams.getByRole('link').first().waitFor();
    expect(await teams.textContent()).not.toMatch(/\b[1-4] people/);
    await goTo(page, `${product.server.url}/teams/demo-guide-content`);
    await page.getByText('joint work every week').waitFor();
    expect(await page.getByRole('main').textContent()).not.toMatch(/no working link/i);
    await page.context().close();
  });

  it('shows a close group of a journey by its own id, and says when it no longer follows', async () => {
    const answer = (await (
      await fetch(`${product.server.url}/answers/silosSplittingJourney.json?journey=demo-start-a-business`)
    ).json()) as { silos: { id: string; sentence: string }[] };
    const silo = answer.silos[0]!;
    const { page } = await open(`/silos/${silo.id.replace(/^silo:/, '')}`);
    await page.getByText(silo.sentence).waitFor();
    await goTo(page, `${product.server.url}/silos/demo-start-a-business-000000000000`);
    await page.getByText('No close group of these teams follows from the working links that are recorded today.').waitFor();
    await page.context().close();
  });

  it('opens as GraphQL with its own query filled in', async () => {
    const { page } = await open('/services/probate');
    await page.getByRole('link', { name: 'Open this answer as GraphQL' }).click();
    await page.locator('.cm-content').filter({ hasText: 'ServicePage' }).waitFor();
    await page.getByRole('button', { name: 'Run' }).click();
    await page.locator('.cc-play__result').filter({ hasText: '"Probate"' }).waitFor();
    await page.context().close();
  });
});
