import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { ask } from '#api/ask';
import { silosSplittingJourney } from '#questions/silos-splitting-journey';
import { checkDatasets, loadDatasets } from '#seeds/loader';
import type { GraphStore } from '#store/graph-store';
import { addSurveyCommand } from '../../api/src/commands/survey.js';
import { createDatasetParent, writeFolder } from '../support/load-dataset.js';
import { testStores } from '../support/open-test-stores.js';
import { readCsv } from '../support/read-csv.js';
import { runCommand } from '../commands/run-command.js';

jest.setTimeout(120_000);

/** Three steps: the Tax Office, the Court, the Tax Office again; nobody has said anything about teams. */
const facts = {
  'sources.csv': 'id,name,kind\none,One,PUBLISHED\n',
  'organisations.csv': 'id,name,kind\ntax,Tax Office,MINISTERIAL_DEPARTMENT\ncourt,Court,MINISTERIAL_DEPARTMENT\nidle,Idle,OTHER\n',
  'services.csv': 'id,name,status\nform,Send the form,\ngrant,Get the grant,\npay,Pay what is due,\nold,An old one,RETIRED\n',
  'service-owners.csv': 'service,organisation\nform,tax\ngrant,court\npay,tax\nold,tax\n',
  'journeys.csv': 'id,name\ndeath,After a death\n',
  'steps.csv': 'journey,id,position,name,services\ndeath,send,1,Send,form\ndeath,wait,2,Wait,grant\ndeath,settle,3,Settle,pay\n',
};

const fill = (folder: string, file: string, change: (row: Record<string, string>, at: number) => Record<string, string>): void =>
  writeFileSync(path.join(folder, file), stringify(readCsv(path.join(folder, file)).map(change), { header: true }));

