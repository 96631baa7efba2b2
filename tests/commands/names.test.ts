import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { loadDatasets } from '#seeds/loader';
import { openEmbeddedStore } from '#store/embedded-store';
import type { GraphStore } from '#store/graph-store';
import { addAskCommand } from '../../api/src/commands/ask.js';
import { addBriefCommand } from '../../api/src/commands/brief.js';
import { addSilosCommand } from '../../api/src/commands/silos.js';
import { addSurveyCommand } from '../../api/src/commands/survey.js';
import { createDatasetParent, writeFolder } from '../support/load-dataset.js';
import { testStores } from '../support/open-test-stores.js';
import { runCommand } from './run-command.js';

jest.setTimeout(60_000);

const facts = {
  'sources.csv': 'id,name,kind\nreal,Real,PUBLISHED\nmade,Made up,ILLUSTRATIVE\n',
  'organisations.csv':
    'id,name,abbreviation,aliases,source\nhm-tax,HM Tax,HMT,Inland Tax,real\ntreasury,The Treasury,HMT,,real\nexcise,Excise,,,real\nmarine,Marine office,MO,,real\ndemo-tax,Demo Tax,,,made\nhmt-old,Odd,,HM Tax,real\nmo,Motoring,,,real\n',
  'organisation-successions.csv': 'predecessor,successor,kind,on,source\nexcise,hm-tax,MERGE,2005-04-18,real\n',
  'services.csv': 'id,name,source\npay,Pay what is due,real\nship,Register a ship,real\n',
  'policies.csv': 'id,name,source\nship,Shipping,real\n',
  'service-owners.csv': 'service,organisation,source\npay,hm-tax,real\nship,marine,real\n',
  'journeys.csv': 'id,name,source\nwhen-done,When all is done,real\ndemo-when-done,When all is done (invented),made\n',
  'steps.csv':
    'journey,id,position,name,services,source\nwhen-done,a,1,Pay,pay,real\nwhen-done,b,2,Sail,ship,real\ndemo-when-done,a,1,Pay,,made\n',
};

