import { crossingOf, type HandOffFact, type JourneyFacts } from './journey-facts.js';

/** What is said of a difference; `here` and `there` say where, such as “on 6 February 2023”. */
export interface DifferenceWords {
  readonly only: (where: string) => string;
  readonly differ: (what: string, here: string, other: string, there: string) => string;
  readonly crossings: Readonly<Record<ReturnType<typeof crossingOf>, string>>;
  readonly classes: Readonly<Record<HandOffFact['class'], string>>;
  readonly owners: (from: string, to: string) => string;
}

interface Side<A> {
  readonly facts: A;
  readonly where: string;
}

/** A hand-off that differs, with what differs in a sentence; `here` is false when it is only on the other side. */
export interface Difference {
  readonly handOff: HandOffFact;
  readonly here: boolean;
  readonly sentence: string;
}

/** The name by which a hand-off is found on the other side: its own in one journey, the services of its steps in two. */
const matcher = (one: JourneyFacts, other: JourneyFacts) => {
  if (one.journey.id === other.journey.id) return ({ key }: HandOffFact) => key;
  const services = new Map(
    [...one.journey.steps, ...other.journey.steps].map((step) => [
      step.id,
      step.services
        .map(({ id }) => id)
        .sort()
        .join(' '),
    ]),
  );
  return ({ from, to }: HandOffFact) => `${services.get(from.id)} > ${services.get(to.id)}`;
};

const names = (things: readonly { readonly name: string }[]) =>
  things
    .map(({ name }) => name)
    .sort()
    .join(', ');

const inSentence = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const differenceOf = <A extends JourneyFacts>(
  handOff: HandOffFact,
  here: Side<A>,
  other: HandOffFact | undefined,
  there: Side<A>,
  words: DifferenceWords,
): string => {
  if (!other) return words.only(here.where);
  const pairs = [
    [words.owners(names(handOff.fromOwners), names(handOff.toOwners)), words.owners(names(other.fromOwners), names(other.toOwners))],
    [words.crossings[crossingOf(handOff, here.facts.boundary)], inSentence(words.crossings[crossingOf(other, there.facts.boundary)])],
    [words.classes[handOff.class], inSentence(words.classes[other.class])],
  ] as const;
  return pairs
    .filter(([one, two]) => inSentence(one) !== inSentence(two))
    .map(([one, two]) => words.differ(one, here.where, two, there.where))
    .join(' ');
};

const marked = <H extends HandOffFact, A extends JourneyFacts & { readonly handOffs: readonly H[] }>(
  here: Side<A>,
  there: Side<A>,
  words: DifferenceWords,
): A => {
  const match = matcher(here.facts, there.facts);
  const others = new Map(there.facts.handOffs.map((handOff) => [match(handOff), handOff]));
  return {
    ...here.facts,
    handOffs: here.facts.handOffs.map((handOff) => ({
      ...handOff,
      differs: differenceOf(handOff, here, others.get(match(handOff)), there, words) || undefined,
    })),
  };
};

/** Two answers side by side: each with its differing hand-offs marked, and all differences in words, those of `here` first. */
export const differencesBetween = <A extends JourneyFacts>(
  here: Side<A>,
  there: Side<A>,
  words: DifferenceWords,
): { here: A; there: A; differences: Difference[] } => {
  const [one, other] = [marked(here, there, words), marked(there, here, words)];
  const told = (facts: A, isHere: boolean): Difference[] =>
    facts.handOffs.flatMap((handOff) => (handOff.differs ? [{ handOff, here: isHere, sentence: handOff.differs }] : []));
  const match = matcher(here.facts, there.facts);
  const known = new Set(here.facts.handOffs.map(match));
  return {
    here: one,
    there: other,
    differences: [...told(one, true), ...told(other, false).filter(({ handOff }) => !known.has(match(handOff)))],
  };
};
