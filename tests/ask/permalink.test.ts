import { describe, expect, it } from '@jest/globals';
import { longestLink, refuseLongLink, toPermalink, toQuestionAddress } from '#api/asking/permalink';
import { questions } from '#questions/index';
import { silosSplittingJourney } from '#questions/silos-splitting-journey';
import { whatIf } from '#questions/what-if';

const asked = { journey: 'when-someone-dies', boundary: 'ORGANISATION', asAt: '2023-02-06', cohesionAt: 0.5, nation: null };

describe('the link of an answer', () => {
  it('leads to the page that shows the whole answer, with everything that was asked', () => {
    expect(toPermalink(silosSplittingJourney, asked)).toBe(
      '/journeys/when-someone-dies?boundary=ORGANISATION&asAt=2023-02-06&cohesionAt=0.5',
    );
  });

  it('leads to the form of a question that has no page', () => {
    expect(toPermalink(whatIf, { journey: 'a', ties: [{ a: 'b', b: 'c', strength: 1 }], communities: [] })).toBe(
      `/questions/whatIf?${new URLSearchParams({ journey: 'a', ties: '[{"a":"b","b":"c","strength":1}]' })}`,
    );
  });

  it('is refused beforehand where it could not be opened', () => {
    const ties = (count: number) => Array.from({ length: count }, (_, at) => ({ a: `team-${at}`, b: `team-${at + 1}`, strength: 1 }));
    expect(() => refuseLongLink(whatIf, { journey: 'a', ties: ties(100) })).not.toThrow();
    const long = { journey: 'a', ties: ties(300) };
    expect(() => refuseLongLink(whatIf, long)).toThrow(
      expect.objectContaining({
        code: 'LIMIT_EXCEEDED',
        message: `The link to this answer would be ${toPermalink(whatIf, long).length.toLocaleString('en-GB')} characters long; 16,000 are allowed, so that it can be opened. Ask with less at once.`,
      }),
    );
    expect(toPermalink(whatIf, long).length).toBeGreaterThan(longestLink);
  });

  it('leaves the examples of a question with its form', () => {
    expect(toQuestionAddress(silosSplittingJourney, asked)).toMatch(/^\/questions\/silosSplittingJourney\?journey=when-someone-dies&/);
  });

  it('puts into the path of a page only what the question asks for', () => {
    for (const { page, params } of questions) if (page) expect(params).toHaveProperty([page.param, 'required'], true);
  });
});
