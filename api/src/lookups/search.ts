import { createNodeKey, type NodeKey } from '#graph-schema/ids';
import type { NodeLabel } from '#graph-schema/labels';
import type { GraphStore } from '#store/graph-store';
import { AskError } from '../ask-error.js';
import { readNames, searchableLabels, type Called, type Entry, type matchKinds } from './search-names.js';
import { fold, nearWords, rankOf } from './search-text.js';

export interface Found {
  readonly id: string;
  readonly key: NodeKey;
  readonly name: string;
  readonly label: NodeLabel;
  /** The name, abbreviation or old name that what was typed was found in, or else what it is about. */
  readonly matched: string;
  readonly how: (typeof matchKinds)[number];
  /** YYYY-MM-DD, the day from which that was no longer so; null while it is, or where no day is recorded. */
  readonly until: string | null;
  /** It is not spelt as it was typed: one letter of a word differs. */
  readonly near: boolean;
}

export const longestText = 200;
const mostFound = 100;
/** Of so many rows one is kept for what is about it, however many are called so. */
const rowsForOneAbout = 5;

/**
 * Things whose name, abbreviation or old name answers what was typed, best first; then those that are about it. Accents and capital letters make no
 * difference. What finds nothing is tried again with one letter of each unknown word wrong, missing, too many or swapped.
 * @throws AskError BAD_USER_INPUT for an unknown label, LIMIT_EXCEEDED for too many rows or too long a text
 */
export const search = async (store: GraphStore, text: string, labels: readonly string[] = [], first = 10): Promise<Found[]> => {
  const wanted = checkAsked(text, labels, first);
  const typed = fold(text);
  if (typed === '') return [];
  const names = await readNames(store);
  const entries = names.entries.filter((entry) => wanted.has(entry.label));
  const words = typed.split(' ');
  const ranked = rankEntries(entries, ({ folded }) => rankOf(folded, typed, words));
  const about = findAbout(entries, words, new Set(ranked.map(({ entry }) => entry)), first);
  if (ranked.length + about.length > 0) {
    const kept = Math.min(about.length, Math.max(first - ranked.length, Math.floor(first / rowsForOneAbout)));
    return [...ranked.slice(0, first - kept).map((one) => toFound(one, false)), ...about.slice(0, kept)];
  }
  const near = nearWords(words, names.words());
  if (near === null) return [];
  return rankEntries(entries, ({ folded }) =>
    near.every((options) => options.some((word) => ` ${folded}`.includes(` ${word}`))) ? 0 : null,
  )
    .slice(0, first)
    .map((one) => toFound(one, true));
};

const checkAsked = (text: string, labels: readonly string[], first: number): ReadonlySet<string> => {
  if (text.length > longestText)
    throw new AskError('LIMIT_EXCEEDED', `text is ${text.length} characters long; ${longestText} are allowed.`);
  if (!Number.isInteger(first) || first < 1) throw new AskError('BAD_USER_INPUT', `first: ${first} is not a whole number of at least 1.`);
  if (first > mostFound)
    throw new AskError('LIMIT_EXCEEDED', `first: ${first} results are asked for; ${mostFound} are allowed. Type more of the name.`);
  const known: readonly string[] = searchableLabels;
  const unknown = labels.find((label) => !known.includes(label));
  if (unknown !== undefined)
    throw new AskError('BAD_USER_INPUT', `labels: "${unknown.slice(0, 60)}" is not searched. Search ${known.join(', ')}.`);
  return new Set(labels.length ? labels : known);
};

interface Ranked {
  readonly entry: Entry;
  readonly best: Called;
  readonly rank: number;
  /** 0 for what it is called now, 1 for what it was called, 2 for what came before it. */
  readonly age: number;
}

/** Better match first; then what it is called now before what it was called; then the kind of thing, the shorter name, the alphabet. */
const rankEntries = (entries: readonly Entry[], rankName: (called: Called) => number | null): Ranked[] => {
  const ranked: Ranked[] = [];
  for (const entry of entries) {
    let best: Ranked | null = null;
    for (const called of entry.called) {
      const rank = rankName(called);
      if (rank !== null && (best === null || rank < best.rank))
        best = { entry, best: called, rank, age: called === entry.called[0] ? 0 : called.kind === 'NAME_BEFORE' ? 2 : 1 };
    }
    if (best) ranked.push(best);
  }
  return ranked.sort(
    (a, b) =>
      a.rank - b.rank ||
      a.age - b.age ||
      nodeOrder(a.entry.label) - nodeOrder(b.entry.label) ||
      a.best.text.length - b.best.text.length ||
      (a.entry.id < b.entry.id ? -1 : 1),
  );
};

/** At most so many of those not found by name of which something that they are about has a word that begins with each word typed; real ones before invented ones, journeys first, then the shorter text. */
const findAbout = (entries: readonly Entry[], words: readonly string[], named: ReadonlySet<Entry>, most: number): Found[] => {
  const comesFirst = (a: About, b: About) =>
    Number(a.entry.illustrative) - Number(b.entry.illustrative) ||
    nodeOrder(a.entry.label) - nodeOrder(b.entry.label) ||
    a.text.length - b.text.length ||
    (a.entry.id < b.entry.id ? -1 : 1);
  // Words of summaries are in very many of them: only the best are kept, so nothing that is left out is sorted.
  const best: About[] = [];
  for (const entry of entries) {
    const match = named.has(entry)
      ? undefined
      : entry.about.find(({ folded }) => words.every((word) => folded.startsWith(word) || folded.includes(` ${word}`)));
    if (!match || (best.length === most && comesFirst(best[most - 1]!, { entry, text: match.text }) < 0)) continue;
    best.push({ entry, text: match.text });
    best.sort(comesFirst).splice(most);
  }
  return best.map(({ entry: { id, name, label }, text }) => ({
    id,
    key: createNodeKey(label, id),
    name,
    label,
    matched: text,
    how: 'ABOUT',
    until: null,
    near: false,
  }));
};

interface About {
  readonly entry: Entry;
  readonly text: string;
}

const nodeOrder = (label: NodeLabel): number => (searchableLabels as readonly NodeLabel[]).indexOf(label);

const toFound = ({ entry: { id, name, label }, best: { text, kind, until } }: Ranked, near: boolean): Found => ({
  id,
  key: createNodeKey(label, id),
  name,
  label,
  matched: text,
  how: kind,
  until,
  near,
});
