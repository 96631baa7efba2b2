/** The arrows of docs/ARCHITECTURE.md as rules: each says why. */
const onlyTo = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^(api|graph-schema|seeds|ui)/', pathNot: [from, ...allowed] },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', comment: 'A cycle means that two things are one thing, or that one of them knows too much.', severity: 'error', from: {}, to: { circular: true } },
    onlyTo('graph-schema-alone', 'The model is data that everything rests on, so it rests on nothing.', '^graph-schema/', []),
    onlyTo('analysis-alone', 'A measure is checked against published values; it must run without a store or the model.', '^api/src/analysis/', []),
    onlyTo('wording-alone', 'Sentences are pure: they take what they say and give text.', '^api/src/wording/', []),
    onlyTo('store-knows-the-model-only', 'An engine runs statements; it never knows who asks.', '^api/src/store/', ['^graph-schema/']),
    onlyTo(
      'questions-are-values',
      'A question reads rows that it was given and measures them: no engine, no API, so that it can be tested with rows alone. Of the port it knows the types of rows.',
      '^api/src/questions/',
      ['^graph-schema/', '^api/src/analysis/', '^api/src/wording/', '^api/src/store/graph-store\\.ts$', '^api/src/ask-error\\.ts$'],
    ),
    onlyTo(
      'lookups-are-reads',
      'A lookup is a batched read by id: statements and decoding, nothing else.',
      '^api/src/lookups/',
      ['^graph-schema/', '^api/src/store/graph-store\\.ts$', '^api/src/questions/', '^api/src/ask-error\\.ts$'],
    ),
    onlyTo(
      'seeds-load-through-the-port',
      'Loading must behave the same on every engine, so it sees the port and no adapter.',
      '^seeds/',
      ['^graph-schema/', '^api/src/store/graph-store\\.ts$'],
    ),
    onlyTo('keys-know-the-port-only', 'Who may load is decided the same for every address and command, so it knows neither.', '^api/src/keys/', ['^graph-schema/', '^api/src/store/graph-store\\.ts$']),
    onlyTo(
      'graphql-only-shows',
      'A resolver checks nothing that ask does not check and computes nothing: it asks and returns.',
      '^api/src/graphql/',
      ['^graph-schema/', '^api/src/questions/', '^api/src/lookups/', '^api/src/analysis/', '^api/src/ask\\.ts$', '^api/src/ask-error\\.ts$', '^api/src/check-[a-z-]+\\.ts$', '^api/src/status\\.ts$', '^api/src/store/graph-store\\.ts$'],
    ),
    {
      name: 'ui-knows-labels-only',
      comment: 'What the browser shows comes through the API, so that every other client can show it too.',
      severity: 'error',
      from: { path: '^ui/' },
      to: { path: '^(api|seeds|graph-schema)/', pathNot: ['^graph-schema/(labels|property|relationships|ids)\\.ts$', '^api/src/graphql/schema\\.graphql$'] },
    },
    { name: 'api-knows-no-ui', comment: 'The one thing of the UI that the server runs, the renderer of briefs, is loaded as a built file, so that both build alone.', severity: 'error', from: { path: '^(api|seeds|graph-schema)/' }, to: { path: '^ui/' } },
    { name: 'view-model-is-pure', comment: 'What is shown is decided without a browser, so that it is tested without one.', severity: 'error', from: { path: '^ui/src/view-model/' }, to: { path: '^(ui/src/(queries|canvas|journey|panels|pages|explorer|brief)/|node_modules/(react|cytoscape))' } },
    { name: 'nobody-imports-main', comment: 'The composition root knows everything, so nothing may know it.', severity: 'error', from: {}, to: { path: '^(api/src/main|ui/src/main)\\.tsx?$' } },
    { name: 'one-importer-of-neo4j', comment: 'Another driver version touches one file.', severity: 'error', from: { pathNot: ['^api/src/store/neo4j-store\\.ts$', '^tests/'] }, to: { path: 'node_modules/neo4j-driver' } },
    { name: 'one-importer-of-the-embedded-engine', comment: 'A young engine is kept behind one file.', severity: 'error', from: { pathNot: ['^api/src/store/embedded-store\\.ts$', '^tests/'] }, to: { path: 'node_modules/@grafeo-db' } },
    { name: 'two-importers-of-the-workbook-library', comment: 'One file reads workbooks and one writes them, so that another library touches two files.', severity: 'error', from: { pathNot: ['^seeds/(readers/workbook-file|template-workbook)\\.ts$', '^tests/'] }, to: { path: 'node_modules/hucre' } },
    {
      name: 'one-place-chooses-the-engine',
      comment: 'Who opens a store gets the port, not an engine.',
      severity: 'error',
      from: { path: '^(api|seeds)/', pathNot: ['^api/src/store/'] },
      to: { path: '^api/src/store/(neo4j|embedded|socket)-store\\.ts$' },
    },
    { name: 'nothing-shipped-imports-tests', comment: 'What ships must not need what only tests need.', severity: 'error', from: { path: '^(api|graph-schema|seeds|ui)/' }, to: { path: '^tests/' } },
    { name: 'declared-packages-only', comment: 'An undeclared package works here by luck.', severity: 'error', from: { path: '^(api|graph-schema|seeds)/' }, to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] } },
    { name: 'no-dev-packages-at-run-time', comment: 'npm ci --omit=dev must leave a server that runs.', severity: 'error', from: { path: '^(api|graph-schema|seeds)/' }, to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] } },
    { name: 'resolves', comment: 'An import that leads nowhere.', severity: 'error', from: { path: '^(api|graph-schema|seeds)/' }, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { conditionNames: ['source', 'import', 'node', 'default'], exportsFields: ['exports'] },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|node_modules/.*/node_modules)' },
  },
};
