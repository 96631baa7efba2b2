import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { searchFor, unreadIn, viewFrom } from '../../../ui/src/view-model/explore/explore-address.js';
import { arrangements, emptyView, groupings, marks, type ExploreView } from '../../../ui/src/view-model/explore/explore-view.js';

const key = fc
  .tuple(fc.constantFrom('service', 'organisation', 'journey', 'team'), fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/))
  .map(([prefix, id]) => `${prefix}:${id}`);
const keys = fc.uniqueArray(key, { maxLength: 4 });
const pair = fc
  .uniqueArray(key, { minLength: 2, maxLength: 2 })
  .chain(([from, to]) => fc.boolean().map((every) => ({ from: from as string, to: to as string, every })));
const text = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).filter((value) => !/\p{Surrogate}/u.test(value));
const fact = fc.record({ property: text, value: text });
const identical = (value: unknown) => JSON.stringify(value);

const view: fc.Arbitrary<ExploreView> = fc.record({
  starts: keys,
  everything: fc.boolean(),
  hidden: keys,
  only: keys,
  marked: keys,
  expansions: fc.uniqueArray(
    fc.record({
      of: key,
      relationship: fc.constantFrom('OWNED_BY', 'USES'),
      direction: fc.constantFrom('OUT' as const, 'IN' as const, 'BOTH' as const),
      label: fc.constantFrom('Service', 'Step'),
      take: fc.integer({ min: 1, max: 100 }),
    }),
    { maxLength: 4, selector: identical },
  ),
  pins: fc.uniqueArray(fc.record({ key, x: fc.integer({ min: -5000, max: 5000 }), y: fc.integer({ min: -5000, max: 5000 }) }), {
    maxLength: 3,
    selector: identical,
  }),
  selected: fc.option(key),
  labelsOff: fc.uniqueArray(fc.constantFrom('Service', 'Team')),
  relationshipsOff: fc.uniqueArray(fc.constantFrom('OWNED_BY', 'NEXT')),
  paths: fc.uniqueArray(pair, { maxLength: 2, selector: ({ from, to }) => `${from} ${to}` }),
  rules: fc.uniqueArray(fc.record({ property: text, value: text, mark: fc.constantFrom(...marks) }), { maxLength: 2, selector: identical }),
  factsOff: fc.uniqueArray(fact, { maxLength: 3, selector: identical }),
  looks: fc.record({ colour: fc.option(text), icon: fc.option(text), size: fc.option(text), words: fc.option(text) }),
  arrangement: fc.constantFrom(...arrangements),
  together: fc.constantFrom('auto' as const, 'groups' as const, 'apart' as const),
  groupBy: fc.constantFrom(...groupings),
  openGroups: fc.uniqueArray(text, { maxLength: 3 }),
  beside: fc.constantFrom('list' as const, 'table' as const),
  asAt: fc.option(fc.constantFrom('2017-04-01', '2026-11-24')),
});

describe('the address of a view', () => {
  it('gives back every view exactly', () => {
    fc.assert(
      fc.property(view, (original) => {
        const params = new URLSearchParams(searchFor(original));
        expect(viewFrom(params)).toEqual(original);
        expect(unreadIn(params)).toEqual([]);
      }),
    );
  });

  it('is empty for an empty view and readable for a usual one', () => {
    expect(searchFor(emptyView)).toBe('');
    expect(searchFor({ ...emptyView, starts: ['journey:start-a-business'] })).toBe('start=journey:start-a-business');
  });

  it('takes only days of the calendar', () => {
    const named = searchFor({ ...emptyView, asAt: '2026-02-28' });
    expect(viewFrom(new URLSearchParams(named)).asAt).toBe('2026-02-28');
    const wrong = new URLSearchParams(named.replace('2026-02-28', '2026-02-31'));
    expect([viewFrom(wrong).asAt, unreadIn(wrong)]).toEqual([null, ['asAt=2026-02-31']]);
  });

  it('reads what addresses of the first version said', () => {
    const first = new URLSearchParams(
      'start=service:a&together=departments&path=service:a~service:b&rule=kind~EXECUTIVE_AGENCY~thick&arrange=circles',
    );
    expect(viewFrom(first)).toEqual({
      ...emptyView,
      starts: ['service:a'],
      together: 'groups',
      arrangement: 'circles',
      paths: [{ from: 'service:a', to: 'service:b', every: false }],
      rules: [{ property: 'kind', value: 'EXECUTIVE_AGENCY', mark: 'thick' }],
    });
    expect(unreadIn(first)).toEqual([]);
  });

  it('names every part that it cannot read', () => {
    expect(
      unreadIn(new URLSearchParams('start=nonsense,service:a&open=service:a~OWNS~OUT~Service~5&arrange=spiral&zoom=3&lang=cy')),
    ).toEqual(['start=nonsense', 'open=service:a~OWNS~OUT~Service~5', 'arrange=spiral', 'zoom=3']);
  });

  it('leaves out what it cannot read and never throws', () => {
    expect(
      viewFrom(new URLSearchParams('start=nonsense,service:a&open=x~y&pin=service:a~NaN~1&asAt=2026-13-45&rule=%25E0~b~large')),
    ).toEqual({ ...emptyView, starts: ['service:a'] });
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('start', 'open', 'pin', 'rule', 'path', 'asAt', 'selected', 'looks', 'withoutFacts', 'openGroups', 'by'),
          fc.string(),
        ),
        (params) => {
          const once = viewFrom(new URLSearchParams(params));
          expect(viewFrom(new URLSearchParams(searchFor(once)))).toEqual(once);
        },
      ),
    );
  });
});
