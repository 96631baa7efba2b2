import { openAsBlob } from 'node:fs';
import path from 'node:path';
import type { Dataset } from '#seeds/dataset';
import type { LoadOptions } from '#seeds/loader';
import { isWorkbook, openDataset, type GivenDataset } from '#seeds/open-dataset';
import type { DatasetOutcome } from '#seeds/plan-outcome';
import { DatasetRefused, LoadRefused, sayProblem, type Problem } from '#seeds/problem';
import { sentRowsFile, toSentLines } from '#seeds/readers/sent-rows';
import { loadTerms, type LoadRequest } from '../http/load-messages.js';
import type { CommandContext } from './command-context.js';
import { followLoad, refuseUnlessLoaded } from './follow-load.js';
import { failAsNotOurs, readServerElsewhere, requestServer, type ServerElsewhere } from './reach-server.js';

type Asked = Pick<LoadOptions, 'dryRun' | 'allowEnds' | 'snapshotAsOf' | 'onProgress' | 'onWaiting'>;

/**
 * Loads datasets into a server elsewhere as `loadDatasets` does into a store here, with the same outcomes.
 * @throws DatasetRefused, LoadRefused; CommandFailure for what is wrong with the server or the key
 */
export const openLoadElsewhere = async (server: string, keyFile: string, context: CommandContext) => {
  const elsewhere = await readServerElsewhere(server, keyFile, context);
  return async (given: readonly GivenDataset[], asked: Asked): Promise<readonly DatasetOutcome[]> => {
    // What stands in a folder beside its data is seen only here.
    const problems: Problem[] = [];
    const opened: Sent[] = [];
    for (const one of given) {
      const dataset = await openDataset(one, (problem) => problems.push(problem));
      if (dataset) opened.push({ dataset, isFolder: typeof one === 'string' && !isWorkbook(one) });
    }
    if (opened.length === 0) throw new DatasetRefused(problems);
    const terms = await readTerms(elsewhere, context);
    const body = await toBody(opened, { ...asked, dryRun: asked.dryRun || problems.length > 0 });
    const size = [...body.values()].reduce((sum, part) => sum + (typeof part === 'string' ? 0 : part.size), 0);
    if (size > terms.largestBytes)
      throw new LoadRefused(
        `The data hold ${toMegabytes(size)} MB, and ${elsewhere.loads.host} takes ${toMegabytes(terms.largestBytes)} at once. Send fewer at a time, or ask whoever runs it to raise CROSSCUT_LARGEST_LOAD.`,
      );
    const { outcomes, found, end } = await followLoad(await requestServer(elsewhere, context, { body }), asked);
    const all = [...new Map([...problems, ...found].map((problem) => [sayProblem(problem), problem])).values()];
    if (end?.outcome === 'problems' && end.message) context.stderr.write(`${end.message}\n`);
    if (all.length > 0) throw new DatasetRefused(all);
    refuseUnlessLoaded(end, elsewhere, context, 'Load');
    return outcomes;
  };
};

/** Unloads a dataset of a server elsewhere as `unloadDataset` does in a store here. @throws LoadRefused; CommandFailure for what is wrong with the server or the key */
export const openUnloadElsewhere = async (server: string, keyFile: string, context: CommandContext) => {
  const elsewhere = await readServerElsewhere(server, keyFile, context);
  return async (dataset: string, asked: Pick<LoadOptions, 'onProgress' | 'onWaiting'>): Promise<DatasetOutcome> => {
    const { outcomes, end } = await followLoad(await requestServer(elsewhere, context, { unload: dataset }), asked);
    refuseUnlessLoaded(end, elsewhere, context, 'Unload');
    return outcomes[0] ?? failAsNotOurs(elsewhere, context);
  };
};

const toMegabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1).replace(/\.0$/, '');

const readTerms = async (elsewhere: ServerElsewhere, context: CommandContext) => {
  const response = await requestServer(elsewhere, context);
  const terms = loadTerms.safeParse(await response.json().catch(() => null));
  return terms.data ?? failAsNotOurs(elsewhere, context);
};

/** How a path into the folder begins, as problems show it. */
const withinOf = (folder: string): string => path.join(folder, 'x').slice(0, -1);

interface Sent {
  readonly dataset: Dataset;
  /** Its files are sent as they are; every other dataset is read here and sent as rows. */
  readonly isFolder: boolean;
}

const toBody = async (sent: readonly Sent[], { dryRun = false, allowEnds = false, snapshotAsOf }: Asked): Promise<FormData> => {
  const body = new FormData();
  const request: LoadRequest = {
    dryRun,
    allowEnds,
    ...(snapshotAsOf && { snapshotAsOf }),
    folders: sent.map(({ dataset: { given, name } }) => ({ shown: path.join(given, ''), within: withinOf(given), name })),
  };
  body.append('load', JSON.stringify(request));
  for (const [place, { dataset, isFolder }] of sent.entries()) {
    if (isFolder) for (const file of dataset.readFrom) body.append(String(place), await openAsBlob(file.path), file.name);
    else body.append(String(place), await readToSend(dataset), sentRowsFile);
  }
  return body;
};

const readToSend = async (dataset: Dataset): Promise<Blob> => {
  const lines: string[] = [];
  for await (const line of toSentLines(dataset)) lines.push(line);
  return new Blob(lines);
};
