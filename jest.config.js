// One runner for everything. ES modules need NODE_OPTIONS=--experimental-vm-modules, which tests/run.js sets.
const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false, react: { runtime: 'automatic' } },
  },
  module: { type: 'es6' },
};

export default {
  // Much of what runs waits for a browser or a command, so no core is kept free.
  maxWorkers: '100%',
  // Not among the temporary files, which are removed when the tests end.
  cacheDirectory: '<rootDir>/tests/.artefacts/jest-cache',
  testMatch: ['<rootDir>/tests/**/*.test.ts', '<rootDir>/tests/**/*.test.tsx'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  // A test that starts a process waits for it, and beside others that takes longer; what is to be fast says so itself.
  testTimeout: 30_000,
  transform: { '^.+\\.tsx?$': ['@swc/jest', swc] },
  // Sources import each other as .js, as Node wants after the build.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
};
