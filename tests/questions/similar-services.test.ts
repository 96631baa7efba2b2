import { describe, expect, it } from '@jest/globals';
import { ask } from '#api/ask';
import { professionsMissing } from '#questions/professions-missing';
import { wordsOfName } from '#questions/parts/words-of-name';
import { similarServices } from '#questions/similar-services';
import { createDatasetParent, openLoadedStore, writeFolder } from '../support/load-dataset.js';
import { buildContext, buildNamed } from './build-context.js';

const owner = (id: string) => ({ ...buildNamed(id), abbreviation: null, from: null, to: null, fact: { sources: ['published'] } });

describe('similarServices', () => {
  const service = (id: string, name: string, category: string | null, audience: string | null, ownedBy: string, isRelated = false) => ({
    service: { ...buildNamed(id), name },
    category,
    audience,
    isRelated,
    owners: [owner(ownedBy)],
  });
  const own = service('s', 'Register a boat', 'Registering', 'public', 'x');
  const answer = (asked = own, ...others: ReturnType<typeof service>[]) =>
    similarServices.answer(
      { service: [asked.service], similar: [asked, ...others], ended: [], recorded: [{ services: 10, categories: 4, audiences: 1 }] },
      { service: 's', asAt: '2026-01-01', invented: false, first: 25, after: null },
      buildContext(),
    );
  const ask = (...others: ReturnType<typeof service>[]) => answer(own, ...others).body;

  it('puts what has most in common first and counts owners', () => {
    const body = ask(
      service('c', 'Register a car', 'Registering', 'public', 'y'),
      service('b', 'Renew a licence', 'Registering', 'public', 'x'),
    );
    expect(body.services.map(({ service: { id }, sharing }) => [id, sharing.length])).toEqual([
      ['service:c', 3],
      ['service:b', 2],
    ]);
    expect(body.owners.map(({ id }) => id)).toEqual(['organisation:x', 'organisation:y']);
  });

  it('takes words of the name beside the first, each for one thing in common', () => {
    const named = (id: string, name: string, category: string | null) => service(id, name, category, null, 'y');
    const [first, ...more] = ask(
      named('c', 'Boats: guide to registers', null),
      named('d', 'Boat permits', 'Registering'),
      named('e', 'Boat permits', null),
    ).services;
    expect(first).toMatchObject({ service: { id: 'service:c' }, sharing: [], words: ['register', 'boat'] });
    expect(more).toMatchObject([{ service: { id: 'service:d' }, sharing: ['CATEGORY'], words: ['boat'] }]);
  });

  it('tells what is not recorded from what is not in common', () => {
    const { body, coverage, warnings } = answer();
    expect([coverage, warnings]).toEqual([5 / 20, []]);
    expect(body.note).toMatch(/^As far as is recorded, no other service /);
    const unknown = answer(service('s', 'Register a boat', null, null, 'x'));
    expect([unknown.coverage, unknown.warnings]).toEqual([
      0,
      [
        'No category is recorded for Register a boat, so which services have it in common cannot be told.',
        'Whom Register a boat is for is not recorded, so which services have that in common cannot be told.',
      ],
    ]);
    expect(answer(service('s', 'Register a boat', 'Registering', null, 'x')).coverage).toBe(4 / 20);
  });

  it('takes one thing in common for chance, unless somebody says that they are related', () => {
    expect(ask(service('c', 'Tax a car', 'Registering', null, 'y')).services).toEqual([]);
    expect(ask(service('c', 'Tax a car', null, null, 'y', true)).services[0]?.sharing).toEqual(['RELATED']);
  });
});

describe('similarServices, in a store', () => {
  it('finds what has words in common, whatever marks stand between them', async () => {
    const services = 'id,name\none,GOV.UK Verify\ntwo,Verify with GOV UK\nthree,Boats: permits\nfour,Permits & boats?\n';
    const files = { 'sources.csv': 'id,name,kind\none,One,PUBLISHED\n', 'services.csv': services };
    const store = await openLoadedStore(writeFolder(createDatasetParent(), 'names', files));
    const like = async (service: string) =>
      (await ask({ store, today: '2026-06-01' }, similarServices, { service })).services.map(({ words }) => words);
    expect([await like('one'), await like('three')]).toEqual([[['gov', 'uk', 'verify']], [['boats', 'permits']]]);
    await store.close();
  });

  it('counts what is recorded of the others', async () => {
    const services = 'id,name,category,audience\none,Register a boat,Registering,\ntwo,Tax a car,Paying,drivers\nthree,Renew a pass,,\n';
    const files = { 'sources.csv': 'id,name,kind\none,One,PUBLISHED\n', 'services.csv': services };
    const store = await openLoadedStore(writeFolder(createDatasetParent(), 'kinds', files));
    const { coverage, coverageSentence } = await ask({ store, today: '2026-06-01' }, similarServices, { service: 'one' });
    expect(coverage).toBe(1 / 4);
    expect(coverageSentence).toBe('Of the categories and audiences that this compares, 25% are recorded on both sides.');
    await store.close();
  });
});

