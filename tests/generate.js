// npm run generate: the tests that hold generated files against the code write them instead.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    'tests/graph-schema/ddl',
    'tests/graphql/schema-file',
    'tests/generate',
    'tests/analysis/outside/outside-values',
  ],
  { env: { ...process.env, GENERATE: '1' }, stdio: 'inherit' },
);
// The types of the pages' queries follow the schema that was written now.
const types =
  status === 0 ? spawnSync('node_modules/.bin/gql.tada', ['generate-output', '-c', 'ui/tsconfig.json'], { stdio: 'inherit' }) : null;
process.exitCode = types?.status ?? 1;
