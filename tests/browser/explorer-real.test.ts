import { expect, it } from '@jest/globals';
import { findViolations } from './support/find-violations.js';
import { inBrowser } from './support/in-browser.js';
import { desktop, openPage } from './support/open-browser.js';

inBrowser('the explorer on the product itself', (product) => {
  it('shows the shortest way between two marked things in words, and by its link again', async () => {
    const { page, context, complaints } = await openPage(product.browser, desktop);
    await page.goto(
      `${product.server.url}/explore?start=service:probate,service:self-assessment&mark=service:probate,service:self-assessment`,
    );
    await page.getByRole('button', { name: /Show the shortest way: Probate/ }).click();
    const way = page.getByRole('group', { name: /^Probate/ });
    await way.getByRole('listitem').first().waitFor();
    expect(await way.getByRole('listitem').count()).toBeGreaterThan(1);
    expect(page.url()).toContain('path=service:probate~service:self-assessment');
    await page.reload();
    await way.getByRole('listitem').first().waitFor();
    expect(await findViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it.each([
    ['BIS', 'Business, Innovation'],
    ['GDS', 'Government Digital Service'],
  ])('finds %s by its old or short name', async (text, name) => {
    const { page, context } = await openPage(product.browser, desktop);
    await page.goto(`${product.server.url}/explore`);
    await page.getByRole('combobox', { name: /Find something/ }).fill(text);
    await page
      .getByRole('option', { name: new RegExp(name) })
      .first()
      .click();
    await page.getByText('1 of 1 things shown').waitFor();
    await context.close();
  });

  it('shows who Companies House was part of on another date', async () => {
    const { page, context, complaints } = await openPage(product.browser, desktop);
    await page.goto(
      `${product.server.url}/explore?start=organisation:companies-house&open=organisation:companies-house~PART_OF~OUT~Organisation~20&asAt=2022-01-01`,
    );
    const tree = page.getByRole('tree');
    await tree.getByText('Business, Energy').waitFor();
    await page.getByRole('button', { name: 'Today', exact: true }).click();
    await tree.getByText('Business and Trade').waitFor();
    await tree.getByText('Business, Energy').waitFor({ state: 'detached' });
    await tree.getByText('Companies House').click();
    await page.getByText('What was said about it, and when').click();
    expect(await page.getByRole('link', { name: /^All of it/ }).getAttribute('href')).toBe(
      '/questions/factHistory?fact=organisation%3Acompanies-house',
    );
    expect(complaints).toEqual([]);
    await context.close();
  });
});
