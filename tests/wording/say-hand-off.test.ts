import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sentencesIn } from '#wording/index';
import { isFresh, sayHandOff, type HandOffSaid } from '#wording/say-hand-off';

const said: HandOffSaid = {
  class: 'SPLIT',
  from: 'A',
  to: 'B',
  fromBodies: ['Xandria'],
  toBodies: ['Yarrow'],
  fromAsked: [{ name: 'Xandria', on: '2026-01-01' }],
  toAsked: [{ name: 'Yarrow', on: '2026-02-01' }],
  pairsAsked: 'YES',
  illustrative: false,
  asAt: '2026-06-01',
  sharedTeams: ['Both'],
  strongest: null,
  change: null,
  unstaffed: [],
  questions: 1,
  ask: ['Yarrow'],
};
const say = (changes: Partial<HandOffSaid>) => sayHandOff(sentencesIn.en, { ...said, ...changes });

describe('what may be said of a split hand-off', () => {
  it('names both when both were asked about the pair', () => {
    expect(say({})).toMatch(/Xandria and Yarrow were both asked/);
  });

  it('names the one whose account it is', () => {
    expect(say({ toAsked: [] })).toBe(
      'By Xandria’s account of 1 January 2026, the teams listed here have no working link across this hand-off. Yarrow has not been asked.',
    );
    expect(say({ fromAsked: [] })).toMatch(/^By Yarrow’s account .* Xandria has not been asked\.$/);
  });

  it('says "not recorded" when the pair was not asked about, long ago, or only in an invented example', () => {
    expect(say({ pairsAsked: 'NO' })).toMatch(/^No working link is recorded here\. Xandria was asked on .*, but not about this pair\./);
    expect(say({ asAt: '2028-01-15' })).toMatch(/Xandria was asked on 1 January 2026, but that was more than two years ago/);
    expect(say({ asAt: '2023-12-15' })).toMatch(/Xandria was asked on 1 January 2026, but that was more than two years later/);
    expect(say({ pairsAsked: 'INVENTED', illustrative: true })).toMatch(
      /^No working link is recorded here\. Worth asking .* Invented example\./,
    );
    expect(say({ fromAsked: [], toAsked: [] })).toBe('No working link is recorded here. Worth asking before drawing a conclusion.');
  });

  it('never names two bodies beside a missing link without fresh and real evidence of the pair', () => {
    const bodies = fc.constantFrom('2019-01-01', '2024-05-31', '2024-06-01', '2026-01-01', '2027-01-01').map((on) => [{ on }]);
    fc.assert(
      fc.property(
        fc.option(bodies),
        fc.option(bodies),
        fc.constantFrom('YES', 'NO', 'INVENTED'),
        fc.boolean(),
        (from, to, pairsAsked, illustrative) => {
          const fromAsked = (from ?? []).map(({ on }) => ({ name: 'Xandria', on }));
          const toAsked = (to ?? []).map(({ on }) => ({ name: 'Yarrow', on }));
          const text = say({ fromAsked, toAsked, pairsAsked, illustrative });
          const fresh = [...fromAsked, ...toAsked].every(({ on }) => on >= '2024-06-01');
          if (text.includes('Xandria') && text.includes('Yarrow')) expect(pairsAsked === 'YES' && fresh).toBe(true);
          expect(text).toMatch(/[Nn]o working link/);
          expect(text.includes('Invented example')).toBe(illustrative);
        },
      ),
    );
  });

  it('counts 24 months to the day', () => {
    expect([
      isFresh('2024-06-01', '2026-06-01'),
      isFresh('2024-05-31', '2026-06-01'),
      isFresh('2024-02-29', '2026-02-28'),
      isFresh('2024-02-29', '2026-03-01'),
      isFresh('2026-07-01', '2026-06-01'),
    ]).toEqual([true, false, true, false, true]);
  });
});

describe('what is said of other hand-offs', () => {
  const strongest = {
    a: { team: 'P', body: 'Xandria' },
    b: { team: 'Q', body: 'Yarrow' },
    contact: { kind: 'COMMUNITY', community: 'Payments', teams: 2 } as const,
    on: '2026-01-01',
  };
  it('is what their class allows', () => {
    expect(say({ class: 'CONTINUITY' })).toBe('The same team, Both, works on both steps.');
    expect(say({ class: 'BRIDGED', strongest })).toBe('P (Xandria) and Q (Yarrow) work together here in Payments, as of 1 January 2026.');
    expect(say({ class: 'WEAK', strongest })).toBe('Xandria and Yarrow are in touch here, lightly: both sit in Payments, with 2 teams.');
    expect(say({ class: 'UNKNOWN', unstaffed: ['A'] })).toBe(
      'Which teams work on A has not been recorded. This says nothing about Xandria or Yarrow. 1 question to Yarrow would tell.',
    );
  });
});
