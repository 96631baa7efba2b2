import { describe, expect, it } from '@jest/globals';
import { formatsIn } from '../../../ui/src/view-model/formats.js';

const days = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-05`);

describe('formatsIn', () => {
  it.each([
    ['cy', 'cy'],
    ['en', 'en-GB'],
  ] as const)('writes dates in %s as the Unicode tables do, which not every browser has', (language, locale) => {
    const written = (options: Intl.DateTimeFormatOptions) =>
      days.map((day) => new Intl.DateTimeFormat(locale, { ...options, year: 'numeric', timeZone: 'UTC' }).format(new Date(day)));
    const formats = formatsIn[language];
    expect(days.map((day) => formats.day(day))).toEqual(written({ day: 'numeric', month: 'long' }));
    expect(days.map(formats.month)).toEqual(written({ month: 'long' }));
    expect(days.map(formats.shortMonth)).toEqual(written({ month: 'short' }));
  });
  it('writes a date as precisely as it is known', () =>
    expect(['on', 'reportedOn', 'started'].map((name) => formatsIn.cy.dateOf(name, '2018-01-31'))).toEqual([
      '31 Ionawr 2018',
      'Ionawr 2018',
      '2018',
    ]));
});
