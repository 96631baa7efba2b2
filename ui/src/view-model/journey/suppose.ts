import type { HandOffClassName, HandOffFact } from './journey-facts.js';

interface Changed {
  readonly key: string;
  readonly before: HandOffClassName;
  readonly after: HandOffClassName;
}

/** The same answer with the classes that unsaved answers would give; hand-offs of which something changes are marked, in `say`'s words. */
export const withSupposed = <H extends HandOffFact, A extends { readonly handOffs: readonly H[] }>(
  answer: A,
  changed: readonly Changed[],
  say: (change: Changed) => string,
): A => {
  const changes = new Map(changed.map((change) => [change.key, change]));
  return {
    ...answer,
    handOffs: answer.handOffs.map((handOff) => {
      const change = changes.get(handOff.key);
      return change ? { ...handOff, class: change.after, differs: say(change) } : handOff;
    }),
  };
};
