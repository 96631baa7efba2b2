import { createNodeKey, decodeKey, isNodeId } from '#graph-schema/ids';
import { labels, type NodeLabel } from '#graph-schema/labels';
import type { GraphStore } from '#store/graph-store';
import { AskError } from '../ask-error.js';
import { readListText, sayOtherKind } from '../asking/check-params.js';
import { labelsOfId } from '../lookups/labels-of-id.js';
import { byId } from '../lookups/lookup.js';
import { nearestNames } from '../lookups/nearest-names.js';
import { readNames, searchableLabels, type Entry, type NameKind } from '../lookups/search-names.js';
import { fold } from '../lookups/search-text.js';
import type { ParamSpec, ParamSpecs } from '../questions/params.js';

/** Told of every name that stands for a thing which is called otherwise. */
export type SayFound = (sentence: string) => void;

/** What a thing is called now comes before what it was called, and that before what came before it. */
const age: Readonly<Record<NameKind, number>> = { NAME: 0, ABBREVIATION: 0, OTHER_NAME: 1, NAME_BEFORE: 2 };
const mostListed = 8;

const idOf = (label: NodeLabel | 'ANY', entry: Entry): string => (label === 'ANY' ? createNodeKey(entry.label, entry.id) : entry.id);
const kindOf = (label: NodeLabel | 'ANY'): string => (label === 'ANY' ? 'thing' : labels[label].prefix.replace('-', ' '));
const listed = (label: NodeLabel | 'ANY', entries: readonly Entry[]): string =>
  `${entries
    .slice(0, mostListed)
    .map((entry) => `${entry.name} (${idOf(label, entry)})`)
    .join(', ')}${entries.length > mostListed ? ` and ${entries.length - mostListed} more` : ''}`;

const isThere = (store: GraphStore, label: NodeLabel, id: string): Promise<boolean> =>
  store.read(async (run) => (await run(byId(label).cypher, { ids: [id] })).length > 0);

/** Those called just so, by the best kind of name that any of them has. */
const called = (entries: readonly Entry[], typed: string): { readonly entry: Entry; readonly by: NameKind; readonly matched: string }[] => {
  const found = entries.flatMap((entry) => {
    const best = entry.called.filter(({ folded }) => folded === typed).sort((a, b) => age[a.kind] - age[b.kind])[0];
    return best ? [{ entry, by: best.kind, matched: best.text }] : [];
  });
  const least = Math.min(...found.map(({ by }) => age[by]));
  return found.filter(({ by }) => age[by] === least);
};

/** Of what kinds the things are that have this as their id, or else as their name. */
const kindsOf = async (store: GraphStore, all: readonly Entry[], text: string): Promise<readonly NodeLabel[]> => {
  const byTheirId = await store.read((run) => labelsOfId(run, text));
  return byTheirId.length > 0 ? byTheirId : [...new Set(called(all, fold(text)).map(({ entry }) => entry.label))];
};

/**
 * The id that a text stands for: an id or key of something that is there as it is, else what has it as name, abbreviation or old name, whatever the capital letters.
 * @param flag what the person gave it as, such as `--journey`
 * @throws AskError NOT_FOUND with the nearest names, real things first; BAD_USER_INPUT with the candidates where it names several, and where it is another
 * kind of thing
 */
