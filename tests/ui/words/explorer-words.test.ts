import { describe, expect, it } from '@jest/globals';
import { nodeLabels } from '#graph-schema/labels';
import { relationshipTypes } from '#graph-schema/relationships';
import { explorer as cy } from '../../../ui/src/words/explorer-cy.js';
import { explorer as en } from '../../../ui/src/words/explorer-en.js';

const namesIn = (words: object, path = ''): string[] =>
  Object.entries(words)
    .flatMap(([name, held]) =>
      typeof held === 'object' && held !== null ? namesIn(held as object, `${path}.${name}`) : [`${path}.${name}`],
    )
    .sort();

describe('the words of the explorer', () => {
  it('are the same in both languages', () => expect(namesIn(cy)).toEqual(namesIn(en)));

  it('name every kind of thing and of relationship, read both ways', () => {
    for (const words of [en, cy]) {
      expect(nodeLabels.filter((label) => !words.labels[label])).toEqual([]);
      expect(relationshipTypes.filter((type) => words.relationships[type]?.length !== 2)).toEqual([]);
    }
  });
});
