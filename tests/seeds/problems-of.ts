import { gatherDatasets } from '#seeds/gather';
import { loadDatasets } from '#seeds/loader';
import { DatasetRefused, sayProblem } from '#seeds/problem';
import { openEmbeddedStore } from '#store/embedded-store';
import { createDatasetParent, writeFolder } from '../support/load-dataset.js';

const sources = 'id,name,kind\none,One,PUBLISHED\n';

/** What a load says is wrong with these files, a line for each, the path of the folder left out; with one source unless the files bring their own. */
export const problemsOf = async (files: Readonly<Record<string, string | Buffer>>): Promise<string[]> => {
  const parent = createDatasetParent();
  const folder = writeFolder(parent, 'data', { 'sources.csv': sources, ...files });
  const store = await openEmbeddedStore({ folder: null });
  try {
    await loadDatasets(store, [folder]);
    return [];
  } catch (error) {
    if (!(error instanceof DatasetRefused)) throw error;
    const written = await store.read((run) => run('MATCH (n) RETURN count(n) AS things'));
    if (written[0]?.things !== 0) throw new Error('something was written', { cause: error });
    return error.problems.map((problem) => sayProblem(problem).replaceAll(`${parent}/`, ''));
  } finally {
    await store.close();
  }
};

/** The claims of these files, which must be right, as the loader would make them. */
export const claimsOf = async (files: Readonly<Record<string, string | Buffer>>) => {
  const gathered = await gatherDatasets([writeFolder(createDatasetParent(), 'data', { 'sources.csv': sources, ...files })]);
  if (gathered.problems.length > 0) throw new Error(gathered.problems.map(sayProblem).join('\n'));
  return gathered.datasets[0]!.claims;
};
