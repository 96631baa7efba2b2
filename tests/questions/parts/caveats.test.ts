import { describe, expect, it } from '@jest/globals';
import { sayCaveats } from '#questions/parts/caveats';
import { accountsOf } from '#questions/parts/ownership';
import { buildContext, buildNamed, buildSource } from '../build-context.js';

const owner = (id: string, ...sources: string[]) => ({ ...buildNamed(id), fact: { sources } });
const owned = (id: string, ...owners: ReturnType<typeof owner>[]) => ({ ...buildNamed(id), owners });
const disputed = (id: string) => owned(id, owner('x', 'published'), owner('y', 'unverified'));
const say = (ownership: ReturnType<typeof owned>[], coverage: number | null = 1, ranks = false) =>
  sayCaveats({ covers: 'Owners are recorded for {share} of the steps with a service.', ranks }, { coverage, ownership }, buildContext());

describe('accountsOf', () => {
  it('puts sources together that name the same owners', () => {
    expect(accountsOf([owner('x', 'one', 'two', 'three'), owner('y', 'three')])).toEqual([
      { owners: ['x'], sources: ['one', 'two'] },
      { owners: ['x', 'y'], sources: ['three'] },
    ]);
  });
});

describe('sayCaveats', () => {
  it('says of a disputed owner what each source names, with the day it was read', () => {
    expect(say([disputed('vat')])).toEqual([
      'Name of vat: Source published (1 January 2026) names Name of x; Source unverified (1 January 2026) names Name of y as owner. Both are shown.',
    ]);
  });

  it('names the source that weighs most, so that what is published is not called unchecked', () => {
    const context = {
      ...buildContext(),
      sources: new Map(
        [
          buildSource('a-guess', 'UNVERIFIED', '2026-05-01'),
          buildSource('old', 'PUBLISHED', '2020-01-01'),
          buildSource('say', 'DEPARTMENT', '2021-01-01'),
        ].map((source) => [source.id, source]),
      ),
    };
    expect(
      sayCaveats(
        { covers: null, ranks: false },
        { coverage: 1, ownership: [owned('vat', owner('x', 'a-guess', 'old'), owner('y', 'say'))] },
        context,
      )[0],
    ).toMatch(/^Name of vat: Source old .* names Name of x; Source say .* names Name of y/);
  });

  it('says nothing where every source names the same owners', () => {
    expect(
      say([
        owned('vat', owner('x', 'published', 'unverified'), owner('y', 'published', 'unverified')),
        owned('other', owner('x', 'published')),
      ]),
    ).toEqual([]);
  });

  it('says each once, the first five in full, and how many more there are', () => {
    const said = say(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'a'].map(disputed));
    expect(said).toHaveLength(6);
    expect(said.at(-1)).toMatch(/^Sources name different owners for 2 more here\./);
  });

  it('warns of an order on thin data, and only there', () => {
    expect(say([], 0.69, true)).toEqual([
      'Owners are recorded for 69% of the steps with a service. Do not read the order of the rows as a ranking.',
    ]);
    for (const [coverage, ranks] of [
      [0.7, true],
      [null, true],
      [0.1, false],
    ] as const)
      expect(say([], coverage, ranks)).toEqual([]);
  });
});
