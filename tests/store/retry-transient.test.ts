import { describe, expect, it } from '@jest/globals';
import { StoreError, type StoreErrorCode } from '#store/graph-store';
import { retryTransient } from '#store/retry-transient';

/** How often it is tried when each attempt fails with the next of these, before or after it began to save. */
const triesOf = async (
  codes: readonly StoreErrorCode[],
  whileSaving: boolean,
): Promise<{ readonly tries: number; readonly outcome: string }> => {
  let tries = 0;
  const outcome = await retryTransient(async (saving) => {
    const code = codes[tries];
    tries += 1;
    if (whileSaving) saving();
    if (code) throw new StoreError(code, code);
    return 'done';
  }).catch((error: StoreError) => error.code);
  return { tries, outcome };
};

describe('what is tried again', () => {
  it.each<[string, readonly StoreErrorCode[], boolean, number, string]>([
    ['two changes that met', ['TRANSIENT', 'TRANSIENT'], false, 3, 'done'],
    ['two changes that met on saving, for then nothing was saved', ['TRANSIENT'], true, 2, 'done'],
    ['a connection that broke, once', ['UNAVAILABLE', 'UNAVAILABLE'], false, 2, 'UNAVAILABLE'],
    ['not a connection that broke on saving, for it may have saved', ['UNAVAILABLE'], true, 1, 'UNAVAILABLE'],
    ['not what would only fail again', ['SYNTAX'], false, 1, 'SYNTAX'],
  ])('%s', async (_, codes, whileSaving, tries, outcome) => {
    expect(await triesOf(codes, whileSaving)).toEqual({ tries, outcome });
  });
});
