import type { Page } from 'playwright-core';
import { cy } from '../../../ui/src/words/cy.js';
import { en } from '../../../ui/src/words/en.js';
import { explorer as explorerCy } from '../../../ui/src/words/explorer-cy.js';
import { explorer as explorerEn } from '../../../ui/src/words/explorer-en.js';

/** Fixed parts of what a dictionary says: whole texts, and of a function the pieces between what it fills in. */
const piecesOf = (words: unknown): string[] => {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function')
    return [...String(words).matchAll(/`([^`]*)`|'([^']*)'|"([^"]*)"/g)].flatMap(([, ...found]) =>
      found.flatMap((text) => (text ?? '').split(/\$\{[^}]*\}/)),
    );
  return Object.values((words ?? {}) as object).flatMap(piecesOf);
};

const clean = (text: string): string => text.replace(/\s+/g, ' ').replace(/^[\s.,:;]+|[\s.,:;]+$/g, '');
const welsh = new Set([cy, explorerCy].flatMap(piecesOf).map(clean));
const english = [...new Set([en, explorerEn].flatMap(piecesOf).map(clean))].filter((text) => /[a-z]{2}/i.test(text) && !welsh.has(text));
/** Also names of things on the map, which are in no language of ours. */
const names = new Set(['Scotland', 'Policy']);
const whole = new Set(english.filter((text) => text.length > 2 && !names.has(text) && !/[{}()=>]/.test(text)));
const sentences = english.filter((text) => text.split(' ').length >= 4 && !/[{}=>]/.test(text));

/** A day or a month as British English writes it; within a name of a source it may stand. */
const englishDate =
  /(^| · | i )(\d{1,2} )?(January|February|March|April|June|July|August|September|October|November|December) \d{4}($| · | i )/;

interface Node_ {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly parentElement: Element_ | null;
}
interface Element_ {
  readonly closest: (selector: string) => unknown;
  readonly getAttribute: (name: string) => string | null;
}

/** Texts and spoken labels of a page that are marked as no other language, as a reader meets them. */
const textsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    // oxlint-disable-next-line typescript/no-explicit-any -- the tests know no types of the browser
    const browser = globalThis as any;
    const elsewhere = '[lang^="en"], pre, code, script, style, noscript, template';
    const found: string[] = [browser.document.title];
    const walker = browser.document.createTreeWalker(browser.document.body, 4);
    for (let node = walker.nextNode() as Node_ | null; node; node = walker.nextNode())
      if (node.parentElement && !node.parentElement.closest(elsewhere)) found.push(node.nodeValue ?? '');
    for (const element of browser.document.querySelectorAll('[aria-label], [title], [placeholder], [alt]') as Iterable<Element_>)
      if (!element.closest(elsewhere))
        for (const name of ['aria-label', 'title', 'placeholder', 'alt']) found.push(element.getAttribute(name) ?? '');
    return found;
  });

/** English words of the interface, and English dates, that a Welsh page still says. */
export const englishLeft = async (page: Page): Promise<string[]> =>
  [...new Set((await textsOf(page)).map(clean))].filter(
    (text) => whole.has(text) || englishDate.test(text) || sentences.some((sentence) => ` ${text} `.includes(` ${sentence} `)),
  );
