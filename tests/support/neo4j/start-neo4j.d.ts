import type { Java } from './find-java.js';

export interface Neo4jVersion {
  readonly version: string;
  readonly leastJava: number;
  readonly mostJava: number;
  readonly flags: readonly string[];
}
export interface StartedNeo4j {
  readonly url: string;
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
}
export const neo4jVersions: readonly Neo4jVersion[];
export const startNeo4j: (options: Neo4jVersion & {
  readonly java: Java;
  readonly javas: readonly Java[];
  readonly kept?: { readonly home: string; readonly port: number; readonly password: string } | null;
}) => Promise<StartedNeo4j>;
