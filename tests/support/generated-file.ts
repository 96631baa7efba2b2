import { readFileSync, writeFileSync } from 'node:fs';

/** What stands in a generated file. `npm run generate` writes `made` into it first, so that the file is never stale afterwards. */
export const generatedFile = (file: string, made: string): string => {
  if (process.env.GENERATE === '1') writeFileSync(file, made);
  return readFileSync(file, 'utf8');
};
