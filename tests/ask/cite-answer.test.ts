import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { citeAnswer } from '#api/asking/cite-answer';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const asked = {
  name: 'whatIf',
  asks: 'What would change?',
  params: { journey: 'have-a-child', teams: ['a', 'b c'], nation: null, ties: [], invented: false, asAt: '2023-02-06' },
  asAt: '2023-02-06',
  method: 'split index 1',
  graphDigest: 'abc',
  permalink: '/questions/whatIf?journey=have-a-child&graph=abc',
};
const alone = `Crosscut ${version}, “What would change?” (whatIf --journey have-a-child --teams ["a","b c"] --invented false), facts as at 2023-02-06, graph abc, method split index 1`;

describe('how to cite an answer', () => {
  it('stands alone: program and version, the question as it was asked, date, digest and method, and no address that leads nowhere', () =>
    expect(citeAnswer({ ...asked, address: null })).toBe(alone));

  it('links to the answer where it is known how people reach this Crosscut', () =>
    expect(citeAnswer({ ...asked, address: 'https://crosscut.example.gov.uk' })).toBe(
      `${alone}, https://crosscut.example.gov.uk/questions/whatIf?journey=have-a-child&graph=abc`,
    ));
});