export const nameToId = async (store: GraphStore, flag: string, label: NodeLabel | 'ANY', text: string, say: SayFound): Promise<string> => {
  if (text.trim() === '' || decodeKey(text) || (label !== 'ANY' && isNodeId(label, text) && (await isThere(store, label, text))))
    return text;
  if (label === 'ANY') {
    const keys = (await store.read((run) => labelsOfId(run, text))).map((one) => createNodeKey(one, text));
    if (keys.length > 1) throw new AskError('BAD_USER_INPUT', `${flag}: ${text} may mean ${keys.join(', ')}. Give one of these keys.`);
    if (keys[0]) return keys[0];
  }
  if (label !== 'ANY' && !(searchableLabels as readonly NodeLabel[]).includes(label)) return text;
  const all = (await readNames(store)).entries;
  const entries = all.filter((entry) => label === 'ANY' || entry.label === label);
  const [one, ...others] = called(entries, fold(text));
  if (one === undefined) {
    const kinds = label === 'ANY' ? [] : await kindsOf(store, all, text);
    if (label !== 'ANY' && kinds.length > 0) throw new AskError('BAD_USER_INPUT', `${flag}: ${sayOtherKind(text, kinds, label)}`);
    const near = nearestNames(entries, text);
    const list = label === 'ANY' ? '' : ` crosscut ask search --labels ${label} lists what there is.`;
    throw new AskError(
      'NOT_FOUND',
      `${flag}: there is no ${kindOf(label)} with the id or name ${text.slice(0, 200)}. ${near.length > 0 ? `The nearest are ${listed(label, near)}.` : `${label === 'ANY' ? 'Nothing' : `No ${kindOf(label)}`} in the map is called nearly so.${list}`}`,
    );
  }
  if (others.length > 0)
    throw new AskError(
      'BAD_USER_INPUT',
      `${flag}: "${text.slice(0, 200)}" may mean ${listed(
        label,
        [one, ...others].map(({ entry }) => entry),
      )}. Give one of these ids.`,
    );
  if (one.by !== 'NAME') say(`${flag}: "${one.matched}" is ${one.entry.name} (${idOf(label, one.entry)}).`);
  return idOf(label, one.entry);
};

/** What came in, by the names of a question's parameters, with ids in the place of names and codes as the API writes them. What stands in lists and records and names nothing is left for the question to refuse. */
export const withIds = async (
  store: GraphStore,
  specs: ParamSpecs,
  given: Readonly<Record<string, unknown>>,
  say: SayFound,
): Promise<Readonly<Record<string, unknown>>> => {
  const entries: [string, unknown][] = [];
  for (const [name, value] of Object.entries(given)) {
    const spec = specs[name];
    entries.push([
      name,
      typeof value === 'string' && (spec?.kind === 'id' || (spec?.kind === 'text' && spec.keyed && !decodeKey(value.split(' ')[0] ?? '')))
        ? await nameToId(store, `--${name}`, spec.kind === 'id' ? spec.label : 'ANY', value, say)
        : spec
          ? await within(store, `--${name}`, spec, value, say)
          : value,
    ]);
  }
  return Object.fromEntries(entries);
};

/** A code as a person may write it: in any case, with blanks or hyphens in the place of underscores. */
const toCode = (values: readonly string[], given: string): string =>
  values.find((value) => value.toLowerCase() === given.trim().toLowerCase().replaceAll(/[ -]/g, '_')) ?? given;

const within = async (store: GraphStore, flag: string, spec: ParamSpec, value: unknown, say: SayFound): Promise<unknown> => {
  if (spec.kind === 'id' && typeof value === 'string' && !spec.declares)
    return nameToId(store, flag, spec.label, value, say).catch((error: unknown) => {
      if (error instanceof AskError && error.code === 'NOT_FOUND') return value;
      throw error;
    });
  if (spec.kind === 'choice' && typeof value === 'string') return toCode(spec.values, value);
  if (spec.kind === 'list' && (typeof value === 'string' || Array.isArray(value))) {
    const items: unknown[] = [];
    for (const item of typeof value === 'string' ? readListText(flag, value) : value)
      items.push(await within(store, flag, spec.of, item, say));
    return items;
  }
  if (spec.kind !== 'record' || typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const fields: [string, unknown][] = [];
  for (const [name, held] of Object.entries(value))
    fields.push([name, spec.fields[name] ? await within(store, flag, spec.fields[name], held, say) : held]);
  return Object.fromEntries(fields);
};
