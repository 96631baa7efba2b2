import { describe, expect, it } from '@jest/globals';
import { disputedTimes, disputesOf, throughWhich } from '#questions/parts/ownership-spans';
import { buildContext, buildNamed } from '../build-context.js';

const span = (organisation: string, from: string | null, to: string | null, ...sources: string[]) => ({
  service: buildNamed('s'),
  organisation: buildNamed(organisation),
  from,
  to,
  sources,
});

describe('when sources name different owners', () => {
  const timesOf = (...spans: ReturnType<typeof span>[]) => disputedTimes(spans, buildContext()).map(({ from, to }) => [from, to]);

  it('is the stretch in which they do, not the whole time of an owner', () => {
    const long = span('a', null, null, 'published', 'unverified');
    const short = span('b', '2015-01-01', '2020-01-01', 'unverified');
    expect(timesOf(long, short)).toEqual([['2015-01-01', '2020-01-01']]);
    const { sentence } = disputedTimes([long, short], buildContext())[0]!;
    expect(sentence).toMatch(
      /^Name of s from 1 January 2015 to 1 January 2020: .* names Name of a; .* names Name of a and Name of b as owner\./,
    );
    expect(disputesOf(span('c', '2020-01-01', null, 'published'), disputedTimes([long, short], buildContext()))).toEqual([]);
  });

  it('is not where one source tells of owners one after another', () => {
    expect(timesOf(span('a', null, '2015-01-01', 'published'), span('b', '2015-01-01', null, 'published'))).toEqual([]);
  });

  it('is one stretch where a day changes nothing in what they say, and as long as known where none of them gives a day', () => {
    const halves = [span('a', null, '2015-01-01', 'published'), span('a', '2015-01-01', null, 'published')];
    expect(timesOf(...halves, span('b', null, null, 'unverified'))).toEqual([[null, null]]);
  });
});

describe('what a service went through', () => {
  const change = (from: string, to: string, on: string | null) => ({
    from: buildNamed(from),
    to: buildNamed(to),
    kind: 'SPLIT',
    on,
    opened: null,
  });
  const told = (spans: ReturnType<typeof span>[], ...changes: ReturnType<typeof change>[]) => {
    const { own, others } = throughWhich(changes, spans);
    expect(own.length + others.length).toBe(changes.length);
    return own.map(({ from, to }) => `${from.id} ${to.id}`);
  };
  const spans = [
    span('a', null, '2016-07-14', 'published'),
    span('b', '2016-07-14', '2020-01-01', 'published'),
    span('c', '2020-01-01', null, 'published'),
  ];

  it('is the change at which one owner ends and the other begins, of several on that day', () => {
    expect(told(spans, change('a', 'b', '2016-07-14'), change('a', 'x', '2016-07-14'), change('y', 'b', '2016-07-14'))).toEqual(['a b']);
  });

  it('is what an owner was made of, or became, where nothing on record does both', () => {
    expect(told(spans, change('p', 'c', '2020-01-01'), change('q', 'c', '2020-01-01'), change('b', 'x', '2020-01-01'))).toEqual([
      'p c',
      'q c',
      'b x',
    ]);
  });

  it('is nothing of another day, and nothing where neither an owner’s begin nor end is known', () => {
    expect(told(spans, change('c', 'x', '2024-01-01'), change('b', 'c', '2019-01-01'), change('a', 'b', null))).toEqual([]);
    expect(told([span('a', null, null, 'published')], change('a', 'x', '2024-01-01'), change('x', 'a', null))).toEqual([]);
  });
});
