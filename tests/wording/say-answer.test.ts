import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { sentencesIn } from '#wording/index';
import { say, welshOf } from '#wording/say-answer';
import { sourceFiles } from '../support/source-files.js';

const [en, cy] = [{ language: 'en' }, { language: 'cy' }] as const;
const placesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('what answers say', () => {
  it('puts in names and numbers, in either language', () => {
    expect(
      say(
        en,
        'Each of the {count} policies on the map has a service that carries it out. Only policies that somebody told the map about are counted.',
        { count: 1_200 },
      ),
    ).toContain('Each of the 1,200 policies');
    expect(say(cy, 'No owner of {name} is recorded at any time.', { name: 'Profiant {x}' })).toBe(
      'Ni chofnodir perchennog Profiant {x} ar unrhyw adeg.',
    );
    expect(say(cy, 'No policy is on the map.')).toBe('Nid oes polisi ar y map.');
  });

  it('joins in Welsh as it is spoken: ac before a vowel', () => {
    const directly = (one: string, other: string) => say(cy, '{one} and {other} are joined directly, by one relationship.', { one, other });
    expect(directly('DVLA', 'HMRC')).toContain('DVLA a HMRC');
    expect(directly('DVLA', 'Ofsted')).toContain('DVLA ac Ofsted');
    expect(directly('DVLA', 'UK Visas')).toContain('DVLA a UK Visas');
    const joined = (...names: string[]) => sentencesIn.cy.list(names);
    expect([joined('un'), joined('dau', 'wedi', 'un'), joined('2', '11 cam'), joined('2', '100')]).toEqual([
      'un',
      'dau, wedi ac un',
      '2 ac 11 cam',
      '2 a 100',
    ]);
  });

  it.each(Object.entries(welshOf))('%s', (english, welsh) => {
    expect(welsh).not.toBe(english);
    // A sentence may say one thing twice in one language and once in the other; it may not leave it out.
    expect([...new Set(placesIn(welsh))]).toEqual([...new Set(placesIn(english))]);
  });

  it('has no sentence that nothing says', () => {
    const code = sourceFiles(/^api\/src\/(questions\/.*|lookups\/.*|asking\/.*|ask)\.ts$/)
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    expect(Object.keys(welshOf).filter((english) => !code.includes(`'${english}'`))).toEqual([]);
  });
});
