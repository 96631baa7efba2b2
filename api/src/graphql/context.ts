import type { GraphQLResolveInfo } from 'graphql';
import { todayInLondon, type Asking } from '#api/ask';
import { openLookups, type Lookups } from '#api/lookups/open-lookups';

/** What one request has at hand. */
export interface Context {
  readonly asking: Asking;
  readonly lookups: Lookups;
  /** The date of each answer in this request, by the name of its root field. */
  readonly answerDates: Map<string | number, string>;
}

const oneRequestMs = 10_000;

export const createContext = (asking: Asking): Context => ({
  asking,
  lookups: openLookups(asking.store, asking.timeoutMs ?? oneRequestMs),
  answerDates: new Map(),
});

/** The date that a field is read at: what was asked for, else that of the answer it stands in, else today. */
export const dateFor = (asked: string | null | undefined, context: Context, info: GraphQLResolveInfo): string => {
  if (asked) return asked;
  let { path } = info;
  while (path.prev) path = path.prev;
  return context.answerDates.get(path.key) ?? context.asking.today ?? todayInLondon();
};
