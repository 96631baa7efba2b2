import { afterEach, describe, expect, it } from '@jest/globals';
import { loadDatasets, unloadDataset } from '#seeds/loader';
import { sayProblem, type DatasetRefused } from '#seeds/problem';
import { openEmbeddedStore } from '#store/embedded-store';
import type { GraphStore } from '#store/graph-store';
import { createDatasetParent, openLoadedStore, writeDataset, writeFolder, type DatasetRows } from '../support/load-dataset.js';
import { sharedData } from '../support/shared-data.js';
import { claimsOf, problemsOf } from './problems-of.js';

const source = (id: string, kind = 'PUBLISHED', retrieved = '2026-01-01') => ({ id, name: id, kind, retrieved });
const bodies = (of: string, ids: readonly string[] = ['a', 'b', 'c', 'd', 'e', 'f']) =>
  ids.map((id) => ({ id, name: id.toUpperCase(), source: of }));
const owned = (service: string, organisation: string, of: string, from = '') => ({ service, organisation, from, source: of });
const dataset = (name: string, of: ReturnType<typeof source>, rows: DatasetRows) => writeDataset(name, { 'sources.csv': [of], ...rows });

let store: GraphStore;
afterEach(() => store?.close());
const read = (cypher: string) => store.read((run) => run(cypher));

describe('how rows are read', () => {
  it('counts lines through quoted line breaks and a byte order mark', async () => {
    expect(await problemsOf({ 'professions.csv': '\ufeffid,name,family\r\np,"one\r\ntwo\r\nthree",\r\n\r\nq,Q,NONE\r\n' })).toEqual([
      'data/professions.csv:6: family: "NONE": must be one of POLICY, DELIVERY, DIGITAL, OPERATIONS, ANALYSIS, LEGAL, CORPORATE, SPECIALIST',
    ]);
  });

  it('keeps text as it stands and fills in the only source', async () => {
    const claims = await claimsOf({ 'professions.csv': 'id,name\n p ,"  =1+1, ""x"" <b>\n"\n' });
    expect(claims.at(-1)).toMatchObject({ fact: 'profession:p', source: 'one', values: { name: '  =1+1, "x" <b>\n' } });
    expect(
      await problemsOf({ 'sources.csv': 'id,name,kind\none,One,PUBLISHED\ntwo,Two,PUBLISHED\n', 'professions.csv': 'id,name\np,P\n' }),
    ).toEqual(['data/professions.csv:1: header: "source": is missing from the header']);
  });

  it('names a dataset by its package, or by its folder', async () => {
    const parent = createDatasetParent();
    const files = { 'sources.csv': 'id,name,kind\none,One,PUBLISHED\n' };
    const refused = async (...folders: string[]) =>
      loadDatasets(store, folders).then(
        () => [],
        (error: DatasetRefused) => error.problems.map((problem) => sayProblem(problem).replaceAll(`${parent}/`, '')),
      );
    store = await openLoadedStore(
      writeFolder(parent, 'any', { ...files, 'datapackage.json': '{"name":"told"}' }),
      writeFolder(parent, 'by-folder', files),
    );
    expect(await read('MATCH (c:Claim) RETURN c.dataset AS dataset ORDER BY dataset')).toEqual([
      { dataset: 'by-folder' },
      { dataset: 'told' },
    ]);
    expect(await refused(writeFolder(parent, 'other', { ...files, 'datapackage.json': '{"name":' }))).toEqual([
      expect.stringMatching(/^other\/datapackage\.json:0: name: "": is not JSON: /),
    ]);
    expect(await refused(writeFolder(parent, 'nameless', { ...files, 'datapackage.json': '{}' }))).toEqual([
      'nameless/datapackage.json:0: name: "": has no name for the dataset',
    ]);
    expect(
      await refused(
        writeFolder(parent, 'x', { ...files, 'datapackage.json': '{"name":"told"}' }),
        writeFolder(parent, 'y', { ...files, 'datapackage.json': '{"name":"told"}' }),
      ),
    ).toEqual(['y:0: name: "told": is the name of another dataset given; each needs its own']);
    expect(await refused(`${parent}/nowhere`)).toEqual([
      'nowhere:0: folder: "nowhere": is neither a folder nor a workbook (.xlsx) that can be read',
    ]);
  });

  it('lets rows in team-organisations go before the organisation in teams', async () => {
    const claims = await claimsOf({
      'organisations.csv': 'id,name\na,A\nb,B\n',
      'teams.csv': 'id,name,organisation,activity\nt,T,a,POLICY\nu,U,b,POLICY\n',
      'team-organisations.csv': 'team,organisation,from,to\nt,a,,2020-01-01\nt,b,2020-01-01,\n',
    });
    expect(claims.map(({ fact }) => fact).filter((fact) => fact.includes('BELONGS_TO'))).toEqual([
      'team:t BELONGS_TO organisation:a - -',
      'team:t BELONGS_TO organisation:b 2020-01-01 -',
      'team:u BELONGS_TO organisation:b - -',
    ]);
  });

  const worked = sharedData('worked-example');
  if (worked === null) it.skip('the worked example as a dataset folder: needs ../shared/data/worked-example', () => undefined);
  else
    it('loads the worked example', async () => {
      store = await openLoadedStore(worked);
      expect(await read('MATCH (s:Step) RETURN count(s) AS steps')).toEqual([{ steps: 6 }]);
      expect(await read('MATCH (:Step)-[n:NEXT]->(:Step) RETURN count(n) AS orders')).toEqual([{ orders: 6 }]);
    });
});

