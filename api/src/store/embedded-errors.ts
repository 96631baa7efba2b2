import { StoreError, type StoreErrorCode } from './graph-store.js';

interface EngineError {
  readonly message?: string;
  readonly gqlStatus?: string;
  readonly cause?: { readonly message?: string };
}

/** The binding moves the status from the cause to a field of its own, but only where the error is of its own realm. */
const statusOf = ({ gqlStatus, cause }: EngineError): string => gqlStatus ?? /^GQLSTATUS (\w+)/.exec(cause?.message ?? '')?.[1] ?? '';

const says: Record<StoreErrorCode, string> = {
  UNIQUE_VIOLATION: 'Something with this id is in the store already.',
  SYNTAX: 'The store did not understand the statement.',
  TIMEOUT: 'The store did not answer in time. Ask for less, or try again.',
  TRANSIENT: 'Two changes met in the store. Try again.',
  AUTH: 'The store refused the user.',
  UNAVAILABLE: 'The store is not open. Start again.',
  BUSY: 'Another process holds the store.',
  INTERNAL: 'The store failed. The log has the reason.',
};

/** An error of the embedded engine by its status, since its `code` is always the same; the engine's own words stay in `cause`. */
export const toEmbeddedStoreError = (error: unknown): StoreError => {
  if (error instanceof StoreError) return error;
  const code = codeOf(error as EngineError);
  return new StoreError(code, says[code], { cause: error });
};

const codeOf = (error: EngineError): StoreErrorCode => {
  const { message = '' } = error;
  const gqlStatus = statusOf(error);
  if (gqlStatus === 'G2000' && message.includes('UNIQUE constraint')) return 'UNIQUE_VIOLATION';
  if (message.includes('GRAFEO-Q003')) return 'TIMEOUT';
  if (gqlStatus === '40000' || message.includes('GRAFEO-T001')) return 'TRANSIENT';
  if (message.includes('GRAFEO-T007')) return 'UNAVAILABLE';
  // The engine has two ways to say it: the second when the other one has only just let go.
  if (/cannot be locked|is locked by another process/.test(message)) return 'BUSY';
  if (/cannot (create|open)|Permission denied/.test(message)) return 'UNAVAILABLE';
  if (/^(42|22)/.test(gqlStatus) && !message.includes('GRAFEO-X')) return 'SYNTAX';
  return 'INTERNAL';
};

/** What kept the store in `folder` from opening, in one sentence. */
export const toOpeningError = (folder: string, error: unknown): StoreError => {
  if (error instanceof StoreError) return error;
  const { message = '', code: errno } = error as { message?: string; code?: string };
  const code = codeOf(error as EngineError);
  if (code === 'BUSY')
    return new StoreError('BUSY', `Another Crosscut holds the store in ${folder}. Stop it, or name another folder with --data.`, {
      cause: error,
    });
  if (/EACCES|EROFS|EPERM/.test(errno ?? '') || /Permission denied|Read-only file system/.test(message)) {
    return new StoreError(
      'UNAVAILABLE',
      `The folder ${folder} cannot be written to. Allow this user to write there, or name another folder with --data.`,
      { cause: error },
    );
  }
  if (errno === 'ENOSPC' || /No space left/.test(message))
    return new StoreError('UNAVAILABLE', `The disk of ${folder} is full. Free some space, or name another folder with --data.`, {
      cause: error,
    });
  if (/ENOTDIR|EEXIST/.test(errno ?? ''))
    return new StoreError('UNAVAILABLE', `${folder} is not a folder. Name a folder with --data.`, { cause: error });
  return new StoreError(
    'UNAVAILABLE',
    `The store in ${folder} cannot be opened: it is damaged or was not written by Crosscut. Restore a backup with crosscut restore, or name another folder with --data.`,
    { cause: error },
  );
};
