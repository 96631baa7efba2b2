import { say } from '#wording/say-answer';
import { AskError } from '../../ask-error.js';
import { numberOf, perhapsText } from '../params.js';
import type { AnswerContext } from '../question.js';

export const largestPage = 100;
/** Above this many rows an answer that has no pages is refused. */
export const mostRows = 1_000;

/** The two parameters of every answer that has pages. */
export const paging = {
  first: numberOf({ whole: true, least: 1, most: largestPage }, 25, `How many rows, at most ${largestPage}.`),
  after: perhapsText('Where the page before ended: its endCursor.', 2_000),
} as const;

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

const toCursor = (id: string): string => Buffer.from(id).toString('base64url');

export const noSuchRow = (): AskError =>
  new AskError(
    'BAD_USER_INPUT',
    'after: no row ends a page here, because the facts or the other parameters changed. Start again without it.',
  );

/**
 * One page of rows that are already in order.
 * @param idOf what tells rows apart; it makes the cursor, so that a page goes on where it ended although rows came or went elsewhere
 * @throws AskError BAD_USER_INPUT for a cursor of a row that is not there
 */
export const pageOf = <T>(
  rows: readonly T[],
  { first, after }: { first: number; after: string | null },
  idOf: (row: T) => string,
): { rows: T[]; pageInfo: PageInfo } => {
  const start = after === null ? 0 : rows.findIndex((row) => toCursor(idOf(row)) === after) + 1;
  if (after !== null && start === 0) throw noSuchRow();
  const page = rows.slice(start, start + first);
  return { rows: page, pageInfo: pageInfoOf(page.map(idOf), start > 0, start + first < rows.length) };
};

const pageInfoOf = (ids: readonly string[], hasPreviousPage: boolean, hasNextPage: boolean): PageInfo => ({
  hasPreviousPage,
  hasNextPage,
  startCursor: ids.length ? toCursor(ids[0] as string) : null,
  endCursor: ids.length ? toCursor(ids[ids.length - 1] as string) : null,
});

/** In the place of a note: a page after the last one is empty although there are rows. */
export const notePastLast = (
  { pageInfo }: { readonly pageInfo?: PageInfo },
  context: Pick<AnswerContext, 'language'>,
): { readonly note?: string } =>
  pageInfo?.startCursor === null && pageInfo.hasPreviousPage
    ? { note: say(context, 'The page before this one was the last: no row comes after it.') }
    : {};

/**
 * @param what plural, as it stands in the sentence
 * @throws AskError LIMIT_EXCEEDED
 */
export const refuseAbove = (count: number, what: string, instead: string, most: number = mostRows): void => {
  if (count > most)
    throw new AskError(
      'LIMIT_EXCEEDED',
      `This answer would hold ${count.toLocaleString('en-GB')} ${what}; ${most.toLocaleString('en-GB')} are allowed. ${instead}`,
    );
};
