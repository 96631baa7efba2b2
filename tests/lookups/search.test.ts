import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { GraphStore, Row } from '#store/graph-store';
import { search } from '../../api/src/lookups/search.js';
import { fold, rankOf } from '../../api/src/lookups/search-text.js';

const called = (id: string, name: string, abbreviation: string | null = null, aliases: string[] | null = null): Row => ({ id, name, abbreviation, aliases });

/** A store that knows names only, and counts how often they are read. */
const buildStore = (byLabel: Record<string, Row[]>, loads: Row[] = [{ number: 1, state: 'DONE', dataset: 'x' }]) => {
  const counted = { reads: 0 };
  const run = (cypher: string) => {
    if (cypher.includes(':Load')) return Promise.resolve(loads);
    counted.reads += 1;
    const label = /\(n:(\w+)\)/.exec(cypher)?.[1] ?? '';
    return Promise.resolve(byLabel[label] ?? []);
  };
  const store = { read: (work: (run: unknown) => unknown) => work(run) } as unknown as GraphStore;
  return { store, counted, loads };
};

const { store } = buildStore({
  Organisation: [
    called('hm-revenue-customs', 'HM Revenue & Customs', 'HMRC', ['Inland Revenue']),
    called('companies-house', 'Companies House', 'CH', ["Tŷ'r Cwmnïau"]),
    called('department-for-transport', 'Department for Transport', 'DfT'),
  ],
  Service: [called('hmrc-vat', 'VAT'), called('self-assessment', 'Register for Self Assessment'), called('transport-licence', 'Transport licence')],
});
const found = async (text: string, labels: string[] = [], first = 10) => (await search(store, text, labels, first)).map((result) => `${result.key} ${result.matched}`);

describe('search', () => {
  it('finds a thing by its abbreviation, whatever the capital letters, and says what matched', async () => {
    expect(await found('hmrc')).toEqual(['organisation:hm-revenue-customs HMRC']);
  });

  it('finds a thing by its old name', async () => {
    expect(await found('inland rev')).toEqual(['organisation:hm-revenue-customs Inland Revenue']);
  });

  it('finds a name with accents by plain letters', async () => {
    expect(await found('cwmniau')).toEqual(["organisation:companies-house Tŷ'r Cwmnïau"]);
  });

  it('reads an ampersand as the word', async () => {
    expect(await found('revenue and customs')).toEqual(['organisation:hm-revenue-customs HM Revenue & Customs']);
  });

  it('puts a name that begins with the text before one with a word that does', async () => {
    expect(await found('transport')).toEqual(['service:transport-licence Transport licence', 'organisation:department-for-transport Department for Transport']);
  });

  it('searches only the kinds that are asked for, and no more than asked for', async () => {
    expect(await found('transport', ['Organisation'])).toEqual(['organisation:department-for-transport Department for Transport']);
    expect(await found('e', [], 2)).toHaveLength(2);
  });

  it('finds nothing for signs alone', async () => {
    expect(await found(' -- ')).toEqual([]);
  });

  it.each([
    ['labels', () => search(store, 'x', ['Step']), 'BAD_USER_INPUT'],
    ['a fraction of a row', () => search(store, 'x', [], 1.5), 'BAD_USER_INPUT'],
    ['too many rows', () => search(store, 'x', [], 101), 'LIMIT_EXCEEDED'],
    ['too long a text', () => search(store, 'x'.repeat(201)), 'LIMIT_EXCEEDED'],
  ])('refuses %s', async (_what, asking, code) => {
    await expect(asking()).rejects.toMatchObject({ code });
  });

  it('reads names once, and again after a load', async () => {
    const { store: own, counted, loads } = buildStore({ Service: [called('a', 'A')] });
    await search(own, 'a');
    const once = counted.reads;
    await search(own, 'a');
    expect(counted.reads).toBe(once);
    loads.push({ number: 2, state: 'DONE', dataset: 'x' });
    await search(own, 'a');
    expect(counted.reads).toBe(2 * once);
  });

  it('keeps nothing while a load is running', async () => {
    const { store: own, counted } = buildStore({ Service: [called('a', 'A')] }, [{ number: 1, state: 'RUNNING', dataset: 'x' }]);
    await search(own, 'a');
    const once = counted.reads;
    await search(own, 'a');
    expect(counted.reads).toBe(2 * once);
  });
});

describe('rankOf', () => {
  it('tells the same, a beginning, words and the middle of a word apart', () => {
    expect(['theory test', 'theory', 'test theo', 'eory', 'practical'].map((typed) => rankOf('theory test', typed))).toEqual([0, 1, 2, 3, null]);
  });

  it('finds every name by any part of it', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (name, a, b) => {
      const folded = fold(name);
      const part = folded.slice(Math.min(a, b) % (folded.length + 1), Math.max(a, b) % (folded.length + 1));
      if (part !== '') expect(rankOf(folded, part)).not.toBeNull();
    }));
  });

  it('folds once and for all', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(fold(fold(text))).toBe(fold(text))));
  });
});
