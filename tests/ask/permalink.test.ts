import { describe, expect, it } from '@jest/globals';
import { toPermalink, toQuestionAddress } from '#api/ask';
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

  it('leaves the examples of a question with its form', () => {
    expect(toQuestionAddress(silosSplittingJourney, asked)).toMatch(/^\/questions\/silosSplittingJourney\?journey=when-someone-dies&/);
  });

  it('puts into the path of a page only what the question asks for', () => {
    for (const { page, params } of questions) if (page) expect(params).toHaveProperty([page.param, 'required'], true);
  });
});
