import { decodeKey } from '#graph-schema/ids';
import { relationshipTypes, type RelationshipType } from '#graph-schema/relationships';
import { asAt, choiceOf, idOf, listOf, numberOf } from './params.js';
import { question, read, type AnswerContext, type SourceFact } from './question.js';
import { meetings, pathReads, reachedBy, type StepRow } from './parts/path-reads.js';
import { anyMainLabel, byText, labelled, toSources, toThing, type Thing } from './parts/thing.js';

export interface PathStep {
  /** The end where the relationship begins, and the one where it ends. */
  readonly from: string;
  readonly to: string;
  readonly relationship: RelationshipType;
  readonly sources: readonly SourceFact[];
}

export interface ConnectingPath {
  readonly from: Thing;
  readonly to: Thing;
  /** From one end to the other; empty when they are not connected. */
  readonly things: readonly Thing[];
  readonly steps: readonly PathStep[];
  /** Null when they are not connected within the hops. */
  readonly hops: number | null;
  readonly note: string | null;
}

const readEnd = (end: 'from' | 'to') =>
  read({
    cypher: `MATCH (n) WHERE ${anyMainLabel('n')} AND n.id = $endId AND $endLabel IN labels(n)
RETURN n.id AS id, n.name AS name, n.sources AS sources, $endLabel AS label`,
    row: labelled,
    parameters: (params) => {
      const key = decodeKey(params[end] as string);
      return { endId: key?.id ?? '', endLabel: key?.label ?? '' };
    },
  });

export const connectingPath = question({
  name: 'connectingPath',
  asks: 'How are these two things connected?',
  group: 'The map as a whole',
  params: {
    from: idOf('ANY', 'The key of one thing, such as service:probate.'),
    to: idOf('ANY', 'The key of the other.'),
    relationships: listOf(choiceOf('RelationshipType', relationshipTypes, null, 'A kind of relationship.'), relationshipTypes.length, 'Only over these kinds of relationship. All when left out.'),
    hops: numberOf({ whole: true, least: 1, most: 6 }, 4, 'How many relationships the way may have, at most 6.'),
    asAt,
  },
  reads: { start: readEnd('from'), finish: readEnd('to'), ...pathReads },
  answer: (rows, params, context) => {
    const [start, finish] = [rows.start[0], rows.finish[0]];
    if (!start || !finish) throw new Error('an end of the way is gone');
    const way = shortest(params, rows);
    const named = new Map([start, finish, ...Object.values(rows).flat().flatMap((row) => ('next' in row ? [row.next] : []))].map((thing) => [toThing(thing.label, thing, context).id, thing]));
    const [from, to] = [toThing(start.label, start, context), toThing(finish.label, finish, context)];
    const body: ConnectingPath = {
      from, to,
      things: way ? way.keys.map((key) => toNamed(key, named, context)) : [],
      steps: way?.steps.map(({ from: a, to: b, relationship, sources }) => ({ from: a, to: b, relationship, sources: toSources(sources, context) })) ?? [],
      hops: way ? way.steps.length : null,
      note: way ? null : `No way of at most ${params.hops} relationships between ${from.name} and ${to.name} is recorded on ${params.asAt}.`,
    };
    return {
      body, coverage: null, method: 'shortest way 1',
      restsOn: [...start.sources, ...finish.sources, ...(way ? [...way.steps.flatMap(({ sources }) => sources), ...way.keys.flatMap((key) => named.get(key)?.sources ?? [])] : [])],
    };
  },
  samples: [
    { from: 'service:probate', to: 'service:self-assessment' },
    { from: 'organisation:companies-house', to: 'organisation:intellectual-property-office', relationships: ['PART_OF'], asAt: '2018-01-31' },
  ],
});

const toNamed = (key: string, named: ReadonlyMap<string, Parameters<typeof toThing>[1] & { label: Parameters<typeof toThing>[0] }>, context: AnswerContext): Thing => {
  const thing = named.get(key);
  if (!thing) throw new Error(`the way leads through ${key}, which no read returned`);
  return toThing(thing.label, thing, context);
};

interface Way {
  readonly keys: readonly string[];
  readonly steps: readonly { readonly from: string; readonly to: string; readonly relationship: RelationshipType; readonly sources: readonly string[] }[];
}

/** The shortest way; of several, the one whose keys come first, so that it is the same every time. */
const shortest = (params: Readonly<Record<string, unknown>>, rows: Readonly<Record<string, readonly unknown[]>>): Way | null => {
  const sides = { from: reachedBy('from', params, rows), to: reachedBy('to', params, rows) };
  const ways = meetings(params, rows).map((meeting): Way => {
    const [before, after] = [backTo(sides.from, meeting), backTo(sides.to, meeting)];
    return { keys: [...before.keys.slice().reverse(), meeting, ...after.keys], steps: [...before.steps.slice().reverse(), ...after.steps] };
  });
  return ways.sort((a, b) => a.steps.length - b.steps.length || byText(a.keys.join(' '), b.keys.join(' ')))[0] ?? null;
};

/** From a thing back to where its side began, nearest first, without the thing itself. */
const backTo = (reached: ReadonlyMap<string, readonly StepRow[]>, start: string): Way => {
  const keys: string[] = [];
  const steps: Way['steps'][number][] = [];
  for (let at = start; ;) {
    const step = [...(reached.get(at) ?? [])].sort((a, b) => byText(a.at, b.at) || byText(a.relationship, b.relationship) || byText(a.sources.join(), b.sources.join()))[0];
    if (!step) return { keys, steps };
    steps.push({ ...(step.outward ? { from: step.at, to: at } : { from: at, to: step.at }), relationship: step.relationship, sources: step.sources });
    keys.push(step.at);
    at = step.at;
  }
};
