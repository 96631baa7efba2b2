import { StoreError } from './graph-store.js';

export const outOfTime = (timeoutMs: number): StoreError =>
  new StoreError('TIMEOUT', `The store did not answer within ${timeoutMs / 1000} s. Ask for less, or try again.`);

/** `promise`, or `late()` thrown when it takes longer than `timeoutMs`; without a limit the promise itself. */
export const withDeadline = async <T>(
  promise: Promise<T>,
  timeoutMs: number | undefined,
  late: () => StoreError = () => outOfTime(timeoutMs ?? 0),
): Promise<T> => {
  if (timeoutMs === undefined) return promise;
  let timer: NodeJS.Timeout | undefined;
  const expiry = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), timeoutMs);
  });
  try {
    return await Promise.race([promise, expiry]);
  } finally {
    clearTimeout(timer);
  }
};