describe('what a service is about', () => {
  it('is in the words of its name, without little ones, plurals, nations and what stands between brackets', () => {
    const about = (name: string) => [...wordsOfName(name).keys()];
    expect(about('Register as a waste carrier, broker or dealer')).toEqual(['register', 'waste', 'carrier', 'broker', 'dealer']);
    expect([...wordsOfName('Council licences (sole trader)')]).toEqual([
      ['council', 'council'],
      ['licence', 'licences'],
    ]);
    expect(about("Check a vehicle's MOT history in Northern Ireland")).toEqual(['check', 'vehicle', 'mot', 'history']);
    expect(about('Business pass')).toEqual(['business', 'pass']);
  });
});

describe('professionsMissing', () => {
  const peer = (id: string, ...professions: string[]) => ({
    service: buildNamed(id),
    professions: professions.map((profession) => ({ ...buildNamed(profession), fact: { sources: ['published'] } })),
  });
  const registering = { category: 'Registering', level: 'TRANSACTION' as const, others: 6 };
  const answerOf = (kind: object, owners: string[], ...peers: ReturnType<typeof peer>[]) =>
    professionsMissing.answer(
      {
        service: [buildNamed('s')],
        owners: owners.map((owner) => ({ owner: buildNamed(owner) })),
        kind: [{ ...registering, ...kind }],
        ended: [],
        peers,
      },
      { service: 's', asAt: '2026-01-01', invented: false, atLeast: 0.5 },
      buildContext(),
    );
  const answer = (...peers: ReturnType<typeof peer>[]) => answerOf({}, ['x'], ...peers);
  const ask = (...peers: ReturnType<typeof peer>[]) => answer(...peers).body;

  it('names a profession that at least half of its peers have', () => {
    const body = ask(peer('s', 'policy'), peer('a', 'policy', 'digital'), peer('b', 'digital', 'legal'), peer('c', 'digital'));
    expect(body.missing).toMatchObject([{ profession: { id: 'profession:digital' }, services: 3, share: 1 }]);
    expect(body.comparedWith).toBe(3);
  });

  it('reads well of one to compare with', () => {
    const alike = answer(peer('s', 'policy'), peer('a', 'policy'));
    expect(alike.body.note).toBe(
      'Of the professions recorded at 50% or more of 1 service of its kind (the category “Registering”), none is missing.',
    );
    expect(alike.warnings).toEqual(['This compares with only 1 service of its kind.']);
  });

  it('says of what kind it is, also where no category is recorded', () => {
    const said = (kind: object) => answerOf(kind, ['x'], peer('s', 'policy'), peer('a', 'digital')).summary().join(' ');
    expect(said({})).toBe(
      'Not recorded at Name of s, but at 50% or more of 1 service of its kind (the category “Registering”): Name of digital.',
    );
    expect(said({ category: null })).toContain('(transactions, with no category recorded)');
    expect(said({ category: null, level: 'CAPABILITY' })).toContain('(capabilities that services share, with no category recorded)');
    expect(said({ category: null, level: 'WHOLE' })).toContain('(whole outcomes, with no category recorded)');
    expect(said({ category: null, level: null })).toContain('(with neither a category nor a level recorded)');
  });

  it('says how many of the others of its kind it could compare with', () => {
    const found = answer(peer('s', 'policy'), peer('a', 'digital'), peer('b', 'digital'), peer('c', 'digital'));
    expect([found.coverage, found.body.ofItsKind, found.body.comparedWith]).toEqual([1 / 2, 6, 3]);
    expect(answer(peer('s', 'policy')).body.note).toBe(
      'No other service of its kind (the category “Registering”) has its professions recorded.',
    );
    const alone = answerOf({ others: 0 }, ['x'], peer('s', 'policy'));
    expect([alone.coverage, alone.body.note]).toEqual([null, 'No other service of its kind (the category “Registering”) is on the map.']);
  });

  it('calls nothing missing where its own professions are not known, and says who could tell', () => {
    const unknown = answer(peer('a', 'digital'));
    expect(unknown).toMatchObject({ coverage: 0, warnings: [], body: { missing: [], comparedWith: 0 } });
    expect(unknown.body.note).toMatch(/is not recorded, so none can be called missing\. Name of x could tell\.$/);
    expect(answerOf({}, [], peer('a', 'digital')).body.note).toMatch(/Nor is an owner recorded who could tell\.$/);
  });
});