describe.each(testStores({ brief: true }))('names in the place of ids, $name', ({ open }) => {
  let store: GraphStore;
  const parent = createDatasetParent();
  const ask = (...args: string[]) => runCommand(addAskCommand, store, ['ask', ...args]);
  const journey = async (name: string) => JSON.parse((await ask('organisationsOnJourney', '--journey', name, '--json')).out).journey.id;
  const organisation = async (name: string) =>
    JSON.parse((await ask('affectedByReorganisation', '--organisation', name, '--json')).out).organisation.id;
  beforeAll(async () => {
    store = await open();
    await loadDatasets(store, [writeFolder(parent, 'facts', facts)]);
  });
  afterAll(async () => {
    await store?.close();
    rmSync(parent, { recursive: true, force: true });
  });

  it('are taken whatever their capital letters; ids and keys go first', async () => {
    for (const name of ['when-done', 'journey:when-done', 'When all is done', 'WHEN ALL  is done'])
      expect(await journey(name)).toBe('journey:when-done');
    expect(await organisation('marine')).toBe('organisation:marine');
    // Of marine it is the abbreviation, of another the id.
    expect(await organisation('mo')).toBe('organisation:mo');
  });

  it('may be abbreviations and old names, which is said; a name of today goes before an old one', async () => {
    for (const [name, id] of [
      ['HM Tax', 'hm-tax'],
      ['inland tax', 'hm-tax'],
      ['excise', 'excise'],
      ['Excise', 'excise'],
    ])
      expect(await organisation(name as string)).toBe(`organisation:${id}`);
    expect((await ask('affectedByReorganisation', '--organisation', 'inland tax')).err).toMatch(
      /^--organisation: "Inland Tax" is HM Tax \(hm-tax\)\.\n/,
    );
    expect((await ask('affectedByReorganisation', '--organisation', 'HM Tax')).err).not.toContain(' is HM Tax');
    expect(JSON.parse((await ask('neighbours', '--id', 'inland tax', '--json')).out).groups.length).toBeGreaterThan(0);
  });

  it('where any kind is allowed, may be bare ids that only one thing has', async () => {
    expect(JSON.parse((await ask('neighbours', '--id', 'pay', '--json')).out).thing.id).toBe('service:pay');
    const way = JSON.parse((await ask('connectingPath', '--from', 'pay', '--to', 'hm-tax', '--json')).out);
    expect([way.from.id, way.to.id]).toEqual(['service:pay', 'organisation:hm-tax']);
    for (const fact of ['pay', 'Pay what is due', 'service:pay'])
      expect(JSON.parse((await ask('factHistory', '--fact', fact, '--json')).out)).toMatchObject({ fact: 'service:pay', live: 2 });
    expect(await ask('neighbours', '--id', 'ship')).toMatchObject({
      code: 2,
      err: '--id: ship may mean service:ship, policy:ship. Give one of these keys.',
    });
    expect(await ask('factHistory', '--fact', 'xyzzy')).toEqual({
      code: 1,
      out: '',
      err: '--fact: there is no thing with the id or name xyzzy. Nothing in the map is called nearly so.',
    });
  });

  it('and codes are taken in any case, wherever they stand', async () => {
    const asked = async (question: string, ...args: string[]) =>
      new URL(JSON.parse((await ask(question, ...args, '--json')).out).permalink, 'http://x').searchParams;
    const whatIf = await asked(
      'whatIf',
      '--journey',
      'when-done',
      '--nation',
      'northern ireland',
      '--teams',
      '[{"id":"new","name":"New","activity":"policy","services":["pay"]}]',
    );
    expect([whatIf.get('nation'), whatIf.get('teams')]).toEqual(['NORTHERN_IRELAND', expect.stringContaining('"activity":"POLICY"')]);
    expect((await asked('neighbours', '--id', 'pay', '--relationships', 'owned-by,Uses')).get('relationships')).toBe('["OWNED_BY","USES"]');
    expect(await ask('whatIf', '--journey', 'when-done', '--nation', 'Atlantis')).toMatchObject({
      code: 2,
      err: '--nation: "Atlantis" is not one of ENGLAND, SCOTLAND, WALES, NORTHERN_IRELAND.',
    });
  });

  it('several of one name are listed with their ids, and none is chosen', async () => {
    const { code, out, err } = await ask('affectedByReorganisation', '--organisation', 'hmt');
    expect([code, out, err]).toEqual([
      2,
      '',
      '--organisation: "hmt" may mean HM Tax (hm-tax), The Treasury (treasury). Give one of these ids.',
    ]);
  });

  it('what is not there is answered with the nearest, real things before invented ones', async () => {
    const { code, err } = await ask('organisationsOnJourney', '--journey', 'all is done (invented)');
    expect([code, err]).toEqual([
      1,
      '--journey: there is no journey with the id or name all is done (invented). The nearest are When all is done (when-done), When all is done (invented) (demo-when-done).',
    ]);
    expect((await ask('organisationsOnJourney', '--journey', 'xyzzy')).err).toMatch(
      /No journey in the map is called nearly so\. crosscut ask search --labels Journey lists what there is\.$/,
    );
    expect((await ask('organisationsOnJourney', '--journey', 'journey:when-don')).err).toMatch(
      /There is no journey with the id when-don\. The nearest are when-done, demo-when-done\./,
    );
  });

  it.each(['pay', 'Pay what is due'])('another kind of thing is called so: %s', async (service) => {
    expect(await ask('organisationsOnJourney', '--journey', service)).toEqual({
      code: 2,
      out: '',
      err: `--journey: "${service}" is a service; a journey is asked for.`,
    });
  });

  it('stand in records too, where what is proposed keeps its own id', async () => {
    const teams =
      '[{"id":"new","name":"New","organisation":"inland tax","services":["Pay what is due"]},{"id":"other","name":"Other","organisation":"marine","services":["ship"]}]';
    const { code, err, out } = await ask(
      'whatIf',
      '--journey',
      'When all is done',
      '--teams',
      teams,
      '--ties',
      '[{"a":"new","b":"other","strength":1}]',
      '--json',
    );
    expect([code, err]).toEqual([0, '--teams: "Inland Tax" is HM Tax (hm-tax).\n']);
    expect(new URL(JSON.parse(out).permalink, 'http://x').searchParams.get('teams')).toMatch(
      /"organisation":"hm-tax".*"services":\["pay"\].*"services":\["ship"\]/,
    );
  });

  it('serve briefs and forms', async () => {
    const write = async (
      _asking: unknown,
      { view, organisation: named }: { view: { journey?: unknown }; organisation?: string | undefined },
    ) => `${String(view.journey)} ${named}`;
    const brief = await runCommand((program, context) => addBriefCommand(program, context, write as never), store, [
      'brief',
      'when all is done',
      '--organisation',
      'Inland tax',
    ]);
    expect([brief.code, brief.out]).toEqual([0, 'when-done hm-tax']);
    const out = path.join(parent, 'form');
    expect((await runCommand(addSurveyCommand, store, ['survey', '--organisation', 'INLAND TAX', '--out', out])).code).toBe(0);
    expect(readFileSync(path.join(out, 'sources.csv'), 'utf8')).toContain('survey-teams-hm-tax');
    expect(existsSync(path.join(out, 'teams.csv'))).toBe(true);
  });

  it('are found by search, and everything of a kind is listed, real things first', async () => {
    expect(JSON.parse((await ask('search', '--text', 'inland', '--json')).out)).toEqual([
      { id: 'organisation:hm-tax', name: 'HM Tax', label: 'Organisation', matched: 'Inland Tax', illustrative: false },
    ]);
    expect((await ask('search', '--labels', 'journey', '--csv')).out.split('\r\n').slice(0, 3)).toEqual([
      'name,id,label,matched,illustrative',
      'When all is done,journey:when-done,Journey,When all is done,no',
      'When all is done (invented),journey:demo-when-done,Journey,When all is done (invented),yes',
    ]);
    expect((await ask('search', '--labels', 'Community')).out).toBe('Nothing of this kind is in the map.\n');
    expect((await ask('search', '--text', 'xyzzy')).out).toBe('Nothing in the map is called so or nearly so.\n');
    for (const [args, says] of [
      [[], /--text, or --labels/],
      [['--labels', 'Report'], /"Report" is not searched/],
      [['--labels', 'Journey', '--first', 'x'], /not a whole number/],
    ] as const) {
      const refused = await ask('search', ...args);
      expect([refused.code, refused.out]).toEqual([2, '']);
      expect(refused.err).toMatch(says);
    }
  });
});

describe('an empty map', () => {
  it('is not told as one on which nobody was asked', async () => {
    const empty = await openEmbeddedStore({ folder: null });
    expect((await runCommand(addSilosCommand, empty, ['silos'])).out).toBe('No journey is on the map yet.\n');
    await empty.close();
  });
});
