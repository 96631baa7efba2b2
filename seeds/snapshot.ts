import { createHash } from 'node:crypto';
import { createClaim, type Claim, type ClaimValues, type KeptClaim } from './claims.js';
import { createNodeKey } from '#graph-schema/ids';
import { createRelationshipFact, decodeFact, specOf, type RelationshipFact } from './fact.js';
import { holderOf } from './to-rows.js';

/** History is part of what an extract leaves behind, so its digest builds on the one before. */
export const digestOfSnapshot = (before: string, extract: string, asOf: string): string =>
  createHash('sha256').update(`${before}\n${extract}\n${asOf}`).digest('base64url').slice(0, 22);

/**
 * What a monthly extract says in the light of what it said before. A dated relationship that is gone gets `to`, a new one gets `from`, and what
 * was closed before stays closed; things stay, because their past does, and with a thing that is gone what places it: a figure stays its service's.
 * Other undated relationships that are gone end.
 * @param asOf the day of the extract, YYYY-MM-DD
 * @param kept the live claims of the dataset; none the first time, when nobody knows since when anything holds
 */
export const toSnapshotClaims = (claims: readonly Claim[], kept: readonly KeptClaim[], asOf: string, dataset: string): Claim[] => {
  const before = kept.map((claim) => ({ ...claim, decoded: decodeFact(claim.fact) }));
  const open = new Map(
    before
      .filter(({ decoded, values }) => isDated(decoded) && values.to === undefined)
      .map((claim) => [sameButDates(claim.source, claim.decoded as RelationshipFact), claim]),
  );
  const again = (claim: KeptClaim, values: ClaimValues): Claim =>
    createClaim({ dataset, file: claim.file, line: claim.line, source: claim.source }, claim.fact as Claim['fact'], values);
  const met = new Set<string>();
  const now = claims.map((claim): Claim => {
    const decoded = decodeFact(claim.fact);
    if (!isDated(decoded)) return claim;
    const key = sameButDates(claim.source, decoded);
    met.add(key);
    if (decoded.since !== null || claim.values.to !== undefined) return claim;
    const known = open.get(key);
    if (known) return again(known, { ...claim.values, ...(known.values.from !== undefined && { from: known.values.from }) });
    if (kept.length === 0) return claim;
    const fact = createRelationshipFact(
      decoded.type,
      createNodeKey(decoded.from.label, decoded.from.id),
      createNodeKey(decoded.to.label, decoded.to.id),
      asOf,
      decoded.kind,
    );
    return createClaim({ dataset, file: claim.file, line: claim.line, source: claim.source }, fact, { ...claim.values, from: asOf });
  });
  const said = new Set(now.map(({ source, fact }) => `${source} ${fact}`));
  const gone = new Set(
    before
      .filter(({ decoded, source, fact }) => decoded.node && !said.has(`${source} ${fact}`))
      .map(({ source, fact }) => `${source} ${fact}`),
  );
  /** Whether the row that said it went together with a thing: with its own, or, where it was a row by itself, with one that it names. */
  const places = (source: string, fact: RelationshipFact): boolean => {
    const holder = holderOf(fact);
    return [fact.from, fact.to].some((end) => (holder ?? end) === end && gone.has(`${source} ${createNodeKey(end.label, end.id)}`));
  };
  const stays = before.flatMap((claim): Claim[] => {
    if (said.has(`${claim.source} ${claim.fact}`)) return [];
    if (claim.decoded.node) return [again(claim, claim.values)];
    if (!isDated(claim.decoded)) return places(claim.source, claim.decoded) ? [again(claim, claim.values)] : [];
    if (claim.values.to !== undefined) return [again(claim, claim.values)];
    // What began with an extract of this same day never held on any day.
    if (String(claim.values.from ?? '') >= asOf) return [];
    return met.has(sameButDates(claim.source, claim.decoded)) ? [] : [again(claim, { ...claim.values, to: asOf })];
  });
  return [...now, ...stays];
};

const isDated = (decoded: ReturnType<typeof decodeFact>): decoded is RelationshipFact =>
  !decoded.node && specOf(decoded.type, decoded.from.label).dated;
const sameButDates = (source: string, { from, type, to, kind }: RelationshipFact): string =>
  `${source} ${from.label}:${from.id} ${type} ${to.label}:${to.id} ${kind ?? '-'}`;
