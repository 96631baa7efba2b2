import { AskError } from '#api/ask-error';
import { decodeKey } from '#graph-schema/ids';
import type { NodeLabel } from '#graph-schema/labels';
import type { Thing } from '#api/lookups/thing';

const defaultPage = 25;
const largestPage = 100;

/** A cursor is opaque to clients: what it holds may change, and only the list that gave it takes it. */
const toCursor = (key: string): string => Buffer.from(`after ${key}`).toString('base64url');

/** @throws AskError BAD_USER_INPUT for what is no cursor of a list of things with this label */
export const decodeCursor = (label: NodeLabel, cursor: string): string => {
  const text = Buffer.from(cursor, 'base64url').toString();
  const key = text.startsWith('after ') ? decodeKey(text.slice('after '.length)) : null;
  if (key?.label !== label || toCursor(text.slice('after '.length)) !== cursor)
    throw new AskError('BAD_USER_INPUT', 'after: this is no cursor of this list. Take endCursor of the page before, as it stands.');
  return key.id;
};

/** @throws AskError LIMIT_EXCEEDED above 100: a page is never cut in silence */
export const checkFirst = (first: number | null | undefined): number => {
  const size = first ?? defaultPage;
  if (size < 1) throw new AskError('BAD_USER_INPUT', 'first: a page has at least 1 thing.');
  if (size > largestPage)
    throw new AskError('LIMIT_EXCEEDED', `first: a page has at most ${largestPage} things. Ask for ${largestPage} and go on with after.`);
  return size;
};

interface Page {
  readonly label: NodeLabel;
  readonly first?: number | null;
  readonly after?: string | null;
  /** Reads things in the order of their ids, after the bare id. */
  readonly read: (after: string | null, limit: number) => Promise<readonly Thing[]>;
  readonly count: () => Promise<number>;
}

/** One page as a Relay connection. One more than asked for is read, which tells whether more follow. */
export const openPage = async ({ label, first, after, read, count }: Page) => {
  const size = checkFirst(first);
  const start = after ? decodeCursor(label, after) : null;
  const found = await read(start, size + 1);
  const nodes = found.slice(0, size);
  const edges = nodes.map((node) => ({ cursor: toCursor(node.id), node }));
  return {
    nodes,
    edges,
    pageInfo: {
      hasNextPage: found.length > size,
      hasPreviousPage: start !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: count,
  };
};
