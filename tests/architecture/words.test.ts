import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { sourceFiles } from '../support/source-files.js';

const textFiles = sourceFiles(/\.(ts|tsx|js|cjs|json|md|yml|yaml|html|scss|graphql|cypher|csv)$|Dockerfile|\.ci\/run/).filter(
  (file) => existsSync(file) && file !== 'package-lock.json' && file !== 'tests/architecture/words.test.ts',
);
const filesWith = (pattern: RegExp) => textFiles.filter((file) => pattern.test(readFileSync(file, 'utf8')));

describe('the project speaks of itself alone', () => {
  it('leaves nothing for later in a comment', () => {
    expect(filesWith(/\b(TODO|FIXME|XXX)\b/)).toEqual([]);
  });

  it('names no package registry host', () => {
    expect(filesWith(/registry\.npmjs\.org|repo1?\.maven\.(apache\.)?org|deb\.debian\.org|pypi\.org|files\.pythonhosted\.org/)).toEqual([]);
  });

  it('keeps Cypher in questions, lookups, keys, loading and the store', () => {
    const elsewhere = filesWith(/\bMATCH \((\w+)?:/).filter(
      (file) => /^(api|ui)\//.test(file) && !/^api\/src\/(questions|lookups|keys|store)\//.test(file),
    );
    // A script that is written out is not run here.
    expect(
      elsewhere.filter(
        (file) =>
          ![
            'api/src/ask.ts',
            'api/src/asking/check-ids-exist.ts',
            'api/src/exports/to-cypher.ts',
            'api/src/graphql/schema.graphql',
          ].includes(file),
      ),
    ).toEqual([]);
  });
});