describe('the order of steps', () => {
  const step = (id: string, services = '') => ({ journey: 'j', id, position: id.slice(1), name: id, services });
  const order = (of: string) => of.split(' ').map((pair) => ({ journey: 'j', from: `p${pair[0]}`, to: `p${pair[1]}` }));
  const whole = (rows: DatasetRows) =>
    dataset('whole', source('x'), {
      'journeys.csv': [{ id: 'j', name: 'J' }],
      'steps.csv': ['p1', 'p2', 'p3', 'p4'].map((id) => step(id)),
      ...rows,
    });
  const uses = () =>
    dataset('uses', source('y'), { 'services.csv': [{ id: 's', name: 'S' }], 'steps.csv': [step('p2', 's'), step('p3', 's')] });
  const orders = async () =>
    (await read('MATCH (a:Step)-[n:NEXT]->(b:Step) RETURN a.id AS a, b.id AS b ORDER BY a, b'))
      .map(({ a, b }) => `${String(a)[3]}${String(b)[3]}`)
      .join(' ');

  it('is the one that a dataset gives, and no other dataset adds to it by the positions of the steps that it names', async () => {
    const branching = whole({ 'step-order.csv': order('12 13 24 34') });
    store = await openLoadedStore(branching, uses());
    expect(await orders()).toBe('12 13 24 34');
    await store.close();
    store = await openLoadedStore();
    await loadDatasets(store, [uses(), branching]);
    expect(await orders()).toBe('12 13 24 34');
  });

  it('is that of positions where nobody gives another', async () => {
    store = await openLoadedStore(whole({}), uses());
    expect(await orders()).toBe('12 23 34');
  });
});

describe('the id of a figure', () => {
  const figure = (service: string, kind: string, channel = '') => `${service},${kind},2024-01-01,2024-12-31,${channel},1\n`;
  it('stays as it was, and is never that of another one that reads alike', async () => {
    const claims = await claimsOf({
      'services.csv': 'id,name\nmaking-tax,A\nmaking-tax-digital,B\nmaking--tax,C\n',
      'service-metrics.csv': `service,kind,start,end,channel,value\n${figure('making-tax', 'DIGITAL_VOLUME')}${figure('making-tax-digital', 'VOLUME')}${figure('making-tax', 'VOLUME', 'Post')}${figure('making--tax', 'VOLUME', 'Post')}`,
    });
    const ids = claims.filter(({ fact }) => /^metric:\S+$/.test(fact)).map(({ fact }) => fact.slice('metric:'.length));
    expect(new Set(ids).size).toBe(4);
    expect(ids).toEqual(
      expect.arrayContaining(['making-tax-digital-volume-2024-01-01-2024-12-31', 'making-tax-volume-2024-01-01-2024-12-31-post']),
    );
    expect(ids.filter((id) => /^making-tax-[a-z0-9-]+-[0-9a-f]{16}$/.test(id))).toHaveLength(2);
  });
});

