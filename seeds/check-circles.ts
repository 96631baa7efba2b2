import type { GraphStore } from '#store/graph-store';
import { decodeFact } from './fact.js';
import { findCycle, type Edge } from './find-cycle.js';
import type { Problem } from './problem.js';

/** A statement with where it stands. */
export interface PlacedFact {
  readonly fact: string;
  readonly file: string;
  readonly line: number;
}

const words: Readonly<Record<string, string>> = {
  PART_OF: 'is in the end a part of itself', REQUIRES: 'in the end requires itself', NEXT: 'comes round to itself; a way back must have the kind REWORK',
};
const mayCircle = / (PART_OF|REQUIRES|NEXT) /;

/**
 * Parents, requirements and the order of steps may not run in a circle, neither in what is said here nor together with what other datasets say.
 * @param others what the store has of them
 */
export const checkCircles = (said: readonly PlacedFact[], others: readonly PlacedFact[] = []): Problem[] => {
  const edges = new Map<string, Edge<PlacedFact>[]>();
  const own = new Set<PlacedFact>(said.filter(({ fact }) => mayCircle.test(fact)));
  for (const placed of [...own, ...others]) {
    const fact = decodeFact(placed.fact);
    if (fact.node || fact.kind === 'REWORK') continue;
    const kind = `${fact.type} ${fact.from.label}`;
    const edge = { from: fact.from.id, to: fact.to.id, carries: placed };
    const known = edges.get(kind);
    if (known) known.push(edge);
    else edges.set(kind, [edge]);
  }
  return [...edges].flatMap(([kind, ofKind]) => {
    const cycle = findCycle(ofKind);
    if (!cycle) return [];
    const around = new Set(cycle.members.map((member, index) => `${member} ${cycle.members[(index + 1) % cycle.members.length]}`));
    // The person who loads can mend what stands in their own files.
    const mendable = own.has(cycle.edge.carries) ? cycle.edge : ofKind.find(({ from, to, carries }) => own.has(carries) && around.has(`${from} ${to}`));
    const { file, line } = (mendable ?? cycle.edge).carries;
    return [{ file, line, column: 'row', value: [...cycle.members, cycle.members[0]].join(' → '), reason: `${cycle.edge.to} ${words[kind.split(' ')[0] as string]}` }];
  });
};

/** What other datasets say in the store that could close a circle with what is said here. */
export const readOtherLinks = async (store: GraphStore, said: readonly PlacedFact[], without: readonly string[]): Promise<PlacedFact[]> => {
  if (!said.some(({ fact }) => mayCircle.test(fact))) return [];
  const rows = await store.read((run) => run(
    `MATCH (c:Claim) WHERE (c.fact CONTAINS ' PART_OF ' OR c.fact CONTAINS ' REQUIRES ' OR c.fact CONTAINS ' NEXT ') AND NOT c.dataset IN $without
     RETURN c.fact AS fact, c.file AS file, c.line AS line`, { without: [...without] }), { timeoutMs: 120_000 });
  return rows.map(({ fact, file, line }) => ({ fact: String(fact), file: String(file), line: Number(line) }));
};