describe.each(testStores({ brief: true }))('crosscut survey, $name', ({ open }) => {
  let store: GraphStore;
  const parent = createDatasetParent();
  const survey = (...args: string[]) => runCommand(addSurveyCommand, store, ['survey', ...args]);
  const classes = async () => (await ask({ store }, silosSplittingJourney, { journey: 'death' })).handOffs.map((handOff) => handOff.class);
  /** Fills in the first form as a person would, and loads it. */
  const answerTeams = async (organisation: string) => {
    const folder = path.join(parent, `teams-${organisation}`);
    const written = await survey('--organisation', organisation, '--out', folder);
    fill(folder, 'teams.csv', (row) => ({ ...row, name: `Team ${row.id}`, activity: 'DELIVERY' }));
    await loadDatasets(store, [folder]);
    return { folder, written };
  };

  beforeAll(async () => {
    store = await open();
    await loadDatasets(store, [writeFolder(parent, 'facts', facts)]);
  });
  afterAll(() => store?.close());

  it('makes known what was unknown: teams first, then the pairs that meet', async () => {
    expect(await classes()).toEqual(['UNKNOWN', 'UNKNOWN']);

    const first = await answerTeams('tax');
    expect(first.written.out).toContain('services 2');
    expect(readCsv(path.join(first.folder, 'team-services.csv')).map(({ team, service }) => [team, service])).toEqual([
      ['form-team', 'form'],
      ['pay-team', 'pay'],
    ]);
    expect(readFileSync(path.join(first.folder, 'README.md'), 'utf8')).toMatch(
      /^> You describe your own team’s working links\. Everyone who can open this map will see them\. “None” is a normal answer, not a fault\.\n/,
    );
    // The other side's teams are still unknown, and it says whose.
    const waiting = await survey('--organisation', 'tax', '--form', 'links', '--out', path.join(parent, 'too-early'));
    expect(waiting).toMatchObject({ code: 1, err: expect.stringContaining('the teams of the other side are not known: Court') });
    await answerTeams('court');
    expect(await classes()).toEqual(['UNKNOWN', 'UNKNOWN']);

    const folder = path.join(parent, 'links-tax');
    const second = JSON.parse((await survey('--organisation', 'tax', '--audience', 'Tax Office and Court', '--out', folder, '--json')).out);
    expect(second).toMatchObject({ form: 'links', pairs: 2, waitingFor: [] });
    expect(readFileSync(path.join(folder, 'README.md'), 'utf8')).toMatch(
      /Tax Office and Court will see them\.[\s\S]*After a death: Send → Wait/,
    );
    expect(readCsv(path.join(folder, 'collaborations.csv'))).toEqual([
      { team: 'form-team', with: 'grant-team', strength: '', from: '', to: '', source: 'survey-links-tax' },
      { team: 'pay-team', with: 'grant-team', strength: '', from: '', to: '', source: 'survey-links-tax' },
    ]);
    // As it came, it says nothing, and is right; loading says how much is not answered, as its README promises.
    expect(await checkDatasets(store, [folder])).toMatchObject({ problems: [] });
    expect(await loadDatasets(store, [folder], { dryRun: true })).toMatchObject([{ notAnswered: 2 }]);
    fill(folder, 'collaborations.csv', (row, at) => ({ ...row, strength: at === 0 ? '0.5' : '0' }));
    fill(folder, 'organisations.csv', (row) => ({ ...row, surveyedOn: '2026-11-01' }));
    await loadDatasets(store, [folder]);
    expect(await classes()).toEqual(['WEAK', 'SPLIT']);
    expect((await ask({ store }, silosSplittingJourney, { journey: 'death' })).coverage).toBe(1);
  });

  it('fills in what is known when it asks again', async () => {
    const folder = path.join(parent, 'again');
    expect((await survey('--organisation', 'tax', '--form', 'teams', '--language', 'cy', '--out', folder)).code).toBe(0);
    expect(readCsv(path.join(folder, 'teams.csv')).map(({ id, name, activity }) => [id, name, activity])).toEqual([
      ['form-team', 'Team form-team', 'DELIVERY'],
      ['pay-team', 'Team pay-team', 'DELIVERY'],
    ]);
    expect(readFileSync(path.join(folder, 'README.md'), 'utf8')).toMatch(/^> Rydych yn disgrifio/);
    await loadDatasets(store, [folder]);
    expect(await classes()).toEqual(['WEAK', 'SPLIT']);
  });

  it('marks what an invented organisation is made to say as invented', async () => {
    await loadDatasets(store, [
      writeFolder(parent, 'invented', {
        'sources.csv': 'id,name,kind\nmade-up,Made up,ILLUSTRATIVE\n',
        'organisations.csv': 'id,name\ndemo-office,Demo Office\n',
        'services.csv': 'id,name\ndemo-form,Demo form\n',
        'service-owners.csv': 'service,organisation\ndemo-form,demo-office\n',
      }),
    ]);
    const folder = path.join(parent, 'survey-invented');
    await survey('--organisation', 'demo-office', '--out', folder);
    expect(readCsv(path.join(folder, 'sources.csv'))[0]).toMatchObject({ kind: 'ILLUSTRATIVE' });
    expect(readCsv(path.join(parent, 'teams-court', 'sources.csv'))[0]).toMatchObject({ kind: 'DEPARTMENT', publisher: 'Court' });
  });

  it('without --out is named as the dataset that it becomes', async () => {
    const before = process.cwd();
    process.chdir(parent);
    try {
      const written = JSON.parse((await survey('--organisation', 'court', '--form', 'teams', '--json')).out);
      expect(written.folder).toBe(path.join('forms', 'survey-teams-court'));
      expect(JSON.parse(readFileSync(path.join(written.folder, 'datapackage.json'), 'utf8')).name).toBe('survey-teams-court');
    } finally {
      process.chdir(before);
    }
    expect(readFileSync('.gitignore', 'utf8')).toMatch(/^forms\/$/m);
  });

  it('lists every cell that is still to be filled in', async () => {
    const folder = path.join(parent, 'unfilled');
    await survey('--organisation', 'court', '--form', 'teams', '--out', folder);
    fill(folder, 'teams.csv', (row) => ({ ...row, name: '', activity: '' }));
    const promised = /`crosscut check (\S+)` lists every cell that must still be filled in, and `crosscut load \1` loads it/.exec(
      readFileSync(path.join(folder, 'README.md'), 'utf8'),
    )?.[1];
    const { problems } = await checkDatasets(store, [promised as string]);
    expect(problems.map(({ line, column, reason }) => [line, column, reason])).toEqual([
      [2, 'name', 'this cell must be filled in'],
      [2, 'activity', 'this cell must be filled in'],
    ]);
  });

  it.each([
    [['--organisation', 'taxes-office'], 1, /no organisation with the id or name taxes-office\. The nearest are Tax Office \(tax\)/],
    [['--organisation', 'idle'], 1, /Idle owns and delivers no service in the map/],
    [['--organisation', 'tax', '--out', path.join(parent, 'facts')], 1, /is not empty/],
    [['--organisation', 'tax', '--out', path.join(parent, 'facts/sources.csv/in')], 1, /cannot be written \(ENOTDIR\)/],
  ])('%j is exit %i', async (args, code, says) => {
    const found = await survey(...args);
    expect(found.code).toBe(code);
    expect(found.err).toMatch(says);
  });
});
