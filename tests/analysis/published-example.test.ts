import { describe, expect, it } from '@jest/globals';
import { readFactsFolder } from '../support/read-facts-folder.js';
import { sharedData } from '../support/shared-data.js';
import { workedExample } from '../support/worked-example.js';

const folder = sharedData('worked-example');
if (folder === null) it.skip('the published worked example: needs ../shared/data/worked-example', () => undefined);
else
  describe('the published worked example', () => {
    it('is the one that the measures are tested on', () => {
      expect(readFactsFolder(folder)).toEqual(workedExample);
    });
  });
