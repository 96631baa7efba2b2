import { expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ledgerLabels, nodeLabels } from '#graph-schema/labels';
import { relationships } from '#graph-schema/relationships';
import { outsideFolder } from '../support/outside-programs.js';
import { recordStatements } from './recorded-statements.js';

const linter = `${outsideFolder}/node_modules/@neo4j-cypher/language-support/dist/cjs/index.cjs`;
const missing = existsSync(linter)
  ? ''
  : ` (needs Neo4j's Cypher linter: npm install --prefix ${outsideFolder} @neo4j-cypher/language-support@2.0.0-next.38)`;

const complaintsAbout = (statements: readonly { cypher: string; parameters: readonly string[] }[]): string[] => {
  const input = JSON.stringify({
    statements,
    labels: [...nodeLabels, ...ledgerLabels, 'Department', 'DERIVED'],
    relationshipTypes: relationships.map(({ type }) => type),
  });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tests/cypher/lint-statements.mjs', outsideFolder], {
    input,
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as string[];
};

(missing ? it.skip : it)(
  `no statement has anything that Neo4j's own linter would say${missing}`,
  async () => {
    const recorded = [...(await recordStatements())];
    expect(recorded.length).toBeGreaterThan(250);
    expect(complaintsAbout(recorded.map(([cypher, parameters]) => ({ cypher, parameters: [...parameters] })))).toEqual([]);
  },
  240_000,
);

(missing ? it.skip : it)(
  `that linter notices a wrong name, label or parameter${missing}`,
  () => {
    const wrong = [
      'MATCH (n:Team RETURN n.id AS id',
      'MATCH (n:Team) RETURN m.id AS id',
      'MATCH (n:Taem) RETURN n.id AS id',
      'MATCH (n:Team {id: $id}) RETURN n.id AS id',
    ];
    const complaints = complaintsAbout(wrong.map((cypher) => ({ cypher, parameters: ['ids'] })));
    expect(new Set(complaints.map((said) => said.split('\n').at(-1)))).toEqual(new Set(wrong));
  },
  60_000,
);
