import { describe, expect, it } from '@jest/globals';
import { columnsOfTable, toTable } from '#api/answers/answer-table';
import { toAnswerText } from '#api/answers/answer-text';
import { affectedByReorganisation } from '#questions/affected-by-reorganisation';
import { centralOrganisations } from '#questions/central-organisations';
import { questions } from '#questions/index';
import { journeyWithVolumes } from '#questions/journey-with-volumes';
import { journeysUsingService } from '#questions/journeys-using-service';
import { professionsOnJourney } from '#questions/professions-on-journey';
import type { Answer, AnyQuestion } from '#questions/question';
import { servicesWithoutOneOwner } from '#questions/services-without-one-owner';
import { silosSplittingJourney } from '#questions/silos-splitting-journey';
import { waysOfMaking } from '#questions/ways-of-making';

const envelope: Answer = {
  question: 'What?',
  summary: ['It is so.'],
  asAt: '2026-01-01',
  sources: [],
  illustrative: false,
  coverage: null,
  coverageSentence: null,
  method: 'm 1',
  permalink: '/questions/x',
  graphDigest: 'd',
  citation: 'c',
  warnings: [],
};
const thing = (id: string, name: string) => ({ id, name });

/** Each row as its columns by name. */
const recordsOf = (question: AnyQuestion, own: object) => {
  const { columns, rows } = toTable(question, { ...envelope, ...own });
  return rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]])));
};
const last = ['asAt', 'illustrative', 'coverage', 'graphDigest', 'warnings', 'sources'];

