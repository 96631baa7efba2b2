import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
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
