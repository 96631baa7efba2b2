import { createWriteStream, mkdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy } from '@fastify/busboy';
import type { Request } from 'express';
import { datasetFileNames } from '#seeds/dataset-files';
import { sentRowsFile } from '#seeds/readers/sent-rows';
import { AskError } from '../ask-error.js';
import { loadRequest, type LoadRequest } from './load-messages.js';

export interface ReceiveLimits {
  /** Of the whole body. */
  readonly largestBytes: number;
  /** How long a sender may say nothing. */
  readonly idleMs: number;
  /** Where what was received lies until it is loaded, each load in a folder of its own. */
  readonly parent: string;
}

const fileNames: ReadonlySet<string> = new Set([...datasetFileNames, sentRowsFile]);
const mostFolders = 50;
const mostParts = mostFolders * fileNames.size + 1;
const largestField = 256 * 1024;

const megabytes = (bytes: number): string => `${Math.max(1, Math.floor(bytes / 1_000_000))} MB`;
const tooLarge = (limits: ReceiveLimits) =>
  new AskError(
    'LIMIT_EXCEEDED',
    `The folders hold more than the ${megabytes(limits.largestBytes)} that this server takes at once. Send fewer at a time, or ask whoever runs it to raise CROSSCUT_LARGEST_LOAD.`,
  );
const notForm = () =>
  new AskError('BAD_USER_INPUT', 'The body is not whole multipart/form-data. Send the folders with crosscut load --server.');

/** Where the files of the folder at this place are put. */
export const folderAt = (into: string, place: number): string => path.join(into, String(place));

/**
 * Takes the files of dataset folders into `into`, each folder under its place. Only names that a dataset has become files, and no
 * text that was sent becomes part of a path.
 * @throws AskError; when it throws, nothing is being written to `into` any more
 */
export const receiveFolders = async (request: Request, into: string, limits: ReceiveLimits): Promise<LoadRequest> => {
  if (Number(request.get('content-length') ?? 0) > limits.largestBytes) throw tooLarge(limits);
  const { wanted, received } = await receiveParts(request, into, limits);
  for (const place of received)
    if (place >= wanted.folders.length)
      throw new AskError('BAD_USER_INPUT', `A file was sent for folder ${place}, of which the request says nothing.`);
  for (const place of wanted.folders.keys()) await mkdir(folderAt(into, place), { recursive: true });
  return wanted;
};

const receiveParts = (
  request: Request,
  into: string,
  limits: ReceiveLimits,
): Promise<{ wanted: LoadRequest; received: ReadonlySet<number> }> =>
  new Promise((resolve, reject) => {
    const parser = openParser(request);
    const received = new Map<number, Set<string>>();
    const parts: Readable[] = [];
    const writing: Promise<void>[] = [];
    let wanted: LoadRequest | null = null;
    let bytes = 0;
    let over = false;
    const settle = (refusal?: unknown): void => {
      if (over) return;
      over = true;
      clearTimeout(idle);
      void Promise.allSettled(writing).then((written) => {
        const failure: unknown = refusal ?? written.find(({ status }) => status === 'rejected') ?? (wanted ? null : notForm());
        if (wanted && !failure) resolve({ wanted, received: new Set(received.keys()) });
        else reject(failure instanceof Error ? failure : (failure as PromiseRejectedResult).reason);
      });
    };
    const refuse = (refusal: unknown): void => {
      // What still comes is read and thrown away, so that the sender can hear the refusal.
      request.unpipe(parser);
      request.resume();
      for (const part of parts) part.destroy(new Error('The load was refused.'));
      settle(refusal);
    };
    const idle = setTimeout(
      () =>
        refuse(
          new AskError('TIMEOUT', `Nothing came for ${limits.idleMs / 1_000} seconds, so the load was given up. Nothing was written.`),
        ),
      limits.idleMs,
    );

    parser.on('field', (name, value, _nameCut, valueCut) => {
      const read = name === 'load' && !valueCut ? loadRequest.safeParse(parseJson(value)) : null;
      if (read?.success) wanted = read.data;
      else refuse(new AskError('BAD_USER_INPUT', 'The field load must be JSON that says which folders are sent.'));
    });
    parser.on('file', (name, stream, filename) => {
      const place = /^\d{1,2}$/.test(name) ? Number(name) : mostFolders;
      const files = received.get(place) ?? new Set();
      if (over || place >= mostFolders || !fileNames.has(filename) || files.has(filename)) {
        stream.on('error', () => undefined).resume();
        refuse(
          new AskError('BAD_USER_INPUT', `A part is not a file of a dataset, or comes twice. The files are ${[...fileNames].join(', ')}.`),
        );
        return;
      }
      received.set(place, files.add(filename));
      const written = writeTo(folderAt(into, place), filename, stream);
      written.catch(refuse);
      parts.push(stream);
      writing.push(written);
    });
    parser.on('partsLimit', () =>
      refuse(new AskError('LIMIT_EXCEEDED', `More than ${mostParts} parts were sent. A load has at most ${mostFolders} folders.`)),
    );
    parser.on('fieldsLimit', () => refuse(notForm()));
    parser.on('error', () => refuse(notForm()));
    parser.on('finish', () => settle());
    request.on('data', (chunk: Buffer) => {
      if (over) return;
      idle.refresh();
      bytes += chunk.length;
      if (bytes > limits.largestBytes) refuse(tooLarge(limits));
    });
    request.once('close', () => {
      if (!request.complete) refuse(notForm());
    });
    request.pipe(parser);
  });

const openParser = (request: Request) => {
  const type = request.get('content-type') ?? '';
  try {
    return new Busboy({
      headers: { ...request.headers, 'content-type': type },
      preservePath: true,
      limits: { parts: mostParts, fields: 1, fieldSize: largestField, headerPairs: 20, headerSize: 8_192 },
    });
  } catch (error) {
    throw new AskError(
      'BAD_USER_INPUT',
      'The body must be multipart/form-data with a boundary. Send the folders with crosscut load --server.',
      { cause: error },
    );
  }
};

/** Whatever becomes of the part, something reads from it from the first moment on: one that breaks off unread would break the server. */
const writeTo = async (folder: string, name: string, stream: Readable): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  const file = createWriteStream(path.join(folder, name), { flags: 'wx' });
  const closed = new Promise<void>((resolve) => {
    file.once('close', () => resolve());
  });
  // A file that is still being opened when its part breaks off would come to be after its folder was removed.
  await pipeline(stream, file).finally(() => closed);
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