describe('the rows of an answer', () => {
  it('are the list that the question names, whatever stands before it', () => {
    const answer = {
      bodies: [thing('organisation:a', 'A')],
      services: [thing('service:s', 'S')],
      journeys: [{ journey: thing('journey:j', 'J'), splitIndex: { value: null, low: 0.25, high: 0.5 } }],
    };
    expect(recordsOf(affectedByReorganisation, answer)).toMatchObject([
      { journey: 'J', 'journey.id': 'journey:j', 'splitIndex.value': null, 'splitIndex.low': 0.25, 'splitIndex.high': 0.5 },
    ]);
  });

  it('are none where that list is empty, never the rows of another; the columns are the same', () => {
    const answer = { ...envelope, services: [], counts: [{ finding: 'DISPUTED', count: 0 }], note: 'Every service has one owner.' };
    const { columns, rows } = toTable(servicesWithoutOneOwner, answer);
    expect(rows).toEqual([]);
    expect(columns).toEqual(toTable(servicesWithoutOneOwner, { ...answer, services: [{ service: thing('service:s', 'S') }] }).columns);
    expect(columns.slice(0, 3)).toEqual(['service', 'service.id', 'finding']);
    expect(columns.slice(-last.length)).toEqual(last);
  });

  it('have a column for each code of a list that is told by code', () => {
    const crossings = [
      { boundary: 'ORGANISATION', share: 1, mayCross: false },
      { boundary: 'DEPARTMENT', share: null, mayCross: true },
    ];
    expect(recordsOf(silosSplittingJourney, { handOffs: [{ key: 'a>b', crossings }] })).toMatchObject([
      {
        'crossings.ORGANISATION.share': 1,
        'crossings.ORGANISATION.mayCross': false,
        'crossings.DEPARTMENT.share': null,
        'crossings.DEPARTMENT.mayCross': true,
        'crossings.PROFESSION.share': null,
      },
    ]);
  });

  it('keep several in one cell, each in its place in every column of their list; one alone is what it is', () => {
    const owners = [
      { organisation: thing('organisation:a', 'A'), from: null, to: '2020-01-01' },
      { organisation: thing('organisation:b', 'B'), from: '2020-01-01', to: null },
    ];
    expect(recordsOf(servicesWithoutOneOwner, { services: [{ service: thing('service:s', 'S'), owners, earlier: [] }] })).toMatchObject([
      {
        'owners.organisation': 'A; B',
        'owners.organisation.id': 'organisation:a; organisation:b',
        'owners.from': '; 2020-01-01',
        'owners.to': '2020-01-01; ',
        'earlier.organisation': null,
      },
    ]);
    const partsWithout = [[thing('organisation:a', 'A'), thing('organisation:b', 'B')], [thing('organisation:c', 'C')]];
    expect(recordsOf(centralOrganisations, { organisations: [{ partsWithout }] })).toMatchObject([{ partsWithout: 'A | B; C' }]);
    const costs = [{ services: 1, low: 1.5, high: 1.5, unit: 'GBP', latest: '2017-09-30' }];
    expect(recordsOf(waysOfMaking, { departments: [{ costs }] })).toMatchObject([{ 'costs.low': 1.5, 'costs.unit': 'GBP' }]);
  });

  it('are one for each service of a step where figures are, with the step in front, and one for a step without', () => {
    const figure = { value: 12, unit: 'GBP', state: 'VALUE', start: '2016-10-01', end: '2017-09-30', sources: [{ id: 'b' }, { id: 'a' }] };
    const services = [{ service: thing('service:s', 'S'), costPerTransaction: figure, volume: null }, { service: thing('service:t', 'T') }];
    const steps = [
      { step: thing('step:j/a', 'A'), services },
      { step: thing('step:j/b', 'B'), services: [] },
    ];
    const rows = recordsOf(journeyWithVolumes, { steps, sources: [{ id: 'whole' }], warnings: ['Do not add.', 'Thin.'] });
    expect(rows).toMatchObject([
      {
        step: 'A',
        service: 'S',
        'costPerTransaction.value': 12,
        'costPerTransaction.end': '2017-09-30',
        'volume.value': null,
        sources: 'a; b',
      },
      { step: 'A', service: 'T', 'costPerTransaction.value': null, sources: 'whole' },
      { step: 'B', service: null, sources: 'whole' },
    ]);
    expect(rows.map(({ warnings }) => warnings)).toEqual(Array(3).fill('Do not add. Thin.'));
  });

  it('are one for each step that uses a service, with its journey in front', () => {
    const at = (position: number) => ({ step: thing(`step:j/${position}`, `Step ${position}`), position, optional: position > 1 });
    const journeys = [{ journey: thing('journey:j', 'J'), steps: [at(1), at(2)] }];
    expect(recordsOf(journeysUsingService, { journeys })).toMatchObject([
      { journey: 'J', step: 'Step 1', position: 1, optional: false },
      { journey: 'J', step: 'Step 2', position: 2, optional: true },
    ]);
  });

  it('have columns that are known for every question, and of those it shows the ones that matter', () => {
    for (const question of questions) {
      const columns = columnsOfTable(question);
      expect([question.name, columns.length > last.length]).toEqual([question.name, true]);
      expect([question.name, (question.shows?.[question.table] ?? []).filter((name: string) => !columns.includes(name))]).toEqual([
        question.name,
        [],
      ]);
    }
  });
});

describe('a head count', () => {
  it('under five is not counted out, in a cell or among several', () => {
    const professions = [
      { profession: thing('profession:law', 'Law'), people: 4, teams: 1 },
      { profession: thing('profession:policy', 'Policy'), people: 5, teams: 1 },
    ];
    expect(recordsOf(professionsOnJourney, { steps: [{ professions }, { professions: professions.slice(0, 1) }] })).toMatchObject([
      { 'professions.profession': 'Law; Policy', 'professions.people': 'fewer than 5; 5' },
      { 'professions.people': 'fewer than 5' },
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

  it('says what to know before relying on it, and leaves keys of several things to programs', () => {
    const owners = ['a', 'b'].map((id) => ({ organisation: thing(`organisation:${id}`, id), from: null, to: null }));
    const text = say(servicesWithoutOneOwner, {
      services: [{ service: thing('service:s', 'S'), owners, earlier: [] }],
      warnings: ['Volumes must not be added up.'],
      note: null,
    });
    expect(text).toContain('\n\nBefore relying on it:\n  Volumes must not be added up.\n\n');
    expect(text).toContain('a; b');
    expect(text).not.toContain('organisation:a');
  });
});
