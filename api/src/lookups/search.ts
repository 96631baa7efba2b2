import { z } from 'zod';
import { createNodeKey, type NodeKey } from '#graph-schema/ids';
import type { NodeLabel } from '#graph-schema/labels';
import type { GraphStore, Run } from '#store/graph-store';
import { AskError } from '../ask-error.js';
import { fold, rankOf, toCalled, type Called } from './search-text.js';

export interface Found {
  readonly id: string;
  readonly key: NodeKey;
  readonly name: string;
  readonly label: NodeLabel;
  /** The name, abbreviation or old name that what was typed was found in. */
  readonly matched: string;
}

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly label: NodeLabel;
  readonly called: readonly Called[];
}

/** Steps, figures and reports are found on the page of what they belong to. */
export const searchableLabels = ['Journey', 'Service', 'Organisation', 'LifeEvent', 'Community', 'Team', 'Profession', 'Policy', 'Source'] as const satisfies readonly NodeLabel[];
export const longestText = 200;
const mostFound = 100;

const nameRow = z.object({ id: z.string(), name: z.string(), abbreviation: z.string().nullable(), aliases: z.array(z.string()).nullable() });
const indexes = new WeakMap<GraphStore, { readonly state: string; readonly entries: readonly Entry[] }>();

/**
 * Names, abbreviations and old names, folded once per load and kept in memory. Engines differ in how they fold accents and neither indexes the middle of a word
 * alike, and a reader should find the same thing on both.
 */
const readEntries = async (store: GraphStore): Promise<readonly Entry[]> =>
  store.read(async (run) => {
    const loads = await run('MATCH (l:Load) RETURN l.number AS number, l.state AS state, l.dataset AS dataset ORDER BY dataset, number');
    const state = JSON.stringify(loads);
    const kept = indexes.get(store);
    if (kept?.state === state) return kept.entries;
    const entries: Entry[] = [];
    for (const label of searchableLabels) entries.push(...(await readLabel(run, label)));
    // While a load is running names come and go without a new load, so nothing is kept.
    if (!loads.some((load) => load.state === 'RUNNING')) indexes.set(store, { state, entries });
    return entries;
  });

const readLabel = async (run: Run, label: NodeLabel): Promise<Entry[]> => {
  const rows = await run(`MATCH (n:${label}) RETURN n.id AS id, n.name AS name, n.abbreviation AS abbreviation, n.aliases AS aliases`);
  return rows.map((row) => nameRow.parse(row)).map(({ id, name, abbreviation, aliases }) => ({
    id, name, label, called: [name, ...(abbreviation ? [abbreviation] : []), ...(aliases ?? [])].map(toCalled),
  }));
};

/**
 * Things whose name, abbreviation or old name answers what was typed, best first; accents and capital letters make no difference.
 * @throws AskError BAD_USER_INPUT for an unknown label, LIMIT_EXCEEDED for too many rows or too long a text
 */
export const search = async (store: GraphStore, text: string, labels: readonly string[] = [], first = 10): Promise<Found[]> => {
  const wanted = checkAsked(text, labels, first);
  const typed = fold(text);
  if (typed === '') return [];
  return rankEntries((await readEntries(store)).filter((entry) => wanted.has(entry.label)), typed).slice(0, first);
};

const checkAsked = (text: string, labels: readonly string[], first: number): ReadonlySet<string> => {
  if (text.length > longestText) throw new AskError('LIMIT_EXCEEDED', `text is ${text.length} characters long; ${longestText} are allowed.`);
  if (!Number.isInteger(first) || first < 1) throw new AskError('BAD_USER_INPUT', `first: ${first} is not a whole number of at least 1.`);
  if (first > mostFound) throw new AskError('LIMIT_EXCEEDED', `first: ${first} results are asked for; ${mostFound} are allowed. Type more of the name.`);
  const known: readonly string[] = searchableLabels;
  const unknown = labels.find((label) => !known.includes(label));
  if (unknown !== undefined) throw new AskError('BAD_USER_INPUT', `labels: "${unknown.slice(0, 60)}" is not searched. Search ${known.join(', ')}.`);
  return new Set(labels.length ? labels : known);
};

/** Better match first; then what it is called now before what it was called; then the kind of thing, the shorter name, the alphabet. */
export const rankEntries = (entries: readonly Entry[], typed: string): Found[] =>
  entries
    .flatMap((entry) => {
      const best = entry.called.map(({ text, folded }, place) => ({ text, place, rank: rankOf(folded, typed) })).filter(({ rank }) => rank !== null)
        .sort((a, b) => Number(a.rank) - Number(b.rank) || a.place - b.place)[0];
      return best ? [{ entry, ...best, rank: best.rank ?? 0 }] : [];
    })
    .sort((a, b) =>
      a.rank - b.rank || Math.min(a.place, 1) - Math.min(b.place, 1) || nodeOrder(a.entry.label) - nodeOrder(b.entry.label)
      || a.text.length - b.text.length || (a.entry.id < b.entry.id ? -1 : 1))
    .map(({ entry: { id, name, label }, text }) => ({ id, key: createNodeKey(label, id), name, label, matched: text }));

const nodeOrder = (label: NodeLabel): number => (searchableLabels as readonly NodeLabel[]).indexOf(label);
