import { expect, it } from '@jest/globals';
import { checkDatasets } from '#seeds/loader';
import { openEmbeddedStore } from '#store/embedded-store';
import { createDatasetParent, writeFolder } from '../support/load-dataset.js';

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
