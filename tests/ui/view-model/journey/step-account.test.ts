import { describe, expect, it } from '@jest/globals';
import { accountOf, type StepSource } from '../../../../ui/src/view-model/journey/step-account.js';

const source = (kind: string, publisher: string | null = 'GOV.UK', retrieved: string | null = '2026-11-20'): StepSource => ({
  name: `Named ${kind}`,
  publisher,
  kind,
  retrieved,
});

describe('whose account a step is', () => {
  it('is the publishers’, of the date that the steps describe, whoever else says so', () =>
    expect(
      accountOf([source('UNVERIFIED', 'Crosscut'), source('PUBLISHED'), source('PUBLISHED'), source('DEPARTMENT', null)], '2018-01-31'),
    ).toEqual({ kind: 'PUBLISHED', by: ['GOV.UK', 'Named DEPARTMENT'], on: '2018-01-31' }));

  it('is of the day on which the newest was read where nobody says what the steps describe', () => {
    expect(
      accountOf(
        [source('PUBLISHED', 'A', '2026-01-01'), source('PUBLISHED', 'B', '2026-11-20'), source('UNVERIFIED', 'C', '2026-12-01')],
        null,
      ),
    ).toMatchObject({ on: '2026-11-20' });
    expect(accountOf([source('PUBLISHED', 'A', null)], null)).toMatchObject({ on: null });
  });

  it('is our own reading where only we say so, and invented where nobody real does', () => {
    expect(
      [
        accountOf([source('UNVERIFIED')], '2018-01-31'),
        accountOf([source('UNVERIFIED'), source('ILLUSTRATIVE')], null),
        accountOf([source('ILLUSTRATIVE')], null),
        accountOf([], null),
      ].map(({ kind }) => kind),
    ).toEqual(['OUR_OWN', 'OUR_OWN', 'INVENTED', 'OUR_OWN']);
  });
});
