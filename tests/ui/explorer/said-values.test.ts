import { describe, expect, it } from '@jest/globals';
import { readable, sayValue } from '../../../ui/src/explorer/use-explorer-words.js';
import { explorer as cy } from '../../../ui/src/words/explorer-cy.js';
import { explorer as en } from '../../../ui/src/words/explorer-en.js';

describe('a value in the explorer', () => {
  it('is said in the language of the page, as every other page says it', () => {
    expect(readable('kind', 'EXECUTIVE_AGENCY', en)).toBe('Executive agency');
    expect(readable('kind', 'EXECUTIVE_AGENCY', cy)).not.toMatch(/agency|EXECUTIVE/i);
    expect(readable('level', 'WHOLE', en)).toBe('A whole outcome');
    expect(readable('url', 'https://example.org', cy)).toBe('https://example.org');
  });

  it('counts out no few people', () => {
    expect([readable('people', '4', en), readable('people', '5', en), readable('people', '3', cy)]).toEqual([
      'fewer than 5',
      '5',
      'llai na 5',
    ]);
  });

  it('is the name of a thing where it is the key of one', () =>
    expect(sayValue(new Map([['organisation:hmrc', 'HMRC']]), 'department', 'organisation:hmrc', en)).toBe('HMRC'));
});
