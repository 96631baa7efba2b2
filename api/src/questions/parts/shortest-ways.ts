import type { RelationshipType } from '#graph-schema/relationships';
import { meetings, reachedBy, type StepRow } from './path-reads.js';
import { byText } from './thing.js';

/** A way by keys, from one end to the other, with what joins each two. */
export interface Way {
  readonly keys: readonly string[];
  readonly steps: readonly {
    readonly from: string;
    readonly to: string;
    readonly relationship: RelationshipType;
    readonly sources: readonly string[];
  }[];
}

/** More are no help to anybody. */
export const mostWays = 100;

const textOf = ({ keys, steps }: Way): string => [...keys, ...steps.map(({ relationship, from }) => `${relationship} ${from}`)].join(' ');

/** Every way of the least length, in the order of their keys, so that they are the same every time; `more` when there are more than are given. */
export const shortestWays = (
  params: Readonly<Record<string, unknown>>,
  rows: Readonly<Record<string, readonly unknown[]>>,
): { ways: Way[]; more: boolean } => {
  const sides = { from: reachedBy('from', params, rows), to: reachedBy('to', params, rows) };
  const lengthOf = (meeting: string) => depth(sides.from, meeting) + depth(sides.to, meeting);
  const met = meetings(params, rows);
  const least = Math.min(...met.map(lengthOf));
  const found = new Map<string, Way>();
  for (const meeting of met.filter((one) => lengthOf(one) === least))
    for (const before of waysBack(sides.from, meeting))
      for (const after of waysBack(sides.to, meeting)) {
        const way: Way = {
          keys: [...before.keys.slice().reverse(), meeting, ...after.keys],
          steps: [...before.steps.slice().reverse(), ...after.steps],
        };
        found.set(textOf(way), way);
        if (found.size > mostWays) return { ways: inOrder(found).slice(0, mostWays), more: true };
      }
  return { ways: inOrder(found), more: false };
};

const inOrder = (ways: ReadonlyMap<string, Way>): Way[] =>
  [...ways].sort(([a, one], [b, other]) => byText(one.keys.join(' '), other.keys.join(' ')) || byText(a, b)).map(([, way]) => way);

/** How far a thing is from where its side began. */
const depth = (reached: ReadonlyMap<string, readonly StepRow[]>, key: string): number => {
  const [step] = reached.get(key) ?? [];
  return step ? 1 + depth(reached, step.at) : 0;
};

/** Each way from a thing back to where its side began, nearest first, without the thing itself. */
function* waysBack(reached: ReadonlyMap<string, readonly StepRow[]>, start: string): Generator<Way> {
  const steps = [...(reached.get(start) ?? [])].sort(
    (a, b) => byText(a.at, b.at) || byText(a.relationship, b.relationship) || byText(a.sources.join(), b.sources.join()),
  );
  if (steps.length === 0) yield { keys: [], steps: [] };
  for (const { at, outward, relationship, sources } of steps)
    for (const rest of waysBack(reached, at))
      yield {
        keys: [at, ...rest.keys],
        steps: [{ ...(outward ? { from: at, to: start } : { from: start, to: at }), relationship, sources }, ...rest.steps],
      };
}
