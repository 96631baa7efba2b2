import { describe, expect, it } from '@jest/globals';
import { toThings } from '#questions/parts/thing';
import { buildContext, buildNamed } from '../build-context.js';

const owner = (id: string, ...sources: string[]) => ({ ...buildNamed(id), fact: { sources } });

describe('toThings', () => {
  it('names each once, by name', () => {
    expect(toThings('Organisation', [owner('b'), owner('a'), owner('b')], buildContext()).map(({ id }) => id)).toEqual([
      'organisation:a',
      'organisation:b',
    ]);
  });

  it('marks what only an invented source puts here, and nothing that a real one does as well', () => {
    const rows = [owner('a', 'invented'), owner('b', 'invented'), owner('b', 'published'), owner('c', 'published')];
    expect(toThings('Organisation', rows, buildContext()).map(({ illustrative }) => illustrative)).toEqual([true, false, false]);
  });
});
