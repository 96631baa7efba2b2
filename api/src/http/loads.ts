import { existsSync } from 'node:fs';
import path from 'node:path';
import { Router, type Response } from 'express';
import type { Logger } from 'pino';
import type { OpenDataset } from '#seeds/dataset';
import { loadDatasets, unloadDataset } from '#seeds/loader';
import { DatasetRefused, LoadRefused } from '#seeds/problem';
import { openDatasetFolder } from '#seeds/readers/dataset-folder';
import { openSentRows, sentRowsFile } from '#seeds/readers/sent-rows';
import { StoreError, type GraphStore, type StoreErrorCode } from '#store/graph-store';
import { AskError } from '../ask-error.js';
import { sendError } from './error-body.js';
import type { Readiness } from './health.js';
import { openLoadEvents, type LoadEvents } from './load-events.js';
import type { LoadEvent, LoadRequest } from './load-messages.js';
import { folderAt, receiveFolders, type ReceiveLimits } from './receive-folders.js';
import { createReceivedFolder, removeReceivedFolder } from './received-folder.js';
import { keyNameOf, requireKey } from './require-key.js';
import { requestId } from './request-id.js';

export interface LoadsParts {
  readonly store: () => GraphStore;
  readonly readiness: Readiness;
  readonly limits: ReceiveLimits;
  readonly log: Logger;
}

/** A file that is wrong in every row must not keep the server busy, or fill its memory, with listing that. */
const mostProblems = 10_000;

type End = Extract<LoadEvent, { event: 'end' }>;

/** `/loads`: dataset folders from elsewhere, with a key. GET says how much may be sent; POST loads, DELETE of `/loads/<dataset>` unloads, and both answer as they go. */
export const loads = ({ store, readiness, limits, log }: LoadsParts): Router => {
  const router = Router();
  router.all('/', (request, response, next) => {
    if (['GET', 'HEAD', 'POST'].includes(request.method)) return next();
    response.set('Allow', 'GET, POST');
    return sendError(response, new AskError('BAD_USER_INPUT', 'Send dataset folders with POST.'), 405);
  });
  // Who may not load is told so before anything is read.
  router.use('/', requireKey(store), (_request, response, next) => {
    const reason = readiness.reason();
    if (reason === null) return next();
    return sendError(response, new AskError('UNAVAILABLE', `The server is not ready: ${reason} Try again in a moment.`));
  });
  router.get(
    '/',
    (_request, response) => void response.set('Cache-Control', 'no-store').json({ crosscut: 'loads', largestBytes: limits.largestBytes }),
  );
  router.post('/', async (request, response) => {
    if (!request.is('multipart/form-data') || request.get('content-encoding')) {
      sendError(
        response,
        new AskError('BAD_USER_INPUT', 'Send the folders as multipart/form-data, not packed: crosscut load --server does.'),
        415,
      );
      return;
    }
    const folder = await createReceivedFolder(limits.parent);
    const remove = () => removeReceivedFolder(folder);
    const wanted = await receiveFolders(request, folder, limits).catch(async (error: unknown) => {
      await remove();
      throw error;
    });
    const events = openLoadEvents(response);
    const key = keyNameOf(response);
    const end = await loadReceived(store(), folder, wanted, { key, events, signal: signalOfLeaving(response) })
      .catch((error: unknown) => (error instanceof DatasetRefused ? sendProblems(error, events) : toEnd(error, log)))
      .finally(remove);
    log.info(
      { requestId: requestId(), key, folders: wanted.folders.length, dryRun: wanted.dryRun, outcome: end.outcome },
      'a load from elsewhere',
    );
    events.end(end);
  });
  router.delete('/:dataset', async (request, response) => {
    const events = openLoadEvents(response);
    const [key, dataset] = [keyNameOf(response), String(request.params.dataset)];
    const end = await unloadNamed(store(), dataset, { key, events }).catch((error: unknown) => toEnd(error, log));
    log.info({ requestId: requestId(), key, dataset, outcome: end.outcome }, 'an unload from elsewhere');
    events.end(end);
  });
  return router;
};

