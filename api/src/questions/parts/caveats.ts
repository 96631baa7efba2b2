import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import type { AnswerContext, AnyQuestion, Finding, Owned } from '../question.js';
import { accountsOf, bestSource } from './ownership.js';
import { sayCoverage } from './say-coverage.js';
import { unique } from './thing.js';

/** The share of facts that must be known for an order or a comparison to stand; below it the answer says so. */
export const leastCoverage = 0.7;
/** Each in full; a map holds more than a reader would read. */
const mostDisputes = 5;

/** What a reader should know before leaning on any answer: owners that sources dispute, each with what every source names, and an order on thin data. */
export const sayCaveats = (
  question: Pick<AnyQuestion, 'covers' | 'ranks'>,
  { coverage, ownership = [] }: Pick<Finding<object>, 'coverage' | 'ownership'>,
  context: AnswerContext,
): string[] => {
  const sentences = sentencesIn[context.language];
  const known = sayCoverage(question, coverage, context);
  const disputed = unique(ownership).flatMap((owned) => sayDisputed(owned, context) ?? []);
  return [
    ...disputed.slice(0, mostDisputes),
    ...(disputed.length > mostDisputes ? [sentences.moreDisputed({ count: disputed.length - mostDisputes })] : []),
    ...(question.ranks && known !== null && coverage !== null && coverage < leastCoverage ? [sentences.thinOrder({ known })] : []),
  ];
};

/** Invented examples are shown although nobody asked for them. */
export const sayOnlyInvented = (context: Pick<AnswerContext, 'language'>): string =>
  say(context, 'There is nothing real to look at here, so invented examples are shown. Without them, the answer would be empty.');

/** What each source names as owner, in one sentence; null where all name the same. */
export const sayDisputed = ({ name, owners }: Pick<Owned, 'name' | 'owners'>, context: AnswerContext): string | null => {
  const accounts = accountsOf(owners);
  if (accounts.length < 2) return null;
  return sentencesIn[context.language].disputedOwners({
    thing: name,
    accounts: accounts.map((account) => {
      const source = bestSource(account, context);
      return {
        source: source?.name ?? '',
        date: source?.retrieved ?? null,
        owners: account.owners.map((id) => owners.find((owner) => owner.id === id)?.name ?? id),
      };
    }),
  });
};
