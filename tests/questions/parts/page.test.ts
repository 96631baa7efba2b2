import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { longestId } from '#graph-schema/ids';
import { pageOf, paging, refuseAbove } from '#questions/parts/page';

const idOf = (row: string) => row;

describe('pageOf', () => {
  it('gives every row once when the pages are walked to their end', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 40 }), fc.integer({ min: 1, max: 10 }), (rows, first) => {
        const walked: string[] = [];
        let after: string | null = null;
        for (;;) {
          const { rows: page, pageInfo }: ReturnType<typeof pageOf<string>> = pageOf(rows, { first, after }, idOf);
          expect(page.length).toBeLessThanOrEqual(first);
          walked.push(...page);
          if (!pageInfo.hasNextPage) break;
          after = pageInfo.endCursor;
        }
        expect(walked).toEqual(rows);
      }),
    );
  });

  it('goes on where it ended although rows came before it', () => {
    const { pageInfo } = pageOf(['b', 'c', 'd'], { first: 1, after: null }, idOf);
    expect(pageOf(['a', 'b', 'c', 'd'], { first: 1, after: pageInfo.endCursor }, idOf).rows).toEqual(['c']);
  });

  it('takes every cursor that it gives, also of two of the longest ids', () => {
    const id = `organisation:${'a'.repeat(longestId)}`;
    const { endCursor } = pageOf([`${id} ${id}`], { first: 1, after: null }, idOf).pageInfo;
    expect(endCursor?.length).toBeLessThanOrEqual(paging.after.longest);
  });

  it('refuses a cursor of no row', () => {
    expect(() => pageOf(['a'], { first: 1, after: 'x' }, idOf)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });
});

describe('refuseAbove', () => {
  it('lets a thousand rows pass and refuses one more, saying how many there are', () => {
    expect(() => refuseAbove(1000, 'hand-offs', 'Ask about one journey.')).not.toThrow();
    expect(() => refuseAbove(1001, 'hand-offs', 'Ask about one journey.')).toThrow(
      'This answer would hold 1,001 hand-offs; 1,000 are allowed. Ask about one journey.',
    );
  });
});
