import axe from 'axe-core';
import type { Page } from 'playwright-core';

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds on the page as it stands: each rule with the first element that breaks it. @throws on a page with frames, into which it does not look */
export const findViolations = async (page: Page): Promise<string[]> => {
  if (page.frames().length > 1) throw new Error(`axe would not see into the frames of ${page.url()}.`);
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axe.source);
  // Every rule runs; only what passes is not described element by element, which takes as long again.
  const { violations } = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as {
    violations: readonly Violation[];
  };
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
};
