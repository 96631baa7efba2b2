import { byStanding } from '#graph-schema/source-standing';
import type { AnswerContext, Owned, SourceFact } from '../question.js';
import { groupBy } from './group-by.js';

type Owner = Pick<Owned['owners'][number], 'id' | 'fact'>;

/** Sources that name the same owners. */
export interface OwnerAccount {
  /** Ids, sorted. */
  readonly owners: readonly string[];
  readonly sources: readonly string[];
}

/** What is said of the owners, each different set of them once, in the order of their ids. */
export const accountsOf = (owners: readonly Owner[]): OwnerAccount[] => {
  const bySource = groupBy(
    owners.flatMap(({ id, fact }) => fact.sources.map((source) => ({ id, source }))),
    ({ source }) => source,
  );
  const named = [...bySource].map(([source, said]) => ({ source, owners: [...new Set(said.map(({ id }) => id))].sort() }));
  return [...groupBy(named, (one) => one.owners.join(' '))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, same]) => ({ owners: same[0]?.owners ?? [], sources: same.map(({ source }) => source).sort() }));
};

/** The source to name for an account: the one that weighs most, so that nobody reads “not yet checked” of what is also published. */
export const bestSource = ({ sources }: OwnerAccount, context: AnswerContext): SourceFact | undefined =>
  sources.flatMap((id) => context.sources.get(id) ?? []).sort(byStanding)[0];

/** Whether two or more owners are shared or disputed: disputed when two sources name different sets of owners. */
export const ownershipOf = (owners: readonly Owner[]): 'DISPUTED' | 'SEVERAL' => (accountsOf(owners).length > 1 ? 'DISPUTED' : 'SEVERAL');
