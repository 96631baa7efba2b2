import { lookupIndexes, uniqueKeys } from './constraints.js';

const toName = (label: string, property: string): string => `${label.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase()}_${property}`;

const toConstraint = ({ label, property }: { label: string; property: string }): string =>
  `CREATE CONSTRAINT ${toName(label, property)}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`;

const toIndex = ({ label, property }: { label: string; property: string }): string =>
  `CREATE INDEX ${toName(label, property)}_index IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;

/**
 * The statements that make a store ready, for every engine, each on its own and free to be run again. A key has a constraint and an
 * index: the embedded engine looks up by the index alone, and Neo4j, whose constraint brings one, leaves the second out.
 */
export const schemaStatements: readonly string[] = [
  ...uniqueKeys.flatMap((key) => [toConstraint(key), toIndex(key)]),
  ...lookupIndexes.map(toIndex),
];

/** The number of the graph model: it rises with every change of labels, properties, relationships, constraints or indexes. */
export const schemaVersion = 2;

/** The text of schema.cypher, for people who set up their own server. */
export const toSchemaFile = (): string =>
  [
    '// Written by npm run generate from graph-schema/constraints.ts. Crosscut runs these statements itself; they are here to be read.',
    ...schemaStatements.map((statement) => `${statement};`),
    '',
  ].join('\n');
