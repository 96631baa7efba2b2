import { describe, expect, it } from '@jest/globals';
import { toTable } from '#api/answers/answer-table';
import { toAnswerText } from '#api/answers/answer-text';
import { affectedByReorganisation } from '#questions/affected-by-reorganisation';
import type { Answer, AnyQuestion } from '#questions/question';
import { servicesWithoutOneOwner } from '#questions/services-without-one-owner';
import { silosSplittingJourney } from '#questions/silos-splitting-journey';

const envelope: Answer = {
  question: 'What?',
  summary: ['It is so.'],
  asAt: '2026-01-01',
  sources: [],
  illustrative: false,
  coverage: null,
  method: 'm 1',
  permalink: '/questions/x',
  graphDigest: 'd',
  citation: 'c',
  warnings: [],
};
const thing = (id: string, name: string) => ({ id, name });

describe('the rows of an answer', () => {
  it('are the list that the question names, whatever stands before it', () => {
    const answer = {
      ...envelope,
      bodies: [thing('organisation:a', 'A')],
      services: [thing('service:s', 'S')],
      journeys: [{ journey: thing('journey:j', 'J'), splitIndex: { low: 0.25, high: 0.5 } }],
    };
    expect(toTable(affectedByReorganisation, answer)).toMatchObject({
      columns: ['journey', 'journey.id', 'splitIndex.low', 'splitIndex.high', 'asAt', 'illustrative', 'coverage', 'graphDigest'],
      rows: [['J', 'journey:j', 0.25, 0.5, '2026-01-01', false, null, 'd']],
    });
  });

  it('are none where that list is empty, never the rows of another', () => {
    const answer = { ...envelope, services: [], counts: [{ finding: 'DISPUTED', count: 0 }], note: 'Every service has one owner.' };
    expect(toTable(servicesWithoutOneOwner, answer)).toEqual({ columns: ['asAt', 'illustrative', 'coverage', 'graphDigest'], rows: [] });
    expect(toTable(silosSplittingJourney, { ...envelope, handOffs: [], silos: [{ name: 'x' }] }).columns.slice(0, 3)).toEqual([
      'from',
      'to',
      'class',
    ]);
  });
});

describe('a head count', () => {
  it('under five is not counted out, in a cell or inside one', () => {
    const professions = [{ profession: thing('profession:law', 'Law'), people: 4, teams: 1 }];
    expect(
      toTable(
        { table: 'steps' },
        {
          ...envelope,
          steps: [
            { people: 3, professions },
            { people: 5, professions: [] },
          ],
        },
      ).rows.map((row) => row.slice(0, 2)),
    ).toEqual([
      ['fewer than 5', 'Law fewer than 5 1'],
      [5, ''],
    ]);
  });
});

describe('an answer for a terminal', () => {
  const say = (question: AnyQuestion, own: object) => toAnswerText(question, { ...envelope, ...own }, 100);

  it('says why there is nothing', () => {
    const note = 'Every service has one owner.';
    expect(say(servicesWithoutOneOwner, { summary: [note], services: [], counts: [], note })).toMatch(
      /^What\?\n\nEvery service has one owner\.\n\nNo rows\.\n\nFacts as at /,
    );
    expect(say(servicesWithoutOneOwner, { services: [], counts: [], note })).toMatch(
      /^What\?\n\nIt is so\.\n\nNo rows\.\n\nEvery service has one owner\.\n\n/,
    );
  });

  it('names the other lists of the answer', () => {
    expect(say(affectedByReorganisation, { journeys: [], bodies: [thing('organisation:a', 'A')], services: [], note: null })).toMatch(
      /\nAlso in the answer, with --json: bodies \(1\)\.\n$/,
    );
  });
});
