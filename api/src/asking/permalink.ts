import { AskError } from '../ask-error.js';
import type { AnyQuestion } from '../questions/question.js';

/** Characters: what browsers, servers and those between them open. */
export const longestLink = 16_000;

/**
 * Every answer has a link that reproduces it, so what no link can hold is not answered.
 * @throws AskError LIMIT_EXCEEDED
 */
export const refuseLongLink = (question: AnyQuestion, params: Readonly<Record<string, unknown>>): void => {
  const { length } = toPermalink(question, params);
  if (length > longestLink)
    throw new AskError(
      'LIMIT_EXCEEDED',
      `The link to this answer would be ${length.toLocaleString('en-GB')} characters long; ${longestLink.toLocaleString('en-GB')} are allowed, so that it can be opened. Ask with less at once.`,
    );
};

/** The address of the page that shows this answer again: the question's own page where it has one, else its form, filled in. */
export const toPermalink = (question: AnyQuestion, params: Readonly<Record<string, unknown>>): string => {
  const { page } = question;
  if (!page) return toQuestionAddress(question, params);
  const { [page.param]: shown, ...others } = params;
  return `${page.path}${encodeURIComponent(String(shown))}?${toSearch(question, others)}`;
};

/** The address of the question's form, filled in. */
export const toQuestionAddress = (question: AnyQuestion, params: Readonly<Record<string, unknown>>): string =>
  `/questions/${question.name}?${toSearch(question, params)}`;

/** Every parameter that has a value, in the question's own order. */
const toSearch = (question: AnyQuestion, params: Readonly<Record<string, unknown>>): URLSearchParams => {
  const search = new URLSearchParams();
  for (const name of Object.keys(question.params)) {
    const value = params[name];
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    search.set(name, typeof value === 'object' ? JSON.stringify(value) : String(value));
  }
  return search;
};
