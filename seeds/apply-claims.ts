import path from 'node:path';
import type { Run, Value } from '#store/graph-store';
import type { Claim, ClaimValues } from './claims.js';
import type { StoredClaim } from './plan.js';
import type { LiveClaim, SourceStanding } from './resolve.js';
import { writeFacts } from './write-facts.js';

/** Claims of one batch, with the number of their load. */
export interface ClaimChange {
  readonly load: number;
  readonly make: readonly Claim[];
  /** Claims that change or end: they leave the live ones under another id. */
  readonly end: readonly Pick<StoredClaim, 'id' | 'fact'>[];
}

/** What the batches of one load know together. */
export interface Known {
  readonly standing: Map<string, SourceStanding>;
  /** The store had no claims before. */
  readonly wasEmpty: boolean;
  /** Facts that this load has spoken of. */
  readonly said: Set<string>;
}

/** What is on its way: `written` resolves when it is there. The next batch is prepared meanwhile. */
export interface Begun {
  readonly written: Promise<unknown>;
}

/** Begins to write claims and the facts that they add up to, in the transaction that it is handed. */
export const applyClaims = async (run: Run, { load, make, end }: ClaimChange, known: Known): Promise<Begun> => {
  const facts = new Set<string>();
  for (const { fact } of make) facts.add(fact);
  for (const { fact } of end) facts.add(fact);
  const before = await readLive(run, known.wasEmpty ? [...facts].filter((fact) => known.said.has(fact)) : [...facts]);
  const ending = new Set(end.map(({ id }) => id));
  const live = new Map([...before].map(([fact, claims]) => [fact, claims.filter(({ id }) => !ending.has(id)) as LiveClaim[]]));
  for (const claim of make) {
    const claims = live.get(claim.fact);
    if (claims) claims.push(claim);
    else live.set(claim.fact, [claim]);
  }
  if (known.wasEmpty) for (const fact of facts) known.said.add(fact);
  return begun([
    end.length > 0 && run(endClaims, { rows: end.map(({ id, fact }) => ({ id, fact })), suffix: `@${load}`, load }),
    make.length > 0 && run(createClaims, { rows: make.map(toRow), load }),
    writeFacts(
      run,
      [...facts].map((fact) => ({ fact, live: live.get(fact) ?? [], isNew: !before.has(fact) })),
      known.standing,
    ),
  ]);
};

const begun = (writes: readonly unknown[]): Begun => {
  const written = Promise.all(writes);
  // Whoever awaits it learns of a failure; until then it must not count as unhandled.
  written.catch(() => undefined);
  return { written };
};

const endClaims = `UNWIND $rows AS row MATCH (c:Claim {fact: row.fact}) WHERE c.id = row.id
SET c.id = row.id + $suffix, c.endedLoad = $load REMOVE c:Claim SET c:EndedClaim`;
/** Lists cost the embedded engine half of what maps do. */
const createClaims = `UNWIND $rows AS row CREATE (:Claim {id: row[0], fact: row[1], dataset: row[2], source: row[3], file: row[4], line: row[5], values: row[6], hash: row[7], firstLoad: $load})`;
/** Of the file only its name: where the folder stands on somebody's machine is nobody's business. */
const toRow = ({ id, fact, dataset, source, file, line, values, hash }: Claim): Value => [
  id,
  fact,
  dataset,
  source,
  path.basename(file),
  line,
  JSON.stringify(values),
  hash,
];

/** Resolves facts again from the claims in the store, where something else than a claim about them has changed. */
export const resolveAgain = async (run: Run, facts: readonly string[], { standing }: Known): Promise<Begun> => {
  const live = await readLive(run, facts);
  return begun([
    writeFacts(
      run,
      facts.map((fact) => ({ fact, live: live.get(fact) ?? [], isNew: false })),
      standing,
    ),
  ]);
};

const readLive = async (run: Run, facts: readonly string[]): Promise<Map<string, (LiveClaim & { readonly id: string })[]>> => {
  const live = new Map<string, (LiveClaim & { readonly id: string })[]>();
  if (facts.length === 0) return live;
  const rows = await run(
    'UNWIND $facts AS fact MATCH (c:Claim {fact: fact}) RETURN c.id AS id, c.fact AS fact, c.source AS source, c.dataset AS dataset, c.values AS values',
    { facts },
  );
  for (const { id, fact, source, dataset, values } of rows) {
    const claim = { id: String(id), source: String(source), dataset: String(dataset), values: JSON.parse(String(values)) as ClaimValues };
    const claims = live.get(String(fact));
    if (claims) claims.push(claim);
    else live.set(String(fact), [claim]);
  }
  return live;
};
