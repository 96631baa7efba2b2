import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { GraphStore, Row } from '#store/graph-store';
import { search } from '../../api/src/lookups/search.js';
import { fold, isNear, rankOf } from '../../api/src/lookups/search-text.js';

const called = (
  id: string,
  name: string,
  abbreviation: string | null = null,
  aliases: string[] | null = null,
  until: string | null = null,
  says: string | null = null,
): Row => ({ id, name, abbreviation, aliases, until, says, sources: null });

/** A store that knows names only, and counts how often they are read. */
const buildStore = (
  byLabel: Record<string, Row[]>,
  loads: Row[] = [{ number: 1, state: 'DONE', dataset: 'x' }],
  successions: Row[] = [],
) => {
  const counted = { reads: 0 };
  const run = (cypher: string) => {
    if (cypher.includes(':Load')) return Promise.resolve(loads);
    if (cypher.includes(':SUCCEEDED_BY')) return Promise.resolve(cypher.includes(':Organisation') ? successions : []);
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
  Journey: [called('when-someone-dies', 'When someone dies')],
  Service: [
    called('probate', 'Probate'),
    called('hmrc-vat', 'VAT'),
    called('self-assessment', 'Register for Self Assessment'),
    called('transport-licence', 'Transport licence'),
  ],
});
const found = async (text: string, labels: string[] = [], first = 10) =>
  (await search(store, text, labels, first)).map((result) => `${result.key} ${result.matched}`);

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
    expect(await found('transport')).toEqual([
      'service:transport-licence Transport licence',
      'organisation:department-for-transport Department for Transport',
    ]);
  });

  it('searches only the kinds that are asked for, and no more than asked for', async () => {
    expect(await found('transport', ['Organisation'])).toEqual(['organisation:department-for-transport Department for Transport']);
    expect(await found('e', [], 2)).toHaveLength(2);
  });

  it.each([
    ['a letter missing', 'register for self asessment', 'service:self-assessment'],
    ['a letter too many', 'proobate', 'service:probate'],
    ['a wrong letter, while the word is still being typed', 'companees hou', 'organisation:companies-house'],
    ['two letters swapped', 'porbate', 'service:probate'],
  ])('finds a name with %s, and says that it is spelt otherwise', async (_what, typed, key) => {
    expect((await search(store, typed)).map((one) => [one.key, one.near])).toEqual([[key, true]]);
  });

  it('takes nothing for a misspelling of what is found as it stands, and none of a short word or two letters', async () => {
    expect((await search(store, 'probate')).map(({ near }) => near)).toEqual([false]);
    expect([await search(store, 'vta'), await search(store, 'porbaet')]).toEqual([[], []]);
  });

  it('finds a name that stands whole within what was typed', async () => {
    expect(await found('reports about probate')).toEqual(['service:probate Probate']);
  });

  describe('by what a thing is about', () => {
    const many = Array.from({ length: 12 }, (_, at) => called(`death-${at}`, `Death ${at}`));
    const { store: about } = buildStore({
      Journey: [
        called('dies', 'When someone dies', null, null, null, 'From registering the death to settling the estate.'),
        called('drive', 'Learn to drive'),
      ],
      Service: [...many, called('vat', 'VAT', null, null, null, 'A tax that ends with death or sale.')],
    });
    const how = async (text: string, first?: number) => (await search(about, text, [], first)).map((one) => `${one.id} ${one.how}`);

    it('finds it below what is called so, and keeps a place for it', async () => {
      expect(await how('death')).toEqual([...many.slice(0, 8).map(({ id }) => `${String(id)} NAME`), 'dies ABOUT', 'vat ABOUT']);
      expect(await how('death', 3)).toEqual(many.slice(0, 3).map(({ id }) => `${String(id)} NAME`));
    });

    it('says what it is about, and takes only words that begin as they were typed, all of them', async () => {
      expect((await search(about, 'settling')).map(({ matched }) => matched)).toEqual([
        'From registering the death to settling the estate.',
      ]);
      expect([await how('ettling'), await how('settling sale')]).toEqual([[], []]);
    });
  });

  describe('with what came before', () => {
    const { store: renamed } = buildStore(
      {
        Organisation: [
          called('passports', 'HM Passport Office'),
          called('identity', 'Identity and Passport Service', 'IPS'),
          called('first', 'UK Passport Service', null, null, '2006-04-01'),
          called('other', 'Home Office', 'HO'),
        ],
      },
      [],
      [
        { before: 'identity', after: 'passports', on: '2013-05-13' },
        { before: 'first', after: 'identity', on: '2006-04-01' },
        { before: 'passports', after: 'identity', on: null },
      ],
    );
    const how = async (text: string) => (await search(renamed, text)).map((one) => `${one.id} ${one.how} ${one.until}`);

    it('finds what it became by the old name and abbreviation, after itself, with the day', async () => {
      expect(await how('ips')).toEqual(['identity ABBREVIATION 2013-05-13', 'passports NAME_BEFORE 2013-05-13']);
    });

    it('goes back through several changes, and ends where they go in a circle', async () => {
      expect(await how('uk passport')).toEqual([
        'first NAME 2006-04-01',
        'identity NAME_BEFORE 2006-04-01',
        'passports NAME_BEFORE 2006-04-01',
      ]);
    });

    it('says no day of what goes on', async () => {
      expect(await how('home')).toEqual(['other NAME null']);
    });
  });

  it('finds nothing for signs alone', async () => {
    expect(await found(' -- ')).toEqual([]);
  });

  it.each([
    ['labels', () => search(store, 'x', ['Metric']), 'BAD_USER_INPUT'],
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
    expect(
      ['theory test', 'theory', 'test theo', 'eory', 'book a theory test now', 'practical'].map((typed) => rankOf('theory test', typed)),
    ).toEqual([0, 1, 2, 3, 4, null]);
  });

  it('finds every name by any part of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (name, a, b) => {
        const folded = fold(name);
        const part = folded.slice(Math.min(a, b) % (folded.length + 1), Math.max(a, b) % (folded.length + 1));
        if (part !== '') expect(rankOf(folded, part)).not.toBeNull();
      }),
    );
  });

  it('folds once and for all', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(fold(fold(text))).toBe(fold(text))));
  });
});

describe('isNear', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abc'), minLength: 1, maxLength: 8 });
  const letter = fc.constantFrom(...'abc');

  it('holds for every beginning of a word with one letter changed', () => {
    fc.assert(
      fc.property(
        word,
        fc.nat(),
        fc.nat(),
        letter,
        fc.constantFrom('wrong', 'missing', 'more', 'swapped', 'none'),
        (whole, length, place, other, change) => {
          const start = whole.slice(0, (length % whole.length) + 1);
          const at = place % start.length;
          const [before, here, after] = [start.slice(0, at), start[at]!, start.slice(at + 1)];
          const typed = {
            wrong: before + other + after,
            missing: before + after,
            more: before + other + here + after,
            swapped: after === '' ? start : before + after[0] + here + after.slice(1),
            none: start,
          }[change];
          expect(isNear(typed, whole)).toBe(true);
        },
      ),
    );
  });

  it('holds for nothing that is two letters away', () =>
    expect([isNear('probtea', 'probate'), isNear('prxbxte', 'probate'), isNear('robte', 'probate')]).toEqual([false, false, false]));
});