describe('which source is shown', () => {
  it.each<[string, ReturnType<typeof source>, ReturnType<typeof source>]>([
    ['published before unchecked', source('x', 'UNVERIFIED', '2026-02-01'), source('y', 'PUBLISHED', '2020-01-01')],
    ['said by the organisation before invented', source('x', 'ILLUSTRATIVE', '2026-02-01'), source('w', 'DEPARTMENT', '2020-01-01')],
    ['unchecked before invented', source('x', 'ILLUSTRATIVE', '2026-02-01'), source('w', 'UNVERIFIED', '')],
    ['the newer', source('x', 'PUBLISHED', '2026-01-01'), source('w', 'DEPARTMENT', '2026-01-02')],
    ['dated before undated', source('x', 'PUBLISHED', ''), source('w', 'PUBLISHED', '2026-01-02')],
    ['the larger id', source('w'), source('x')],
  ])('%s', async (_, loses, wins) => {
    const one = dataset('one', loses, {
      'organisations.csv': [{ id: 'a', name: 'Loses', abbreviation: 'L', kind: 'COURT', source: loses.id }],
    });
    const two = dataset('two', wins, { 'organisations.csv': [{ id: 'a', name: 'Wins', abbreviation: '', kind: '', source: wins.id }] });
    for (const folders of [
      [one, two],
      [two, one],
    ]) {
      store = await openLoadedStore(...folders);
      expect(
        await read(
          'MATCH (o:Organisation) RETURN o.name AS name, o.abbreviation AS abbreviation, o.kind AS kind, o.status AS status, o.sources AS sources',
        ),
      ).toEqual([{ name: 'Wins', abbreviation: 'L', kind: 'COURT', status: 'LIVE', sources: [loses.id, wins.id].sort() }]);
      await store.close();
    }
    store = await openLoadedStore();
  });

  it('shows owners that sources dispute side by side', async () => {
    store = await openLoadedStore(
      dataset('one', source('x'), {
        'organisations.csv': bodies('x'),
        'services.csv': [{ id: 's', name: 'S', source: 'x' }],
        'service-owners.csv': [owned('s', 'a', 'x')],
      }),
      dataset('two', source('y'), { 'service-owners.csv': [owned('s', 'a', 'y'), owned('s', 'b', 'y')] }),
    );
    expect(await read('MATCH (:Service)-[r:OWNED_BY]->(o) RETURN o.id AS id, r.sources AS sources ORDER BY id')).toEqual([
      { id: 'a', sources: ['x', 'y'] },
      { id: 'b', sources: ['y'] },
    ]);
  });

  it('settles facts again when a source turns out otherwise', async () => {
    const said = (of: ReturnType<typeof source>, name: string) => ({ 'organisations.csv': [{ id: 'a', name, source: of.id }] });
    const shown = async () => (await read('MATCH (o:Organisation) RETURN o.name AS name'))[0]?.name;
    store = await openLoadedStore(
      dataset('one', source('x'), said(source('x'), 'X')),
      dataset('two', source('y', 'UNVERIFIED'), said(source('y'), 'Y')),
    );
    expect(await shown()).toBe('X');
    await loadDatasets(store, [dataset('two', source('y', 'DEPARTMENT', '2026-05-01'), said(source('y'), 'Y'))]);
    expect(await shown()).toBe('Y');
    // A third dataset knows better when x was retrieved.
    await loadDatasets(store, [dataset('three', source('x', 'PUBLISHED', '2026-06-01'), {})]);
    expect(await shown()).toBe('X');
    await unloadDataset(store, 'three');
    expect(await shown()).toBe('Y');
  });
});

