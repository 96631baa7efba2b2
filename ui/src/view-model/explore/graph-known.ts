import type { Direction } from './explore-view.js';

export interface Named {
  readonly key: string;
  readonly name: string;
}

/** Anything in the graph. */
export interface Thing extends Named {
  readonly label: string;
  /** Within its label, such as EXECUTIVE_AGENCY. */
  readonly kind: string | null;
  /** An invented example. */
  readonly illustrative: boolean;
}

export interface SourceFact extends Named {
  readonly publisher: string | null;
  readonly url: string | null;
  readonly retrieved: string | null;
  readonly kind: string;
}

export interface Said {
  readonly name: string;
  readonly value: string;
}

/** One relationship. The same fact met from either end has the same id. */
export interface Link {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly undirected: boolean;
  /** Holds from this date on, until before that one. */
  readonly since: string | null;
  readonly until: string | null;
  readonly said: readonly Said[];
  readonly sources: readonly SourceFact[];
}

/** The neighbours of one thing by one kind of relationship, one way, to one kind of thing. */
export interface Group {
  readonly relationship: string;
  readonly direction: Direction;
  readonly label: string;
  readonly total: number;
  /** How many the answer did not hold. */
  readonly beyond: number;
  /** Keys, in the order of the answer. */
  readonly others: readonly string[];
}

/** What is recorded of a thing itself. */
export interface Facts {
  readonly departments: readonly Named[];
  readonly professions: readonly Named[];
  readonly said: readonly Said[];
  readonly sources: readonly SourceFact[];
}

/** One answer about one thing. */
export interface ThingAnswer {
  readonly thing: Thing;
  readonly groups: readonly Group[];
  readonly things: readonly Thing[];
  readonly links: readonly Link[];
  readonly facts: Facts;
}

/** A way between two things, from one end to the other. */
export interface Way {
  readonly things: readonly Thing[];
  readonly links: readonly Link[];
}

/** Every way of the least length; none when they are not connected. */
export interface PathAnswer {
  readonly ways: readonly Way[];
  /** Whether there are more than the answer holds. */
  readonly more: boolean;
}

/** The things of the whole map that were taken in, and how many there are. */
export interface Everything {
  readonly keys: readonly string[];
  readonly total: number;
}

/** All that answers have told so far, on one date. */
export interface Known {
  readonly things: ReadonlyMap<string, Thing>;
  readonly links: ReadonlyMap<string, Link>;
  readonly groups: ReadonlyMap<string, readonly Group[]>;
  readonly facts: ReadonlyMap<string, Facts>;
  readonly paths: ReadonlyMap<string, PathAnswer>;
  /** The natural group of each service that is in one; null: not asked yet. */
  readonly naturalGroups: ReadonlyMap<string, Named> | null;
  /** null: not asked yet. */
  readonly everything: Everything | null;
}

export const nothingKnown: Known = {
  things: new Map(),
  links: new Map(),
  groups: new Map(),
  facts: new Map(),
  paths: new Map(),
  naturalGroups: null,
  everything: null,
};

export const withAnswers = (known: Known, answers: readonly ThingAnswer[]): Known => {
  const things = new Map(known.things);
  const links = new Map(known.links);
  const groups = new Map(known.groups);
  const facts = new Map(known.facts);
  for (const answer of answers) {
    for (const thing of answer.things) things.set(thing.key, { ...thing, kind: thing.kind ?? things.get(thing.key)?.kind ?? null });
    // The thing asked about knows its own mark best; its kind may be known from a neighbour.
    things.set(answer.thing.key, { ...answer.thing, kind: answer.thing.kind ?? things.get(answer.thing.key)?.kind ?? null });
    for (const link of answer.links) links.set(link.id, link);
    groups.set(answer.thing.key, answer.groups);
    facts.set(answer.thing.key, answer.facts);
  }
  return { ...known, things, links, groups, facts };
};

export const pathKey = ({ from, to }: { from: string; to: string }): string => `${from}~${to}`;

export const withPath = (known: Known, ends: { from: string; to: string }, path: PathAnswer): Known => ({
  ...known,
  things: new Map([...path.ways.flatMap(({ things }) => things.map((thing) => [thing.key, thing] as const)), ...known.things]),
  paths: new Map([...known.paths, [pathKey(ends), path]]),
});

/** What of an answer a view shows: every way, or the first. */
export const waysShown = (known: Known, ends: { from: string; to: string; every: boolean }): readonly Way[] => {
  const ways = known.paths.get(pathKey(ends))?.ways ?? [];
  return ends.every ? ways : ways.slice(0, 1);
};