const unloadNamed = async (store: GraphStore, dataset: string, { key, events }: Omit<Sender, 'signal'>): Promise<End> => {
  const outcome = await unloadDataset(store, dataset, {
    by: `key ${key}`,
    onProgress: (phase, done, of) => events.progress({ event: 'progress', phase, done, of }),
    onWaiting: () => events.send({ event: 'waiting' }),
  });
  events.send({ event: 'dataset', dataset: outcome });
  return { event: 'end', outcome: 'loaded' };
};

const signalOfLeaving = (response: Response): AbortSignal => {
  const left = new AbortController();
  if (response.destroyed) left.abort();
  else response.once('close', () => left.abort());
  return left.signal;
};

interface Sender {
  readonly key: string;
  readonly events: LoadEvents;
  readonly signal: AbortSignal;
}

const loadReceived = async (
  store: GraphStore,
  folder: string,
  { folders, dryRun, allowEnds, snapshotAsOf }: LoadRequest,
  { key, events, signal }: Sender,
): Promise<End> => {
  const given = folders.map((sent, place) => toGiven(folderAt(folder, place), sent));
  const outcomes = await loadDatasets(store, given, {
    mostProblems,
    dryRun,
    allowEnds,
    ...(snapshotAsOf && { snapshotAsOf }),
    by: `key ${key}`,
    signal,
    onProgress: (phase, done, of) => events.progress({ event: 'progress', phase, done, of }),
    onWaiting: () => events.send({ event: 'waiting' }),
  });
  for (const dataset of outcomes) events.send({ event: 'dataset', dataset });
  return { event: 'end', outcome: 'loaded' };
};

const sendProblems = ({ problems }: DatasetRefused, events: LoadEvents): End => {
  for (const problem of problems.slice(0, mostProblems)) events.send({ event: 'problem', problem });
  return {
    event: 'end',
    outcome: 'problems',
    ...(problems.length >= mostProblems && {
      message: `Only the first ${mostProblems.toLocaleString('en-GB')} problems are listed; there may be more.`,
    }),
  };
};

/** Problems name files as the sender does. */
const toGiven =
  (folder: string, { name, shown = name, within = `${shown}/` }: LoadRequest['folders'][number]): OpenDataset =>
  async (report) => {
    const rows = path.join(folder, sentRowsFile);
    if (existsSync(rows)) return openSentRows(rows, name, shown)(report);
    return openDatasetFolder(folder, report, { name, given: shown, shownAs: (file) => (file === '' ? shown : `${within}${file}`) });
  };

/** Failures of a database that does not answer just now. */
const away: ReadonlySet<StoreErrorCode> = new Set(['UNAVAILABLE', 'TRANSIENT', 'TIMEOUT', 'BUSY']);

const toEnd = (error: unknown, log: Logger): End => {
  if (error instanceof LoadRefused) return { event: 'end', outcome: 'refused', message: error.message };
  if (error instanceof StoreError && away.has(error.code))
    return {
      event: 'end',
      outcome: 'failed',
      message: 'The database stopped answering meanwhile. When it answers again, do the same again to complete it.',
    };
  if (error instanceof Error && error.name === 'AbortError')
    return { event: 'end', outcome: 'failed', message: 'The sender went away before anything was written.' };
  log.error({ err: error, requestId: requestId() }, 'a load failed inside');
  if (error instanceof StoreError)
    return {
      event: 'end',
      outcome: 'failed',
      message: `The database refused this (${error.code}), and doing the same again will not help. The log has the details under request ${requestId() ?? ''}.`,
    };
  return {
    event: 'end',
    outcome: 'failed',
    message: `Something went wrong inside Crosscut. Its log has the details under request ${requestId() ?? ''}.`,
  };
};