describe('what becomes of what was said', () => {
  const version = (names: readonly string[], first = 'A') =>
    dataset('one', source('x'), { 'organisations.csv': names.map((id) => ({ id, name: id === 'a' ? first : id, source: 'x' })) });

  it('keeps ended and changed claims with the number of their load', async () => {
    store = await openLoadedStore(version(['a', 'b', 'c', 'd', 'e', 'f']));
    const [before] = await read("MATCH (c:Claim {fact: 'organisation:a'}) RETURN c.id AS id");
    expect((await loadDatasets(store, [version(['a', 'b', 'c', 'd', 'e'], 'Changed')]))[0]).toMatchObject({
      dataset: 'one',
      rows: 6,
      added: 0,
      changed: 1,
      ended: 1,
      unchanged: 5,
      disputed: 0,
      notAnswered: 0,
      nothingToDo: false,
    });
    expect(
      await read(
        'MATCH (c:EndedClaim) RETURN c.id AS id, c.fact AS fact, c.values AS said, c.firstLoad AS first, c.endedLoad AS ended ORDER BY fact',
      ),
    ).toEqual([
      { id: `${String(before?.id)}@2`, fact: 'organisation:a', said: '{"name":"A"}', first: 1, ended: 2 },
      expect.objectContaining({ id: expect.stringMatching(/^[\w-]{22}@2$/), fact: 'organisation:f', ended: 2 }),
    ]);
    expect(await read("MATCH (c:Claim {fact: 'organisation:a'}) RETURN c.id AS id, c.values AS said, c.firstLoad AS first")).toEqual([
      { id: before?.id, said: '{"name":"Changed"}', first: 2 },
    ]);
    expect(await read("MATCH (o:Organisation {id: 'f'}) RETURN o.id AS id")).toEqual([]);
  });

  it('refuses to end more than a fifth unless that is meant', async () => {
    store = await openLoadedStore(version(['a', 'b', 'c', 'd', 'e', 'f']));
    const smaller = version(['a', 'b', 'c', 'd']);
    await expect(loadDatasets(store, [smaller])).rejects.toThrow(
      'one would end 2 of the 7 things that it said before, more than a fifth. If that is meant, load it with --allow-ends. Nothing was written.',
    );
    expect(await read('MATCH (o:Organisation) RETURN count(o) AS bodies')).toEqual([{ bodies: 6 }]);
    expect((await loadDatasets(store, [smaller], { allowEnds: true }))[0]).toMatchObject({ ended: 2 });
  });

  it('refuses to take away what another dataset refers to, with the names of both', async () => {
    const other = dataset('other', source('y'), {
      'services.csv': [{ id: 's', name: 'S', source: 'y' }],
      'service-owners.csv': [owned('s', 'f', 'y')],
    });
    store = await openLoadedStore(version(['a', 'b', 'c', 'd', 'e', 'f']), other);
    const sentence =
      'one cannot drop what other datasets refer to: organisation:f (other). Change or unload those datasets first. Nothing was written.';
    await expect(loadDatasets(store, [version(['a', 'b', 'c', 'd', 'e'])])).rejects.toThrow(sentence);
    await expect(unloadDataset(store, 'one')).rejects.toThrow(sentence);
    await unloadDataset(store, 'other');
    await unloadDataset(store, 'one');
    expect(await read('MATCH (n) WHERE NOT n:EndedClaim AND NOT n:Load AND NOT n:LoadLock RETURN count(n) AS left')).toEqual([{ left: 0 }]);
    await expect(unloadDataset(store, 'one')).rejects.toThrow(
      'There is no dataset called one in the store. crosscut status lists those that are.',
    );
  });

  it('refuses a circle that closes through another dataset, at the row that can be mended', async () => {
    const parents = (of: string, organisation: string, parent: string) => ({
      'organisation-parents.csv': [{ organisation, parent, source: of }],
    });
    store = await openLoadedStore(dataset('one', source('x'), { 'organisations.csv': bodies('x'), ...parents('x', 'a', 'b') }));
    const two = dataset('two', source('y'), parents('y', 'b', 'a'));
    const said = await loadDatasets(store, [two]).catch((error: DatasetRefused) => error.problems);
    expect(said).toEqual([
      expect.objectContaining({
        file: `${two}/organisation-parents.csv`,
        line: 2,
        reason: expect.stringMatching(/^[ab] is in the end a part of itself$/),
      }),
    ]);
  });

  it('loads a dataset again after it was unloaded, and writes nothing on a dry run', async () => {
    const folder = version(['a', 'b']);
    store = await openLoadedStore(folder);
    await unloadDataset(store, 'one');
    expect((await loadDatasets(store, [folder], { dryRun: true }))[0]).toMatchObject({ added: 3, nothingToDo: false });
    expect(await read('MATCH (c:Claim) RETURN count(c) AS claims')).toEqual([{ claims: 0 }]);
    expect((await loadDatasets(store, [folder]))[0]).toMatchObject({ added: 3, nothingToDo: false });
  });

  it('on a dry run, or with a problem, writes nothing at all, not even what keeps an empty store in order', async () => {
    store = await openEmbeddedStore({ folder: null });
    const never = () => Promise.reject(new Error('written'));
    const reading: GraphStore = { ...store, write: never, applySchema: never };
    expect((await loadDatasets(reading, [version(['a', 'b'])], { dryRun: true }))[0]).toMatchObject({ added: 3 });
    await expect(loadDatasets(reading, [version(['a', 'NOT AN ID'])])).rejects.toThrow('1 problem in the data. Nothing was written.');
  });
});
