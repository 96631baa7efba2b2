// node lint-statements.mjs FOLDER: reads statements, each with the names of its parameters, and the labels and types that there are;
// writes what Neo4j's linter, installed in FOLDER, says of them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const { lintCypherQuery } = createRequire(path.resolve(process.argv[2], 'any.js'))('@neo4j-cypher/language-support');
const { statements, labels, relationshipTypes } = JSON.parse(readFileSync(0, 'utf8'));
const complaints = statements.flatMap(({ cypher, parameters }) =>
  lintCypherQuery(cypher, {
    labels,
    relationshipTypes,
    parameters: Object.fromEntries(parameters.map((name) => [name, null])),
  }).diagnostics.map(({ message }) => `${message}\n${cypher}`),
);
process.stdout.write(JSON.stringify(complaints));
