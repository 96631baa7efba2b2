import { say } from '#wording/say-answer';
import type { AnswerContext } from '../question.js';
import { handOffKey } from '../journey/hand-off-key.js';
import { bareStepId } from '../journey/to-journey-facts.js';
import type { Outline, OutlineHandOff } from './outline.js';
import { toThing, type Thing } from './thing.js';

export type OwnerBoundary = 'ORGANISATION' | 'DEPARTMENT';

/** A hand-off that crosses the boundary only before or only after; null: an owner is not recorded then. */
export interface MovedHandOff {
  /** `from>to` with bare step ids. */
  readonly key: string;
  readonly from: Thing;
  readonly to: Thing;
  readonly crossesBefore: boolean | null;
  readonly crossesAfter: boolean | null;
  readonly sentence: string;
}

const crossesOf = (handOff: OutlineHandOff | undefined, boundary: OwnerBoundary): boolean | null => {
  const apart = boundary === 'DEPARTMENT' ? handOff?.departmentsApart : handOff?.organisationsApart;
  return apart === null || apart === undefined ? null : apart > 0;
};

/** How many hand-offs are known to cross the boundary. */
export const crossingIn = ({ handOffs }: Outline, boundary: OwnerBoundary): number =>
  handOffs.filter((handOff) => crossesOf(handOff, boundary)).length;

/** Hand-offs of one journey that are known to cross the boundary either before or after, not both. */
export const movedHandOffs = (was: Outline, is: Outline, boundary: OwnerBoundary, context: AnswerContext): MovedHandOff[] => {
  const earlier = new Map(was.handOffs.map((handOff) => [handOffKey(handOff), handOff]));
  return is.handOffs.flatMap((handOff) => {
    const [crossesBefore, crossesAfter] = [crossesOf(earlier.get(handOffKey(handOff)), boundary), crossesOf(handOff, boundary)];
    if (crossesBefore === crossesAfter || !(crossesBefore || crossesAfter)) return [];
    const [from, to] = [toThing('Step', handOff.before.step, context), toThing('Step', handOff.after.step, context)];
    return [
      {
        key: handOffKey({ from: bareStepId(handOff.from), to: bareStepId(handOff.to) }),
        from,
        to,
        crossesBefore,
        crossesAfter,
        sentence: sayMoved(crossesBefore, crossesAfter, { from: from.name, to: to.name }, context),
      },
    ];
  });
};

/** Whether it is known that the hand-off began or ceased to cross. */
export const isMoved = ({ crossesBefore, crossesAfter }: MovedHandOff): boolean => crossesBefore !== null && crossesAfter !== null;

const sayMoved = (before: boolean | null, after: boolean | null, names: { from: string; to: string }, context: AnswerContext): string => {
  if (before === null) return say(context, 'Known to cross only from then on: {from} → {to}', names);
  if (after === null) return say(context, 'No longer known to cross: {from} → {to}', names);
  return after ? say(context, 'Came to cross: {from} → {to}', names) : say(context, 'Ceased to cross: {from} → {to}', names);
};
