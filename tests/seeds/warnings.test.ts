import { describe, expect, it } from '@jest/globals';
import path from 'node:path';
import { checkDatasets } from '#seeds/loader';
import { openEmbeddedStore } from '#store/embedded-store';
import { createDatasetParent, writeFolder } from '../support/load-dataset.js';

describe('what organisations own or are part of outside their lives', () => {
  const warningsOf = async (parents: string, owners: string) => {
    const folder = writeFolder(createDatasetParent(), 'lives', {
      'sources.csv': 'id,name,kind\nx,X,PUBLISHED\ny,Y,PUBLISHED\n',
      'organisations.csv': `id,name,opened,closed,source
old,Old,,2018-01-08,x
new,New,2018-01-08,,x
founded,Founded,2018-09-01,2022-04-01,x
agency,Agency,,,x
`,
      'organisation-successions.csv':
        'predecessor,successor,kind,on,source\nold,new,RENAME,2018-01-08,x\nagency,founded,TRANSFER,2018-09-01,x\n',
      'organisation-parents.csv': `organisation,parent,from,to,source\n${parents}`,
      'services.csv': 'id,name,source\ns,S,x\n',
      'service-owners.csv': `service,organisation,from,to,source\n${owners}`,
    });
    const store = await openEmbeddedStore({ folder: null });
    const { problems, warnings } = await checkDatasets(store, [folder]);
    await store.close();
    expect(problems).toEqual([]);
    return warnings.map(({ file, line, column, reason }) => `${path.basename(file)}:${line} ${column}: ${reason}`);
  };

  it.each([
    [
      'before the parent opened as what another was renamed to',
      'agency,new,,,x\n',
      '',
      ['organisation-parents.csv:2 from: new opened on 2018-01-08 and has agency as a part before it'],
    ],
    ['before the owner did', '', 's,new,,,x\n', ['service-owners.csv:2 from: new opened on 2018-01-08 and owns s before it']],
    [
      'from a day before it opened',
      '',
      's,founded,2018-08-31,2022-04-01,x\n',
      ['service-owners.csv:2 from: founded opened on 2018-09-01 and owns s before it'],
    ],
    [
      'after it closed',
      'old,agency,,,x\n',
      's,old,,2018-01-10,x\n',
      [
        'service-owners.csv:2 to: old was closed on 2018-01-08 and still owns s after it',
        'organisation-parents.csv:2 to: old was closed on 2018-01-08 and still is a part of agency after it',
      ],
    ],
  ])('are told: %s', async (_when, parents, owners, told) => {
    expect(await warningsOf(parents, owners)).toEqual(told);
  });

  it.each([
    ['a body that did not come out of another, and no day of the beginning', 'founded,agency,,2022-04-01,x\n', 's,founded,,2022-04-01,x\n'],
    [
      'another source that ends it, or an end the day after the last',
      'agency,old,,,x\nagency,old,,2018-01-08,y\n',
      's,old,,2018-01-09,x\n',
    ],
    ['a rename told on both sides', 'agency,old,,2018-01-08,x\nagency,new,2018-01-08,,x\n', ''],
  ])('are not: %s', async (_what, parents, owners) => {
    expect(await warningsOf(parents, owners)).toEqual([]);
  });

  it('are nowhere in the shipped data', async () => {
    const store = await openEmbeddedStore({ folder: null });
    const { warnings } = await checkDatasets(store, ['seeds/data/uk-organisations', 'seeds/data/uk-services']);
    expect(warnings.filter(({ reason }) => / (before|after) it$/.test(reason))).toEqual([]);
    await store.close();
  });
});

it('a comma in the place of ; between other names is told, a name that holds one is not', async () => {
  const folder = writeFolder(createDatasetParent(), 'names', {
    'sources.csv': 'id,name,kind\nx,X,PUBLISHED\n',
    'organisations.csv': 'id,name,aliases\na,A,"b, c"\nb,B,"Digital, Culture, Media and Sport;Sport"\nc,C,d;e\nd,D,"one;two, three"\n',
  });
  const store = await openEmbeddedStore({ folder: null });
  const { problems, warnings } = await checkDatasets(store, [folder]);
  expect(problems).toEqual([]);
  expect(warnings.map(({ line, column, value }) => [line, column, value])).toEqual([
    [2, 'aliases', 'b, c'],
    [5, 'aliases', 'two, three'],
  ]);
  expect(warnings[0]?.reason).toBe('is read as one name with a comma in it; several names have ; between them');
  const shipped = await checkDatasets(store, ['seeds/data/uk-organisations', 'seeds/data/uk-services']);
  expect(shipped.warnings.filter(({ column }) => column === 'aliases')).toEqual([]);
  await store.close();
});
