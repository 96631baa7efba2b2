import { expect, it } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { datasetColumns, datasetFileNames } from '#seeds/dataset-files';
import { checkDatasets } from '#seeds/loader';
import { writeTemplate } from '#seeds/template';
import { openEmbeddedStore } from '#store/embedded-store';
import { createDatasetParent } from '../support/load-dataset.js';

it('the README of an empty dataset names every file with what must be filled in, and check takes it as it is', async () => {
  const folder = path.join(createDatasetParent(), 'Our services');
  const { parts } = await writeTemplate(folder);
  expect(parts).toEqual(['README.md', 'datapackage.json', ...datasetFileNames]);
  const readme = readFileSync(path.join(folder, 'README.md'), 'utf8');
  for (const file of datasetFileNames) {
    const row = readme.split('\n').find((line) => line.startsWith(`| ${file} |`));
    expect(row?.split(' | ').at(-1)).toBe(
      `${datasetColumns[file]
        .filter(({ required, name }) => required && name !== 'source')
        .map(({ name }) => name)
        .join(', ')} |`,
    );
  }
  // A path with a space is quoted, so that the line can be pasted.
  expect(readme).toContain(`npx crosscut check '${folder}'\n`);
  writeFileSync(path.join(folder, 'sources.csv'), 'id,name,kind\nours,Ours,DEPARTMENT\n');
  const store = await openEmbeddedStore({ folder: null });
  expect(await checkDatasets(store, [folder])).toEqual({ problems: [], warnings: [], rows: 1 });
  await store.close();
});
