import type { GraphStore } from '#store/graph-store';
import type { ClaimValues } from './claims.js';
import { decodeFact } from './fact.js';
import { byStart, findCycle, findWay, type Cycle, type Edge } from './find-cycle.js';
import type { Problem } from './problem.js';

/** A statement with where it stands. */
export interface PlacedFact {
  readonly fact: string;
  readonly file: string;
  readonly line: number;
  readonly values: ClaimValues;
}

const words: Readonly<Record<string, string>> = {
  PART_OF: 'is in the end a part of itself',
  REQUIRES: 'in the end requires itself',
  NEXT: 'comes round to itself; a way back must have the kind REWORK',
};
const mayCircle = / (PART_OF|REQUIRES|NEXT) /;

interface Dated extends Edge<PlacedFact> {
  /** YYYY-MM-DD; empty: as long as known. */
  readonly since: string;
  readonly until: string;
}

/**
 * Parents, requirements and the order of steps may not run in a circle on any day, neither in what is said here nor together with what other datasets say.
 * A circle that others make by themselves is none of these data's.
 * @param others what the store has of them
 */
export const checkCircles = (said: readonly PlacedFact[], others: readonly PlacedFact[] = []): Problem[] => {
  const edges = new Map<string, Dated[]>();
  const own = new Set<PlacedFact>(said.filter(({ fact }) => mayCircle.test(fact)));
  for (const placed of [...own, ...others]) {
    const fact = decodeFact(placed.fact);
    if (fact.node || fact.kind === 'REWORK') continue;
    const kind = `${fact.type} ${fact.from.label}`;
    const edge = {
      from: fact.from.id,
      to: fact.to.id,
      carries: placed,
      since: fact.since ?? '',
      until: String(placed.values.to ?? '9999'),
    };
    const known = edges.get(kind);
    if (known) known.push(edge);
    else edges.set(kind, [edge]);
  }
  return [...edges].flatMap(([kind, ofKind]) => {
    const cycle = findOwnCycle(ofKind, ({ carries }) => own.has(carries));
    if (!cycle) return [];
    const { file, line } = cycle.edge.carries;
    return [
      {
        file,
        line,
        column: 'row',
        value: [...cycle.members, cycle.members[0]].join(' → '),
        reason: `${cycle.edge.to} ${words[kind.split(' ')[0] as string]}`,
      },
    ];
  });
};

/** A circle on one day that an edge of these data is part of, with that edge, which the person who loads can mend; null when there is none. */
const findOwnCycle = (edges: readonly Dated[], isOwn: (edge: Edge<PlacedFact>) => boolean): Cycle<PlacedFact> | null => {
  if (!findCycle(edges)) return null;
  // Edges that share a day share the one on which the last of them began.
  for (const day of [...new Set(edges.map(({ since }) => since))].sort()) {
    const then = edges.filter(({ since, until }) => since <= day && day < until);
    const cycle = findCycle(then);
    if (!cycle) continue;
    if (isOwn(cycle.edge)) return cycle;
    const out = byStart(then);
    for (const edge of then.filter(isOwn)) {
      const members = findWay(out, edge.to, edge.from);
      if (members) return { edge, members };
    }
  }
  return null;
};

/** What other datasets say in the store that could close a circle with what is said here. */
export const readOtherLinks = async (store: GraphStore, said: readonly PlacedFact[], without: readonly string[]): Promise<PlacedFact[]> => {
  if (!said.some(({ fact }) => mayCircle.test(fact))) return [];
  const rows = await store.read(
    (run) =>
      run(
        `MATCH (c:Claim) WHERE (c.fact CONTAINS ' PART_OF ' OR c.fact CONTAINS ' REQUIRES ' OR c.fact CONTAINS ' NEXT ') AND NOT c.dataset IN $without
     RETURN c.fact AS fact, c.file AS file, c.line AS line, c.values AS values`,
        { without: [...without] },
      ),
    { timeoutMs: 120_000 },
  );
  return rows.map(({ fact, file, line, values }) => ({
    fact: String(fact),
    file: String(file),
    line: Number(line),
    values: JSON.parse(String(values)) as ClaimValues,
  }));
};
