import { expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** What the pages' queries are typed by is made from schema.graphql, so `npm run generate` writes it once that is written. */
(process.env.GENERATE === '1' ? it.skip : it)(
  'ui/src/graphql-env.d.ts is what the schema says: run npm run generate',
  () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'crosscut-env-'));
    const made = path.join(folder, 'graphql-env.d.ts');
    execFileSync('node_modules/.bin/gql.tada', ['generate-output', '-c', 'ui/tsconfig.json', '-o', made], { stdio: 'ignore' });
    expect(readFileSync('ui/src/graphql-env.d.ts', 'utf8')).toBe(readFileSync(made, 'utf8'));
    rmSync(folder, { recursive: true });
  },
  60_000,
);
